/**
 * Writes documents as Word files (.docx): real headings, lists, tables and styles on A4, with space
 * for an official letterhead on the first page. Browsers load this module on demand only, because of
 * the size of the library.
 */
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Footer,
  Header,
  HeadingLevel,
  HeightRule,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  VerticalAlignTable,
  WidthType,
  Document as WordDocument,
  Table as WordTable,
} from 'docx';
import { deterministicZip } from './deterministic-zip.ts';
import type { Block, Document, ListItem, ListMarks, Table } from './document.ts';
import { NUMBERING, STYLES, SYMBOL_FONT, TABLE_STYLE } from './docx-styles.ts';

const MARGIN = convertMillimetersToTwip(25);
/** A4 in twips, rounded as Word rounds it. */
const PAGE = { width: 11906, height: 16838 };
const TEXT_WIDTH = PAGE.width - 2 * MARGIN;
/** Height in twips of an official letterhead with emblem and rule. */
const LETTERHEAD = convertMillimetersToTwip(25);

/** Average width of a letter of a table heading, in twips (twentieths of a point). */
const LETTER_WIDTH = 92;

/** Encodes a document as the bytes of a .docx file. Equal documents give equal bytes. */
export async function documentToDocx(document: Document): Promise<Uint8Array> {
  let listCount = 0;
  const children = document.blocks.flatMap((block, index) => {
    if (block.kind === 'list') listCount += 1;
    const next = document.blocks[index + 1]?.kind;
    return render(block, {
      numbered: document.numbered ?? false,
      list: listCount,
      // A sentence that introduces a list or a table stays on the same page.
      keepNext: next === 'list' || next === 'table',
    });
  });
  const word = new WordDocument({
    title: document.title,
    creator: 'Semai',
    lastModifiedBy: 'Semai',
    styles: STYLES,
    numbering: { config: NUMBERING },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: PAGE,
            margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
          },
        },
        headers: {
          first: new Header({ children: [new Paragraph({ spacing: { after: LETTERHEAD } })] }),
          default: new Header({
            children: [new Paragraph({ style: 'Kepala', children: [new TextRun(document.title)] })],
          }),
        },
        footers: { first: pageNumbers(), default: pageNumbers() },
        children: [...(document.untitled ? [] : titleParagraphs(document)), ...children],
      },
    ],
  });
  return deterministicZip(new Uint8Array(await Packer.toArrayBuffer(word)), patchPart);
}

/** Removes the times from the properties and adds the table style, which the library cannot write. */
function patchPart(path: string, text: string): string {
  if (path === 'docProps/core.xml') {
    return text.replace(/<dcterms:(created|modified)\b.*?<\/dcterms:\1>/g, '');
  }
  if (path === 'word/styles.xml') return text.replace('</w:styles>', `${TABLE_STYLE}</w:styles>`);
  return text;
}

function titleParagraphs({ title, subtitle }: Document): Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
    ...(subtitle ? [new Paragraph({ style: 'AnakJudul', children: [new TextRun(subtitle)] })] : []),
  ];
}

function render(
  block: Block,
  { numbered, list, keepNext }: { numbered: boolean; list: number; keepNext: boolean },
): (Paragraph | WordTable)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3][
            block.level - 1
          ],
          ...(numbered && block.level === 1 && { numbering: { reference: 'bab', level: 0 } }),
          ...(block.centred && { alignment: AlignmentType.CENTER }),
          children: [new TextRun(block.text)],
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          children: itemRuns(block),
          ...(block.centred && { alignment: AlignmentType.CENTER }),
          keepNext: keepNext || block.centred,
        }),
      ];
    case 'list':
      return block.items.map((item) => listParagraph(item, block.marks, list));
    case 'table':
      return [wordTable(block), afterTable()];
    case 'fields':
      return [
        plainTable(
          [25, 3, 72],
          block.fields.map(({ name, value }) => [lines(name), lines(':'), lines(value)]),
        ),
        afterTable(),
      ];
    case 'signatures':
      return signatures(block.parties);
    case 'notice':
      return [new Paragraph({ style: 'Peringatan', children: [new TextRun(block.text)] })];
    case 'page-break':
      return [new Paragraph({ pageBreakBefore: true })];
  }
}

function itemRuns({ lead, text, note }: ListItem): ParagraphChild[] {
  return [
    ...(lead ? [new TextRun({ text: `${lead} `, bold: true })] : []),
    ...textRuns(text),
    ...(note ? [new TextRun({ text: ` ${note}`, style: 'Dasar' })] : []),
  ];
}

/** Returns a text as one run per line, with breaks between them. */
function textRuns(text: string): TextRun[] {
  return text
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) }));
}

function listParagraph(item: ListItem, marks: ListMarks, instance: number): Paragraph {
  if (marks === 'box') {
    return new Paragraph({
      style: 'ButirPeriksa',
      children: [
        new TextRun({ text: item.done ? '☑' : '☐', font: SYMBOL_FONT }),
        new TextRun('\t'),
        ...itemRuns(item),
      ],
    });
  }
  return new Paragraph({
    style: 'ListParagraph',
    numbering: { reference: marks, level: 0, instance },
    children: itemRuns(item),
  });
}

function wordTable({ header, rows, total, widths, numeric = [], marks = [] }: Table): WordTable {
  const columnWidths = shares(widths);
  const maxLength = Math.max(0, ...marks.map((column) => header[column]?.length ?? 0));
  const cell = (text: string, column: number, style: string) =>
    new TableCell({
      width: { size: columnWidths[column] as number, type: WidthType.DXA },
      children: lines(text, style, alignment(column)),
    });
  const alignment = (column: number) => {
    if (numeric.includes(column)) return AlignmentType.RIGHT;
    return marks.includes(column) ? AlignmentType.CENTER : undefined;
  };
  return new WordTable({
    style: 'TabelSemai',
    tableLook: { firstRow: true, lastRow: total !== undefined, noHBand: true, noVBand: true },
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        ...(maxLength > 0 && {
          height: { value: uprightHeight(maxLength), rule: HeightRule.EXACT },
        }),
        children: header.map((text, column) =>
          marks.includes(column)
            ? new TableCell({
                width: { size: columnWidths[column] as number, type: WidthType.DXA },
                textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT,
                verticalAlign: VerticalAlignTable.CENTER,
                children: lines(text, 'KepalaTabel'),
              })
            : cell(text, column, 'KepalaTabel'),
        ),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((text, column) => cell(text, column, 'IsiTabel')),
          }),
      ),
      ...(total
        ? [
            new TableRow({
              cantSplit: true,
              children: total.map((text, column) => cell(text, column, 'KepalaTabel')),
            }),
          ]
        : []),
    ],
  });
}

/** Returns the height in twips of a rotated heading that wraps into up to three lines. */
function uprightHeight(letters: number): number {
  return Math.min(3400, Math.max(1500, Math.ceil(letters / 2) * LETTER_WIDTH + 400));
}

/** Returns a text as one paragraph per line, for a cell. */
function lines(
  text: string,
  style?: string,
  alignment?: (typeof AlignmentType)[keyof typeof AlignmentType],
): Paragraph[] {
  return text
    .split('\n')
    .map((line) => new Paragraph({ style, alignment, children: line ? [new TextRun(line)] : [] }));
}

/** Returns a table without borders, for a layout in columns. */
function plainTable(widths: number[], rows: Paragraph[][][]): WordTable {
  const columnWidths = shares(widths);
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return new WordTable({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths,
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: row.map(
            (children, column) =>
              new TableCell({
                width: { size: columnWidths[column] as number, type: WidthType.DXA },
                children,
              }),
          ),
        }),
    ),
  });
}

function signatures(parties: { office: string; above?: string }[]): (Paragraph | WordTable)[] {
  const column = ({ office, above }: { office: string; above?: string }) => [
    ...(above ? lines(above, 'TandaTangan') : []),
    ...lines(office, 'TandaTangan'),
    new Paragraph({ style: 'TandaTangan', spacing: { before: 1100 } }),
    ...lines('(diisi: nama pejabat)', 'TandaTangan'),
  ];
  const columns = parties.map(column);
  return [
    new Paragraph({}),
    columns.length === 1
      ? plainTable([50, 50], [[lines(''), columns[0] as Paragraph[]]])
      : plainTable(
          columns.map(() => 100 / columns.length),
          [columns],
        ),
    afterTable(),
  ];
}

/** Returns a small empty paragraph. Word joins adjacent tables and needs a paragraph after the last one. */
function afterTable(): Paragraph {
  return new Paragraph({ style: 'SelaTabel' });
}

/** Returns column widths in twips from relative widths. They add up to the width of the text. */
function shares(widths: number[]): number[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const rounded = widths.map((width) => Math.floor((width / total) * TEXT_WIDTH));
  rounded[0] = (rounded[0] ?? 0) + TEXT_WIDTH - rounded.reduce((sum, width) => sum + width, 0);
  return rounded;
}

function pageNumbers(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Kaki',
        children: [
          new TextRun({
            children: ['Halaman ', PageNumber.CURRENT, ' dari ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}
