/**
 * Renders Markdown as safe HTML. Nothing that a contributor writes can run in a reader's browser: raw HTML
 * is dropped, the tree is sanitised, and only http(s), mailto, tel and relative links survive.
 */
import type { Element, ElementContent, Root, Text } from 'hast';
import rehypeExternalLinks from 'rehype-external-links';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { plainFootnotes } from './footnotes.ts';
import { markdownParser } from './outline-by-tree.ts';

/** How Markdown is turned into HTML. */
export interface MarkdownOptions {
  /**
   * Returns the number that readers see for a source, its position from 1 in the entry's `sources`. A
   * reference to an id without a number stays as it was written.
   */
  sourceNumber?: (id: string) => number | undefined;
  /** Number of levels by which headings move down, to fit below those of the page. Default 0. */
  headingOffset?: number;
  /** Prefix of the ids of headings, for pages that show several texts. Default none. */
  idPrefix?: string;
  /**
   * Returns the address of an image file beside the text (`images/<file>`). Without it, or if it
   * returns undefined, the image is replaced by its alternative text.
   */
  imageUrl?: (file: string) => string | undefined;
  /** Prefix of links to the site's own pages (`/metode/`), without a closing slash. Default none. */
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

const toSafeTree = unified()
  .use(plainFootnotes)
  .use(remarkRehype)
  .use(rehypeSanitize, SANITISE_SCHEMA)
  .freeze();
const printer = unified().use(rehypeStringify).freeze();
const markExternalLinks = rehypeExternalLinks({ rel: ['external', 'noopener'] });

/** One or more source references side by side as they are written in a text: `[^s1][^s3]`. */
const CITATIONS = /(?:\[\^[a-z][a-z0-9-]*\][ \t]*)+/g;

/**
 * Returns safe HTML of a Markdown text. Source references `[^s1]` become
 * `<sup class="cite"><a href="#sumber-s1" aria-label="Sumber 1">1</a></sup>`, neighbours in one
 * `sup`; links that leave the site get `rel="external noopener"`; headings get an id made from
 * their words, numbered if it repeats.
 */
export function renderMarkdown(
  markdown: string,
  { sourceNumber, headingOffset = 0, idPrefix = '', imageUrl, linkBase = '' }: MarkdownOptions = {},
): string {
  const tree = toSafeTree.runSync(markdownParser.parse(markdown)) as Root;
  rehypeSlug({ prefix: idPrefix })(tree);
  if (sourceNumber) insertCitations(tree, sourceNumber);
  visit(tree, 'element', (element, index, parent) => {
    switch (element.tagName) {
      case 'a':
        prefixSitePath(element, linkBase);
        break;
      case 'img':
        if (parent && index !== undefined) parent.children[index] = imageOrText(element, imageUrl);
        break;
      case 'pre':
        // What scrolls sideways on a phone must be reachable with the keyboard.
        element.properties.tabIndex = 0;
        break;
    }
    const rank = /^h([1-6])$/.exec(element.tagName)?.[1];
    if (rank) element.tagName = `h${Math.min(6, Number(rank) + headingOffset)}`;
  });
  wrapTables(tree);
  markExternalLinks(tree);
  return printer.stringify(tree);
}

/** Wraps each table in a region that scrolls sideways, with a name of its own on the page. */
function wrapTables(tree: Root): void {
  let count = 0;
  visit(tree, 'element', (table, index, parent) => {
    if (table.tagName !== 'table' || !parent || index === undefined) return undefined;
    count += 1;
    parent.children[index] = {
      type: 'element',
      tagName: 'div',
      properties: {
        id: count === 1 ? 'tabel' : `tabel-${count}`,
        className: ['scroll-x'],
        tabIndex: 0,
        role: 'region',
        ariaLabel: `Tabel ${count}`,
      },
      children: [table],
    };
    return SKIP;
  });
}

function prefixSitePath(link: Element, linkBase: string): void {
  const target = String(link.properties.href ?? '');
  if (/^\/(?!\/)/.test(target)) link.properties.href = linkBase + target;
}

/** Returns an image of the catalogue with its address, any other as its alternative text. */
function imageOrText(image: Element, imageUrl: MarkdownOptions['imageUrl']): Element | Text {
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

/** Replaces source references in the text by links to the sources, except in code. */
function insertCitations(tree: Root, sourceNumber: (id: string) => number | undefined): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && /^(?:code|pre)$/.test(node.tagName)) return SKIP;
    if (node.type !== 'text' || !parent || index === undefined) return undefined;
    if (!node.value.includes('[^')) return undefined;
    const parts = withCitations(node, sourceNumber);
    parent.children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
}

/** Returns a text cut at its source references, each group of them as one `sup`. */
function withCitations(
  text: Text,
  sourceNumber: (id: string) => number | undefined,
): (Text | Element)[] {
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
