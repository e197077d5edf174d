/** Accessibility checks by axe in a page under test. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOptions, Result as Violation } from 'axe-core';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The window of a page that axe was loaded into. */
interface AxeWindow {
  axe?: { run(options: RunOptions): Promise<{ violations: Violation[] }> };
}

/** A rule that a page breaks. */
export interface AxeFinding {
  /** Name of the rule: `color-contrast`. */
  rule: string;
  /** The beginning of the HTML of up to three elements that break it. */
  elements: string[];
}

/**
 * Runs axe on a page in its present state and returns the rules that it breaks.
 * @param rules the only rules to run; all if left out
 */
export async function axeFindings(page: Page, rules?: string[]): Promise<AxeFinding[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  return page.evaluate(
    async (options) => {
      const { axe } = window as AxeWindow;
      if (!axe) throw new Error('axe is not loaded');
      const { violations } = await axe.run(options);
      return violations.map(({ id, nodes }) => ({
        rule: id,
        elements: nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)),
      }));
    },
    rules ? { runOnly: rules } : {},
  );
}
