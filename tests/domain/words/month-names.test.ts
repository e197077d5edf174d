import { expect, it } from 'vitest';
import { MONTH_NAMES } from '../../../src/domain/words/month-names.ts';

it('the months of a year begin with January and end with December', () => {
  expect(MONTH_NAMES).toHaveLength(12);
  expect([MONTH_NAMES[0], MONTH_NAMES[11]]).toEqual(['Januari', 'Desember']);
});
