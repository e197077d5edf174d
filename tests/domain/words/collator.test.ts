import { expect, it } from 'vitest';
import { NAME_COLLATOR } from '../../../src/domain/words/collator.ts';

it('names are ordered by letters without case and accents, and by numbers', () => {
  const names = ['Zakat', 'desa 10', 'Desa 9', 'élite', 'Edukasi'];
  expect(names.sort(NAME_COLLATOR.compare)).toEqual([
    'Desa 9',
    'desa 10',
    'Edukasi',
    'élite',
    'Zakat',
  ]);
});
