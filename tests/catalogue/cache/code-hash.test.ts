import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashOfCode } from '../../../src/catalogue/cache/code-hash.ts';

let root: string;
const hash = () => hashOfCode(root, ['src/exports', 'astro.config.mjs']);

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'semai-hash-'));
  mkdirSync(join(root, 'src/exports'), { recursive: true });
  for (const file of ['src/exports/docx.ts', 'src/lain.ts', 'astro.config.mjs']) {
    writeFileSync(join(root, file), 'export {}');
  }
});
afterAll(() => rmSync(root, { recursive: true }));

describe('the hash of code', () => {
  it('is the same as long as nothing changes, whatever happens elsewhere', () => {
    const before = hash();
    writeFileSync(join(root, 'src/lain.ts'), 'export const a = 1');
    expect(hash()).toBe(before);
  });

  it.each([
    ['a file', 'astro.config.mjs'],
    ['a file in a folder', 'src/exports/docx.ts'],
    ['a new file in a folder', 'src/exports/xlsx.ts'],
    ['the versions of the libraries', 'package-lock.json'],
  ])('is another as soon as %s changes, in the same process too', (_what, file) => {
    const before = hash();
    writeFileSync(join(root, file), 'lain');
    expect(hash()).not.toBe(before);
  });
});
