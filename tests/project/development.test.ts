/** In development an edit of content shows at once on its page and in the search. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { environment } from './environment.ts';

const PROJECT = new URL('../..', import.meta.url).pathname;
const PARTS = ['src', 'public', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

let folder: string;
let server: ChildProcess;
let origin: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'semai-dev-'));
  for (const part of PARTS) cpSync(join(PROJECT, part), join(folder, part), { recursive: true });
  symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'));
  server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0'], {
    cwd: folder,
    env: environment(),
  });
  origin = await new Promise((resolve, reject) => {
    let output = '';
    const hear = (data: Buffer) => {
      output += data;
      const address = /http:\/\/localhost:\d+/.exec(output)?.[0];
      if (address && output.includes('watching for file changes')) resolve(address);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.on('close', () => reject(new Error(output)));
  });
}, 60_000);
afterAll(() => {
  server?.kill();
  rmSync(folder, { recursive: true, force: true });
});

const page = async (path: string) => (await fetch(origin + path)).text();
const indexFolder = async () => /data-folder="([^"]+)"/.exec(await page('/cari/'))?.[1];

it('shows an edited entry on its page and in the search', { timeout: 60_000 }, async () => {
  const file = join(folder, 'content/innovations/uptpk-sragen.md');
  const path = '/inovasi/uptpk-sragen/';
  expect(await page(path)).toContain('Unit Pelayanan Terpadu');
  const before = await indexFolder();
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/^title: .*$/m, 'title: Satu Atap Warga Miskin'));
  await expect.poll(() => page(path), { timeout: 20_000 }).toContain('Satu Atap Warga Miskin');
  const now = await indexFolder();
  expect(now).not.toBe(before);
  const piece = await fetch(`${origin}${now}kata/0.json`);
  expect(piece.headers.get('content-type')).toBe('application/json');
  expect(Object.keys((await piece.json()) as object).length).toBeGreaterThan(0);
});
