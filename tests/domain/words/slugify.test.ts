import { expect, it } from 'vitest';
import { slugify } from '../../../src/domain/words/slugify.ts';

it.each([
  ['Kota Pangkalpinang', 'kota-pangkalpinang'],
  ['  SIAP! (Cepat & tepat) ', 'siap-cepat-tepat'],
  ['Kafé Ágam', 'kafe-agam'],
  ["Home Care Dottoro'ta", 'home-care-dottorota'],
  ['Jum’at Bersih', 'jumat-bersih'],
  ['???', ''],
])('%s in an address is %s', (text, slug) => {
  expect(slugify(text)).toBe(slug);
});
