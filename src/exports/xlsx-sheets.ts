/** The sheets of a plan's workbook as rows of cells: stages, budget, indicators, risks, checklist. */
import type { Cell, CellObject, Row } from 'write-excel-file/universal';
import { amountOf, officeOf, sumOf } from '../domain/plan/plan.ts';
import type { PlanParts } from './plan-sections.ts';
import { stageTimes } from './stage-times.ts';

/** A sheet. The workbook puts a title row and the header row above `rows`. */
export interface Sheet {
  name: string;
  /** Width of each column, in widths of a digit. */
  widths: number[];
  header: string[];
  rows: Row[];
}

/** Rows above the first row of data: the title and the header. */
export const HEADER_ROWS = 2;
/** Number of the first row of data in the spreadsheet, which counts from 1. */
const FIRST_ROW = HEADER_ROWS + 1;

/** Returns the sheets in their order. */
export function sheetsOf(parts: PlanParts): Sheet[] {
  return [
    stagesSheet(parts),
    budgetSheet(parts),
    indicatorsSheet(parts),
    risksSheet(parts),
    checklistSheet(parts),
  ];
}

/** Path of the budget's sheet in the archive: the second of {@link sheetsOf}. */
export const BUDGET_PART = 'xl/worksheets/sheet2.xml';

/** Returns the result of each budget formula by its cell (`E3`); undefined for an empty result. */
export function budgetResults({ budget }: PlanParts): Map<string, number | undefined> {
  const { total, filled } = sumOf(budget);
  const results = new Map(
    budget.map((line, index) => [`E${FIRST_ROW + index}`, amountOf(line)] as const),
  );
  return results.set(`E${FIRST_ROW + budget.length}`, filled > 0 ? total : undefined);
}

function stagesSheet(parts: PlanParts): Sheet {
  const times = stageTimes(parts);
  return {
    name: 'Tahap',
    widths: [18, 44, 20, 24, 24, 22, 9],
    header: ['Tahap', 'Tugas', 'Waktu', 'Penanggung jawab', 'Ikut', 'Keluaran', 'Selesai'],
    rows: parts.stages.flatMap(({ label, tasks }, index) =>
      tasks.map(({ text, role, with: others, output, done }) => [
        textCell(label),
        textCell(text),
        textCell(times[index] as string),
        textCell(officeOf(parts, role)),
        textCell(others.map((id) => officeOf(parts, id)).join(', ')),
        textCell(output),
        textCell(done ? 'sudah' : 'belum'),
      ]),
    ),
  };
}

function budgetSheet({ budget }: PlanParts): Sheet {
  const last = FIRST_ROW + budget.length - 1;
  const sum = `=IF(COUNT(E${FIRST_ROW}:E${last})=0,"",SUM(E${FIRST_ROW}:E${last}))`;
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
        const row = FIRST_ROW + index;
        return [
          textCell(item),
          textCell(unit),
          numberCell(quantity, QUANTITY),
          numberCell(price, RUPIAH),
          formulaCell(`=IF(OR(C${row}="",D${row}=""),"",ROUND(C${row}*D${row},0))`),
          textCell(funding),
          textCell(note),
        ];
      }),
      ...(budget.length > 0
        ? [
            [
              { ...textCell('Jumlah'), ...BOLD },
              emptyCell(),
              emptyCell(),
              emptyCell(),
              { ...formulaCell(sum), ...BOLD },
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
      [text, unit, kind, baseline, target, frequency, officeOf(parts, role)].map(textCell),
    ),
  };
}

function risksSheet({ risks }: PlanParts): Sheet {
  return {
    name: 'Risiko',
    widths: [52, 52, 30],
    header: ['Risiko', 'Cara menghadapi', 'Dasar'],
    rows: risks.map(({ text, response, basis }) => [text, response, basis].map(textCell)),
  };
}

function checklistSheet({ checklist }: PlanParts): Sheet {
  return {
    name: 'Daftar periksa',
    widths: [80, 12, 40],
    header: ['Yang harus sudah ada', 'Keadaan', 'Catatan'],
    rows: checklist.map(({ text, done }) => [text, done ? 'sudah' : 'belum', ''].map(textCell)),
  };
}

const BORDER = { borderStyle: 'thin' as const, borderColor: '#A9B3AC' };
const BOLD = { fontWeight: 'bold' as const };
const RUPIAH = '#,##0';
const QUANTITY = '#,##0.##';

/** Letters that fit in the width of one digit, on average. */
const LETTERS_PER_DIGIT = 0.95;

/**
 * Returns a row with a height, in points, that fits its wrapped texts. LibreOffice shows one line of
 * a row without a height. Spreadsheets still adjust the height when a cell is edited.
 */
export function withHeight(row: Row, widths: number[]): Row {
  const lines = row.map((cell, column) => {
    const value = (cell as CellObject).value;
    const lettersPerLine = (widths[column] as number) * LETTERS_PER_DIGIT;
    if (typeof value !== 'string' || (cell as CellObject).type !== String) return 1;
    return value
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lettersPerLine)), 0);
  });
  const height = Math.max(...lines) * 13 + 3;
  return row.map((cell) => ({ ...(cell as CellObject), height }));
}

/** Longest text in a cell that Excel accepts. */
const MAX_CELL_LENGTH = 32_767;

/** Returns a cell of text. The type keeps a text such as `=1+1` from becoming a formula. */
function textCell(text: string): CellObject {
  return text === ''
    ? emptyCell()
    : {
        value: text.slice(0, MAX_CELL_LENGTH),
        type: String,
        wrap: true,
        alignVertical: 'top',
        ...BORDER,
      };
}

/** Returns an empty cell with borders. */
function emptyCell(): CellObject {
  return { ...BORDER };
}

/** Returns a cell of a number in an Excel format; empty for `null`. */
function numberCell(value: number | null, format: string): Cell {
  const look = { format, alignVertical: 'top' as const, ...BORDER };
  return value === null ? { ...look, type: Number } : { ...look, value, type: Number };
}

/** Returns a cell with a formula whose result is in rupiah. */
function formulaCell(text: string): CellObject {
  return { value: text, type: 'Formula', format: RUPIAH, alignVertical: 'top', ...BORDER };
}

/** Returns a cell of the header row. */
export function headerCell(text: string): CellObject {
  return {
    value: text,
    type: String,
    fontWeight: 'bold',
    backgroundColor: '#E4ECE5',
    wrap: true,
    alignVertical: 'center',
    ...BORDER,
  };
}
