import { describe, expect, it } from 'vitest';
import {
  brotliSize,
  brotliSizeAtMost,
  fileBrotliSize,
  onePageOfEachKind,
  pages,
  scriptsOf,
} from './built-site.ts';

/** Bounds of the project's design, in bytes (1 kB = 1,000 bytes). */
const PAGE_BOUND = 14_000;
const SCRIPT_BOUND = 25_000;

/**
 * The manual for those who write entries, with every field and every word that a field may hold. It
 * is read at a desk and searched within, so it stays one page.
 */
const MANUAL = '/kontribusi/';
const MANUAL_BOUND = 17_500;

const styleSheets = (html: string) =>
  [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href as string);

describe('what a reader on a weak line downloads', () => {
  it(`is at most ${PAGE_BOUND} bytes of HTML and CSS for every page but the manual for contributors`, () => {
    const heavy = pages
      .map(({ path, html }) => ({
        path,
        html,
        bound: path === MANUAL ? MANUAL_BOUND : PAGE_BOUND,
        styles: styleSheets(html).reduce((sum, href) => sum + fileBrotliSize(href), 0),
      }))
      .filter(({ html, bound, styles }) => !brotliSizeAtMost(html, bound - styles))
      .map(({ path, html, styles }) => ({ path, bytes: brotliSize(html) + styles }));
    expect(heavy).toEqual([]);
  });

  it.each([...onePageOfEachKind()])(
    `is at most ${SCRIPT_BOUND} bytes of own JavaScript on the page: %s`,
    (_kind, { html }) => {
      const bytes = scriptsOf(html).reduce((sum, path) => sum + fileBrotliSize(path), 0);
      expect(bytes).toBeLessThanOrEqual(SCRIPT_BOUND);
    },
  );
});
