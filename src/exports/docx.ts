/**
 * Documents as Word files (.docx): real headings, lists, tables and styles on A4, with room for an
 * official letterhead on the first page. Loaded only when someone asks for a file.
 */
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Footer,
  Header,
  HeadingLevel,
  HeightRule,
  LevelFormat,
  LineRuleType,
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

const MARGIN = convertMillimetersToTwip(25);
/** A4, as Word itself writes it. */
const PAGE = { width: 11906, height: 16838 };
const TEXT_WIDTH = PAGE.width - 2 * MARGIN;
/** Height of an official letterhead with emblem and rule. */
const LETTERHEAD = convertMillimetersToTwip(25);

/** Arial is in Office; LibreOffice has Liberation Sans in its place, with the same widths. */
const FONT = 'Arial';
/** Has the boxes of checklists, which Arial lacks. */
const SYMBOL_FONT = 'Segoe UI Symbol';
const INK = '1F2A24';
const GREY = '5B6660';

/** Sizes in half points, as Word counts them. */
const SIZE = { body: 22, table: 18, note: 16 };

/** Twips (twentieths of a point) that a letter of a table heading takes, on average. */
const LETTER = 92;

/**
 * A document as the bytes of a .docx file. The same document gives the same bytes.
 */
export async function documentToDocx(document: Document): Promise<Uint8Array> {
  let lists = 0;
  const children = document.blocks.flatMap((block, index) => {
    if (block.kind === 'list') lists += 1;
    const next = document.blocks[index + 1]?.kind;
    return render(block, {
      numbered: document.numbered ?? false,
      list: lists,
      // A sentence that opens a list or a table stays with it.
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
  return deterministicZip(new Uint8Array(await Packer.toArrayBuffer(word)), settled);
}

/** Takes the hour out of the properties, and adds the table style, which the library cannot write. */
function settled(path: string, text: string): string {
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
    ...broken(text),
    ...(note ? [new TextRun({ text: ` ${note}`, style: 'Dasar' })] : []),
  ];
}

/** A text as runs, with its line breaks kept. */
function broken(text: string): TextRun[] {
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
  const longest = Math.max(0, ...marks.map((column) => header[column]?.length ?? 0));
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
        ...(longest > 0 && { height: { value: uprightHeight(longest), rule: HeightRule.EXACT } }),
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

/** Height of a heading set upright, in up to three lines. */
function uprightHeight(letters: number): number {
  return Math.min(3400, Math.max(1500, Math.ceil(letters / 2) * LETTER + 400));
}

function lines(
  text: string,
  style?: string,
  alignment?: (typeof AlignmentType)[keyof typeof AlignmentType],
): Paragraph[] {
  return text
    .split('\n')
    .map((line) => new Paragraph({ style, alignment, children: line ? [new TextRun(line)] : [] }));
}

/** A table without lines, to set things side by side. */
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

/** Word joins tables that follow one another, and wants a paragraph after the last. */
function afterTable(): Paragraph {
  return new Paragraph({ style: 'SelaTabel' });
}

/** Shares of the width of the text, in twips that add up to it. */
function shares(widths: number[]): number[] {
  const all = widths.reduce((sum, width) => sum + width, 0);
  const rounded = widths.map((width) => Math.floor((width / all) * TEXT_WIDTH));
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

const hanging = (left: number) => ({ indent: { left, hanging: left } });
const level = (
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
  indent = 400,
) => [
  {
    level: 0,
    format,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: hanging(indent) },
  },
];

const NUMBERING = [
  { reference: 'bab', levels: level(LevelFormat.DECIMAL, '%1.', 580) },
  { reference: 'dot', levels: level(LevelFormat.BULLET, '•') },
  { reference: 'number', levels: level(LevelFormat.DECIMAL, '%1.') },
  { reference: 'letter', levels: level(LevelFormat.LOWER_LETTER, '%1.') },
  { reference: 'paren', levels: level(LevelFormat.DECIMAL, '(%1)') },
];

/** Space around a paragraph, with a line height in 240ths of a line. */
const spaced = (line: number, around: { before?: number; after: number }) => ({
  ...around,
  line,
  lineRule: LineRuleType.AUTO,
});

const headingStyle = (size: number, before: number) => ({
  run: { font: FONT, size, bold: true, color: INK },
  paragraph: { spacing: { before, after: 100 }, keepNext: true, keepLines: true },
});

const STYLES = {
  default: {
    document: {
      run: { font: FONT, size: SIZE.body, language: { value: 'id-ID' } },
      paragraph: { spacing: spaced(276, { after: 120 }) },
    },
    title: {
      run: { font: FONT, size: 34, bold: true, color: INK },
      paragraph: { spacing: spaced(264, { after: 60 }), keepNext: true },
    },
    heading1: headingStyle(28, 360),
    heading2: headingStyle(23, 240),
    heading3: headingStyle(22, 200),
    listParagraph: { paragraph: { spacing: spaced(276, { after: 80 }) } },
  },
  paragraphStyles: [
    {
      id: 'AnakJudul',
      name: 'Anak judul',
      basedOn: 'Normal',
      run: { size: 23, color: GREY },
      paragraph: { spacing: { after: 280 } },
    },
    {
      id: 'Kepala',
      name: 'Kepala halaman',
      basedOn: 'Normal',
      run: { size: SIZE.note, color: GREY },
      paragraph: { spacing: { after: 120 } },
    },
    {
      id: 'Kaki',
      name: 'Kaki halaman',
      basedOn: 'Normal',
      run: { size: SIZE.note, color: GREY },
      paragraph: { alignment: AlignmentType.RIGHT, spacing: { after: 0 } },
    },
    {
      id: 'IsiTabel',
      name: 'Isi tabel',
      basedOn: 'Normal',
      run: { size: SIZE.table },
      paragraph: { spacing: spaced(250, { before: 40, after: 40 }) },
    },
    {
      id: 'KepalaTabel',
      name: 'Kepala tabel',
      basedOn: 'IsiTabel',
      run: { bold: true },
      paragraph: { keepNext: true },
    },
    {
      id: 'SelaTabel',
      name: 'Sela tabel',
      basedOn: 'Normal',
      run: { size: 8 },
      paragraph: { spacing: spaced(240, { after: 60 }) },
    },
    {
      id: 'ButirPeriksa',
      name: 'Butir periksa',
      basedOn: 'Normal',
      paragraph: { spacing: { after: 80 }, keepLines: true, ...hanging(440) },
    },
    {
      id: 'Peringatan',
      name: 'Peringatan',
      basedOn: 'Normal',
      run: { bold: true, color: '7A2E12' },
      paragraph: {
        spacing: { before: 120, after: 240 },
        border: {
          top: { style: BorderStyle.SINGLE, size: 8, space: 6, color: 'A8461F' },
          bottom: { style: BorderStyle.SINGLE, size: 8, space: 6, color: 'A8461F' },
          left: { style: BorderStyle.SINGLE, size: 8, space: 6, color: 'A8461F' },
          right: { style: BorderStyle.SINGLE, size: 8, space: 6, color: 'A8461F' },
        },
      },
    },
    {
      id: 'TandaTangan',
      name: 'Tanda tangan',
      basedOn: 'Normal',
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 0 }, keepNext: true },
    },
  ],
  characterStyles: [
    {
      id: 'Dasar',
      name: 'Dasar',
      run: { size: SIZE.note, color: GREY },
    },
  ],
};

/** Fine lines, a tinted first row that is repeated on each page, a heavier line over the sum. */
const TABLE_STYLE = [
  '<w:style w:type="table" w:customStyle="1" w:styleId="TabelSemai"><w:name w:val="Tabel Semai"/>',
  '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/>',
  '<w:tblPr><w:tblBorders>',
  ...['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(
    (side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="A9B3AC"/>`,
  ),
  '</w:tblBorders><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>',
  '<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="E4ECE5"/></w:tcPr></w:tblStylePr>',
  '<w:tblStylePr w:type="lastRow"><w:tcPr><w:tcBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="5B6660"/></w:tcBorders></w:tcPr></w:tblStylePr>',
  '</w:style>',
].join('');
