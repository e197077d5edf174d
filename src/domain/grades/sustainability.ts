/** Sustainability: whether an innovation lasts, as far as documented. */

import { type InnovationData, isRunning } from '../innovation/innovation.ts';
import { yearOf } from '../words/partial-date.ts';
import type { Grade } from './grade.ts';

/** The highest grade of sustainability: five facts. */
export const SUSTAINABILITY_MAX = 5;

/**
 * Years that count as lasting: more than the two years that KIPP requires (2021, general group).
 */
export const LASTING_YEARS = 3;

const PUBLIC_BUDGET =
  /\b(APBD|APBN|APBDes|APBK|APBG|dana desa|dana kelurahan|alokasi dana|anggaran|BOK|DAK|BLUD|otsus)\b/i;

/** Phrases that deny a public budget. */
const NO_PUBLIC_BUDGET =
  /\b(?:tanpa|tidak|bukan|belum)(?:\s+(?:ada|memakai|menggunakan|membebani|dari|dibiayai|dana|pos))*\s+(?:APB\w*|anggaran|dana desa)/gi;

/**
 * Returns the span of years in which sources show the innovation running: from `started` to the
 * last year in which a source says that it runs (`status.asOf`) or in which it won an award as a
 * running service. `undefined` without a start or a later year.
 */
export function demonstratedYears(
  entry: Pick<InnovationData, 'started' | 'status' | 'awards'>,
): number | undefined {
  if (entry.started === undefined) return undefined;
  const years = entry.awards.flatMap((award) => (award.year === undefined ? [] : [award.year]));
  if (isRunning(entry.status.value) && entry.status.asOf) years.push(yearOf(entry.status.asOf));
  const last = Math.max(...years);
  return Number.isFinite(last) && last >= entry.started ? last - entry.started : undefined;
}

/**
 * Grades sustainability: the number of documented facts among five.
 *
 * | fact | documented when |
 * | --- | --- |
 * | still runs | status running or grown, with its date |
 * | years | at least {@link LASTING_YEARS} years between start and the last evidence that it runs |
 * | legal basis | a regulation or decree |
 * | budget line | a source names a public budget |
 * | later award | an award two or more years after the first, or in PKRI or the special group |
 *
 * A stopped innovation has grade 0, whatever else is documented, with that as its reason. Without any
 * of the five and with an unknown status, not enough is known.
 *
 * Source: criterion "berkelanjutan" of PermenPANRB 91/2021; the five facts are the project's.
 */
export function gradeSustainability(
  entry: Pick<InnovationData, 'started' | 'status' | 'awards' | 'legalBasis' | 'cost'>,
): Grade {
  if (entry.status.value === 'berhenti') {
    return {
      value: 0,
      max: SUSTAINABILITY_MAX,
      label: 'Berhenti atau vakum',
      reasons: ['Sumber menyatakan inovasi ini berhenti, vakum, atau diganti.'],
      wouldRaise: ['Sumber yang menyatakan layanan berjalan kembali.'],
    };
  }
  const years = demonstratedYears(entry);
  const funding = `${entry.cost?.funding ?? ''} ${entry.cost?.note ?? ''}`.replace(
    NO_PUBLIC_BUDGET,
    ' ',
  );
  const facts: { holds: boolean; why: string; missing: string }[] = [
    {
      holds: isRunning(entry.status.value),
      why: 'Sumber menyatakan masih berjalan.',
      missing: 'Sumber yang menyatakan apakah masih berjalan, dengan tanggalnya.',
    },
    {
      holds: years !== undefined && years >= LASTING_YEARS,
      why: `Tercatat berjalan sedikitnya ${years} tahun.`,
      missing: `Bukti berjalan ${LASTING_YEARS} tahun atau lebih.`,
    },
    {
      holds: entry.legalBasis.length > 0,
      why: 'Ada dasar hukum.',
      missing: 'Dasar hukum: peraturan atau keputusan kepala daerah.',
    },
    {
      holds: PUBLIC_BUDGET.test(funding),
      why: 'Sumber menyebut anggaran publik.',
      missing: 'Pos anggaran yang menanggungnya.',
    },
    {
      holds: hasLaterAward(entry.awards),
      why: 'Dinilai kembali atau diberi penghargaan lagi dua tahun atau lebih sesudah yang pertama.',
      missing: 'Penilaian ulang, misalnya PKRI atau KIPP Kelompok Khusus.',
    },
  ];
  const count = facts.filter((fact) => fact.holds).length;
  const known = count > 0;
  return {
    value: known ? count : undefined,
    max: SUSTAINABILITY_MAX,
    label: known
      ? `${count} dari ${SUSTAINABILITY_MAX} hal terdokumentasi`
      : 'Belum cukup diketahui',
    reasons: known
      ? facts.filter((fact) => fact.holds).map((fact) => fact.why)
      : ['Sumber tidak menyebut apakah masih berjalan, dasar hukum, maupun anggarannya.'],
    wouldRaise: facts.filter((fact) => !fact.holds).map((fact) => fact.missing),
  };
}

function hasLaterAward(awards: InnovationData['awards']): boolean {
  if (awards.some((award) => award.programme === 'pkri' || award.group === 'khusus')) return true;
  const years = awards.flatMap((award) => (award.year === undefined ? [] : [award.year]));
  return years.length > 1 && Math.max(...years) - Math.min(...years) >= 2;
}
