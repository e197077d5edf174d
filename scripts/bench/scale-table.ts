/** The table of the scale bench: what it says of each size, in which order and words. */

/** The parts of a build, in their order. */
export const PHASES = [
  'baca dan periksa',
  'kemas',
  'susun halaman',
  'tulis indeks dan tutup',
] as const;
/** A part of a build. */
export type Phase = (typeof PHASES)[number];

/** The kinds of pages of which the largest is weighed. */
export const KINDS = ['inovasi', 'wilayah', 'segi', 'daftar', 'pintu masuk'] as const;
/** A kind of pages. */
export type Kind = (typeof KINDS)[number];

/** What is searched for when the search is weighed. */
export const QUERIES = ['kemiskinan', 'desa', 'lansia miskin'] as const;

/** What was measured of one size. Seconds, bytes and counts; undefined where a step failed. */
export interface Measured {
  entries: number;
  /** The whole check, with nothing kept and then with everything kept; one named file. */
  check: number;
  checkAgain: number;
  checkOne: number;
  /** From start to end, and its parts. */
  build?: number;
  phases?: Record<Phase, number>;
  /** The largest resident memory of the build's processes together; undefined without `/proc`. */
  peakMemory?: number | undefined;
  /** The build after one entry was changed. */
  rebuild?: number;
  pages?: number;
  files?: number;
  output?: number;
  /** The largest page of a kind, HTML and CSS, in brotli. */
  largest?: Partial<Record<Kind, number>>;
  /** From opening the search to ten results, by query; and a second search in the same page. */
  search?: Record<string, number>;
  secondSearch?: number;
  failure?: string;
}

/** A number without decimals as Indonesian writes it: `26.039`. */
export const wholeNumber = (value: number) => Math.round(value).toLocaleString('id-ID');

const seconds = (value: number | undefined) =>
  value === undefined
    ? 'tidak ada'
    : `${value.toLocaleString('id-ID', { maximumFractionDigits: 1 })} d`;
const kilobytes = (value: number | undefined) =>
  value === undefined
    ? 'tidak ada'
    : `${(value / 1000).toLocaleString('id-ID', { maximumFractionDigits: 1 })} kB`;

/** The table in Markdown: a line for each figure, a column for each size. */
export function tableOf(measured: readonly Measured[]): string {
  const line = (what: string, bound: string, cell: (one: Measured) => string) =>
    `| ${[what, ...measured.map(cell), bound].join(' | ')} |`;
  return [
    line('', 'batas', ({ entries }) => `${wholeNumber(entries)} entri`),
    line('---', '---', () => '---:'),
    line('periksa semua', '951: 3 d', (one) => seconds(one.check)),
    line('periksa semua, kedua kali', '', (one) => seconds(one.checkAgain)),
    line('periksa satu berkas', '1 d', (one) => seconds(one.checkOne)),
    line('bangun', '951: 25 d; 26.039: 300 d', (one) =>
      one.failure ? `gagal: ${one.failure}` : seconds(one.build),
    ),
    ...PHASES.map((phase) => line(`– ${phase}`, '', (one) => seconds(one.phases?.[phase]))),
    line('bangun ulang, satu entri diubah', '', (one) => seconds(one.rebuild)),
    line('memori puncak', '26.039: 4 GB', ({ peakMemory }) =>
      peakMemory === undefined
        ? 'tidak diketahui'
        : `${(peakMemory / 1e9).toLocaleString('id-ID', { maximumFractionDigits: 2 })} GB`,
    ),
    line('halaman', '', ({ pages }) => (pages === undefined ? '' : wholeNumber(pages))),
    line('milidetik per halaman', 'tidak naik', ({ build, pages }) =>
      build && pages
        ? ((1000 * build) / pages).toLocaleString('id-ID', { maximumFractionDigits: 1 })
        : '',
    ),
    line('berkas', '', ({ files }) => (files === undefined ? '' : wholeNumber(files))),
    line('keluaran', '', ({ output }) => (output ? `${wholeNumber(output / 1e6)} MB` : '')),
    ...KINDS.map((kind) =>
      line(`halaman ${kind} terbesar`, '14 kB', ({ largest }) => kilobytes(largest?.[kind])),
    ),
    ...QUERIES.map((words) =>
      line(`buka /cari/ sampai 10 hasil, “${words}”`, '951: 130 kB; 26.039: 250 kB', (one) =>
        kilobytes(one.search?.[words]),
      ),
    ),
    line('pencarian kedua, terberat', '40 kB', (one) => kilobytes(one.secondSearch)),
  ].join('\n');
}
