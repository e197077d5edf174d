/**
 * A document as its writers see it, apart from any file format: headings, paragraphs, lists,
 * tables. What turns it into a file decides how it looks.
 */

/** A document. */
export interface Document {
  title: string;
  /** A line under the title. */
  subtitle?: string;
  /** Whether the headings of the first level are numbered. */
  numbered?: boolean;
  /** Whether the title is for the file alone, as in a letter, which has none on paper. */
  untitled?: boolean;
  blocks: Block[];
}

/** One item of a list. */
export interface ListItem {
  text: string;
  /** Words in bold before the text. */
  lead?: string;
  /** What it rests on, set small after the text. */
  note?: string;
  /** Of a checklist: whether it is done. */
  done?: boolean;
}

/** How the items of a list are marked: a dot, `1.`, `a.`, `(1)`, or a box to tick. */
export type ListMarks = 'dot' | 'number' | 'letter' | 'paren' | 'box';

/** A table. */
export interface Table {
  kind: 'table';
  header: string[];
  rows: string[][];
  /** A last row in bold. */
  total?: string[];
  /** Width of each column, in shares of the whole. */
  widths: number[];
  /** Columns with numbers, set to the right. */
  numeric?: number[];
  /** Columns with short marks, set in the middle under an upright heading. */
  marks?: number[];
}

/** A part of a document, from top to bottom. */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string; centred?: boolean }
  | { kind: 'paragraph'; text: string; lead?: string; note?: string; centred?: boolean }
  | { kind: 'list'; marks: ListMarks; items: ListItem[] }
  | Table
  /** Names with their values, one a line: the head of a letter, the dictums of a decree. */
  | { kind: 'fields'; fields: { name: string; value: string }[] }
  /** Room to sign, side by side where there are two. */
  | { kind: 'signatures'; parties: { office: string; above?: string }[] }
  /** A framed warning. */
  | { kind: 'notice'; text: string }
  | { kind: 'page-break' };

/** A heading. */
export function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text };
}

/** A heading in the middle of the line, as agreements and decrees have. */
export function centredHeading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text, centred: true };
}

/** A paragraph. */
export function paragraph(text: string, more: { lead?: string; note?: string } = {}): Block {
  return { kind: 'paragraph', text, ...more };
}

/** A paragraph in the middle of the line, as the head of a decree has. */
export function centred(text: string): Block {
  return { kind: 'paragraph', text, centred: true };
}

/** A list. */
export function list(marks: ListMarks, items: readonly (string | ListItem)[]): Block {
  return {
    kind: 'list',
    marks,
    items: items.map((item) => (typeof item === 'string' ? { text: item } : item)),
  };
}

/** A list of names with values. */
export function fields(...pairs: [name: string, value: string][]): Block {
  return { kind: 'fields', fields: pairs.map(([name, value]) => ({ name, value })) };
}
