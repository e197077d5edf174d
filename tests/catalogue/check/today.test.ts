import { expect, it } from 'vitest';
import { todayInIndonesia } from '../../../src/catalogue/check/today.ts';

it('the day is that of the east of Indonesia, where it begins first', () => {
  expect(todayInIndonesia(new Date('2026-11-24T14:59:59Z'))).toBe('2026-11-24');
  expect(todayInIndonesia(new Date('2026-11-24T15:00:00Z'))).toBe('2026-11-25');
});
