import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { innovationPageKey, pageKey } from '../../../src/catalogue/views/page-cache-key.ts';
import { innovation } from '../../domain/small-world.ts';
import { catalogue } from '../../search/world.ts';

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

/** A project with a file in each folder that pages are made of, and one changed. */
function project(changed?: string): string {
  const root = mkdtempSync(join(tmpdir(), 'semai-key-'));
  roots.push(root);
  for (const folder of ['guides', 'pages', 'regions', 'vocabulary']) {
    mkdirSync(join(root, 'content', folder), { recursive: true });
  }
  mkdirSync(join(root, 'src'));
  for (const file of ['astro.config.mjs', 'src/halaman.css']) writeFileSync(join(root, file), '');
  if (changed) writeFileSync(join(root, changed), 'lain');
  return root;
}

describe('the key of a page', () => {
  const one = innovation({ slug: 'satu' });
  const two = innovation({ slug: 'dua' });
  const world = catalogue(one, two);
  const before = pageKey(world, [one, two], 2, project());

  it('is the same for the same', () => {
    expect(pageKey(world, [{ ...one }, { ...two }], 2, project())).toBe(before);
  });

  it.each([
    ['an innovation', () => pageKey(world, [{ ...one, title: 'Judul lain' }, two], 2, project())],
    ['the order of innovations', () => pageKey(world, [two, one], 2, project())],
    ['a number it shows', () => pageKey(world, [one, two], 3, project())],
    ...[
      'astro.config.mjs',
      'src/halaman.css',
      'content/guides/umum.md',
      'content/pages/metode.md',
      'content/regions/wilayah.csv',
      'content/vocabulary/sectors.yaml',
    ].map((file): [string, () => string] => [
      file,
      () => pageKey(world, [one, two], 2, project(file)),
    ]),
    ...['SITE_URL', 'REPOSITORY_URL', 'GITHUB_SERVER_URL', 'GITHUB_REPOSITORY'].map(
      (name): [string, () => string] => [
        name,
        () => {
          const before = process.env[name];
          process.env[name] = 'https://contoh.go.id/semai';
          try {
            return pageKey(world, [one, two], 2, project());
          } finally {
            if (before === undefined) delete process.env[name];
            else process.env[name] = before;
          }
        },
      ],
    ),
  ])('is another where %s changed', (_what, key) => {
    expect(key()).not.toBe(before);
  });
});

describe('the key of the page of an innovation', () => {
  const one = innovation({ slug: 'satu', related: [{ slug: 'dua', reason: 'Sejenis' }] });
  const two = innovation({ slug: 'dua', region: '33.74' });
  const before = innovationPageKey(one, catalogue(one, two));

  it('is the same for the same innovations', () => {
    expect(innovationPageKey({ ...one }, catalogue({ ...one }, { ...two }))).toBe(before);
  });

  it('is another when it changes, or one that is related', () => {
    const changed = { ...one, title: 'Judul lain' };
    expect(innovationPageKey(changed, catalogue(changed, two))).not.toBe(before);
    expect(innovationPageKey(one, catalogue(one, { ...two, title: 'Judul lain' }))).not.toBe(
      before,
    );
    expect(innovationPageKey(one, catalogue(one))).not.toBe(before);
    const otherReason = { ...one, related: [{ slug: 'dua', reason: 'Lain' }] };
    expect(innovationPageKey(otherReason, catalogue(otherReason, two))).not.toBe(before);
  });
});
