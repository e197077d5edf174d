import { expect, it } from 'vitest';
import { mapDataUsed } from '../../src/import/data-used.ts';

it('data is named by its sets, the note with the first', () => {
  const used = mapDataUsed([{ text: 'DTKS dan NIK', sources: [0] }], () => 's1');
  expect(used).toEqual([
    { id: 'dtks', note: 'DTKS dan NIK.', sources: ['s1'] },
    { id: 'adminduk', sources: ['s1'] },
  ]);
});
