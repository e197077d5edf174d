/** What a grade is: a step on a short ladder, with its why and what would raise it. */

/** A grade from a rule over an entry's facts. */
export interface Grade {
  /**
   * Steps reached, 0 to `max`; `undefined` is "not enough known", a state of its own and not a low
   * grade.
   */
  value: number | undefined;
  /** The highest step. */
  max: number;
  /** The grade in words, Indonesian. */
  label: string;
  /** Why, one sentence a fact, Indonesian. */
  reasons: string[];
  /** What would raise it, one sentence each, Indonesian; empty at the top. */
  wouldRaise: string[];
}
