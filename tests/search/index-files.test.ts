import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeSearchIndex } from '../../src/search/index-files.ts';
import { innovation } from '../domain/small-world.ts';
import { catalogue } from './world.ts';

const entries = ['satu', 'dua', 'tiga'].map((slug) =>
  innovation({ slug, title: `Layanan ${slug}` }),
);
const DOCUMENTS = entries.length + 5;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'semai-index-'));
  await writeSearchIndex(catalogue(...entries), join(folder, 'a'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const filesOf = async (name: string) =>
  (await readdir(join(folder, name), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, name).length))
    .sort();
const unpacked = async (path: string) => gunzipSync(await readFile(path)).toString('latin1');

describe('the search index', () => {
  it('holds a fragment for every document, under the name that its list gives', async () => {
    const fragments = await readdir(join(folder, 'a/fragment'));
    expect(fragments).toHaveLength(DOCUMENTS);
    const list = (await readdir(join(folder, 'a'))).find((file) => file.endsWith('.pf_meta'));
    const names = await unpacked(join(folder, 'a', list ?? ''));
    for (const fragment of fragments) expect(names).toContain(fragment.replace('.pf_fragment', ''));
  });

  it('numbers the fragments in the order of the documents', async () => {
    const fragments = (await readdir(join(folder, 'a/fragment'))).sort();
    const addresses = await Promise.all(
      fragments.map(
        async (file) =>
          /"url":"([^"]+)"/.exec(await unpacked(join(folder, 'a/fragment', file)))?.[1],
      ),
    );
    expect(addresses.slice(3, 6)).toEqual(['/wilayah/33/', '/wilayah/33.14/', '/wilayah/33.74/']);
  });

  it('is the same, byte for byte, when built again', async () => {
    await writeSearchIndex(catalogue(...entries), join(folder, 'b'));
    const files = await filesOf('a');
    expect(await filesOf('b')).toEqual(files);
    for (const file of files) {
      const [one, other] = await Promise.all(
        ['a', 'b'].map((name) => readFile(join(folder, name, file))),
      );
      expect(one?.equals(other!), file).toBe(true);
    }
  });

  it('brings none of the search boxes that the site does not use', async () => {
    expect((await filesOf('a')).filter((file) => file.includes('-ui'))).toEqual([]);
  });
});
