import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entryText } from './world.ts';

const SCRIPT = fileURLToPath(new URL('../../scripts/check.ts', import.meta.url));
let root: string;

function check(args: string[] = [], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...env },
  });
  return { status, stdout, stderr };
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'semai-'));
  for (const folder of ['vocabulary', 'regions']) {
    cpSync(new URL(`../../content/${folder}`, import.meta.url), join(root, 'content', folder), {
      recursive: true,
    });
  }
  mkdirSync(join(root, 'content/innovations'));
  writeFileSync(join(root, 'content/innovations/baik.md'), entryText({ front: { title: 'Baik' } }));
  const wrong = entryText({ front: { sectors: ['kesehtan'] } });
  writeFileSync(join(root, 'content/innovations/salah.md'), wrong);
});
afterAll(() => rmSync(root, { recursive: true }));

describe('npm run check', () => {
  it('ends with 0 and says so where there is no problem', () => {
    const { status, stdout } = check(['content/innovations/baik.md']);
    expect(stdout).toBe('Tidak ada masalah. 1 entri, 0 panduan, dan 0 halaman diperiksa.\n');
    expect(status).toBe(0);
  });

  it('ends with 1 where there is, without colours in a file', () => {
    const { status, stdout } = check();
    expect(stdout).toMatch(/^content\/innovations\/salah\.md:\d+:\d+ {2}unknown-word\n/);
    expect(stdout).toContain('Maksud Anda `kesehatan`?');
    expect(stdout).toMatch(
      /1 masalah dalam 1 berkas\. 2 entri, 0 panduan, dan 0 halaman diperiksa\.\n$/,
    );
    expect(stdout).not.toContain('\u001B');
    expect(status).toBe(1);
  });

  it('shows problems on a pull request', () => {
    const { stdout } = check([], { GITHUB_ACTIONS: 'true' });
    expect(stdout).toMatch(/^::error file=content\/innovations\/salah\.md,line=\d+,col=\d+/m);
  });

  it.each([
    ['content/innovations/tidak-ada.md', 'berkas ini tidak ada'],
    ['package.json', 'di luar folder content'],
    ['--semua', 'pilihan ini tidak dikenal'],
  ])('ends with 2 and tells how it is used: %s', (argument, reason) => {
    const { status, stderr } = check([argument]);
    expect(stderr).toContain(reason);
    expect(stderr).toContain('Pemakaian');
    expect(status).toBe(2);
  });
});
