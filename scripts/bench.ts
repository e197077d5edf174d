/**
 * Measures what the design bounds: `npm run bench`. Times are of whole processes, the median of
 * three; sizes are of the site in `dist/`, which it builds first. Prints figures, never a verdict.
 * `npm run bench -- search` compares the search with others instead, `npm run bench -- scale` builds
 * catalogues of three sizes.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { launchBrowser } from '../tests/browser/launch.ts';
import { serveSite } from '../tests/browser/serve.ts';

if (process.argv[2] === 'search') {
  const { benchSearch } = await import('./search-bench.ts');
  await benchSearch();
  process.exit();
}

if (process.argv[2] === 'scale') {
  const { benchScale } = await import('./scale-bench.ts');
  await benchScale(process.argv.slice(3));
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

const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' });
const html = files.filter((file) => file.endsWith('.html'));
row('halaman', String(html.length));

const styles = new Map<string, number>();
const compressed = (file: string) => brotliCompressSync(readFileSync(join(DIST, file))).byteLength;
const styleBytes = (page: string) =>
  [...page.matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)].reduce((sum, [, file]) => {
    const known = styles.get(file as string) ?? compressed(file as string);
    styles.set(file as string, known);
    return sum + known;
  }, 0);
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
for (const [name, pattern] of kinds) {
  const sizes = html
    .filter((file) => pattern.test(file.replaceAll('\\', '/')))
    .map((file) => {
      const page = readFileSync(join(DIST, file));
      return brotliCompressSync(page).byteLength + styleBytes(page.toString());
    });
  if (sizes.length === 0) continue;
  row(
    `HTML+CSS, brotli: ${name}`,
    `median ${kilobytes(median(sizes))}, terbesar ${kilobytes(Math.max(...sizes))}`,
  );
}
await measureSearch('kemiskinan');

/** Bytes from opening the search page to its first ten results, cache off, as a server sends them. */
async function measureSearch(words: string): Promise<void> {
  const [browser, site] = await Promise.all([launchBrowser(), serveSite(DIST)]);
  const page = await browser.newPage();
  const paths: string[] = [];
  page.on('requestfinished', (request) => paths.push(new URL(request.url()).pathname));
  await page.goto(`${site.origin}/cari/?q=${words}`);
  await page.locator('li[data-kind]').nth(9).waitFor();
  await browser.close();
  await site.close();
  const file = (path: string) => (path.endsWith('/') ? `${path}index.html` : path);
  const bytes = (path: string) =>
    /\.(html|css|js|json|svg)$/.test(file(path))
      ? compressed(file(path))
      : readFileSync(join(DIST, path)).byteLength;
  const sum = (some: string[]) => some.reduce((total, path) => total + bytes(path), 0);
  const own = paths.filter((path) => path.endsWith('.js'));
  row('JavaScript sendiri di /cari/, brotli', kilobytes(sum(own)));
  row(
    `dari membuka /cari/ sampai 10 hasil ("${words}")`,
    `${kilobytes(sum(paths))}, ${paths.length} berkas`,
  );
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
