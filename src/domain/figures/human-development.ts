/** The human development index (Indeks Pembangunan Manusia, IPM) by the method of BPS. */

/** The components of the index. */
export interface HumanDevelopment {
  /** Life expectancy at birth (UHH), years. */
  lifeExpectancy: number;
  /** Expected years of schooling (HLS). */
  expectedSchooling: number;
  /** Mean years of schooling of people of 25 and over (RLS). */
  meanSchooling: number;
  /** Adjusted expenditure per head and year, thousands of rupiah. */
  expenditure: number;
}

/** The minimum and maximum of each component, as set by BPS. */
const BOUNDS = {
  lifeExpectancy: [20, 85],
  expectedSchooling: [0, 18],
  meanSchooling: [0, 15],
  expenditure: [1007.436, 26572.352],
} as const;

/**
 * Computes the index from its components, 0 to 100: the geometric mean of health, education (the
 * mean of both schoolings) and expenditure (by its logarithm), each scaled from its minimum (0) to
 * its maximum (1). Undefined if a component is not a number or outside the bounds of BPS.
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

function share(value: number, [min, max]: readonly [number, number]): number {
  return (value - min) / (max - min);
}
