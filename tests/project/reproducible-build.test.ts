/** Equal content gives equal bytes, whatever earlier builds left behind. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { currentBuild } from '../support/current-build.ts';
import { environment } from './environment.ts';

const PROJECT = new URL('../..', import.meta.url).pathname;
const PARTS = [
  'src',
  'public',
  'scripts',
  'content',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];

let clean: string;
beforeAll(() => {
  clean = mkdtempSync(join(tmpdir(), 'semai-clean-'));
  for (const part of [...PARTS, 'package-lock.json']) {
    cpSync(join(PROJECT, part), join(clean, part), { recursive: true });
  }
  symlinkSync(join(PROJECT, 'node_modules'), join(clean, 'node_modules'));
});
afterAll(() => rmSync(clean, { recursive: true, force: true }));

it('builds the same files in a clean folder as stand in dist', { timeout: 240_000 }, async () => {
  await build();
  expectSame(hashesIn(currentBuild(join(PROJECT, 'dist'), PROJECT)), hashesIn(join(clean, 'dist')));
});

it('builds the same after an entry was changed as without the build before', {
  timeout: 240_000,
}, async () => {
  // Pages of other innovations list it as related, by title, region and sector.
  const file = join(clean, 'content/innovations/uptpk-sragen.md');
  const text = readFileSync(file, 'utf8');
  const changed = text
    .replace(/^title: .*$/m, 'title: Satu Atap Warga Miskin')
    .replace(/^summary: .*$/m, 'summary: Ringkasan yang lain sama sekali.')
    .replace(/^region: .*$/m, 'region: "53.07"');
  expect(changed).not.toBe(text);
  writeFileSync(file, changed);
  // An additional entry changes the counts of lists.
  const other = readFileSync(join(clean, 'content/innovations/gayatri-kota-mojokerto.md'), 'utf8');
  writeFileSync(
    join(clean, 'content/innovations/satu-lagi.md'),
    other
      .replaceAll('Gayatri adalah', 'Zzz Satu Lagi adalah')
      .replace('title: Gayatri', 'title: Zzz Satu Lagi'),
  );
  const output = await build();
  const taken = output.split('\n').filter((line) => line.includes('(restored)'));
  const innovations = taken.filter((line) => line.includes('/inovasi/'));
  expect(innovations.length).toBeGreaterThan(400);
  expect(taken.length - innovations.length).toBeGreaterThan(1000);
  const after = hashesIn(join(clean, 'dist'));
  rmSync(join(clean, '.cache'), { recursive: true });
  rmSync(join(clean, 'dist'), { recursive: true });
  await build();
  expectSame(after, hashesIn(join(clean, 'dist')));
});

it('keeps nothing of a build that did not come to its end', { timeout: 240_000 }, async () => {
  const kept = join(clean, '.cache/astro/dist/inovasi/uptpk-sragen/index.html');
  const page = readFileSync(kept, 'utf8');
  // The state after an interrupted build: written, but not in the manifest.
  writeFileSync(kept, 'Halaman dari isi yang lain.');
  mkdirSync(join(clean, '.cache/build'));
  await build();
  expect(readFileSync(join(clean, 'dist/inovasi/uptpk-sragen/index.html'), 'utf8')).toBe(page);
});

it('keeps nothing of a build that failed, and what was published', {
  timeout: 240_000,
}, async () => {
  const page = join(clean, 'src/pages/robots.txt.ts');
  const code = readFileSync(page, 'utf8');
  const before = hashesIn(join(clean, 'dist'));
  writeFileSync(page, "throw new Error('gagal');");
  await expect(build()).rejects.toThrow('gagal');
  writeFileSync(page, code);
  expect(existsSync(join(clean, '.cache/astro'))).toBe(false);
  expectSame(before, hashesIn(join(clean, 'dist')));
});

function expectSame(before: Map<string, string>, now: Map<string, string>): void {
  expect([...now.keys()].filter((file) => !before.has(file))).toEqual([]);
  expect([...before].filter(([file, hash]) => now.get(file) !== hash).map(([f]) => f)).toEqual([]);
}

/** Builds the clean folder as `npm run build` does and returns the output. */
async function build(): Promise<string> {
  const { code, output } = await new Promise<{ code: number | null; output: string }>((resolve) => {
    const child = spawn(process.execPath, ['scripts/build.ts'], {
      cwd: clean,
      env: environment(),
    });
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
    });
    child.stderr.on('data', (data) => {
      output += data;
    });
    child.on('close', (code) => resolve({ code, output }));
  });
  expect(code, output).toBe(0);
  return output;
}

/** Returns the hash of each file below a folder, by relative path. */
function hashesIn(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    names
      .filter((name) => name.isFile())
      .map((name) => {
        const path = join(name.parentPath, name.name);
        const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
        return [path.slice(folder.length + 1), hash] as const;
      }),
  );
}
