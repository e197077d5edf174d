/** Reading on a narrow screen and in large text. */
import type { Page } from 'playwright-core';

/** By how many CSS pixels a page is wider than its window; 0 where nothing scrolls sideways. */
export function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** Sets text twice as large, as a reader does in the browser's settings (WCAG 1.4.4). */
export async function doubleTextSize(page: Page): Promise<void> {
  await page.addStyleTag({ content: 'html { font-size: 200% }' });
}
