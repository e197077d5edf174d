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

const styleSheets = (html: string) =>
  [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href as string);

describe('what a reader on a weak line downloads', () => {
  it(`is at most ${PAGE_BOUND} bytes of HTML and CSS for the home page, an innovation, a guide, a region or a page of a list`, () => {
    const kinds =
      /^\/$|^\/(?:(?:inovasi|wilayah|panduan)\/[^/]+|inovasi\/[^/]+\/replikasi|inovasi\/huruf\/.+|panduan|panduan\/sektor\/.+|wilayah\/[^/]+\/(?:inovasi|ditiru).*|penghargaan\/.+|instansi\/daftar.*|(?:strategi|dampak|sektor|sasaran|bukti|kebaruan|biaya|status|instansi|kipp)\/.+)\/$/;
    const heavy = pages
      .filter(({ path }) => kinds.test(path))
      .map(({ path, html }) => ({
        path,
        html,
        styles: styleSheets(html).reduce((sum, href) => sum + fileBrotliSize(href), 0),
      }))
      .filter(({ html, styles }) => !brotliSizeAtMost(html, PAGE_BOUND - styles))
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
