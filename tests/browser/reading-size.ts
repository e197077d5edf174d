/** Reading on a narrow screen and in large text. */
import type { Page } from 'playwright-core';

/** Returns the horizontal overflow of a page in CSS pixels; 0 if it does not scroll sideways. */
export function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** Doubles the text size, as a reader does in the browser's settings (WCAG 1.4.4). */
export async function doubleTextSize(page: Page): Promise<void> {
  await page.addStyleTag({ content: 'html { font-size: 200% }' });
}
