/** What a figure's standing means, in plain words. */
import type { Indicator } from '../vocabulary/indicator.ts';
import type { Rank } from './region-figures.ts';

/** Whether a region stands better or worse than most by a figure. */
export type Assessment = 'lebih baik' | 'di tengah' | 'lebih buruk';

/** Between these shares of the regions a figure is in the middle: neither better nor worse. */
const MIDDLE_BAND = { from: 0.4, to: 0.6 } as const;

/** Units that count people: how many depends on how many live there, so more is not worse. */
const COUNTS = new Set(['ribu jiwa']);

/** Whether an indicator counts people instead of measuring how they fare. */
export function isCount({ unit }: Pick<Indicator, 'unit'>): boolean {
  return COUNTS.has(unit);
}

/**
 * Where a figure stands between the lowest (0) and the highest (1) of all: the share of the others
 * that is lower, those with the same value counted half. 0.5 for the only one.
 */
export function shareBelow({ of, lower, equal }: Rank): number {
  return of > 1 ? (lower + equal / 2) / (of - 1) : 0.5;
}

/**
 * Whether a standing is better or worse than most, by the direction that is good. Undefined where no
 * direction is, and for counts of people.
 */
export function assessRank(
  standing: Rank,
  indicator: Pick<Indicator, 'better' | 'unit'>,
): Assessment | undefined {
  if (indicator.better === 'netral' || isCount(indicator)) return undefined;
  const share = shareBelow(standing);
  if (share >= MIDDLE_BAND.from && share <= MIDDLE_BAND.to) return 'di tengah';
  return share > MIDDLE_BAND.to === (indicator.better === 'naik') ? 'lebih baik' : 'lebih buruk';
}

/**
 * A standing in a sentence without its end: `lebih tinggi dari 83% kabupaten/kota`, or for few
 * regions (provinces) with their number: `lebih tinggi dari 30 dari 37 provinsi lain`. It tells the
 * side on which more of the others are. Shares are rounded down, so none is overstated.
 */
export function describeRank(standing: Rank, among: 'kabupaten/kota' | 'provinsi'): string {
  const { of, lower, higher } = standing;
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

/** A judgement as a clause that follows a standing. */
export const ASSESSMENT_WORDS: Readonly<Record<Assessment, string>> = {
  'lebih baik': 'lebih baik dari kebanyakan',
  'di tengah': 'di sekitar tengah',
  'lebih buruk': 'lebih buruk dari kebanyakan',
};
