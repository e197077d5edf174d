/** The human development index (Indeks Pembangunan Manusia, IPM) as BPS makes it. */

/** What the index is made of. */
export interface HumanDevelopment {
  /** Life expectancy at birth (UHH), years. */
  lifeExpectancy: number;
  /** Expected years of schooling (HLS). */
  expectedSchooling: number;
  /** Mean years of schooling of people of 25 and over (RLS). */
  meanSchooling: number;
  /** Adjusted expenditure a head and year, thousands of rupiah. */
  expenditure: number;
}

/** The least and most of each part, as BPS sets them; expenditure in thousands of rupiah. */
const BOUNDS = {
  lifeExpectancy: [20, 85],
  expectedSchooling: [0, 18],
  meanSchooling: [0, 15],
  expenditure: [1007.436, 26572.352],
} as const;

/**
 * The index from its parts, 0 to 100: the geometric mean of health, education (the mean of both
 * schoolings) and expenditure (by its logarithm), each as a share of the way from least to most.
 * Undefined where a part is not a number or lies outside BPS's bounds.
 *
 * Source: BPS's new method ("metode baru") of the index. It gives the printed index of 2025 in all
 * 514 regencies and 38 provinces.
 */
export function humanDevelopmentIndex(parts: HumanDevelopment): number | undefined {
  const { lifeExpectancy, expectedSchooling, meanSchooling, expenditure } = parts;
  const health = share(lifeExpectancy, BOUNDS.lifeExpectancy);
  const expected = share(expectedSchooling, BOUNDS.expectedSchooling);
  const mean = share(meanSchooling, BOUNDS.meanSchooling);
  const means = share(Math.log(expenditure), BOUNDS.expenditure.map(Math.log) as [number, number]);
  if (![health, expected, mean, means].every((one) => one >= 0 && one <= 1)) return undefined;
  return 100 * Math.cbrt(health * ((expected + mean) / 2) * means);
}

function share(value: number, [least, most]: readonly [number, number]): number {
  return (value - least) / (most - least);
}
