/**
 * The parts of a Markdown text that rules need: headings, links, images, raw HTML and the prose in
 * which sources are cited.
 *
 * Most texts are plain: paragraphs, lists and headings. They are read line by line, because loading
 * the Markdown parser costs more than reading hundreds of entries. `outline.test.ts` holds that both
 * readers give the same outline.
 */
import type { Position } from './text-file.ts';

/** A piece of a text and where it stands in its file. */
export interface TextPiece extends Position {
  text: string;
}

/** A heading. */
export interface Heading extends TextPiece {
  level: number;
  /** Whether it is written `## Heading` at the start of a line, outside lists and quotes. */
  plain: boolean;
}

/** What stands in a Markdown text. */
export interface Outline {
  headings: Heading[];
  html: TextPiece[];
  /** Links, definitions of links and bare addresses. */
  links: (TextPiece & { url: string })[];
  /** Images; `text` is as written. */
  images: (TextPiece & { url: string; alt: string })[];
  /** Footnote definitions (`[^s1]: ...`), which this catalogue does not use. */
  footnotes: TextPiece[];
  /**
   * Each paragraph, list item, heading and table cell as written, in the order of the text. Spaces
   * replace code, HTML, images and addresses of links.
   */
  prose: TextPiece[];
}

/** Makes the outline of a text that begins on this line of its file. */
export type Outliner = (markdown: string, firstLine: number) => Outline;

/**
 * A line of plain Markdown: a heading, one item of a list at the margin, or text that starts with a
 * letter, a number that is no list marker, emphasis, a citation, or an opening quote or bracket.
 */
const PLAIN_LINE = new RegExp(
  [
    '^(?:#{1,6} (?=\\S)|- |\\d{1,9}\\. )?', // marker
    '(?:[*_]{0,3}["“‘(]?[\\p{L}]|[*_]{0,3}["“‘(]?(?!\\d{1,9}[.)](?:\\s|$))\\d|\\[\\^|Rp)', // first sign
    '.*(?<!\\s)$',
  ].join(''),
  'u',
);

/** Markdown that needs the parser: HTML, code, escapes, tabs, links, images, bare addresses. */
const NEEDS_PARSER = /[<`~\\\t]|\]\(|\]:|!\[|\]\[(?!\^)|https?:|www\.|@/i;

const LINE_END = /\r?\n/;
const LIST_MARKER = /^(?:- |\d{1,9}\. )/;

/** Returns whether {@link outlineByLine} reads a text as the parser does. */
export function isPlainMarkdown(markdown: string): boolean {
  if (NEEDS_PARSER.test(markdown) || /\r(?!\n)/.test(markdown)) return false;
  let isAfterText = false;
  for (const line of markdown.split(LINE_END)) {
    if (line !== '' && !PLAIN_LINE.test(line)) return false;
    // A numbered line below text is part of the text unless its number is 1: left to the parser.
    if (isAfterText && /^\d{1,9}\. /.test(line)) return false;
    isAfterText = line !== '' && !line.startsWith('#') && !LIST_MARKER.test(line);
  }
  return true;
}

/** Returns the outline of a text that {@link isPlainMarkdown}. */
export function outlineByLine(markdown: string, firstLine: number): Outline {
  const headings: Heading[] = [];
  const prose: TextPiece[] = [];
  /** The paragraph or list item that a following line of text continues. */
  let open: TextPiece | undefined;
  let end = 0;
  for (const [index, line] of markdown.split(LINE_END).entries()) {
    const start = end;
    end = start + line.length + (markdown.startsWith('\r\n', start + line.length) ? 2 : 1);
    const marker = /^(?:#{1,6} +|- |\d{1,9}\. )?/.exec(line)?.[0] ?? '';
    const position = { line: firstLine + index, column: marker.length + 1 };
    if (line === '') {
      open = undefined;
    } else if (line.startsWith('#')) {
      const text = line.slice(marker.length).replace(/ +#+$/, '');
      const level = marker.trimEnd().length;
      headings.push({ level, text, line: position.line, column: 1, plain: true });
      prose.push({ text, ...position });
      open = undefined;
    } else if (marker === '' && open) {
      open.text += markdown.slice(start - (markdown[start - 2] === '\r' ? 2 : 1), start) + line;
    } else {
      open = { text: line.slice(marker.length), ...position };
      prose.push(open);
    }
  }
  return { headings, html: [], links: [], images: [], footnotes: [], prose };
}
