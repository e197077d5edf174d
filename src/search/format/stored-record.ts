/** The record of a document that a result is shown from: a file for each. */
import type { Kind } from './filters.ts';

/** What the index keeps of a document for its result. Every byte here is paid for on a phone. */
export interface ResultRecord {
  /** Its address, from the root of the site. */
  url: string;
  kind: Kind;
  title: string;
  acronym?: string;
  /** Where it is, in words. */
  place?: string;
  summary: string;
  /** The beginning of its body. */
  body?: string;
  /** Its first value in each filter that is shown. */
  values?: Readonly<Record<string, string>>;
  numbers?: ResultNumbers;
}

/** Two numbers of a result that no filter carries; what they mean depends on its kind. */
export type ResultNumbers = readonly [number, number];
