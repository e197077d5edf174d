/** The meaning of a figure's rank, in plain words. */
import type { Indicator } from '../vocabulary/indicator.ts';
import type { Rank } from './region-figures.ts';

/** Whether a region's figure is better or worse than most. */
export type Assessment = 'lebih baik' | 'di tengah' | 'lebih buruk';

/** Between these shares of regions a figure is in the middle: neither better nor worse. */
const MIDDLE_BAND = { from: 0.4, to: 0.6 } as const;

/** Units that count people. A count depends on the population, so a higher one is not worse. */
const COUNTS = new Set(['ribu jiwa']);

/** True for an indicator that counts people instead of measuring how they fare. */
export function isCount({ unit }: Pick<Indicator, 'unit'>): boolean {
  return COUNTS.has(unit);
}

/**
 * Returns the position of a figure between the lowest (0) and the highest (1): the share of the
 * others that is lower, with equal ones counted half. 0.5 for the only one.
 */
export function shareBelow({ of, lower, equal }: Rank): number {
  return of > 1 ? (lower + equal / 2) / (of - 1) : 0.5;
}

/**
 * Assesses a rank by the direction that is good. Undefined for an indicator without such a
 * direction and for counts of people.
 */
export function assessRank(
  rank: Rank,
  indicator: Pick<Indicator, 'better' | 'unit'>,
): Assessment | undefined {
  if (indicator.better === 'netral' || isCount(indicator)) return undefined;
  const share = shareBelow(rank);
  if (share >= MIDDLE_BAND.from && share <= MIDDLE_BAND.to) return 'di tengah';
  return share > MIDDLE_BAND.to === (indicator.better === 'naik') ? 'lebih baik' : 'lebih buruk';
}

/**
 * Describes a rank as a clause: `lebih tinggi dari 83% kabupaten/kota`, or with numbers for the
 * few provinces: `lebih tinggi dari 30 dari 37 provinsi lain`. It names the side with more of the
 * others. Shares are rounded down, so that none is overstated.
 */
export function describeRank(rank: Rank, among: 'kabupaten/kota' | 'provinsi'): string {
  const { of, lower, higher } = rank;
  const [side, count] =
    lower >= higher ? (['tinggi', lower] as const) : (['rendah', higher] as const);
  if (count === 0) return `sama dengan semua ${among} lain`;
  if (among === 'provinsi') {
    const all = count === of - 1;
    return all
      ? `${EXTREMES[side]} di antara ${of} provinsi`
      : `lebih ${side} dari ${count} dari ${of - 1} provinsi lain`;
  }
  return count === of - 1
    ? `${EXTREMES[side]} di antara ${of} kabupaten/kota`
    : `lebih ${side} dari ${Math.floor((100 * count) / of)}% kabupaten/kota`;
}

const EXTREMES = { tinggi: 'tertinggi', rendah: 'terendah' } as const;

/** The assessment as a clause that follows a rank. */
export const ASSESSMENT_WORDS: Readonly<Record<Assessment, string>> = {
  'lebih baik': 'lebih baik dari kebanyakan',
  'di tengah': 'di sekitar tengah',
  'lebih buruk': 'lebih buruk dari kebanyakan',
};
