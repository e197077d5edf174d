/**
 * What stands in a Markdown text, as far as the rules need it: headings, links, images, raw HTML and
 * the prose in which sources are cited.
 *
 * Most texts are plain: paragraphs, lists and headings. They are read line by line, which spares the
 * check the Markdown parser (loading it costs more than reading hundreds of entries). Anything else
 * goes to the parser; `markdown-outline.test.ts` holds the two against each other.
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
  /** Text outside code, as written. */
  prose: TextPiece[];
}

/** Makes the outline of a text that begins on this line of its file. */
export type Outliner = (markdown: string, firstLine: number) => Outline;

const NOT_PLAIN = new RegExp(
  [
    '[<`~\\\\]|\\r(?!\\n)', // HTML, code, escapes, old line ends
    '\\]\\(|\\]:|!\\[|\\]\\[(?!\\^)', // links, definitions, images
    'https?:|www\\.|@', // bare addresses
    '^[ \\t]*(?:=+|-+)[ \\t]*$', // underlined headings
    ' {4}|\\t', // indented code
    '^ {0,3}>', // quotes
    '^[^#\\n][^\\p{L}\\n]*#', // headings inside lists
  ].join('|'),
  'imu',
);

/** Whether a text can be read line by line. */
export function isPlainMarkdown(markdown: string): boolean {
  return !NOT_PLAIN.test(markdown);
}

/** The outline of a text that {@link isPlainMarkdown}. */
export function outlineByLine(markdown: string, firstLine: number): Outline {
  const headings: Heading[] = [];
  for (const [index, line] of markdown.split(/\r?\n/).entries()) {
    const match = /^(#{1,6})(?:[ ]+(.*?))?(?:(?<=[ ])#+)?[ ]*$/.exec(line);
    if (!match) continue;
    const level = (match[1] as string).length;
    const text = (match[2] ?? '').trim();
    headings.push({
      level,
      text,
      line: firstLine + index,
      column: 1,
      plain: true,
    });
  }
  const prose = [{ text: markdown, line: firstLine, column: 1 }];
  return { headings, html: [], links: [], images: [], footnotes: [], prose };
}
