/** Reads JSON Lines: one record a line. */
import { checkRecord, type ImportRow } from './record.ts';

/** The rows of a JSON Lines file; empty lines are passed over. */
export function readJsonl(text: string): ImportRow[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, index): ImportRow[] => {
      if (line.trim() === '') return [];
      const row = index + 1;
      let content: unknown;
      try {
        content = JSON.parse(line);
      } catch {
        return [
          {
            row,
            content: line,
            problems: [
              {
                row,
                column: '',
                found: line.slice(0, 80),
                expected: 'satu objek JSON lengkap dalam satu baris',
                advice: 'Periksa tanda kutip, koma, dan kurung di baris ini.',
              },
            ],
          },
        ];
      }
      return [{ row, content, ...checkRecord(row, content) }];
    });
}
