/** The kind of rules over guides, and their input. */
import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { RuleText } from '../../diagnostics/reading-problems.ts';
import type { GuideEntry } from '../../readers/guide-file.ts';

/** One guide with the content that it may refer to. */
export interface GuideContext {
  guide: GuideEntry;
  /** The slugs of all innovation files. */
  innovations: ReadonlySet<string>;
  /**
   * Returns the ids of the sources of an innovation or of the general guide; undefined if there is
   * no such entry, or it cannot be read.
   */
  sourcesOf(slug: string): readonly string[] | undefined;
  /** The ids of the indicators of regions. */
  indicators: ReadonlySet<string>;
}

/** A rule over one guide. */
export interface GuideRule extends RuleText {
  scope: 'guide';
  check(context: GuideContext): Finding[];
}
