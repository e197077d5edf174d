/** The figures of a region as a plan or a page tells them: value, year, source, and what it means. */

import {
  indicatorOf,
  latestFigure,
  type RegionFigures,
  rankAmongRegencies,
} from '../figures/region-figures.ts';
import type { IndicatorId } from '../vocabulary/indicator.ts';
import type { RegionFigureInWords } from './plan.ts';

/** Indicators that give a plan its baseline, in the order in which a plan shows them. */
export const PLAN_INDICATORS = [
  'p0',
  'jumlah-miskin',
  'p1',
  'p2',
  'ipm',
  'uhh',
  'hls',
  'rls',
  'pengeluaran-per-kapita',
  'sanitasi-layak',
  'air-minum-layak',
  'tpt',
] as const satisfies readonly IndicatorId[];

/**
 * The latest figure of a region for each of these indicators; those it has none for are left out.
 * Only regencies and cities have a standing among others.
 */
export function figuresInWords(
  code: string,
  figures: RegionFigures,
  indicators: readonly string[] = PLAN_INDICATORS,
): RegionFigureInWords[] {
  return indicators.flatMap((id) => {
    const figure = latestFigure(figures, code, id);
    if (!figure) return [];
    const { label, unit } = indicatorOf(figures, id);
    const source = figures.sources.get(figure.source);
    const standing = rankAmongRegencies(figures, figure);
    return [
      {
        indicator: id,
        label,
        value: figure.value,
        unit,
        year: figure.year,
        source: source?.publisher ?? figure.source,
        meaning: [
          standing && `lebih tinggi dari ${standing.lowerPercent}% kabupaten dan kota`,
          figure.note,
        ]
          .filter(Boolean)
          .join('; '),
        ...(standing ? { shareLower: standing.lower / standing.of } : {}),
      },
    ];
  });
}
