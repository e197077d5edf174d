/**
 * Documents independent of any file format: headings, paragraphs, lists, tables. The writers (Word,
 * the print view) decide how each block looks.
 */

/** A document. */
export interface Document {
  title: string;
  /** A line under the title. */
  subtitle?: string;
  /** Whether the headings of the first level are numbered. */
  numbered?: boolean;
  /** Whether the title appears in the file's properties only, as for a letter. */
  untitled?: boolean;
  blocks: Block[];
}

/** One item of a list. */
export interface ListItem {
  text: string;
  /** Bold text before `text`. */
  lead?: string;
  /** The basis of the statement, set small after `text`. */
  note?: string;
  /** Whether an item of a checklist is done. */
  done?: boolean;
}

/** The marker of list items: a dot, `1.`, `a.`, `(1)`, or a check box. */
export type ListMarks = 'dot' | 'number' | 'letter' | 'paren' | 'box';

/** A table. */
export interface Table {
  kind: 'table';
  header: string[];
  rows: string[][];
  /** A last row in bold. */
  total?: string[];
  /** Relative width of each column, on any scale. */
  widths: number[];
  /** Indices of columns with numbers, right-aligned. */
  numeric?: number[];
  /** Indices of columns with short marks, centred under a rotated heading. */
  marks?: number[];
}

/** A block of a document. */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string; centred?: boolean }
  | { kind: 'paragraph'; text: string; lead?: string; note?: string; centred?: boolean }
  | { kind: 'list'; marks: ListMarks; items: ListItem[] }
  | Table
  /** Name and value pairs, one per line: the head of a letter, the dictums of a decree. */
  | { kind: 'fields'; fields: { name: string; value: string }[] }
  /** Space for signatures, one column per party. */
  | { kind: 'signatures'; parties: { office: string; above?: string }[] }
  /** A framed warning. */
  | { kind: 'notice'; text: string }
  | { kind: 'page-break' };

/** Returns a heading. */
export function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text };
}

/** Returns a centred heading, as in agreements and decrees. */
export function centredHeading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text, centred: true };
}

/** Returns a paragraph. */
export function paragraph(text: string, more: { lead?: string; note?: string } = {}): Block {
  return { kind: 'paragraph', text, ...more };
}

/** Returns a centred paragraph, as in the head of a decree. */
export function centred(text: string): Block {
  return { kind: 'paragraph', text, centred: true };
}

/** Returns a list. */
export function list(marks: ListMarks, items: readonly (string | ListItem)[]): Block {
  return {
    kind: 'list',
    marks,
    items: items.map((item) => (typeof item === 'string' ? { text: item } : item)),
  };
}

/** Returns a list of name and value pairs. */
export function fields(...pairs: [name: string, value: string][]): Block {
  return { kind: 'fields', fields: pairs.map(([name, value]) => ({ name, value })) };
}
