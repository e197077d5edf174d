/** The body of an entry: five fixed headings, each once and in order, with Markdown under each. */
import { BODY_SECTIONS, type BodySectionId } from '../domain/innovation.ts';

/** A heading of the body, level 1 or 2, outside code blocks. */
export interface BodyHeading {
  level: number;
  text: string;
  /** Line of the file. */
  line: number;
}

/** The body, taken apart by its headings. */
export interface Body {
  /** The whole body as written. */
  markdown: string;
  /** Line of the file on which the body begins. */
  firstLine: number;
  /** All headings of level 1 and 2, in order. */
  headings: BodyHeading[];
  /** First line of text before any heading; undefined where there is none. */
  textBefore: { text: string; line: number } | undefined;
  /** Markdown per section, without its heading; empty where nothing is said. */
  sections: Record<BodySectionId, string>;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** Takes a body apart. Never fails: what is wrong with the headings, the rules say. */
export function readBody(markdown: string, firstLine: number): Body {
  const lines = markdown.split(/\r?\n/);
  const headings: (BodyHeading & { index: number })[] = [];
  let fence: string | undefined;
  for (const [index, line] of lines.entries()) {
    const mark = FENCE.exec(line)?.[1];
    if (fence === undefined && mark !== undefined) fence = mark;
    else if (fence !== undefined && closes(line, fence)) fence = undefined;
    if (fence !== undefined || mark !== undefined) continue;
    const match = /^ {0,3}(#{1,2})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/.exec(line);
    if (match) {
      headings.push({
        level: (match[1] as string).length,
        text: (match[2] ?? '').trim(),
        line: firstLine + index,
        index,
      });
    }
  }
  const sections = {} as Record<BodySectionId, string>;
  for (const { id, heading } of BODY_SECTIONS) {
    const at = headings.findIndex(({ level, text }) => level === 2 && text === heading);
    const from = headings[at]?.index;
    const to = headings[at + 1]?.index;
    sections[id] =
      from === undefined
        ? ''
        : lines
            .slice(from + 1, to)
            .join('\n')
            .trim();
  }
  const intro = lines.slice(0, headings[0]?.index).findIndex((line) => line.trim() !== '');
  return {
    markdown,
    firstLine,
    headings: headings.map(({ level, text, line }) => ({ level, text, line })),
    textBefore:
      intro < 0 ? undefined : { text: (lines[intro] as string).trim(), line: firstLine + intro },
    sections,
  };
}

function closes(line: string, fence: string): boolean {
  const mark = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1];
  return mark !== undefined && mark[0] === fence[0] && mark.length >= fence.length;
}
