/**
 * Effectiveness: how well the effect of an innovation is evidenced, 0 to 4, per result and per
 * entry.
 */

import type { InnovationData, Measurement, Result } from '../innovation/innovation.ts';
import type { VocabularyId } from '../vocabulary/vocabulary-ids.ts';
import type { Grade } from './grade.ts';

/** The label of each grade, from 0 to 4. */
export const EFFECTIVENESS_LABELS = [
  'Belum ada angka',
  'Angka sesudah saja',
  'Sebelum dan sesudah, menurut instansi atau media',
  'Sebelum dan sesudah, dari sumber independen',
  'Ada pembanding atau evaluasi dampak',
] as const;

/** The highest grade of effectiveness. */
export const EFFECTIVENESS_MAX = 4;

const INDEPENDENT_EVIDENCE = new Set<VocabularyId<'evidence-kinds'>>([
  'statistik-resmi',
  'penelitian',
  'pemeriksaan',
  'evaluasi-dampak',
]);

const NEXT_STEP = [
  'Satu angka hasil dengan tahun dan sumbernya.',
  'Angka sebelum inovasi berjalan, dengan tahun dan satuan yang sama.',
  'Angka sebelum dan sesudah dari pihak di luar pelaksana: statistik resmi, penelitian, atau pemeriksaan.',
  'Pembanding (wilayah atau kelompok tanpa inovasi) atau evaluasi dampak.',
] as const;

/**
 * Grades the effectiveness of one result.
 *
 * | grade | when |
 * | --- | --- |
 * | 0 | no figure: neither side has a number |
 * | 1 | a figure on one side only |
 * | 2 | before and after, reported by the institution, another government body or the press |
 * | 3 | before and after from official statistics, research or an independent examination |
 * | 4 | a figure with a comparison group by such an independent source, or from an impact evaluation |
 *
 * A figure of a year after the start is not a "before": such a result has an after only. A
 * comparison by the institution itself does not raise its own grade.
 *
 * A side has a figure if it has a `value`, or a `text` with a digit: a number that does not fit one
 * unit is still a number. Another government body counts as 2, because it mostly repeats the report
 * of the institution.
 *
 * Source of the grades: the project's design ("Data", effectiveness 0 to 4), explained to readers
 * in `content/pages/metode.md`.
 * @param started the year in which the innovation started
 */
export function gradeResult(result: Result, started: number | undefined): 0 | 1 | 2 | 3 | 4 {
  const before = hasFigure(result.before);
  const after = hasFigure(result.after);
  if (!before && !after) return 0;
  const independent = INDEPENDENT_EVIDENCE.has(result.evidence);
  if (result.evidence === 'evaluasi-dampak') return 4;
  if (result.comparison !== undefined && independent) return 4;
  if (!before || !after || isAfterStart(result.before, started)) return 1;
  return independent ? 3 : 2;
}

/**
 * True for a measurement of a year after the start of the innovation; false if a year is unknown.
 */
export function isAfterStart(side: Measurement | undefined, started: number | undefined): boolean {
  return side?.year !== undefined && started !== undefined && side.year > started;
}

/** Returns the effectiveness grade of an entry: that of its best result, 0 without results. */
export function gradeEffectiveness(entry: Pick<InnovationData, 'results' | 'started'>): Grade {
  const grades = entry.results.map((result) => gradeResult(result, entry.started));
  const value = Math.max(0, ...grades);
  const best = grades.filter((grade) => grade === value).length;
  const reasons =
    entry.results.length === 0
      ? ['Tidak ada angka hasil dalam sumber yang dibaca.']
      : value === 0
        ? ['Hasil disebut dengan kata-kata, tanpa angka.']
        : [`${best} dari ${entry.results.length} hasil berada pada tingkat ini.`];
  const next = NEXT_STEP[value];
  return {
    value,
    max: EFFECTIVENESS_MAX,
    label: EFFECTIVENESS_LABELS[value] ?? '',
    reasons,
    wouldRaise: next ? [next] : [],
  };
}

function hasFigure(side: Measurement | undefined): boolean {
  return side !== undefined && (side.value !== undefined || /\d/.test(side.text ?? ''));
}
