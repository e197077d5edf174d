/** The same content gives the same bytes, whatever earlier builds left behind. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const PROJECT = new URL('../..', import.meta.url).pathname;
const PARTS = ['src', 'public', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

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
  const { code, output } = await build(clean);
  expect(code, output).toBe(0);
  const [before, now] = [hashesIn(join(PROJECT, 'dist')), hashesIn(join(clean, 'out'))];
  expect([...now.keys()].filter((file) => !before.has(file))).toEqual([]);
  expect([...before].filter(([file, hash]) => now.get(file) !== hash).map(([f]) => f)).toEqual([]);
});

function build(folder: string): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const { VITEST: _, NODE_ENV: __, ...env } = process.env;
    const child = spawn(
      process.execPath,
      [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build', '--outDir', 'out'],
      { cwd: folder, env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' } },
    );
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
    });
    child.stderr.on('data', (data) => {
      output += data;
    });
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** The hash of each file below a folder, by its path in it. */
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
