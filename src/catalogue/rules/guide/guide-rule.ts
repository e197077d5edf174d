/** What a rule over guides is, and what it may look at. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { GuideEntry } from '../../readers/guide-file.ts';

/** One guide, and what it is judged by. */
export interface GuideContext {
  guide: GuideEntry;
  /** The slugs of all innovation files. */
  innovations: ReadonlySet<string>;
  /**
   * The ids of the sources of an innovation or of the general guide.
   * Undefined where there is no such entry, or it cannot be read.
   */
  sourcesOf(slug: string): readonly string[] | undefined;
  /** The ids of the indicators of regions. */
  indicators: ReadonlySet<string>;
}

/** A rule over one guide. */
export interface GuideRule {
  name: string;
  /** What the rule asks for, in Indonesian. */
  description: string;
  scope: 'guide';
  check(context: GuideContext): Diagnostic[];
}
