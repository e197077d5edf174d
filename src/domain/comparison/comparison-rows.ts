/**
 * The rows of a comparison and the differences between the compared innovations. Separate from the
 * code that fills the rows, so that a browser need not load the rules over entries.
 */

/** Groups of rows, in their order. */
export const COMPARISON_GROUPS = [
  'Empat hal pokok',
  'Siapa dan untuk siapa',
  'Hasil',
  'Yang dibutuhkan',
  'Aturan dan layanan',
  'Meniru',
  'Lima kriteria KIPP',
] as const;

/**
 * The kind of a row. `answer`: terms of a closed list, years, yes or no; these can be compared.
 * `telling`: sentences and names, whose wording always differs, so that a difference means
 * nothing.
 */
export type RowKind = 'answer' | 'telling';

type Row = readonly [id: string, label: string, group: number, kind: RowKind];

const ROWS = [
  ['dampak', 'Dampak kemiskinan', 0, 'answer'],
  ['bukti', 'Bukti', 0, 'answer'],
  ['biaya', 'Biaya', 0, 'answer'],
  ['keadaan', 'Masih berjalan?', 0, 'answer'],
  ['ringkasan', 'Ringkasan', 1, 'telling'],
  ['tempat', 'Tempat', 1, 'telling'],
  ['instansi', 'Instansi', 1, 'answer'],
  ['mulai', 'Mulai', 1, 'answer'],
  ['sasaran', 'Kelompok sasaran', 1, 'answer'],
  ['strategi', 'Strategi kemiskinan', 1, 'answer'],
  ['hasil', 'Hasil utama', 2, 'telling'],
  ['rincian-biaya', 'Rincian biaya', 3, 'telling'],
  ['dana', 'Sumber dana', 3, 'telling'],
  ['jaringan', 'Jaringan', 3, 'answer'],
  ['listrik', 'Listrik', 3, 'answer'],
  ['petugas', 'Petugas', 3, 'telling'],
  ['prasyarat', 'Prasyarat lain', 3, 'telling'],
  ['data', 'Data yang dipakai', 3, 'answer'],
  ['pelaku', 'Pelaku', 3, 'telling'],
  ['dasar-hukum', 'Dasar hukum', 4, 'telling'],
  ['standar', 'Standar layanan', 4, 'telling'],
  ['pengaduan', 'Pengaduan', 4, 'telling'],
  ['kendala', 'Kendala', 5, 'telling'],
  ['replikasi', 'Ditiru di mana', 5, 'telling'],
  ['peniru', 'Pengalaman yang meniru', 5, 'telling'],
  ['panduan', 'Panduan replikasi', 5, 'answer'],
  ['kebaruan', 'Kebaruan', 6, 'answer'],
  ['efektif', 'Efektif', 6, 'answer'],
  ['bermanfaat', 'Bermanfaat', 6, 'telling'],
  ['mudah-disebarkan', 'Mudah disebarkan', 6, 'answer'],
  ['berkelanjutan', 'Berkelanjutan', 6, 'answer'],
  ['penghargaan', 'Penghargaan', 6, 'telling'],
] as const satisfies readonly Row[];

/** The id of a row. */
export type RowId = (typeof ROWS)[number][0];

/** A row of the comparison. */
export interface ComparisonRow {
  id: RowId;
  label: string;
  /** One of {@link COMPARISON_GROUPS}. */
  group: string;
  kind: RowKind;
}

/** The rows, in their order; the four headline facts first, as on every entry. */
export const COMPARISON_ROWS: readonly ComparisonRow[] = ROWS.map(([id, label, group, kind]) => ({
  id,
  label,
  group: COMPARISON_GROUPS[group],
  kind,
}));

/** One line of a cell. */
export interface CellLine {
  /** The text that is compared. */
  text: string;
  /** Its context, which is not compared: a date, a source, a reason. */
  note?: string;
}

/** The content of one row for one innovation; empty if nothing is documented. */
export type Cell = readonly CellLine[];

/** An innovation as a column of a comparison. */
export interface Compared {
  slug: string;
  title: string;
  acronym?: string;
  place: string;
  /** The path of its page. */
  path: string;
  /** The path of the plan builder, opened with its guide if it has one. */
  planPath: string;
  /** Its guide: its own, or else one of its family. */
  guide?: { title: string; path: string };
  /** The cells by row; rows without a documented fact are left out. */
  cells: Partial<Record<RowId, Cell>>;
}

/**
 * The state of a row: whether the compared innovations differ in it.
 *
 * | state | when |
 * | --- | --- |
 * | `unknown` | nothing is documented for any of them |
 * | `partly-unknown` | all documented cells are equal, and others are empty |
 * | `same` | all are documented and equal |
 * | `different` | two documented cells differ |
 * | `told` | a telling row with at least two documented cells, which readers compare themselves |
 *
 * An empty cell is never a difference, because the fact may be the same there. Notes (dates, sources)
 * and the order of a list do not count.
 */
export type RowState = 'unknown' | 'partly-unknown' | 'same' | 'different' | 'told';

/** Compares the cells of a row, see {@link RowState}. */
export function rowState(cells: readonly Cell[], kind: RowKind): RowState {
  const known = cells.filter((cell) => cell.length > 0);
  if (known.length === 0) return 'unknown';
  if (kind === 'telling' && known.length > 1) return 'told';
  const answers = new Set(
    known.map((cell) =>
      cell
        .map(({ text }) => text)
        .sort()
        .join('\n'),
    ),
  );
  if (answers.size > 1) return 'different';
  return known.length < cells.length ? 'partly-unknown' : 'same';
}
