import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cachedFile } from '../../../src/catalogue/cache/file-cache.ts';

const roots: string[] = [];
const newRoot = () => {
  const root = mkdtempSync(join(tmpdir(), 'semai-kept-'));
  roots.push(root);
  return root;
};
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

describe('a kept file', () => {
  it('is made once for the same material, and anew for another', async () => {
    const root = newRoot();
    let made = 0;
    const make = async () => Uint8Array.of(++made);
    expect([...(await cachedFile(root, { a: 1 }, make))]).toEqual([1]);
    expect([...(await cachedFile(root, { a: 1 }, make))]).toEqual([1]);
    expect([...(await cachedFile(root, { a: 2 }, make))]).toEqual([2]);
  });

  it('holds its own bytes and no others, read again too', async () => {
    const root = newRoot();
    const make = async () => Uint8Array.of(1, 2, 3);
    await cachedFile(root, 'x', make);
    const again = await cachedFile(root, 'x', make);
    expect([...new Uint8Array(again.slice().buffer)]).toEqual([1, 2, 3]);
  });
});
