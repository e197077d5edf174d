/** The table of the scale bench: its figures for each size, and their labels in order. */

/** The phases of a build, in their order. */
export const PHASES = [
  'baca dan periksa',
  'kemas',
  'susun halaman',
  'tulis indeks dan tutup',
] as const;
/** A phase of a build. */
export type Phase = (typeof PHASES)[number];

/** The kinds of pages whose largest page is measured. */
export const KINDS = ['inovasi', 'wilayah', 'segi', 'daftar', 'pintu masuk'] as const;
/** A kind of pages. */
export type Kind = (typeof KINDS)[number];

/** The queries whose transfer size is measured. */
export const QUERIES = ['kemiskinan', 'desa', 'lansia miskin'] as const;

/** The figures of one size, in seconds, bytes and counts; undefined after a failed step. */
export interface Measured {
  entries: number;
  /** The check of all content without and with cache, and of one file. */
  check: number;
  checkAgain: number;
  checkOne: number;
  /** The whole build, and its phases. */
  build?: number;
  phases?: Record<Phase, number>;
  /** Peak resident memory of all processes of the build; undefined without `/proc`. */
  peakMemory?: number | undefined;
  /** The build after a change to one entry. */
  rebuild?: number;
  pages?: number;
  files?: number;
  output?: number;
  /** Size of the largest page of a kind: HTML and CSS in brotli. */
  largest?: Partial<Record<Kind, number>>;
  /** Bytes from opening the search to ten results, by query; and of a second search in the same page. */
  search?: Record<string, number>;
  secondSearch?: number;
  failure?: string;
}

/** Formats a number without decimals in Indonesian: `26.039`. */
export const wholeNumber = (value: number) => Math.round(value).toLocaleString('id-ID');

const seconds = (value: number | undefined) =>
  value === undefined
    ? 'tidak ada'
    : `${value.toLocaleString('id-ID', { maximumFractionDigits: 1 })} d`;
const kilobytes = (value: number | undefined) =>
  value === undefined
    ? 'tidak ada'
    : `${(value / 1000).toLocaleString('id-ID', { maximumFractionDigits: 1 })} kB`;

/** Returns the table in Markdown: one row per figure, one column per size. */
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
