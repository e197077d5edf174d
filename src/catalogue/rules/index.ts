/** All rules of the catalogue, in the order in which contributors read about them. */
import { awardDetails } from './award-details.ts';
import { awardsInProse } from './awards-in-prose.ts';
import { beforeAndAfter } from './before-and-after.ts';
import { bodyHeadings } from './body-headings.ts';
import { bodyImages } from './body-images.ts';
import { citationForm } from './citation-form.ts';
import { contradicts } from './contradicts.ts';
import { duplicateSource } from './duplicate-source.ts';
import { entryImage } from './entry-image.ts';
import { figuresHaveSources } from './figures-have-sources.ts';
import { fileNames } from './file-names.ts';
import { formerSlugs } from './former-slugs.ts';
import { knownInnovation } from './known-innovation.ts';
import { knownRegion } from './known-region.ts';
import { noIdentityNumber } from './no-identity-number.ts';
import { noInvisibleCharacters } from './no-invisible-characters.ts';
import { noMobileNumber } from './no-mobile-number.ts';
import { noPersonalEmail } from './no-personal-email.ts';
import { noPlaceholder } from './no-placeholder.ts';
import { noRepetition } from './no-repetition.ts';
import { plainFields } from './plain-fields.ts';
import { possibleDates } from './possible-dates.ts';
import { possibleYears } from './possible-years.ts';
import { publisherWithoutDate } from './publisher-without-date.ts';
import { rawHtml } from './raw-html.ts';
import { regionFitsInstitution } from './region-fits-institution.ts';
import { replicationOrder } from './replication-order.ts';
import { resultsAfterStart } from './results-after-start.ts';
import type { CatalogueRule, EntryRule, Rule, TextRule } from './rule.ts';
import { safeLinks } from './safe-links.ts';
import { shortSentences } from './short-sentences.ts';
import { sourceAddress } from './source-address.ts';
import { statusEvidence } from './status-evidence.ts';
import { summaryOfItsOwn } from './summary-of-its-own.ts';
import { uniqueNames } from './unique-names.ts';
import { unknownSource } from './unknown-source.ts';
import { unusedImage } from './unused-image.ts';
import { unusedSource } from './unused-source.ts';
import { yearsInProse } from './years-in-prose.ts';

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
