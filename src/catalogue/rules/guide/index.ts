/** All rules over guides, in the order in which contributors read about them. */
import { adviceWithoutFigures } from './advice-without-figures.ts';
import { budgetFigures } from './budget-figures.ts';
import { guideAddress } from './guide-address.ts';
import { guideBody } from './guide-body.ts';
import { guideIndicator } from './guide-indicator.ts';
import type { GuideRule } from './guide-rule.ts';
import { guideSentences } from './guide-sentences.ts';
import { knownBasis } from './known-basis.ts';
import { knownRoles } from './known-roles.ts';
import { stageOrder } from './stage-order.ts';

/** Rules over one guide. */
export const GUIDE_RULES: readonly GuideRule[] = [
  guideAddress,
  guideBody,
  knownBasis,
  adviceWithoutFigures,
  guideSentences,
  knownRoles,
  stageOrder,
  budgetFigures,
  guideIndicator,
];
