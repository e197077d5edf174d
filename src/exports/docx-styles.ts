/**
 * How Word files look: fonts, sizes, numbering, paragraph styles and the table style. Style ids are
 * what `docx.ts` names; style names are what a reader sees in Word's list of styles.
 */
import { AlignmentType, BorderStyle, LevelFormat, LineRuleType } from 'docx';

/** Part of Office. LibreOffice substitutes Liberation Sans, which has the same widths. */
const FONT = 'Arial';
/** Has the ballot boxes of checklists (U+2610, U+2611), which Arial lacks. */
export const SYMBOL_FONT = 'Segoe UI Symbol';
const INK = '1F2A24';
const GREY = '5B6660';
const WARNING = '7A2E12';
const WARNING_LINE = 'A8461F';

/** Font sizes in half points, the unit of WordprocessingML. */
const SIZE = { body: 22, table: 18, note: 16 };

/** A hanging indent of `left` twips: the first line starts at 0, the others at `left`. */
const hanging = (left: number) => ({ indent: { left, hanging: left } });
/** The only level of a numbering: format, text with `%1` for the number, indent in twips. */
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

/** The numberings by the names that paragraphs refer to: `bab` numbers headings, the others are `ListMarks`. */
export const NUMBERING = [
  { reference: 'bab', levels: level(LevelFormat.DECIMAL, '%1.', 580) },
  { reference: 'dot', levels: level(LevelFormat.BULLET, '•') },
  { reference: 'number', levels: level(LevelFormat.DECIMAL, '%1.') },
  { reference: 'letter', levels: level(LevelFormat.LOWER_LETTER, '%1.') },
  { reference: 'paren', levels: level(LevelFormat.DECIMAL, '(%1)') },
];

/** Paragraph spacing: before and after in twips, line height in 240ths of a line. */
const spaced = (line: number, around: { before?: number; after: number }) => ({
  ...around,
  line,
  lineRule: LineRuleType.AUTO,
});

/** The style of a heading: size in half points, space before in twips. */
const headingStyle = (size: number, before: number) => ({
  run: { font: FONT, size, bold: true, color: INK },
  paragraph: { spacing: { before, after: 100 }, keepNext: true, keepLines: true },
});

/** All styles but that of tables, which the library cannot write. */
export const STYLES = {
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
      run: { bold: true, color: WARNING },
      paragraph: {
        spacing: { before: 120, after: 240 },
        border: {
          top: { style: BorderStyle.SINGLE, size: 8, space: 6, color: WARNING_LINE },
          bottom: { style: BorderStyle.SINGLE, size: 8, space: 6, color: WARNING_LINE },
          left: { style: BorderStyle.SINGLE, size: 8, space: 6, color: WARNING_LINE },
          right: { style: BorderStyle.SINGLE, size: 8, space: 6, color: WARNING_LINE },
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

/**
 * The table style `TabelSemai` in WordprocessingML: thin lines, a tinted header row, a heavier line
 * above the total.
 */
export const TABLE_STYLE = [
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
