import { expect, it } from 'vitest';
import { makeSlug } from '../../src/import/slug.ts';

it('an address is made of the acronym and the place', () => {
  expect(makeSlug('Unit Pelayanan Terpadu', 'UPTPK', 'Sragen')).toBe('uptpk-sragen');
  expect(makeSlug('Banyuwangi Mall', undefined, 'Banyuwangi')).toBe('banyuwangi-mall');
});
