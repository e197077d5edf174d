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

/** Honoured until 2022; between; registered 2014 to 2023. */
const SIZES = [951, 10_000, 26_039];
const PARTS = ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const CONTENT = ['guides', 'pages', 'regions', 'vocabulary'];
const CHART = '.cache/skala.svg';
/** The words of the second search, after each of the queries. */
const SECOND = 'akta kelahiran';

/** The line of the build's output that ends each of its parts. */
const ENDS: Record<Phase, RegExp> = {
  'baca dan periksa': /lolos pemeriksaan/,
  kemas: /generating static routes/,
  'susun halaman': /\[build\].*Completed in/,
  'tulis indeks dan tutup': /Complete!/,
};

/** Runs the measurements and prints them. */
export async function benchScale(sizes: readonly string[]): Promise<void> {
  const least = readdirSync('content/innovations').filter((name) => name.endsWith('.md')).length;
  const wrong = sizes.filter((size) => !/^\d+$/.test(size) || Number(size) < least);
  if (wrong.length > 0) {
    console.error(
      `Ukuran ${wrong.join(', ')} tidak dapat dipakai. Tulis bilangan bulat, paling sedikit ${least}: panduan menyebut entri yang ada.`,
    );
    process.exitCode = 1;
    return;
  }
  const asked = sizes.map(Number);
  console.log(
    `Mesin: ${cpus().length} inti (${cpus()[0]?.model ?? 'tidak dikenal'}), memori ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}; beban saat mulai ${loadavg()[0]?.toFixed(2)}\n`,
  );
  const measured: Measured[] = [];
  for (const entries of asked.length > 0 ? asked : SIZES) {
    console.log(`${wholeNumber(entries)} entri …`);
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
        for (const phase of PHASES) {
          if (phase in phases || !ENDS[phase].test(line)) continue;
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

/** The pages of each kind. */
const PAGES: Record<Kind, RegExp> = {
  inovasi: /^inovasi\/(?!huruf)[^/]+\/index\.html$/,
  wilayah: /^wilayah\/\d[\d.]*\/index\.html$/,
  segi: /^(?:strategi|dampak|sektor|sasaran|bukti|kebaruan|biaya|status|instansi|kipp)\/[^/]+\/(?:\d+\/)?index\.html$/,
  daftar:
    /^(?:inovasi\/huruf|penghargaan|instansi\/daftar|wilayah\/[\d.]+\/inovasi)\/.*index\.html$/,
  'pintu masuk': /^(?:inovasi\/|wilayah\/|panduan\/|cari\/)?index\.html$/,
};

function weigh(dist: string): Pick<Measured, 'pages' | 'files' | 'output' | 'largest'> {
  const files = filesIn(dist);
  const size = (file: string) => statSync(join(dist, file)).size;
  const weightOf = pageWeigher(dist);
  const html = files.filter((file) => file.endsWith('.html'));
  const largest: Measured['largest'] = {};
  for (const [kind, pattern] of Object.entries(PAGES) as [Kind, RegExp][]) {
    // What is largest as it stands is among the largest compressed.
    const few = html
      .filter((file) => pattern.test(file))
      .sort((a, b) => size(b) - size(a))
      .slice(0, 25);
    if (few.length > 0) largest[kind] = Math.max(...few.map(weightOf));
  }
  return {
    pages: html.length,
    files: files.length,
    output: files.reduce((sum, file) => sum + size(file), 0),
    largest,
  };
}

async function weighSearch(dist: string): Promise<Pick<Measured, 'search' | 'secondSearch'>> {
  const weights = await weighSearches(dist, QUERIES, SECOND);
  return {
    search: Object.fromEntries(weights.map(({ words, bytes }) => [words, bytes])),
    secondSearch: Math.max(...weights.map(({ furtherBytes }) => furtherBytes)),
  };
}
