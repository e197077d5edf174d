import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeSyntheticEntries } from '../../scripts/bench/synthetic-catalogue.ts';
import { loadCatalogue } from '../../src/catalogue/load.ts';

const PROJECT = new URL('../..', import.meta.url).pathname;
const COUNT = 700;
let folders: string[];
beforeAll(() => {
  folders = [1, 2].map(() => {
    const folder = mkdtempSync(join(tmpdir(), 'semai-synthetic-'));
    for (const part of ['guides', 'regions', 'vocabulary', 'pages']) {
      cpSync(join(PROJECT, 'content', part), join(folder, 'content', part), { recursive: true });
    }
    writeSyntheticEntries(PROJECT, folder, COUNT);
    return folder;
  });
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const entriesIn = (folder: string) =>
  readdirSync(join(folder, 'content/innovations')).map((name) => [
    name,
    readFileSync(join(folder, 'content/innovations', name), 'utf8'),
  ]);

it('is the same for the same seed', () => {
  const [one = '', other = ''] = folders;
  expect(entriesIn(one)).toHaveLength(COUNT);
  expect(entriesIn(one)).toEqual(entriesIn(other));
});

it('passes the check, and its further entries are as long as the real ones', async () => {
  const { catalogue, diagnostics } = await loadCatalogue(folders[0] as string);
  expect(diagnostics).toEqual([]);
  const real = new Set(readdirSync(join(PROJECT, 'content/innovations')));
  const lengths = entriesIn(folders[0] as string).map(([name = '', text = '']) => ({
    real: real.has(name),
    length: text.length,
  }));
  const mean = (some: typeof lengths) =>
    some.reduce((sum, { length }) => sum + length, 0) / some.length;
  const ratio = mean(lengths.filter((one) => !one.real)) / mean(lengths.filter((one) => one.real));
  expect(ratio).toBeGreaterThan(0.8);
  expect(ratio).toBeLessThan(1.2);
  expect(catalogue?.innovations).toHaveLength(COUNT);
});
