/** The stored record of a document, from which its result is shown: a file per document. */
import type { Kind } from './filters.ts';

/** The stored fields of a document. Short, because a phone loads ten of them for a page of results. */
export interface ResultRecord {
  /** Its address, from the root of the site. */
  url: string;
  kind: Kind;
  title: string;
  acronym?: string;
  /** Location in words. */
  place?: string;
  summary: string;
  /** Beginning of the body. */
  body?: string;
  /** First value of each filter that a result shows. */
  values?: Readonly<Record<string, string>>;
  numbers?: ResultNumbers;
}

/**
 * Two numbers by kind: for an innovation, its packed status date and 1 if part of its cost is known;
 * for a guide, its number of innovations and 0; for a region, its own and its adopted innovations.
 */
export type ResultNumbers = readonly [number, number];
