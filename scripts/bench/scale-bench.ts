/**
 * Measures how the build scales: `npm run bench -- scale [ENTRIES…]`. Makes catalogues of these sizes
 * in a temporary folder, checks and builds them, and prints times, memory and bytes in a table, with a
 * chart in `.cache/skala.svg`.
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
import { chartOf } from './scale-chart.ts';
import {
  type Kind,
  type Measured,
  PHASES,
  type Phase,
  QUERIES,
  tableOf,
  wholeNumber,
} from './scale-table.ts';
import { filesIn, pageWeigher, weighSearches } from './site-weight.ts';
import { writeSyntheticEntries } from './synthetic-catalogue.ts';

/** Default sizes: innovations awarded until 2022, a size between, innovations registered 2014–2023. */
const SIZES = [951, 10_000, 26_039];
const PARTS = ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const CONTENT = ['guides', 'pages', 'regions', 'vocabulary'];
const CHART = '.cache/skala.svg';
/** The second search in the same page, after each of the queries. */
const SECOND_QUERY = 'akta kelahiran';

/** The line of the build's output that ends each phase. */
const PHASE_ENDS: Record<Phase, RegExp> = {
  'baca dan periksa': /lolos pemeriksaan/,
  kemas: /generating static routes/,
  'susun halaman': /\[build\].*Completed in/,
  'tulis indeks dan tutup': /Complete!/,
};

/** Measures catalogues of these sizes, or of {@link SIZES}, and prints the table. */
export async function benchScale(sizes: readonly string[]): Promise<void> {
  const minimum = readdirSync('content/innovations').filter((name) => name.endsWith('.md')).length;
  const wrong = sizes.filter((size) => !/^\d+$/.test(size) || Number(size) < minimum);
  if (wrong.length > 0) {
    console.error(
      `Ukuran ${wrong.join(', ')} tidak dapat dipakai. Tulis bilangan bulat, paling sedikit ${minimum}: panduan menyebut entri yang ada.`,
    );
    process.exitCode = 1;
    return;
  }
  const requested = sizes.map(Number);
  console.log(
    `Mesin: ${cpus().length} inti (${cpus()[0]?.model ?? 'tidak dikenal'}), memori ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}; beban saat mulai ${loadavg()[0]?.toFixed(2)}\n`,
  );
  const measured: Measured[] = [];
  for (const entries of requested.length > 0 ? requested : SIZES) {
    console.log(`${wholeNumber(entries)} entri …`);
    measured.push(await measure(entries));
  }
  console.log(`\n${tableOf(measured)}\n`);
  mkdirSync('.cache', { recursive: true });
  writeFileSync(CHART, chartOf(measured));
  console.log(`Grafik: ${CHART}`);
}

/** Measures a catalogue of this size in a temporary folder. */
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

/** Returns the reason in the output of a failed build, without its list of pages. */
function reasonIn(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() && !/[├└]─/.test(line));
  const errors = lines.filter((line) => /error|gagal|heap|ENO|EM/i.test(line));
  return (errors.length > 0 ? errors : lines).slice(-3).join(' / ');
}

/** Copies this project with synthetic entries. */
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

/** Runs a command of the project and measures its time, its phases and its peak memory. */
function run(project: string, command: readonly string[]): Promise<Run> {
  return new Promise((done) => {
    const start = performance.now();
    const elapsed = () => (performance.now() - start) / 1000;
    const child = spawn(process.execPath, command, {
      cwd: project,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    let output = '';
    let partialLine = '';
    let phaseStart = 0;
    const phases = {} as Record<Phase, number>;
    let peakMemory: number | undefined;
    const sampling = setInterval(() => {
      const memory = memoryOf(child.pid);
      if (memory !== undefined) peakMemory = Math.max(peakMemory ?? 0, memory);
    }, 250);
    const onOutput = (data: Buffer) => {
      output = (output + data).slice(-20_000);
      partialLine += data;
      const lines = partialLine.split('\n');
      partialLine = lines.pop() ?? '';
      for (const line of lines) {
        for (const phase of PHASES) {
          if (phase in phases || !PHASE_ENDS[phase].test(line)) continue;
          // The first "Completed" ends the collection of routes, before any page.
          if (phase === 'susun halaman' && !('kemas' in phases)) continue;
          phases[phase] = elapsed() - phaseStart;
          phaseStart = elapsed();
        }
      }
    };
    child.stdout.on('data', onOutput);
    child.stderr.on('data', onOutput);
    child.on('close', (code) => {
      clearInterval(sampling);
      done({ code, output, seconds: elapsed(), phases, peakMemory });
    });
  });
}

/** Returns the resident memory of a process and its descendants, in bytes; undefined without `/proc`. */
function memoryOf(pid: number | undefined): number | undefined {
  try {
    const parents = new Map<number, number>();
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/.test(name)) continue;
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
      } catch {
        // The process has ended.
      }
    }
    const isDescendant = (one: number | undefined): boolean =>
      one !== undefined && one > 1 && (one === pid || isDescendant(parents.get(one)));
    let sum = 0;
    for (const one of [...parents.keys()].filter(isDescendant)) {
      try {
        const status = readFileSync(`/proc/${one}/status`, 'utf8');
        sum += Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024;
      } catch {
        // The process has ended.
      }
    }
    return sum;
  } catch {
    return undefined;
  }
}

/** The paths of each kind of page. */
const PAGES: Record<Kind, RegExp> = {
  inovasi: /^inovasi\/(?!huruf)[^/]+\/index\.html$/,
  wilayah: /^wilayah\/\d[\d.]*\/index\.html$/,
  segi: /^(?:strategi|dampak|sektor|sasaran|bukti|kebaruan|biaya|status|instansi|kipp)\/[^/]+\/(?:\d+\/)?index\.html$/,
  daftar:
    /^(?:inovasi\/huruf|penghargaan|instansi\/daftar|wilayah\/[\d.]+\/inovasi)\/.*index\.html$/,
  'pintu masuk': /^(?:inovasi\/|wilayah\/|panduan\/|cari\/)?index\.html$/,
};

/** Returns counts and sizes of a built site. */
function weigh(dist: string): Pick<Measured, 'pages' | 'files' | 'output' | 'largest'> {
  const files = filesIn(dist);
  const size = (file: string) => statSync(join(dist, file)).size;
  const weightOf = pageWeigher(dist);
  const html = files.filter((file) => file.endsWith('.html'));
  const largest: Measured['largest'] = {};
  for (const [kind, pattern] of Object.entries(PAGES) as [Kind, RegExp][]) {
    // The largest page in brotli is among the 25 largest uncompressed ones.
    const candidates = html
      .filter((file) => pattern.test(file))
      .sort((a, b) => size(b) - size(a))
      .slice(0, 25);
    if (candidates.length > 0) largest[kind] = Math.max(...candidates.map(weightOf));
  }
  return {
    pages: html.length,
    files: files.length,
    output: files.reduce((sum, file) => sum + size(file), 0),
    largest,
  };
}

/** Returns the transfer sizes of searches in a built site. */
async function weighSearch(dist: string): Promise<Pick<Measured, 'search' | 'secondSearch'>> {
  const weights = await weighSearches(dist, QUERIES, SECOND_QUERY);
  return {
    search: Object.fromEntries(weights.map(({ words, bytes }) => [words, bytes])),
    secondSearch: Math.max(...weights.map(({ furtherBytes }) => furtherBytes)),
  };
}
