/** Reads the first sheet of an Excel workbook (.xlsx) as rows of text. */
import readSheets from 'read-excel-file/node';

/** The cells of the first sheet; dates as `YYYY-MM-DD`, empty cells as empty text. */
export async function readWorkbook(path: string): Promise<string[][]> {
  const [first] = await readSheets(path);
  return (first?.data ?? []).map((row) => row.map(cellText));
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  // A workbook's dates have no time zone: the reader gives them as midnight in UTC.
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'number') return String(value);
  return String(value);
}
