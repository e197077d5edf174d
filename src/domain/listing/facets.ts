/**
 * Facets: the filters of the catalogue. Each facet has a path segment, so that each of its values
 * is a page with its own address. The same values filter the search.
 */

import { EFFECTIVENESS_LABELS, gradeEffectiveness } from '../grades/effectiveness.ts';
import { KIPP_STANDING_LABELS, type KippStanding, kippStanding } from '../innovation/awards.ts';
import type { Innovation } from '../innovation/innovation.ts';
import type { Region } from '../region/region.ts';
import { NATIONAL_CODE, provinceCodeOf } from '../region/region-code.ts';
import type { Vocabularies, VocabularyName } from '../vocabulary/vocabulary.ts';
import { lowerFirst } from '../words/capitalise.ts';
import { UNDOCUMENTED } from './unknown-facts.ts';

/** A facet. */
export interface Facet {
  /** Its id in the address of a search (`?sektor=kesehatan`) and its path segment. */
  id: string;
  /** Its label, shown above its values. */
  label: string;
  /** Its description, for its page. */
  description: string;
  /**
   * Returns the value ids of an entry; never empty for a facet with {@link UNDOCUMENTED} among its
   * values.
   */
  valuesOf(entry: Innovation, vocabularies: Vocabularies): string[];
  /** Returns all possible values, in the order shown, with label and meaning. */
  values(vocabularies: Vocabularies): FacetValue[];
}

/** A value of a facet. */
export interface FacetValue {
  id: string;
  label: string;
  meaning: string;
}

/** Makes the value of entries without documentation. */
function undocumented(meaning: string): FacetValue {
  return { id: UNDOCUMENTED, label: 'Belum terdokumentasi', meaning };
}

function fromVocabulary(name: VocabularyName, extra: FacetValue[] = []) {
  return (vocabularies: Vocabularies): FacetValue[] => [
    ...vocabularies[name].map(({ id, label, meaning }) => ({ id, label, meaning })),
    ...extra,
  ];
}

/** The facets, in the order in which they are offered. */
export const FACETS: readonly Facet[] = [
  {
    id: 'strategi',
    label: 'Strategi kemiskinan',
    description: 'Tiga strategi nasional penghapusan kemiskinan ekstrem yang dilayani inovasi.',
    valuesOf: (entry) => {
      const strategies = entry.povertyImpact?.strategies ?? [];
      return strategies.length > 0 ? strategies : [UNDOCUMENTED];
    },
    values: fromVocabulary('poverty-strategies', [
      undocumented('Hubungan dengan strategi pengentasan kemiskinan belum dinilai atau tidak ada.'),
    ]),
  },
  {
    id: 'dampak',
    label: 'Dampak kemiskinan',
    description: 'Seberapa langsung warga miskin tersentuh.',
    valuesOf: (entry) => [entry.povertyImpact?.directness ?? UNDOCUMENTED],
    values: fromVocabulary('poverty-directness', [undocumented('Belum dinilai editor.')]),
  },
  {
    id: 'sektor',
    label: 'Sektor',
    description: 'Sepuluh kategori KIPP 2021.',
    valuesOf: (entry) => entry.sectors,
    values: fromVocabulary('sectors'),
  },
  {
    id: 'sasaran',
    label: 'Kelompok sasaran',
    description: 'Siapa yang dilayani.',
    valuesOf: (entry) => (entry.targetGroups.length > 0 ? entry.targetGroups : [UNDOCUMENTED]),
    values: fromVocabulary('target-groups', [
      undocumented('Kelompok sasarannya tidak disebut sumber.'),
    ]),
  },
  {
    id: 'bukti',
    label: 'Bukti',
    description: 'Tingkat bukti efektivitas, 0 sampai 4.',
    valuesOf: (entry) => [String(gradeEffectiveness(entry).value)],
    values: () =>
      EFFECTIVENESS_LABELS.map((label, grade) => ({
        id: String(grade),
        label: `${grade} dari 4: ${lowerFirst(label)}`,
        meaning: label,
      })).reverse(),
  },
  {
    id: 'kebaruan',
    label: 'Kebaruan',
    description: 'Penilaian editor tentang apa yang baru, dengan alasannya.',
    valuesOf: (entry) => [entry.novelty?.level ?? UNDOCUMENTED],
    values: fromVocabulary('novelty-levels', [
      undocumented('Sumber tidak menyebut apa yang baru.'),
    ]),
  },
  {
    id: 'biaya',
    label: 'Biaya',
    description: 'Tingkat biaya menurut angka yang disebut sumber.',
    valuesOf: (entry) => [entry.cost?.level ?? UNDOCUMENTED],
    values: fromVocabulary('cost-levels', [undocumented('Sumber tidak menyebut cukup angka.')]),
  },
  {
    id: 'status',
    label: 'Masih berjalan?',
    description: 'Apakah inovasi masih berjalan menurut sumber terakhir.',
    valuesOf: (entry) => [entry.status.value],
    values: fromVocabulary('statuses'),
  },
  {
    id: 'instansi',
    label: 'Jenis instansi',
    description: 'Jenis instansi yang menjalankan.',
    valuesOf: (entry) => [entry.institution.type],
    values: fromVocabulary('institution-types'),
  },
  {
    id: 'kipp',
    label: 'KIPP',
    description: 'Apakah penghargaan KIPP terdokumentasi dalam sumber yang dibaca.',
    valuesOf: (entry, vocabularies) => [kippStanding(entry, vocabularies)],
    values: () =>
      (Object.keys(KIPP_STANDING_LABELS) as KippStanding[]).map((id) => ({
        id,
        label: KIPP_STANDING_LABELS[id],
        meaning: KIPP_STANDING_LABELS[id],
      })),
  },
];

/** Returns the facet with this id. @throws for an unknown id. */
export function facetById(id: string): Facet {
  const facet = FACETS.find((candidate) => candidate.id === id);
  if (!facet) throw new Error(`Tidak ada segi "${id}".`);
  return facet;
}

/** Returns the years in which an entry won awards of KIPP or PKRI, ascending, each once. */
export function kippYears(entry: Pick<Innovation, 'awards'>): number[] {
  const years = entry.awards
    .filter((award) => award.programme !== 'lain')
    .flatMap((award) => (award.year === undefined ? [] : [award.year]));
  return [...new Set(years)].sort((a, b) => a - b);
}

/** Returns the label of a facet's value. */
export function facetLabel(facet: Facet, value: string, vocabularies: Vocabularies): string {
  return facet.values(vocabularies).find((candidate) => candidate.id === value)?.label ?? value;
}

/** A value of a filter with the number of entries that have it. */
export interface CountedValue {
  id: string;
  label: string;
  count: number;
}

/**
 * Returns the provinces with entries, in the order of the regions; before them the nation, for entries
 * of national institutions.
 */
export function provinceValues(
  entries: readonly Pick<Innovation, 'region'>[],
  regions: Iterable<Region>,
): CountedValue[] {
  const byProvince = Map.groupBy(entries, ({ region }) => provinceCodeOf(region));
  const places = [
    { id: NATIONAL_CODE, label: 'Nasional' },
    ...[...regions]
      .filter(({ type }) => type === 'provinsi')
      .map(({ code, provinceShort }) => ({ id: code, label: provinceShort })),
  ];
  return places
    .map((place) => ({ ...place, count: byProvince.get(place.id)?.length ?? 0 }))
    .filter(({ count }) => count > 0);
}

/** Returns the years with an award of KIPP or PKRI, the latest first. An entry counts once a year. */
export function awardYearValues(entries: readonly Pick<Innovation, 'awards'>[]): CountedValue[] {
  const years = Map.groupBy(entries.flatMap(kippYears), (year) => year);
  return [...years]
    .sort(([a], [b]) => b - a)
    .map(([year, { length }]) => ({ id: String(year), label: String(year), count: length }));
}
