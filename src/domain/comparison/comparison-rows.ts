/**
 * The rows of a comparison, and what sets the compared apart in each. They stand apart from what
 * fills them, so that a browser need not load the rules over entries.
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
 * What a row holds. `answer`: words of closed lists, years and yes or no, of which can be said
 * whether they are the same. `telling`: sentences and names, which always read differently, so that
 * a difference in wording says nothing.
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

/** One thing a cell says. */
export interface CellLine {
  /** The answer itself; what is compared. */
  text: string;
  /** What stands around it: a date, who says so, why. */
  note?: string;
}

/** What is known of one innovation in one row; empty where nothing is documented. */
export type Cell = readonly CellLine[];

/** An innovation as it stands in a comparison. */
export interface Compared {
  slug: string;
  title: string;
  acronym?: string;
  place: string;
  /** The path of its page. */
  path: string;
  /** The path of the plan builder, opened with its guide where it has one. */
  planPath: string;
  /** The guide that speaks of it, its own before one of its family. */
  guide?: { title: string; path: string };
  /** What is known, by row; a row of which nothing is known is left out. */
  cells: Partial<Record<RowId, Cell>>;
}

/**
 * What sets the compared apart in a row.
 *
 * | standing | when |
 * | --- | --- |
 * | `unknown` | nothing is documented for any of them |
 * | `partly-unknown` | those of which something is known say the same, of others nothing is known |
 * | `same` | all are known and say the same |
 * | `different` | two that are known say different things |
 * | `told` | a telling row: at least two tell something, and it is for the reader to weigh |
 *
 * That something is unknown of one is never a difference in fact: it may be the same there. Notes
 * (dates, who says so) do not count, nor does the order of a list.
 */
export type RowState = 'unknown' | 'partly-unknown' | 'same' | 'different' | 'told';

/** What sets the cells of one row apart, see {@link RowState}. */
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
