/** All rules over the figures of regions, in the order in which contributors read about them. */

import type { RowRule, TableRule } from './figure-rule.ts';
import { humanDevelopmentFormula } from './human-development-formula.ts';
import { impliedPopulation } from './implied-population.ts';
import { knownCode } from './known-code.ts';
import { knownFigureSource } from './known-figure-source.ts';
import { knownIndicator } from './known-indicator.ts';
import { levelFitsIndicator } from './level-fits-indicator.ts';
import { oneValue } from './one-value.ts';
import { papuaSplit } from './papua-split.ts';
import { plausibleChange } from './plausible-change.ts';
import { povertyOrder } from './poverty-order.ts';
import { sumOfRegencies } from './sum-of-regencies.ts';
import { unitFitsIndicator } from './unit-fits-indicator.ts';
import { unusedFigureSource } from './unused-figure-source.ts';
import { valueInRange } from './value-in-range.ts';
import { weightedMean } from './weighted-mean.ts';
import { yearOfSeries } from './year-of-series.ts';

/** Rules over one row. */
export const ROW_RULES: readonly RowRule[] = [
  knownCode,
  knownIndicator,
  levelFitsIndicator,
  papuaSplit,
  yearOfSeries,
  unitFitsIndicator,
  valueInRange,
  knownFigureSource,
];

/** Rules over all rows together. */
export const TABLE_RULES: readonly TableRule[] = [
  oneValue,
  plausibleChange,
  povertyOrder,
  sumOfRegencies,
  weightedMean,
  impliedPopulation,
  humanDevelopmentFormula,
  unusedFigureSource,
];

/** Every rule over figures. */
export const FIGURE_RULES: readonly (RowRule | TableRule)[] = [...ROW_RULES, ...TABLE_RULES];
