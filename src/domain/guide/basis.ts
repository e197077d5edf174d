/** The basis of a guide's statements: sources, or the editors' own advice. */

/** The basis of a statement that is the editors' advice and not taken from a source. */
export const EDITORIAL = 'editorial';

/**
 * A reference to a source: `uptpk-sragen/s3` is source s3 of that entry, `umum/s1` one of the
 * general guide, `s1` one of the guide's own.
 */
export const BASIS_PATTERN = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)?[a-z][a-z0-9-]*$/;

/** The basis of one statement: {@link EDITORIAL}, or one or more references to sources. */
export type Basis = typeof EDITORIAL | string[];
