/** Why an innovation fits a region and what to be careful about, in sentences for readers. */
import { indicatorOf } from '../figures/region-figures.ts';
import { EFFECTIVENESS_MAX } from '../grades/effectiveness.ts';
import { runsElsewhere } from '../grades/replicability.ts';
import type { Innovation } from '../innovation/innovation.ts';
import { NATIONAL_CODE, provinceCodeOf } from '../region/region-code.ts';
import { labelOf } from '../vocabulary/vocabulary.ts';
import type { VocabularyId } from '../vocabulary/vocabulary-ids.ts';
import { formatQuantity } from '../words/numbers.ts';
import { type FitContext, UNKNOWN_VALUE } from './context.ts';
import type { InnovationTraits } from './innovation-traits.ts';
import { answeredNeed, type Need } from './needs.ts';
import type { RegionView } from './region-view.ts';

/** Why an innovation fits a region, and its drawbacks there. Indonesian sentences. */
export interface FitReasons {
  /** Reasons, strongest first. */
  because: string[];
  /** Drawbacks, gravest first. */
  cautions: string[];
}

/** Two regions are called similar from this similarity on. */
const SIMILAR_FROM = 0.7;

/** Grade of effectiveness from which on results were measured before and after. */
const BEFORE_AND_AFTER = 2;

/** Indicators named as the reason why two regions are similar. */
const MAX_NAMED_INDICATORS = 3;

/** Returns the reasons and cautions of an innovation for a region. */
export function reasonsOf(traits: InnovationTraits, view: RegionView): FitReasons {
  return { because: supportOf(traits, view), cautions: cautionsOf(traits, view) };
}

function supportOf(traits: InnovationTraits, view: RegionView): string[] {
  const { entry, grade, hasGuide } = traits;
  const { main } = answeredNeed(entry, traits.directness, view.needs);
  const similar = mostSimilarRegency(traits.regencies, view);
  const elsewhere = entry.replications.filter(runsElsewhere).length;
  return [
    main && main.weight >= UNKNOWN_VALUE ? describeNeed(main, entry, view.context) : '',
    similar && (view.similarityTo(similar) ?? 0) >= SIMILAR_FROM
      ? describeSimilarity(similar, entry, view)
      : '',
    grade >= BEFORE_AND_AFTER
      ? `Hasilnya diukur sebelum dan sesudah (bukti ${grade} dari ${EFFECTIVENESS_MAX}).`
      : '',
    elsewhere > 0 ? `Sudah ditiru dan berjalan di ${elsewhere} tempat lain.` : '',
    hasGuide ? 'Ada panduan replikasinya.' : '',
  ].filter(Boolean);
}

function cautionsOf(traits: InnovationTraits, { code, context }: RegionView): string[] {
  const { entry, grade } = traits;
  const status = entry.status.value;
  const unsuited = context.unsuited(entry.slug);
  return [
    status === 'berhenti'
      ? 'Inovasi ini sudah berhenti di tempat asalnya; baca sebabnya dulu.'
      : '',
    ...feasibilityCautions(code, traits, context),
    unsuited ? `Menurut panduannya tidak cocok bila: ${unsuited}` : '',
    status === 'tidak-diketahui' ? 'Tidak diketahui apakah masih berjalan.' : '',
    grade === 0 ? 'Belum ada angka hasilnya.' : '',
    grade === 1 ? 'Hasilnya hanya angka sesudah, tanpa keadaan awal.' : '',
  ].filter(Boolean);
}

/** Returns what stands against running it in a region: the sea, authority, network, money, overlap. */
function feasibilityCautions(
  code: string,
  { entry, forIslands, authority }: InnovationTraits,
  { regions, vocabularies }: FitContext,
): string[] {
  const institution = entry.institution.type;
  return [
    forIslands && regions.get(code)?.islands === 0
      ? 'Dibuat untuk pulau atau pesisir; wilayah Anda tidak tercatat punya pulau.'
      : '',
    authority < UNKNOWN_VALUE
      ? `Dijalankan ${labelOf(vocabularies, 'institution-types', institution).toLowerCase()}; daerah hanya dapat menjadi mitra.`
      : '',
    entry.requirements?.connectivity?.level === 'internet-warga'
      ? 'Warga memerlukan internet.'
      : '',
    entry.cost?.level === 'tinggi' ? 'Biayanya tinggi menurut sumber.' : '',
    entry.region === NATIONAL_CODE ? 'Program nasional.' : '',
    entry.region === provinceCodeOf(code)
      ? 'Dijalankan provinsi Anda; periksa apakah wilayah Anda sudah tercakup.'
      : '',
  ];
}

function describeNeed(
  { worst: { figure, share, direction } }: Need,
  entry: Innovation,
  { figures, vocabularies }: FitContext,
): string {
  const { label, unit } = indicatorOf(figures, figure.indicator);
  const percent = Math.floor(share * 100);
  const compared = direction === 'tinggi' ? 'lebih tinggi dari' : 'lebih rendah dari';
  const strategy = entry.povertyImpact?.strategies[0];
  const subject = strategy
    ? labelOf(vocabularies, 'poverty-strategies', strategy, 'short').toLowerCase()
    : labelOf(vocabularies, 'sectors', entry.sectors[0] as VocabularyId<'sectors'>).toLowerCase();
  return `${label} di wilayah Anda ${formatQuantity(figure.value, unit)} (${figure.year}), ${compared} ${percent}% kabupaten dan kota; inovasi ini menyangkut ${subject}.`;
}

function describeSimilarity(
  regency: string,
  entry: Innovation,
  { compareWith, context: { figures, regions } }: RegionView,
): string {
  const nameOf = (id: string) => {
    const { short, label } = indicatorOf(figures, id);
    return (short ?? label).toLowerCase();
  };
  const closest = compareWith(regency)?.closest.slice(0, MAX_NAMED_INDICATORS).map(nameOf) ?? [];
  const by = closest.length > 0 ? ` (${closest.join(', ')})` : '';
  const verb = regency === entry.region ? 'lahir' : 'ditiru dan berjalan';
  return `Keadaan wilayah Anda mirip dengan ${regions.get(regency)?.name ?? regency}${by}, tempat inovasi ini ${verb}.`;
}

/** Returns the most similar of these regencies, the first of equal ones; undefined if none is known. */
function mostSimilarRegency(
  regencies: readonly string[],
  { similarityTo }: Pick<RegionView, 'similarityTo'>,
): string | undefined {
  let best: { regency: string; value: number } | undefined;
  for (const regency of regencies) {
    const value = similarityTo(regency);
    if (value !== undefined && (!best || value > best.value)) best = { regency, value };
  }
  return best?.regency;
}
