/**
 * What size does to the build: `npm run bench -- scale [ENTRIES…]`. Makes catalogues of these sizes
 * in a temporary folder, checks and builds them as the project does, and prints times, memory and
 * bytes in a table, with a chart in `.cache/skala.svg`.
 */
import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { launchBrowser } from '../tests/browser/launch.ts';
import { serveSite } from '../tests/browser/serve.ts';
import { chartOf } from './scale-chart.ts';
import { writeSyntheticEntries } from './synthetic-catalogue.ts';

/** Honoured until 2022; between; registered 2014 to 2023. */
const SIZES = [951, 10_000, 26_039];
const PARTS = ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const CONTENT = ['guides', 'pages', 'regions', 'vocabulary'];
const CHART = '.cache/skala.svg';
const QUERIES = ['kemiskinan', 'desa', 'lansia miskin'];

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
  largest?: Record<string, number>;
  /** From opening the search to ten results, by query; and a second search in the same page. */
  search?: Record<string, number>;
  secondSearch?: number;
  failure?: string;
}

/** Parts of a build, in order, with the line of its output that ends each. */
const PHASES = {
  'baca dan periksa': /lolos pemeriksaan/,
  kemas: /generating static routes/,
  'susun halaman': /\[build\].*Completed in/,
  'tunggu indeks dan tutup': /Complete!/,
} as const;
type Phase = keyof typeof PHASES;

/** Runs the measurements and prints them. */
export async function benchScale(sizes: readonly string[]): Promise<void> {
  const asked = sizes.map(Number).filter((size) => Number.isInteger(size) && size > 0);
  console.log(
    `Mesin: ${cpus().length} inti (${cpus()[0]?.model ?? 'tidak dikenal'}), memori ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}; beban saat mulai ${loadavg()[0]?.toFixed(2)}\n`,
  );
  const measured: Measured[] = [];
  for (const entries of asked.length > 0 ? asked : SIZES) {
    console.log(`${number(entries)} entri …`);
    measured.push(await measure(entries));
  }
  console.log(`\n${tableOf(measured)}\n`);
  mkdirSync('.cache', { recursive: true });
  writeFileSync(CHART, chartOf(measured));
  console.log(`Grafik: ${CHART}`);
}

async function measure(entries: number): Promise<Measured> {
  const project = mkdtempSync(join(tmpdir(), 'semai-skala-'));
  try {
    prepare(project, entries);
    const name = readdirSync(join(project, 'content/innovations')).sort()[0] as string;
    const file = `content/innovations/${name}`;
    const check = async (...files: string[]) =>
      (await run(project, ['scripts/check.ts', ...files])).seconds;
    const measured: Measured = {
      entries,
      check: await check(),
      checkAgain: await check(),
      checkOne: await check(file),
    };
    rmSync(join(project, '.cache'), { recursive: true, force: true });
    const built = await run(project, ['scripts/build.ts']);
    if (built.code !== 0) return { ...measured, failure: reasonIn(built.output) };
    const path = join(project, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^title: .*$/m, '$& Baru'));
    const dist = join(project, 'dist');
    const again = await run(project, ['scripts/build.ts']);
    return {
      ...measured,
      build: built.seconds,
      phases: built.phases,
      peakMemory: built.peakMemory,
      ...(again.code === 0 ? { rebuild: again.seconds } : { failure: reasonIn(again.output) }),
      ...weigh(dist),
      ...(await weighSearch(dist)),
    };
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

/** What a failed build says, without the pages it had made. */
function reasonIn(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() && !/[├└]─/.test(line));
  const told = lines.filter((line) => /error|gagal|heap|ENO|EM/i.test(line));
  return (told.length > 0 ? told : lines).slice(-3).join(' / ');
}

/** A project that is this one but for its entries. */
function prepare(project: string, entries: number): void {
  for (const part of [...PARTS, 'package-lock.json']) {
    cpSync(part, join(project, part), { recursive: true });
  }
  for (const part of CONTENT) {
    cpSync(join('content', part), join(project, 'content', part), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  writeSyntheticEntries('.', project, entries);
}

interface Run {
  code: number | null;
  output: string;
  seconds: number;
  phases: Record<Phase, number>;
  peakMemory: number | undefined;
}

/** Runs a command of the project as its npm scripts do, with the times at which phases end. */
function run(project: string, command: readonly string[]): Promise<Run> {
  return new Promise((done) => {
    const start = performance.now();
    const since = () => (performance.now() - start) / 1000;
    const child = spawn(process.execPath, command, {
      cwd: project,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    let output = '';
    let rest = '';
    let before = 0;
    const phases = {} as Record<Phase, number>;
    let peakMemory: number | undefined;
    const watch = setInterval(() => {
      const now = memoryOf(child.pid);
      if (now !== undefined) peakMemory = Math.max(peakMemory ?? 0, now);
    }, 250);
    const hear = (data: Buffer) => {
      output = (output + data).slice(-20_000);
      rest += data;
      const lines = rest.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        for (const phase of Object.keys(PHASES) as Phase[]) {
          if (phase in phases || !PHASES[phase].test(line)) continue;
          // The first "Completed" ends the collecting of routes, before any page.
          if (phase === 'susun halaman' && !('kemas' in phases)) continue;
          phases[phase] = since() - before;
          before = since();
        }
      }
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', (code) => {
      clearInterval(watch);
      done({ code, output, seconds: since(), phases, peakMemory });
    });
  });
}

/** Bytes of resident memory of a process and those it started; undefined without `/proc`. */
function memoryOf(pid: number | undefined): number | undefined {
  try {
    const parents = new Map<number, number>();
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/.test(name)) continue;
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
      } catch {
        // It has ended meanwhile.
      }
    }
    const isOurs = (one: number | undefined): boolean =>
      one !== undefined && one > 1 && (one === pid || isOurs(parents.get(one)));
    let sum = 0;
    for (const one of [...parents.keys()].filter(isOurs)) {
      try {
        const status = readFileSync(`/proc/${one}/status`, 'utf8');
        sum += Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024;
      } catch {
        // It has ended meanwhile.
      }
    }
    return sum;
  } catch {
    return undefined;
  }
}

/** Pages of each kind. */
const KINDS: Record<string, RegExp> = {
  inovasi: /^inovasi\/(?!huruf)[^/]+\/index\.html$/,
  wilayah: /^wilayah\/\d[\d.]*\/index\.html$/,
  segi: /^(?:strategi|dampak|sektor|sasaran|bukti|kebaruan|biaya|status|instansi|kipp)\/[^/]+\/(?:\d+\/)?index\.html$/,
  daftar:
    /^(?:inovasi\/huruf|penghargaan|instansi\/daftar|wilayah\/[\d.]+\/inovasi)\/.*index\.html$/,
  'pintu masuk': /^(?:inovasi\/|wilayah\/|panduan\/|cari\/)?index\.html$/,
};

function weigh(dist: string): Pick<Measured, 'pages' | 'files' | 'output' | 'largest'> {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(dist, file)).isFile());
  const size = (file: string) => statSync(join(dist, file)).size;
  const styles = new Map<string, number>();
  const styleBytes = (page: string) =>
    [...page.matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)].reduce((sum, [, file = '']) => {
      const known =
        styles.get(file) ?? brotliCompressSync(readFileSync(join(dist, file))).byteLength;
      styles.set(file, known);
      return sum + known;
    }, 0);
  const html = files.filter((file) => file.endsWith('.html'));
  const largest: Record<string, number> = {};
  for (const [kind, pattern] of Object.entries(KINDS)) {
    // What is largest as it stands is among the largest compressed.
    const few = html
      .filter((file) => pattern.test(file))
      .sort((a, b) => size(b) - size(a))
      .slice(0, 25);
    const weights = few.map((file) => {
      const page = readFileSync(join(dist, file));
      return brotliCompressSync(page).byteLength + styleBytes(page.toString());
    });
    if (weights.length > 0) largest[kind] = Math.max(...weights);
  }
  return {
    pages: html.length,
    files: files.length,
    output: files.reduce((sum, file) => sum + size(file), 0),
    largest,
  };
}

/** Bytes as a server that compresses sends them, in a real browser with its cache off. */
async function weighSearch(dist: string): Promise<Pick<Measured, 'search' | 'secondSearch'>> {
  const [browser, site] = await Promise.all([launchBrowser(), serveSite(dist)]);
  const search: Record<string, number> = {};
  const bytes = (path: string) => {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const content = readFileSync(join(dist, file));
    return /\.(?:html|css|js|json|svg)$/.test(file)
      ? brotliCompressSync(content).byteLength
      : content.byteLength;
  };
  let secondSearch = 0;
  for (const words of QUERIES) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const paths: string[] = [];
    page.on('requestfinished', (request) => paths.push(new URL(request.url()).pathname));
    await page.goto(`${site.origin}/cari/?q=${encodeURIComponent(words)}`);
    await page.locator('li[data-kind]').nth(9).waitFor();
    search[words] = paths.reduce((sum, path) => sum + bytes(path), 0);
    const seen = new Set(paths);
    paths.length = 0;
    await page.locator('#q').fill('akta kelahiran');
    await page.getByRole('status').filter({ hasText: 'akta kelahiran' }).waitFor();
    await page.waitForLoadState('networkidle');
    secondSearch = Math.max(
      secondSearch,
      paths.filter((path) => !seen.has(path)).reduce((sum, path) => sum + bytes(path), 0),
    );
    await context.close();
  }
  await browser.close();
  await site.close();
  return { search, secondSearch };
}

const number = (value: number) => Math.round(value).toLocaleString('id-ID');
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
  const kinds = Object.keys(KINDS);
  return [
    line('', 'batas', ({ entries }) => `${number(entries)} entri`),
    line('---', '---', () => '---:'),
    line('periksa semua', '951: 3 d', (one) => seconds(one.check)),
    line('periksa semua, kedua kali', '', (one) => seconds(one.checkAgain)),
    line('periksa satu berkas', '1 d', (one) => seconds(one.checkOne)),
    line('bangun', '951: 25 d; 26.039: 300 d', (one) =>
      one.failure ? `gagal: ${one.failure}` : seconds(one.build),
    ),
    ...(Object.keys(PHASES) as Phase[]).map((phase) =>
      line(`– ${phase}`, '', (one) => seconds(one.phases?.[phase])),
    ),
    line('bangun ulang, satu entri diubah', '', (one) => seconds(one.rebuild)),
    line('memori puncak', '26.039: 4 GB', ({ peakMemory }) =>
      peakMemory === undefined
        ? 'tidak diketahui'
        : `${(peakMemory / 1e9).toLocaleString('id-ID', { maximumFractionDigits: 2 })} GB`,
    ),
    line('halaman', '', ({ pages }) => (pages === undefined ? '' : number(pages))),
    line('milidetik per halaman', 'tidak naik', ({ build, pages }) =>
      build && pages
        ? ((1000 * build) / pages).toLocaleString('id-ID', { maximumFractionDigits: 1 })
        : '',
    ),
    line('berkas', '', ({ files }) => (files === undefined ? '' : number(files))),
    line('keluaran', '', ({ output }) => (output ? `${number(output / 1e6)} MB` : '')),
    ...kinds.map((kind) =>
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
