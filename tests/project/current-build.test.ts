import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { currentBuild } from '../support/current-build.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'semai-build-'));
  for (const file of ['src/a.ts', 'content/b/c.md', 'public/d', 'astro.config.mjs'])
    put(file, 1000);
  put('package-lock.json', 1000);
});
afterEach(() => rmSync(root, { recursive: true }));

/** Writes a file that was last changed at this second. */
function put(file: string, second: number): void {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '');
  utimesSync(path, second, second);
}

function build(second: number): void {
  put('dist/index.html', second);
  utimesSync(join(root, 'dist'), second, second);
}

const check = () => currentBuild(join(root, 'dist'), root);

describe('tests over the built site', () => {
  it('ask for a build where there is none', () => {
    expect(check).toThrow('belum dibangun');
    expect(check).toThrow('npm run build');
  });

  it('run on a build that is newer than all it was made of', () => {
    build(2000);
    expect(check()).toBe(join(root, 'dist'));
  });

  it.each(['src/a.ts', 'content/b/c.md', 'public/d', 'astro.config.mjs', 'package-lock.json'])(
    'name the file that was changed since the build: %s',
    (file) => {
      build(2000);
      put(file, 3000);
      expect(check).toThrow(`lebih lama daripada ${file}`);
    },
  );
});
