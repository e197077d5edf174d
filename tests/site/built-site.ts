/** The built pages, read once per test file. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { currentBuild } from '../support/current-build.ts';

/** The folder of the built site, which must be newer than its sources. */
export const DIST = currentBuild(process.env.SEMAI_DIST ?? 'dist');

/** A built page. */
export interface BuiltPage {
  /** Its address, for example `/inovasi/uptpk-sragen/`. */
  path: string;
  html: string;
}

/** Every HTML page of the site, in the order of the file names. */
export const pages: readonly BuiltPage[] = (
  readdirSync(DIST, { recursive: true, encoding: 'utf8' }) as string[]
)
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.html'))
  .sort()
  .map((file) => ({
    path: `/${file.replace(/index\.html$/, '')}`,
    html: readFileSync(join(DIST, file), 'utf8'),
  }));

/**
 * Returns one page of each kind by the kind's name.
 * @throws when the site has no page of a kind
 */
export function onePageOfEachKind(): Map<string, BuiltPage> {
  const kinds: [kind: string, pattern: RegExp][] = [
    ['beranda', /^\/$/],
    ['cari', /^\/cari\/$/],
    ['bandingkan', /^\/bandingkan\/$/],
    ['semua inovasi', /^\/inovasi\/$/],
    ['inovasi', /^\/inovasi\/uptpk-sragen\/$/],
    ['huruf', /^\/inovasi\/huruf\/b\/$/],
    ['segi', /^\/sektor\/$/],
    ['nilai segi', /^\/sektor\/kesehatan\/$/],
    ['nilai segi, halaman 2', /^\/sektor\/kesehatan\/2\/$/],
    ['daftar instansi', /^\/instansi\/daftar\/$/],
    ['penghargaan', /^\/penghargaan\/$/],
    ['penghargaan setahun', /^\/penghargaan\/2019\/$/],
    ['wilayah', /^\/wilayah\/$/],
    ['daftar panduan', /^\/panduan\/$/],
    ['panduan sektor', /^\/panduan\/sektor\/kesehatan\/$/],
    ['panduan satu inovasi', /^\/inovasi\/uptpk-sragen\/replikasi\/$/],
    ['panduan keluarga', /^\/panduan\/layanan-terpadu-rumah-tangga-miskin\/$/],
    ['provinsi', /^\/wilayah\/33\/$/],
    ['inovasi provinsi, halaman 2', /^\/wilayah\/35\/inovasi\/2\/$/],
    ['kabupaten', /^\/wilayah\/33\.14\/$/],
    ['kabupaten di Papua', /^\/wilayah\/94\.01\/$/],
    ['nasional', /^\/wilayah\/00\/$/],
    ['kesegaran angka', /^\/wilayah\/kesegaran\/$/],
    ['mengirim angka', /^\/wilayah\/kirim-angka\/$/],
    ['peta', /^\/peta\/$/],
    ['peta kabupaten saja', /^\/peta\/sanitasi-layak\/$/],
    ['prosa', /^\/metode\/$/],
    ['kontribusi', /^\/kontribusi\/$/],
    ['aturan pemeriksa', /^\/kontribusi\/aturan\/$/],
    ['data', /^\/data\/$/],
    ['404', /^\/404\.html$/],
  ];
  return new Map(
    kinds.map(([kind, pattern]) => {
      const page = pages.find(({ path }) => pattern.test(path));
      if (!page) throw new Error(`Situs tidak punya halaman "${kind}" (${pattern}).`);
      return [kind, page];
    }),
  );
}

/** Returns whether a path of the site leads to a page or a file. */
export function exists(path: string): boolean {
  const file = join(DIST, decodeURIComponent(path));
  return existsSync(path.endsWith('/') ? join(file, 'index.html') : file);
}

/** Returns the transfer size of a text or a file, in bytes (brotli 11). */
export function brotliSize(content: string | Buffer): number {
  return brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).byteLength;
}

/**
 * Returns whether a text has at most so many bytes in brotli 11. Compresses at a lower quality first,
 * which suffices for most texts and takes a fraction of the time.
 */
export function brotliSizeAtMost(content: string, bound: number): boolean {
  const quick = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return quick.byteLength <= bound || brotliSize(content) <= bound;
}

/** Returns the transfer size of a file of the site, in bytes (brotli 11). */
export function fileBrotliSize(path: string): number {
  let size = sizes.get(path);
  if (size === undefined) {
    size = brotliSize(readFileSync(join(DIST, path)));
    sizes.set(path, size);
  }
  return size;
}
const sizes = new Map<string, number>();

/** Returns all values of an attribute in a page's HTML, with character references decoded. */
export function attributeValues(html: string, attribute: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value]) =>
    (value ?? '').replaceAll('&amp;', '&').replaceAll('&#38;', '&').replaceAll('&quot;', '"'),
  );
}

/** Returns the paths of a page's scripts and of all modules that they import statically. */
export function scriptsOf(html: string): string[] {
  const found = new Set<string>();
  const visit = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    const code = readFileSync(join(DIST, path), 'utf8');
    for (const [, target] of code.matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)) {
      visit(new URL(target as string, `http://semai${path}`).pathname);
    }
  };
  for (const [, src] of html.matchAll(/<script[^>]*\ssrc="([^"]+\.js)"/g)) visit(src as string);
  return [...found];
}
