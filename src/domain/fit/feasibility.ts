/** Whether a region can run an innovation. */
import type { IndicatorId } from '../vocabulary/indicator.ts';
import { type FitContext, UNKNOWN_VALUE } from './context.ts';
import type { InnovationTraits } from './innovation-traits.ts';
import { percentileRankOf } from './percentile-rank.ts';

/** The traits that feasibility depends on. */
type FeasibilityTraits = Pick<InnovationTraits, 'authority' | 'affordability' | 'forIslands'>;

/** Returns the feasibility of innovations in one region, 0 to 1. */
export function feasibilityIn(
  code: string,
  { figures, regions }: Pick<FitContext, 'figures' | 'regions'>,
): (traits: FeasibilityTraits) => number {
  const hasNoIslands = regions.get(code)?.islands === 0;
  // Poor regions have less money and a weaker network, so both weigh more there.
  const poverty =
    percentileRankOf(code, 'p0' satisfies IndicatorId, figures)?.lower ?? UNKNOWN_VALUE;
  return ({ authority, affordability, forIslands }) => {
    const value = (2 * authority + (1 + poverty) * affordability) / (3 + poverty);
    return forIslands && hasNoIslands ? value / 2 : value;
  };
}
