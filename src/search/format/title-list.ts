/**
 * The names that are suggested while a reader types: innovations, and guides that have an address of
 * their own. One file of plain lines, because that compresses best; it is loaded when the box is
 * first used. Both sides stand here, so that they cannot drift apart.
 */

import type { Guide } from '../../domain/guide/guide.ts';
import type { Innovation } from '../../domain/innovation/innovation.ts';
import { guidePath, innovationPath } from '../../domain/site/paths.ts';

/** The file as it is sent. */
export interface TitleListFile {
  /**
   * An innovation a line: its name, its acronym, its slug, with bars between. The slug stands as `=`
   * and what follows the name in it, as `+` and what follows the acronym, or whole; a `*` at its end
   * tells that a guide stands below its page.
   */
  innovations: string;
  /** A guide a line: its slug and its name, with a bar between. */
  guides: string;
}

/** Something by its name. */
export interface SuggestedTitle {
  kind: 'inovasi' | 'panduan';
  /** Its page, from the root of the site. */
  path: string;
  name: string;
  acronym?: string;
}

/**
 * Letters of a name that are sent; the rest of a longer one is seldom typed. A name in full that
 * stands beside its acronym is shorter still.
 */
const MAX_TITLE_LENGTHS = { name: 52, besideAcronym: 36, guide: 48 };

/**
 * Letters of all innovations' lines together, 12 kB when compressed, 15 at worst. Some six hundred
 * names have room; of a larger catalogue those innovations whose evidence is best, because who
 * copies what is proven is helped most, and the search itself finds the others.
 */
const MAX_LETTERS = 34_000;

/** Innovations up to which all that room is worth its bytes: more than half of the names are in it. */
const FULL_BUDGET_INNOVATIONS = 1_000;

/**
 * Letters that are sent of a catalogue with so many innovations: the less of them there is room for,
 * the seldomer the one that is typed is there, and the less room is worth. A tenth always is.
 */
function byteBudget(innovations: number): number {
  return MAX_LETTERS * Math.max(0.1, Math.min(1, FULL_BUDGET_INNOVATIONS / innovations));
}

/**
 * The file for a catalogue.
 * @param innovations the best documented first; see {@link byteBudget}.
 */
export function encodeTitles(
  innovations: readonly Pick<Innovation, 'slug' | 'title' | 'acronym'>[],
  guides: readonly Pick<Guide, 'slug' | 'title' | 'innovations'>[],
): TitleListFile {
  const isBelow = (guide: Pick<Guide, 'innovations'>) => guide.innovations.length === 1;
  const guided = new Set(guides.filter(isBelow).map(({ slug }) => slug));
  const room = byteBudget(innovations.length);
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
      return letters <= room;
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

/** The names in a file of {@link encodeTitles}. */
export function decodeTitles(file: TitleListFile): SuggestedTitle[] {
  const innovations = linesOf(file.innovations).flatMap((line) => {
    const [name = '', acronym = '', short = ''] = line.split('|');
    const slug = wholeSlug(short.replace('*', ''), name, acronym);
    const known = acronym ? { name, acronym } : { name };
    const innovation: SuggestedTitle = { kind: 'inovasi', path: innovationPath(slug), ...known };
    const guide: SuggestedTitle = {
      kind: 'panduan',
      path: guidePath({ slug, innovations: [slug] }),
      ...known,
    };
    return short.endsWith('*') ? [innovation, guide] : [innovation];
  });
  const guides = linesOf(file.guides).map((line): SuggestedTitle => {
    const [slug = '', name = ''] = line.split('|');
    return { kind: 'panduan', path: guidePath({ slug, innovations: [] }), name };
  });
  return [...innovations, ...guides];
}

/** The beginning of a long name, in whole words. */
function shorten(name: string, longest: number): string {
  return name.length <= longest ? name : `${name.slice(0, longest).replace(/[\s,;:]+\S*$/, '')} …`;
}

/** A text without the marks that lines are made of. */
function plain(text: string): string {
  return text.replace(/[|\n]+/g, ' ');
}

function shortSlug(slug: string, name: string, acronym: string): string {
  for (const [mark, text] of [
    ['=', name],
    ['+', acronym],
  ] as const) {
    const beginning = slugOf(text);
    if (beginning && slug === beginning) return mark;
    if (beginning && slug.startsWith(`${beginning}-`))
      return mark + slug.slice(beginning.length + 1);
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

/** Lines that begin alike stand together, which compresses better. */
function sorted(lines: readonly string[]): string {
  return [...lines].sort((a, b) => (a < b ? -1 : 1)).join('\n');
}

function linesOf(text: string): string[] {
  return text.split('\n').filter(Boolean);
}
