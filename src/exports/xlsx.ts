/**
 * A plan, or a guide without a region, as an Excel workbook (.xlsx) in which the budget adds itself
 * up. Loaded only when someone asks for a file.
 */
import writeExcelFile, { type Cell, type CellObject, type Row } from 'write-excel-file/universal';
import { amountOf, officeOf, type Plan, type PlanTemplate, sumOf } from '../domain/plan/plan.ts';
import { deterministicZip } from './deterministic-zip.ts';
import type { PlanParts } from './plan-sections.ts';
import { stageTimes } from './stage-times.ts';

/** A plan as the bytes of a workbook. The same plan gives the same bytes. */
export function planToXlsx(plan: Plan): Promise<Uint8Array> {
  return workbook(plan, plan.name);
}

/** The template of a plan as a workbook, with months counted from the start. */
export function templateToXlsx(template: PlanTemplate): Promise<Uint8Array> {
  return workbook(template, template.origin.title);
}

/** One sheet: the first row is the title, the second the header, then rows. */
interface Sheet {
  name: string;
  widths: number[];
  header: string[];
  rows: Row[];
}

async function workbook(parts: PlanParts, title: string): Promise<Uint8Array> {
  const sheets = [
    stagesSheet(parts),
    budgetSheet(parts),
    indicatorsSheet(parts),
    risksSheet(parts),
    checklistSheet(parts),
  ];
  const blob = await writeExcelFile(
    sheets.map(({ name, widths, header, rows }) => ({
      sheet: name,
      columns: widths.map((width) => ({ width })),
      orientation: 'landscape' as const,
      stickyRowsCount: HEADER_ROWS,
      data: [
        [{ value: `${name}: ${title}`, fontWeight: 'bold' as const, fontSize: 13, height: 22 }],
        ...[header.map(headerCell), ...rows].map((row) => withHeight(row, widths)),
      ],
    })),
    { fontFamily: 'Arial', fontSize: 10 },
  ).toBlob();
  const results = budgetResults(parts);
  return deterministicZip(new Uint8Array(await blob.arrayBuffer()), (path, text) => {
    if (path === 'xl/workbook.xml') {
      return withCalculation(
        text,
        sheets.map(({ name }) => name),
      );
    }
    if (!path.startsWith('xl/worksheets/sheet')) return text;
    const printed = asPrinted(text);
    return path === BUDGET_PART ? withResults(printed, results) : printed;
  });
}

/** Rows above the first row of data: the title and the header. */
const HEADER_ROWS = 2;
/** The row of the spreadsheet in which data begins. */
const FIRST = HEADER_ROWS + 1;

function stagesSheet(parts: PlanParts): Sheet {
  const times = stageTimes(parts);
  return {
    name: 'Tahap',
    widths: [18, 44, 20, 24, 24, 22, 9],
    header: ['Tahap', 'Tugas', 'Waktu', 'Penanggung jawab', 'Ikut', 'Keluaran', 'Selesai'],
    rows: parts.stages.flatMap(({ label, tasks }, index) =>
      tasks.map(({ text, role, with: others, output, done }) => [
        words(label),
        words(text),
        words(times[index] as string),
        words(officeOf(parts, role)),
        words(others.map((id) => officeOf(parts, id)).join(', ')),
        words(output),
        words(done ? 'sudah' : 'belum'),
      ]),
    ),
  };
}

function budgetSheet({ budget }: PlanParts): Sheet {
  const last = FIRST + budget.length - 1;
  const sum = `=IF(COUNT(E${FIRST}:E${last})=0,"",SUM(E${FIRST}:E${last}))`;
  return {
    name: 'Anggaran',
    widths: [28, 16, 9, 15, 17, 16, 50],
    header: [
      'Komponen',
      'Satuan',
      'Jumlah',
      'Harga satuan (Rp)',
      'Biaya (Rp)',
      'Sumber dana',
      'Keterangan',
    ],
    rows: [
      ...budget.map(({ item, unit, quantity, price, funding, note }, index) => {
        const row = FIRST + index;
        return [
          words(item),
          words(unit),
          number(quantity, QUANTITY),
          number(price, RUPIAH),
          formula(`=IF(OR(C${row}="",D${row}=""),"",ROUND(C${row}*D${row},0))`),
          words(funding),
          words(note),
        ];
      }),
      ...(budget.length > 0
        ? [
            [
              { ...words('Jumlah'), ...BOLD },
              frame(),
              frame(),
              frame(),
              { ...formula(sum), ...BOLD },
            ],
          ]
        : []),
    ],
  };
}

function indicatorsSheet(parts: PlanParts): Sheet {
  return {
    name: 'Indikator',
    widths: [36, 14, 16, 36, 16, 14, 22],
    header: ['Ukuran', 'Satuan', 'Jenis', 'Keadaan awal', 'Target', 'Berapa sering', 'Pengukur'],
    rows: parts.indicators.map(({ text, unit, kind, baseline, target, frequency, role }) =>
      [text, unit, kind, baseline, target, frequency, officeOf(parts, role)].map(words),
    ),
  };
}

function risksSheet({ risks }: PlanParts): Sheet {
  return {
    name: 'Risiko',
    widths: [52, 52, 30],
    header: ['Risiko', 'Cara menghadapi', 'Dasar'],
    rows: risks.map(({ text, response, basis }) => [text, response, basis].map(words)),
  };
}

function checklistSheet({ checklist }: PlanParts): Sheet {
  return {
    name: 'Daftar periksa',
    widths: [80, 12, 40],
    header: ['Yang harus sudah ada', 'Keadaan', 'Catatan'],
    rows: checklist.map(({ text, done }) => [text, done ? 'sudah' : 'belum', ''].map(words)),
  };
}

const LINE = '#A9B3AC';
const FRAME = { borderStyle: 'thin' as const, borderColor: LINE };
const BOLD = { fontWeight: 'bold' as const };
const RUPIAH = '#,##0';
const QUANTITY = '#,##0.##';

/** Letters of a text that fit in one unit of a column's width; a unit is the width of a digit. */
const LETTERS = 0.95;

/**
 * A row high enough for its wrapped texts. LibreOffice takes no row to be higher than one line that
 * does not say so. The height is no fixed one: it follows when a cell is edited.
 */
function withHeight(row: Row, widths: number[]): Row {
  const lines = row.map((cell, column) => {
    const value = (cell as CellObject).value;
    const fitting = (widths[column] as number) * LETTERS;
    if (typeof value !== 'string' || (cell as CellObject).type !== String) return 1;
    return value
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / fitting)), 0);
  });
  const height = Math.max(...lines) * 13 + 3;
  return row.map((cell) => ({ ...(cell as CellObject), height }));
}

/** Excel takes no longer text in a cell. */
const MAX_CELL_LENGTH = 32_767;

/** A text, also one that begins like a formula: its type says that it is none. */
function words(text: string): CellObject {
  return text === ''
    ? frame()
    : {
        value: text.slice(0, MAX_CELL_LENGTH),
        type: String,
        wrap: true,
        alignVertical: 'top',
        ...FRAME,
      };
}

/** An empty cell with lines around it. */
function frame(): CellObject {
  return { ...FRAME };
}

function number(value: number | null, format: string): Cell {
  const look = { format, alignVertical: 'top' as const, ...FRAME };
  return value === null ? { ...look, type: Number } : { ...look, value, type: Number };
}

function formula(text: string): CellObject {
  return { value: text, type: 'Formula', format: RUPIAH, alignVertical: 'top', ...FRAME };
}

function headerCell(text: string): CellObject {
  return {
    value: text,
    type: String,
    fontWeight: 'bold',
    backgroundColor: '#E4ECE5',
    wrap: true,
    alignVertical: 'center',
    ...FRAME,
  };
}

/** The part of the file that holds the budget: the second sheet. */
const BUDGET_PART = 'xl/worksheets/sheet2.xml';

/** The result of each formula of the budget by its cell; undefined where it is empty. */
function budgetResults({ budget }: PlanParts): Map<string, number | undefined> {
  const { total, filled } = sumOf(budget);
  const results = new Map(
    budget.map((line, index) => [`E${FIRST + index}`, amountOf(line)] as const),
  );
  return results.set(`E${FIRST + budget.length}`, filled > 0 ? total : undefined);
}

/**
 * Writes the result of each formula beside it. The library leaves it out; without it, programs that
 * only show a file (a phone, Excel's protected view) show an empty budget.
 */
function withResults(sheet: string, results: ReadonlyMap<string, number | undefined>): string {
  return sheet.replace(
    /<c r="([A-Z]+\d+)"([^>]*)><f>=?(.*?)<\/f><\/c>/g,
    (_, address: string, attributes: string, text: string) => {
      const result = results.get(address);
      return result === undefined
        ? `<c r="${address}"${attributes} t="str"><f>${text}</f><v></v></c>`
        : `<c r="${address}"${attributes}><f>${text}</f><v>${result}</v></c>`;
    },
  );
}

/** Has programs compute all formulas anew, and print title and header of a sheet on each page. */
function withCalculation(workbook: string, names: readonly string[]): string {
  const titles = names.map(
    (name, index) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${name}'!$1:$${HEADER_ROWS}</definedName>`,
  );
  return workbook
    .replace('<definedNames/>', () => `<definedNames>${titles.join('')}</definedNames>`)
    .replace(/<calcPr[^>]*\/>/, '<calcPr fullCalcOnLoad="1"/>');
}

/**
 * Prints a sheet on A4 as wide as the page and as long as it needs, and names the pane below the
 * frozen rows as Excel does: the library names one that does not exist without frozen columns.
 * Heights of rows are left to the program once a cell is edited.
 */
function asPrinted(sheet: string): string {
  return sheet
    .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
    .replace(/ customHeight="1"(?=>)/g, '')
    .replace(' xSplit="0"', '')
    .replace('activePane="bottomRight"', 'activePane="bottomLeft"')
    .replace('<pageSetup', '<pageSetup fitToWidth="1" fitToHeight="0"');
}
