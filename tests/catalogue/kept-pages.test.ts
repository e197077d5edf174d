import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KeptPages, materialOf } from '../../src/catalogue/kept-pages.ts';
import { innovation } from '../domain/small-world.ts';
import { catalogue } from '../search/world.ts';

const PAGE = 'inovasi/contoh/index.html';
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'semai-kept-'));
  for (const folder of ['src', 'dist/inovasi/contoh']) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  for (const folder of ['guides', 'pages', 'regions', 'vocabulary']) {
    mkdirSync(join(root, 'content', folder), { recursive: true });
  }
  for (const file of ['astro.config.mjs', 'package.json', 'package-lock.json', 'src/halaman.css']) {
    writeFileSync(join(root, file), '');
  }
  const pages = new KeptPages(root);
  pages.add(PAGE, 'bahan', '<p>Isi</p>');
  pages.save();
  writeFileSync(join(root, 'dist', PAGE), '<p>Isi</p>');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const taken = (material = 'bahan') => new KeptPages(root).get(PAGE, material);

describe('a page of the build before', () => {
  it('is taken where all that it is made of is the same', () => {
    expect(taken()).toBe('<p>Isi</p>');
  });

  it.each([
    ['an innovation on it changed', () => taken('bahan lain')],
    ...[
      'src/halaman.css',
      'content/guides/umum.md',
      'content/pages/metode.md',
      'content/regions/wilayah.csv',
      'content/vocabulary/sectors.yaml',
      'astro.config.mjs',
      'package.json',
      'package-lock.json',
    ].map((file): [string, () => string | undefined] => [
      `${file} changed`,
      () => {
        writeFileSync(join(root, file), 'lain');
        return taken();
      },
    ]),
    ...['SITE_URL', 'REPOSITORY_URL', 'GITHUB_SERVER_URL', 'GITHUB_REPOSITORY'].map(
      (name): [string, () => string | undefined] => [
        `${name} changed`,
        () => {
          const before = process.env[name];
          process.env[name] = 'https://contoh.go.id/semai';
          try {
            return taken();
          } finally {
            if (before === undefined) delete process.env[name];
            else process.env[name] = before;
          }
        },
      ],
    ),
    [
      'it does not stand as it was built',
      () => {
        writeFileSync(join(root, 'dist', PAGE), '<p>Diubah</p>');
        return taken();
      },
    ],
    [
      'it does not stand any more',
      () => {
        rmSync(join(root, 'dist'), { recursive: true });
        return taken();
      },
    ],
    [
      'the list was cut short',
      () => {
        writeFileSync(join(root, '.cache/halaman.json'), '{"standard":');
        return taken();
      },
    ],
  ])('is not where %s', (_what, get) => {
    expect(get()).toBeUndefined();
  });

  it('stays in the list when it is taken', () => {
    const pages = new KeptPages(root);
    pages.get(PAGE, 'bahan');
    pages.save();
    expect(pages.taken).toBe(1);
    expect(taken()).toBe('<p>Isi</p>');
  });
});

describe('what the page of an innovation is made of', () => {
  const one = innovation({ slug: 'satu', related: [{ slug: 'dua', reason: 'Sejenis' }] });
  const two = innovation({ slug: 'dua', region: '33.74' });
  const before = materialOf(one, catalogue(one, two));

  it('is the same for the same innovations', () => {
    expect(materialOf({ ...one }, catalogue({ ...one }, { ...two }))).toBe(before);
  });

  it('is another when it changes, or one that is related', () => {
    const changed = { ...one, title: 'Judul lain' };
    expect(materialOf(changed, catalogue(changed, two))).not.toBe(before);
    expect(materialOf(one, catalogue(one, { ...two, title: 'Judul lain' }))).not.toBe(before);
    expect(materialOf(one, catalogue(one))).not.toBe(before);
    const otherReason = { ...one, related: [{ slug: 'dua', reason: 'Lain' }] };
    expect(materialOf(otherReason, catalogue(otherReason, two))).not.toBe(before);
  });
});
