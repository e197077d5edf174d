import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'semai-import-command-'));
  mkdirSync(join(root, 'content/innovations'), { recursive: true });
  for (const folder of ['content/vocabulary', 'content/regions']) {
    cpSync(folder, join(root, folder), { recursive: true });
  }
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const HEADER = 'nama;instansi;jenis instansi;wilayah;sektor;sumber';
const row = (region: string) =>
  `Unit Coba (UC);Pemerintah Kabupaten Sragen;kabupaten;${region};kesehatan;"Berita | Solopos | https://contoh.id/1 | 2020"`;

function exitCode(...args: string[]): number | null {
  const command = ['scripts/import.ts', ...args, '--root', root];
  return spawnSync(process.execPath, command, { stdio: 'ignore' }).status;
}

function table(name: string, ...rows: string[]): string {
  const path = join(root, name);
  writeFileSync(path, [HEADER, ...rows].join('\n'));
  return path;
}

it.each([
  ['every row is taken', 0, () => [table('a.csv', row('Kab. Sragen')), '--dry-run']],
  ['a row is refused', 1, () => [table('b.csv', row('Antah'), row('33.14')), '--dry-run']],
  ['no file is named', 2, () => []],
  ['the file is not there', 2, () => [join(root, 'tidak-ada.csv')]],
])('the command ends, where %s, with %d', (_when, code, args) => {
  expect(exitCode(...args())).toBe(code);
});
