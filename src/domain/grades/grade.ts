/** Grades: steps on a short scale, each with its reasons and what would raise it. */

/** A grade from a rule over the facts of an entry. */
export interface Grade {
  /** Steps reached, 0 to `max`; `undefined` means "not enough known", which is not a low grade. */
  value: number | undefined;
  /** The highest step. */
  max: number;
  /** The grade in words, Indonesian. */
  label: string;
  /** The reasons, one sentence per fact, Indonesian. */
  reasons: string[];
  /** What would raise the grade, one sentence each, Indonesian; empty at the top. */
  wouldRaise: string[];
}
