import { expect, it } from 'vitest';
import { noveltyLevelOf } from '../../src/import/novelty-level.ts';

it.each([
  ['Disebut yang pertama di Indonesia.', 'pertama-di-indonesia'],
  ['Pertama di Provinsi Gorontalo.', 'baru-di-wilayahnya'],
  ['SRG program nasional diubah sesuai budaya petani.', 'adaptasi'],
  ['Memakai nilai gotong royong.', undefined],
])('%s is as new as: %s', (text, level) => {
  expect(noveltyLevelOf(text)).toBe(level);
});
