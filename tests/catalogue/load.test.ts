import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkFiles, contentPath } from '../../src/catalogue/check-files.ts';
import { catalogueOrThrow, loadCatalogue } from '../../src/catalogue/load.ts';
import { bodyWith, entryText, TODAY } from './world.ts';

let root: string;
const options = { today: TODAY };
const entry = (slug: string) => `content/innovations/${slug}.md`;

function write(path: string, text: string | Uint8Array) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'semai-'));
  for (const folder of ['vocabulary', 'regions']) {
    cpSync(new URL(`../../content/${folder}`, import.meta.url), join(root, 'content', folder), {
      recursive: true,
    });
  }
  write(entry('satu'), entryText({ front: { title: 'Satu' }, body: bodyWith('Lama.[^s1]') }));
  write(entry('dua'), entryText({ front: { title: 'Dua', replicates: ['satu'] } }));
  write('content/pages/tentang.md', '---\ntitle: A\ndescription: B\nupdated: 2026-01-01\n---\nC\n');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('the catalogue', () => {
  it('is everything in content, in order', async () => {
    const { catalogue, diagnostics, counts } = await loadCatalogue(root, options);
    expect(diagnostics).toEqual([]);
    expect(counts).toEqual({ innovations: 2, guides: 0, pages: 1 });
    expect(catalogue?.innovations.map(({ slug }) => slug)).toEqual(['dua', 'satu']);
    expect(catalogue?.innovationBySlug.get('satu')?.body.problem).toBe('Lama.[^s1]');
    expect(catalogue?.regions.get('33.14')?.name).toBe('Kabupaten Sragen');
    expect(catalogue?.regionFigures.byCode.get('33.14')).not.toHaveLength(0);
    expect(catalogue?.pages.map(({ slug }) => slug)).toEqual(['tentang']);
  });

  it('is not there while anything is wrong, and everything that is wrong is told', async () => {
    write(entry('tiga'), new Uint8Array([0xff, 0xfe, 0x2d, 0x00]));
    write(entry('Empat'), entryText({ front: { title: 'Empat', region: '33.99' } }));
    write('content/innovations/catatan.txt', 'x');
    write('content/pages/lain.md', 'x');
    const { catalogue, diagnostics } = await loadCatalogue(root, options);
    expect(catalogue).toBeUndefined();
    expect(diagnostics.map(({ file, rule }) => `${file.slice(8)} ${rule}`)).toEqual([
      'innovations/Empat.md file-names',
      'innovations/Empat.md known-region',
      'innovations/catatan.txt file-names',
      'innovations/tiga.md encoding',
      'pages/lain.md front-matter',
    ]);
    await expect(catalogueOrThrow(root, options)).rejects.toThrow(
      'content/innovations/tiga.md:1:1',
    );
  });

  it.each([
    ['a vocabulary that cannot be read', 'content/vocabulary/sectors.yaml', '- id: ['],
    ['a list of regions that cannot be read', 'content/regions/regions.csv', 'x'],
  ])('%s is told without blaming the entries', async (_, path, text) => {
    write(path, text);
    const { diagnostics } = await loadCatalogue(root, options);
    expect(diagnostics.filter(({ file }) => file === path)).toHaveLength(1);
  });

  it('without any folder is a problem, not a crash', async () => {
    const { catalogue, diagnostics } = await loadCatalogue(join(root, 'tidak-ada'), options);
    expect(catalogue).toBeUndefined();
    expect(diagnostics.length).toBeGreaterThan(0);
  });
});

describe('named files are judged against the rest', () => {
  const check = async (...slugs: string[]) =>
    (await checkFiles(root, slugs.map(entry), options)).diagnostics.map(
      ({ file, rule }) => `${file.slice('content/innovations/'.length)} ${rule}`,
    );

  it('one that is well has no problems, whatever the others have', async () => {
    write(entry('tiga'), 'x');
    expect(await check('dua')).toEqual([]);
    expect(await check('tiga')).toEqual(['tiga.md front-matter']);
  });

  it.each([
    ['a name that another has', { title: 'Satu' }, 'unique-names'],
    [
      'an innovation that is not there',
      { title: 'Tiga', replicates: ['empat'] },
      'known-innovation',
    ],
    [
      'an old address that another has now',
      { title: 'Tiga', formerSlugs: ['satu'] },
      'former-slugs',
    ],
  ])('%s', async (_, front, rule) => {
    write(entry('tiga'), entryText({ front }));
    expect(await check('tiga')).toEqual([`tiga.md ${rule}`]);
  });

  it('a ring of replications is seen through files that are not named', async () => {
    write(entry('tiga'), entryText({ front: { title: 'Tiga', replicates: ['dua'] } }));
    write(entry('satu'), entryText({ front: { title: 'Satu', replicates: ['tiga'] } }));
    expect(await check('satu')).toEqual(['satu.md replication-order']);
  });

  it('they find the same as the check of everything finds in them', async () => {
    write(entry('tiga'), entryText({ front: { title: 'DUA!', sectors: ['x'] }, body: '<b>' }));
    const all = (await loadCatalogue(root, options)).diagnostics;
    const named = (await checkFiles(root, [entry('tiga')], options)).diagnostics;
    expect(named).toEqual(all.filter(({ file }) => file === entry('tiga')));
  });

  it('an image and a vocabulary may be named too', async () => {
    const image = 'content/innovations/images/a.png';
    write(image, 'x');
    const found = await checkFiles(root, [image], options);
    expect(found.diagnostics).toMatchObject([{ rule: 'unused-image' }]);
    const words = await checkFiles(root, ['content/vocabulary/sectors.yaml'], options);
    expect(words.diagnostics).toEqual([]);
  });

  it('figures of regions may be named, and are judged with all others', async () => {
    const figures = 'content/regions/poverty.csv';
    const head = 'code,year,indicator,value,unit,source,note';
    write(figures, `${head}\n33.14,2025,p0,1150,persen,bps-2030,\n`);
    const { diagnostics } = await checkFiles(root, [figures], options);
    expect(diagnostics.map(({ file, line, rule }) => `${file} ${line} ${rule}`)).toEqual([
      `${figures} 2 value-in-range`,
      `${figures} 2 known-figure-source`,
    ]);
  });

  it.each([
    ['content/innovations/satu.md', true],
    ['content/pages/tentang.md', true],
    ['content/regions/regions.csv', true],
    ['content/regions/poverty.csv', true],
    ['content/regions/sources.yaml', true],
    ['content/innovations/tidak-ada.md', false],
    ['content/innovations', false],
    ['content/lain.txt', false],
    ['package.json', false],
    ['../rahasia.md', false],
  ])('%s is a file that is checked: %s', (path, checked) => {
    write('content/lain.txt', 'x');
    expect(contentPath(root, root, path).path).toBe(checked ? path : undefined);
  });
});

describe('entries kept from an earlier run', () => {
  const kept = { today: TODAY, useCache: true };
  const text = (value: unknown) => JSON.stringify(value);

  it('give the same catalogue, whole or in part', async () => {
    const fresh = await loadCatalogue(root, options);
    await loadCatalogue(root, kept);
    expect(text((await loadCatalogue(root, kept)).catalogue?.innovations)).toBe(
      text(fresh.catalogue?.innovations),
    );
    write(entry('satu'), entryText({ front: { title: 'Satu' }, body: bodyWith('Baru.[^s1]') }));
    const { catalogue } = await loadCatalogue(root, kept);
    expect(catalogue?.innovationBySlug.get('satu')?.body.problem).toBe('Baru.[^s1]');
    expect(catalogue?.innovationBySlug.get('dua')?.title).toBe('Dua');
  });

  it('are judged anew by rules between entries, which know their places', async () => {
    await loadCatalogue(root, kept);
    rmSync(join(root, entry('satu')));
    const fresh = (await loadCatalogue(root, options)).diagnostics;
    expect(fresh).not.toEqual([]);
    expect((await loadCatalogue(root, kept)).diagnostics).toEqual(fresh);
  });

  it('do not hide what is wrong, however often it is read', async () => {
    write(entry('tiga'), entryText({ front: { title: 'Tiga', region: '33.99' } }));
    const { diagnostics } = await loadCatalogue(root, kept);
    expect(diagnostics).toHaveLength(1);
    expect((await loadCatalogue(root, kept)).diagnostics).toEqual(diagnostics);
  });

  it('count no more where they are judged by something else', async () => {
    await loadCatalogue(root, kept);
    const file = join(root, 'content/regions/regions.csv');
    const table = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, table.filter((line) => !line.startsWith('33.14,')).join('\n'));
    const { diagnostics } = await loadCatalogue(root, kept);
    expect(diagnostics.map((one) => `${one.file} ${one.rule}`)).toContain(
      `${entry('satu')} known-region`,
    );
  });

  it('count no more on an earlier day, when what they tell may lie in the future', async () => {
    write(entry('dua'), entryText({ front: { title: 'Dua', started: 2026 } }));
    expect((await loadCatalogue(root, kept)).diagnostics).toEqual([]);
    const { diagnostics } = await loadCatalogue(root, { today: '2025-01-01', useCache: true });
    expect(diagnostics.map(({ file }) => file)).toContain(entry('dua'));
  });

  it('survive a damaged file', async () => {
    await loadCatalogue(root, kept);
    for (const name of readdirSync(join(root, '.cache/entri'))) {
      writeFileSync(join(root, '.cache/entri', name), '{');
    }
    expect((await loadCatalogue(root, kept)).diagnostics).toEqual([]);
  });
});
