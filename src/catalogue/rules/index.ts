/** All rules of the catalogue, in the order in which contributors read about them. */

import { fileNames } from './catalogue/file-names.ts';
import { formerSlugs } from './catalogue/former-slugs.ts';
import { knownInnovation } from './catalogue/known-innovation.ts';
import { replicationOrder } from './catalogue/replication-order.ts';
import { uniqueNames } from './catalogue/unique-names.ts';
import { unusedImage } from './catalogue/unused-image.ts';
import { awardDetails } from './innovation/award-details.ts';
import { awardsInProse } from './innovation/awards-in-prose.ts';
import { beforeAndAfter } from './innovation/before-and-after.ts';
import { bodyHeadings } from './innovation/body-headings.ts';
import { citationForm } from './innovation/citation-form.ts';
import { contradicts } from './innovation/contradicts.ts';
import { duplicateSource } from './innovation/duplicate-source.ts';
import { entryImage } from './innovation/entry-image.ts';
import { figuresHaveSources } from './innovation/figures-have-sources.ts';
import { knownRegion } from './innovation/known-region.ts';
import { noRepetition } from './innovation/no-repetition.ts';
import { plainFields } from './innovation/plain-fields.ts';
import { possibleDates } from './innovation/possible-dates.ts';
import { possibleYears } from './innovation/possible-years.ts';
import { publisherWithoutDate } from './innovation/publisher-without-date.ts';
import { regionFitsInstitution } from './innovation/region-fits-institution.ts';
import { resultsAfterStart } from './innovation/results-after-start.ts';
import { shortSentences } from './innovation/short-sentences.ts';
import { sourceAddress } from './innovation/source-address.ts';
import { statusEvidence } from './innovation/status-evidence.ts';
import { summaryOfItsOwn } from './innovation/summary-of-its-own.ts';
import { unknownSource } from './innovation/unknown-source.ts';
import { unusedSource } from './innovation/unused-source.ts';
import { yearsInProse } from './innovation/years-in-prose.ts';
import type { CatalogueRule, EntryRule, Rule, TextRule } from './rule.ts';
import { bodyImages } from './text/body-images.ts';
import { noIdentityNumber } from './text/no-identity-number.ts';
import { noInvisibleCharacters } from './text/no-invisible-characters.ts';
import { noMobileNumber } from './text/no-mobile-number.ts';
import { noPersonalEmail } from './text/no-personal-email.ts';
import { noPlaceholder } from './text/no-placeholder.ts';
import { rawHtml } from './text/raw-html.ts';
import { safeLinks } from './text/safe-links.ts';

/** Rules over one innovation. */
export const ENTRY_RULES: readonly EntryRule[] = [
  summaryOfItsOwn,
  knownRegion,
  regionFitsInstitution,
  statusEvidence,
  awardDetails,
  possibleYears,
  possibleDates,
  beforeAndAfter,
  resultsAfterStart,
  contradicts,
  noRepetition,
  plainFields,
  entryImage,
  unknownSource,
  unusedSource,
  duplicateSource,
  sourceAddress,
  publisherWithoutDate,
  bodyHeadings,
  citationForm,
  shortSentences,
  yearsInProse,
  awardsInProse,
  figuresHaveSources,
];

/** Rules over any text, innovations and pages alike. */
export const TEXT_RULES: readonly TextRule[] = [
  rawHtml,
  safeLinks,
  bodyImages,
  noIdentityNumber,
  noMobileNumber,
  noPersonalEmail,
  noInvisibleCharacters,
  noPlaceholder,
];

/** Rules over all innovations together. */
export const CATALOGUE_RULES: readonly CatalogueRule[] = [
  fileNames,
  uniqueNames,
  knownInnovation,
  replicationOrder,
  formerSlugs,
  unusedImage,
];

/** Every rule. */
export const RULES: readonly Rule[] = [...ENTRY_RULES, ...TEXT_RULES, ...CATALOGUE_RULES];
