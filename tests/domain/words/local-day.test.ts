import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { localDay } from '../../../src/domain/words/local-day.ts';

describe('the day of a moment', () => {
  it.each([
    ['2026-11-30T14:59:59Z', 'Asia/Jayapura', '2026-11-30'],
    ['2026-11-30T15:00:00Z', 'Asia/Jayapura', '2026-12-01'],
    ['2026-11-30T16:59:59Z', 'Asia/Jakarta', '2026-11-30'],
    ['2026-11-30T17:00:00Z', 'Asia/Jakarta', '2026-12-01'],
    ['2027-01-01T04:00:00Z', 'America/New_York', '2026-12-31'],
    ['2026-02-03T00:00:00Z', 'UTC', '2026-02-03'],
  ])('%s in %s is %s', (moment, timeZone, day) => {
    expect(localDay(new Date(moment), timeZone)).toBe(day);
  });

  it.each([
    ['Asia/Jayapura', '2026-12-01'],
    ['Asia/Jakarta', '2026-11-30'],
    ['UTC', '2026-11-30'],
  ])('is that of the own clock where no time zone is given: %s', (TZ, day) => {
    const module = new URL('../../../src/domain/words/local-day.ts', import.meta.url).href;
    const program = `import { localDay } from '${module}';
      console.log(localDay(new Date('2026-11-30T16:00:00Z')));`;
    const told = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    });
    expect(told.trim()).toBe(day);
  });
});
