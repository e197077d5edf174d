/**
 * The title list for suggestions: innovations, and guides that have an address of their own. One file
 * of plain lines, because that compresses best; it is loaded when the search box is first used.
 * Encoder and decoder are in one file, so that they stay consistent.
 */

import type { Guide } from '../../domain/guide/guide.ts';
import type { Innovation } from '../../domain/innovation/innovation.ts';
import { guidePath, innovationPath } from '../../domain/site/paths.ts';

/** The encoded title list. */
export interface TitleListFile {
  /**
   * One innovation per line: `name|acronym|slug`. A slug that begins with the name's is encoded as
   * `=` and the rest, one that begins with the acronym's as `+` and the rest, any other in full. A
   * trailing `*` marks an innovation with a guide below its page.
   */
  innovations: string;
  /** One guide per line: `slug|name`. */
  guides: string;
}

/** An innovation or guide to suggest. */
export interface SuggestedTitle {
  kind: 'inovasi' | 'panduan';
  /** Path of its page from the root of the site. */
  path: string;
  name: string;
  acronym?: string;
}

/**
 * Maximum length of a title, in letters; the rest of a longer one is seldom typed. The full name of
 * an innovation with an acronym is shorter still.
 */
const MAX_TITLE_LENGTHS = { name: 52, besideAcronym: 36, guide: 48 };

/**
 * Maximum length of all innovations' lines together, in letters: 12 kB compressed, 15 kB at worst.
 * About six hundred titles fit. A larger catalogue includes the innovations of best evidence, because
 * proven ones are the most useful to copy; the search itself finds the others.
 */
const MAX_LETTERS = 34_000;

/** Number of innovations up to which the full budget is used: then more than half of the titles fit. */
const FULL_BUDGET_INNOVATIONS = 1_000;

/**
 * Returns the budget for titles, in letters. It shrinks as the catalogue grows, because a smaller
 * share of titles is then included; never below 10 % of `MAX_LETTERS`.
 */
function byteBudget(innovations: number): number {
  return MAX_LETTERS * Math.max(0.1, Math.min(1, FULL_BUDGET_INNOVATIONS / innovations));
}

/**
 * Encodes the title list of a catalogue.
 * @param innovations best evidence first: those that fit {@link byteBudget} are included.
 */
export function encodeTitles(
  innovations: readonly Pick<Innovation, 'slug' | 'title' | 'acronym'>[],
  guides: readonly Pick<Guide, 'slug' | 'title' | 'innovations'>[],
): TitleListFile {
  const isBelow = (guide: Pick<Guide, 'innovations'>) => guide.innovations.length === 1;
  const guided = new Set(guides.filter(isBelow).map(({ slug }) => slug));
  const budget = byteBudget(innovations.length);
  let letters = 0;
  const lines = innovations
    .map(({ slug, title, acronym: short = '' }) => {
      const acronym = plain(short);
      const name = shorten(
        plain(title),
        acronym ? MAX_TITLE_LENGTHS.besideAcronym : MAX_TITLE_LENGTHS.name,
      );
      const mark = guided.has(slug) ? '*' : '';
      return `${name}|${acronym}|${shortSlug(slug, name, acronym)}${mark}`;
    })
    .filter((line) => {
      letters += line.length + 1;
      return letters <= budget;
    });
  return {
    innovations: sorted(lines),
    guides: sorted(
      guides
        .filter((guide) => !isBelow(guide))
        .map(({ slug, title }) => `${slug}|${shorten(plain(title), MAX_TITLE_LENGTHS.guide)}`),
    ),
  };
}

/** Decodes a file of {@link encodeTitles}. */
export function decodeTitles(file: TitleListFile): SuggestedTitle[] {
  const innovations = linesOf(file.innovations).flatMap((line) => {
    const [name = '', acronym = '', short = ''] = line.split('|');
    const slug = wholeSlug(short.replace('*', ''), name, acronym);
    const names = acronym ? { name, acronym } : { name };
    const innovation: SuggestedTitle = { kind: 'inovasi', path: innovationPath(slug), ...names };
    const guide: SuggestedTitle = {
      kind: 'panduan',
      path: guidePath({ slug, innovations: [slug] }),
      ...names,
    };
    return short.endsWith('*') ? [innovation, guide] : [innovation];
  });
  const guides = linesOf(file.guides).map((line): SuggestedTitle => {
    const [slug = '', name = ''] = line.split('|');
    return { kind: 'panduan', path: guidePath({ slug, innovations: [] }), name };
  });
  return [...innovations, ...guides];
}

/** Shortens a long name at a word boundary. */
function shorten(name: string, maxLength: number): string {
  return name.length <= maxLength
    ? name
    : `${name.slice(0, maxLength).replace(/[\s,;:]+\S*$/, '')} …`;
}

/** Replaces the separators of the format by spaces. */
function plain(text: string): string {
  return text.replace(/[|\n]+/g, ' ');
}

function shortSlug(slug: string, name: string, acronym: string): string {
  for (const [mark, text] of [
    ['=', name],
    ['+', acronym],
  ] as const) {
    const prefix = slugOf(text);
    if (prefix && slug === prefix) return mark;
    if (prefix && slug.startsWith(`${prefix}-`)) return mark + slug.slice(prefix.length + 1);
  }
  return slug;
}

function wholeSlug(short: string, name: string, acronym: string): string {
  if (!/^[=+]/.test(short)) return short;
  return [slugOf(short.startsWith('=') ? name : acronym), short.slice(1)].filter(Boolean).join('-');
}

/**
 * Returns a text as most slugs are made of one. Unlike `slugify` it drops dots and commas (`1.000` is
 * `1000`), as the slugs of the catalogue do.
 */
function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’.,]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Sorts lines, so that lines with the same prefix are adjacent, which compresses better. */
function sorted(lines: readonly string[]): string {
  return [...lines].sort((a, b) => (a < b ? -1 : 1)).join('\n');
}

function linesOf(text: string): string[] {
  return text.split('\n').filter(Boolean);
}
