/** The figures of a region for a plan or a page: value, year, source and meaning. */

import {
  indicatorOf,
  latestFigure,
  type RegionFigures,
  rankAmongRegencies,
} from '../figures/region-figures.ts';
import type { IndicatorId } from '../vocabulary/indicator.ts';
import type { RegionFigureInWords } from './plan.ts';

/** The indicators of a plan's baseline, in the order in which a plan shows them. */
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
 * Returns the latest figure of a region for each of these indicators; indicators without one are
 * left out. Only regencies and cities have a rank.
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
    const rank = rankAmongRegencies(figures, figure);
    return [
      {
        indicator: id,
        label,
        value: figure.value,
        unit,
        year: figure.year,
        source: source?.publisher ?? figure.source,
        meaning: [rank && `lebih tinggi dari ${rank.lowerPercent}% kabupaten dan kota`, figure.note]
          .filter(Boolean)
          .join('; '),
        ...(rank ? { shareLower: rank.lower / rank.of } : {}),
      },
    ];
  });
}
