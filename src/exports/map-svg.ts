/** Maps as SVG files of their own, which pages load as images. */
import type { Indicator } from '../domain/vocabulary/indicator.ts';
import type { DrawnMap } from '../drawing/region-map.ts';

/**
 * Colours of the classes of a map from lowest to highest, by colour scheme. Copies of the results of
 * `color-mix` in `components/map.css`, because an image has no access to the page's custom properties.
 * Held equal by `tests/exports/picture-colours.test.ts`.
 */
const RAMPS: Readonly<Record<Indicator['better'], { light: string[]; dark: string[] }>> = {
  turun: {
    light: ['#eddad2', '#dbb7ab', '#c89081', '#b26652', '#8d3823'],
    dark: ['#3f352d', '#63493d', '#8c5f4f', '#b87762', '#e69a82'],
  },
  naik: {
    light: ['#d3ded6', '#a8beb4', '#779c8f', '#427565', '#0f4a39'],
    dark: ['#2f4137', '#446052', '#5c836f', '#75aa90', '#9ad3b5'],
  },
  netral: {
    light: ['#e0e1dc', '#c2c5bf', '#a0a6a0', '#7a837d', '#4e5a53'],
    dark: ['#343b36', '#4d5550', '#6a726c', '#89928b', '#b0b8b0'],
  },
};

const rules = (shades: readonly string[], none: string, line: string) =>
  `path{fill:${none};stroke:${line}}${shades.map((shade, index) => `.k${index + 1} path{fill:${shade}}`).join('')}`;

/**
 * Encodes a map as an SVG file that follows the reader's colour scheme. Regions of one shade share a
 * group, which keeps the file small.
 * @param shadeOf returns the class of a region, from 1; 0 for a region without a figure
 */
export function mapSvg(
  { width, height, regions }: DrawnMap,
  better: Indicator['better'],
  shadeOf: (code: string) => number,
  title: string,
): string {
  const groups = Map.groupBy(regions, ({ code }) => shadeOf(code));
  const { light, dark } = RAMPS[better];
  const body = [...groups]
    .sort(([a], [b]) => a - b)
    .map(
      ([shade, own]) =>
        `<g class="k${shade}">${own.map(({ path }) => `<path d="${path}"/>`).join('')}</g>`,
    )
    .join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title>`,
    `<style>path{stroke-width:.6}${rules(light, '#ddd6c6', '#fbf8f1')}@media(prefers-color-scheme:dark){${rules(dark, '#39433c', '#131815')}}</style>`,
    body,
    '</svg>\n',
  ].join('');
}
