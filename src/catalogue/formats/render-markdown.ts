/**
 * Markdown to safe HTML. Nothing that a contributor writes can run in a reader's browser: raw HTML
 * is dropped, the tree is sanitised, and only http(s), mailto, tel and relative links survive.
 */
import type { Element, ElementContent, Root, Text } from 'hast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { plainFootnotes } from './footnotes.ts';
import { markdownParser } from './outline-by-tree.ts';

/** How Markdown is turned into HTML. */
export interface MarkdownOptions {
  /**
   * The number a reader sees for a source: its place, from 1, in the entry's `sources`. A reference
   * to an id without a number stays as it was written.
   */
  sourceNumber?: (id: string) => number | undefined;
  /** How many levels headings move down, so that they fit below the page's own. Default 0. */
  headingOffset?: number;
  /** What the ids of headings begin with, where two texts stand on one page. Default none. */
  idPrefix?: string;
  /**
   * The address of an image file beside the text (`images/<file>`). Without it, or where it gives
   * nothing, the image is replaced by its alternative text.
   */
  imageUrl?: (file: string) => string | undefined;
  /** What goes before links to the site's own pages (`/metode/`), without a closing slash. */
  linkBase?: string;
}

const SANITISE_SCHEMA = {
  ...defaultSchema,
  clobberPrefix: '',
  protocols: {
    href: ['http', 'https', 'mailto', 'tel'],
    src: ['http', 'https'],
  },
};

const transformer = unified()
  .use(plainFootnotes)
  .use(remarkRehype)
  .use(rehypeSanitize, SANITISE_SCHEMA)
  .freeze();
const printer = unified().use(rehypeStringify).freeze();

/** A source reference as it is written in a text: `[^s1]`; several may stand side by side. */
const CITATIONS = /(?:\[\^[a-z][a-z0-9-]*\][ \t]*)+/g;

/**
 * Safe HTML of a Markdown text. Source references `[^s1]` become
 * `<sup class="cite"><a href="#sumber-s1" aria-label="Sumber 1">1</a></sup>`, neighbours in one
 * `sup`; links that leave the site get `rel="external noopener"`; headings get an id made from
 * their words. Never throws on any text.
 */
export function renderMarkdown(markdown: string, options: MarkdownOptions = {}): string {
  const tree = transformer.runSync(markdownParser.parse(markdown)) as Root;
  const usedIds = new Set<string>();
  decorate(tree, options, usedIds);
  return printer.stringify(tree);
}

/**
 * The id of a heading made from its words: `Cara kerja` becomes `cara-kerja`. Empty where the words
 * hold no letter or digit.
 */
export function headingId(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function decorate(parent: Root | Element, options: MarkdownOptions, usedIds: Set<string>): void {
  const children: ElementContent[] = [];
  for (const child of parent.children as ElementContent[]) {
    if (child.type === 'text') {
      children.push(...withCitations(child, options.sourceNumber));
    } else if (child.type === 'element' && child.tagName === 'img') {
      children.push(imageOrWords(child, options.imageUrl));
    } else {
      if (child.type === 'element') decorateElement(child, options, usedIds);
      children.push(
        child.type === 'element' && child.tagName === 'table' ? scrollable(child, usedIds) : child,
      );
    }
  }
  parent.children = children;
}

function decorateElement(element: Element, options: MarkdownOptions, usedIds: Set<string>): void {
  // What scrolls sideways on a phone must be reachable with the keyboard.
  if (element.tagName === 'pre') element.properties.tabIndex = 0;
  if (element.tagName === 'code' || element.tagName === 'pre') return;
  decorate(element, options, usedIds);
  if (element.tagName === 'a') placeLink(element, options.linkBase ?? '');
  const level = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (level === undefined) return;
  element.tagName = `h${Math.min(6, Number(level) + (options.headingOffset ?? 0))}`;
  element.properties.id = freeId(
    `${options.idPrefix ?? ''}${headingId(wordsOf(element))}`,
    usedIds,
  );
}

function scrollable(table: Element, usedIds: Set<string>): Element {
  const id = freeId('tabel', usedIds);
  return {
    type: 'element',
    tagName: 'div',
    properties: {
      id,
      className: ['scroll-x'],
      tabIndex: 0,
      role: 'region',
      // Each region needs a name of its own on the page.
      ariaLabel: `Tabel ${/\d+$/.exec(id)?.[0] ?? 1}`,
    },
    children: [table],
  };
}

function freeId(wanted: string, usedIds: Set<string>): string {
  const base = wanted || 'bagian';
  let id = base;
  for (let number = 2; usedIds.has(id); number += 1) id = `${base}-${number}`;
  usedIds.add(id);
  return id;
}

function wordsOf(element: Element): string {
  return element.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      return child.type === 'element' && child.tagName !== 'sup' ? wordsOf(child) : '';
    })
    .join('');
}

function placeLink(link: Element, linkBase: string): void {
  const target = String(link.properties.href ?? '');
  if (/^https?:\/\//i.test(target)) link.properties.rel = ['external', 'noopener'];
  if (/^\/(?!\/)/.test(target)) link.properties.href = linkBase + target;
}

function imageOrWords(image: Element, imageUrl: MarkdownOptions['imageUrl']): Element | Text {
  const file = /^images\/([^/?#]+)$/.exec(String(image.properties.src ?? ''))?.[1];
  const url = file === undefined ? undefined : imageUrl?.(file);
  if (url === undefined) return { type: 'text', value: String(image.properties.alt ?? '') };
  const properties = {
    ...image.properties,
    src: url,
    loading: 'lazy',
    decoding: 'async',
  };
  return { ...image, properties };
}

function withCitations(
  text: Text,
  sourceNumber: MarkdownOptions['sourceNumber'],
): (Text | Element)[] {
  if (!sourceNumber || !text.value.includes('[^')) return [text];
  const parts: (Text | Element)[] = [];
  let end = 0;
  for (const match of text.value.matchAll(CITATIONS)) {
    const written = match[0].trimEnd();
    const ids = [...written.matchAll(/\[\^([^\]]+)\]/g)].map((reference) => reference[1] as string);
    if (ids.some((id) => sourceNumber(id) === undefined)) continue;
    if (match.index > end) parts.push({ type: 'text', value: text.value.slice(end, match.index) });
    parts.push(citation(ids, sourceNumber));
    end = match.index + written.length;
  }
  if (end < text.value.length) parts.push({ type: 'text', value: text.value.slice(end) });
  return parts;
}

function citation(ids: string[], sourceNumber: (id: string) => number | undefined): Element {
  const children: ElementContent[] = [];
  for (const id of new Set(ids)) {
    const number = String(sourceNumber(id));
    if (children.length > 0) children.push({ type: 'text', value: ', ' });
    children.push({
      type: 'element',
      tagName: 'a',
      properties: { href: `#sumber-${id}`, ariaLabel: `Sumber ${number}` },
      children: [{ type: 'text', value: number }],
    });
  }
  return {
    type: 'element',
    tagName: 'sup',
    properties: { className: ['cite'] },
    children,
  };
}
