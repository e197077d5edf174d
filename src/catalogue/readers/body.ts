/** The body of an entry: five fixed headings, each once and in order, with Markdown under each. */
import { BODY_SECTIONS, type BodySectionId } from '../../domain/innovation/innovation.ts';
import type { Outline, TextPiece } from '../formats/outline.ts';

/** The body, taken apart by its headings. */
export interface Body {
  /** The whole body as written. */
  markdown: string;
  /** Line of the file on which the body begins. */
  firstLine: number;
  outline: Outline;
  /** First line of text before any heading; undefined where there is none. */
  textBefore: TextPiece | undefined;
  /** Markdown per section, without its heading; empty where nothing is said. */
  sections: Record<BodySectionId, string>;
}

/** Takes a body apart. Never fails: what is wrong with the headings, the rules say. */
export function readBody(markdown: string, firstLine: number, outline: Outline): Body {
  const lines = markdown.split(/\r?\n/);
  const openers = outline.headings.filter(({ level, plain }) => plain && level <= 2);
  const sections = {} as Record<BodySectionId, string>;
  for (const { id, heading } of BODY_SECTIONS) {
    const at = openers.findIndex(({ level, text }) => level === 2 && text === heading);
    const from = openers[at];
    const to = openers[at + 1];
    sections[id] = from
      ? lines
          .slice(from.line - firstLine + 1, to ? to.line - firstLine : undefined)
          .join('\n')
          .trim()
      : '';
  }
  const before = lines.slice(0, openers[0] ? openers[0].line - firstLine : undefined);
  const index = before.findIndex((line) => line.trim() !== '');
  const text = before[index]?.trim() ?? '';
  const textBefore = index < 0 ? undefined : { text, line: firstLine + index, column: 1 };
  return { markdown, firstLine, outline, textBefore, sections };
}
