/**
 * Measures what the design sets bounds for: `npm run bench`. Builds the site and prints figures
 * without a verdict. Times are of whole processes, the median of three (one for the build); sizes are
 * of the site in `dist/`.
 *
 * - `npm run bench -- search` compares the search with three others. The constants of the ranking
 *   (`src/search/query/rank.ts`, `priors.ts`) were tuned with it on `tests/search/queries.yaml`; the
 *   questions of `fresh-queries.yaml` were never used for tuning.
 * - `npm run bench -- scale` builds catalogues of three sizes.
 * - `npm run bench -- mutants` changes published constants one by one and counts what the tests notice.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { filesIn, pageWeigher, weighSearches } from './bench/site-weight.ts';

if (process.argv[2] === 'search') {
  const { benchSearch } = await import('./bench/search-bench.ts');
  await benchSearch();
  process.exit();
}

if (process.argv[2] === 'scale') {
  const { benchScale } = await import('./bench/scale-bench.ts');
  await benchScale(process.argv.slice(3));
  process.exit(process.exitCode);
}

if (process.argv[2] === 'mutants') {
  const { benchMutants } = await import('./bench/mutation-bench.ts');
  await benchMutants(process.argv.slice(3));
  process.exit();
}

const DIST = 'dist';
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const median = (numbers: number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

console.log(
  `Mesin: ${cpus().length} inti (${cpus()[0]?.model ?? 'tidak dikenal'}), memori ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}\n`,
);

const entries = readdirSync('content/innovations').filter((name) => name.endsWith('.md'));
row('entri', String(entries.length));
row(
  'npm run check, semua',
  seconds(() => run('scripts/check.ts')),
);
row(
  'npm run check, satu berkas',
  seconds(() => run('scripts/check.ts', `content/innovations/${entries[0]}`)),
);
row(
  'npm run build',
  seconds(() => run('scripts/build.ts'), 1),
);

const html = filesIn(DIST).filter((file) => file.endsWith('.html'));
row('halaman', String(html.length));

const kinds: [name: string, pattern: RegExp][] = [
  ['halaman inovasi', /^inovasi\/[^/]+\/index\.html$/],
  ['halaman wilayah', /^wilayah\/[^/]+\/index\.html$/],
  [
    'halaman segi',
    /^(strategi|dampak|sektor|sasaran|bukti|kebaruan|biaya|status|instansi|kipp)\/[^/]+\/(\d+\/)?index\.html$/,
  ],
  ['beranda', /^index\.html$/],
  ['pencarian', /^cari\/index\.html$/],
];
const weigh = pageWeigher(DIST);
for (const [name, pattern] of kinds) {
  const sizes = html.filter((file) => pattern.test(file)).map(weigh);
  if (sizes.length === 0) continue;
  row(
    `HTML+CSS, brotli: ${name}`,
    `median ${kilobytes(median(sizes))}, terbesar ${kilobytes(Math.max(...sizes))}`,
  );
}
for (const { words, bytes, scriptBytes, files } of await weighSearches(DIST, ['kemiskinan'])) {
  row('JavaScript sendiri di /cari/, brotli', kilobytes(scriptBytes));
  row(`dari membuka /cari/ sampai 10 hasil ("${words}")`, `${kilobytes(bytes)}, ${files} berkas`);
}

function row(what: string, figure: string): void {
  console.log(`${what.padEnd(44)} ${figure}`);
}

function seconds(work: () => void, runs = 3): string {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return (performance.now() - start) / 1000;
  });
  return `${median(times).toFixed(2)} d`;
}

function run(...command: string[]): void {
  const { status } = spawnSync(process.execPath, command, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`${command.join(' ')} gagal (kode ${status}).`);
}
