/**
 * Pictures that pages load as files have no access to the custom properties of the page, so their
 * colours are copies. They must be the colours of the style sheets, in light and in dark.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DrawnMap } from '../../src/drawing/region-map.ts';
import { mapSvg } from '../../src/exports/map-svg.ts';
import { processSvg } from '../../src/exports/process-svg.ts';

const tokensCss = readFileSync('src/styles/tokens.css', 'utf8');
const mapCss = readFileSync('src/components/map.css', 'utf8');

const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

/** Splits CSS into what holds in light and what a dark colour scheme changes. */
function bySchemes(css: string): Record<Scheme, string> {
  const [light = '', dark = ''] = css.split(/@media\s*\(prefers-color-scheme:\s*dark\)/);
  return { light, dark };
}

/** The custom properties of a style sheet, by name without `--`. */
function customProperties(css: string): Map<string, string> {
  return new Map(
    [...css.matchAll(/--([\w-]+):\s*([^;}]+)/g)].map(([, name = '', value = '']) => [
      name,
      value.trim(),
    ]),
  );
}

const tokens = Object.fromEntries(
  SCHEMES.map((scheme) => [scheme, customProperties(bySchemes(tokensCss)[scheme])]),
) as Record<Scheme, Map<string, string>>;

const channels = (colour: string) =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** Computes `var(--a)` or `color-mix(in srgb, var(--a) 18%, var(--b))` with these custom properties. */
function colourOf(value: string, properties: ReadonlyMap<string, string>): string {
  const name = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  if (name !== undefined) return colourOf(properties.get(name) ?? '', properties);
  const mix = /^color-mix\(in srgb, (var\([^)]+\)) (\d+)%, (var\([^)]+\))\)$/.exec(value);
  if (!mix) return value;
  const [, first = '', share, second = ''] = mix;
  const part = Number(share) / 100;
  const other = channels(colourOf(second, properties));
  const mixed = channels(colourOf(first, properties)).map((channel, index) =>
    Math.round(channel * part + (other[index] as number) * (1 - part)),
  );
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** What `map.css` declares for maps of an indicator: for all, and its own hue. */
function declarationsOf(better: string): Map<string, string> {
  const own = new RegExp(`&\\.${better} \\{([^}]+)\\}`).exec(mapCss)?.[1] ?? '';
  const all = mapCss.slice(0, mapCss.indexOf('&.'));
  return new Map([...customProperties(all), ...customProperties(own)]);
}

const EMPTY_MAP: DrawnMap = {
  width: 1,
  height: 1,
  regions: [],
  place: () => ({ x: 0, y: 0 }),
};

describe.each(SCHEMES)('in %s', (scheme) => {
  it.each(['turun', 'naik', 'netral'] as const)(
    'the map as a file has the shades, ground and lines of `map.css`: %s',
    (better) => {
      const svg = mapSvg(EMPTY_MAP, better, () => 0, 'Peta');
      const style = bySchemes(svg)[scheme];
      const declared = new Map([...tokens[scheme], ...declarationsOf(better)]);
      const shades = [...style.matchAll(/\.k(\d) path\{fill:([^}]+)\}/g)];
      expect(shades.map(([, shade, fill]) => [shade, fill])).toEqual(
        ['1', '2', '3', '4', '5'].map((shade) => [shade, colourOf(`var(--k${shade})`, declared)]),
      );
      expect(/path\{fill:([^;]+);stroke:([^}]+)\}/.exec(style)?.slice(1)).toEqual([
        colourOf('var(--k0)', declared),
        colourOf('var(--paper)', declared),
      ]);
    },
  );

  it('the diagram of a process has the colours of `tokens.css`', () => {
    const style = bySchemes(processSvg({ roles: [], process: [] }))[scheme];
    /** The token of each of the diagram's own custom properties. */
    const copied = {
      paper: 'card',
      ink: 'ink',
      soft: 'soft',
      leaf: 'leaf',
      lane: 'leaf-soft',
      turn: 'turmeric',
    };
    expect(Object.fromEntries(customProperties(style))).toEqual(
      Object.fromEntries(
        Object.entries(copied).map(([own, token]) => [own, tokens[scheme].get(token)]),
      ),
    );
  });
});
