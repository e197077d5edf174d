import { describe, expect, it } from 'vitest';
import { describeBeside, describeValidity } from '../../../src/domain/figures/profile-in-words.ts';
import { describeFigure, regionProfile } from '../../../src/domain/figures/region-profile.ts';
import { figures } from './figure-lines.ts';

describe('a figure beside those of province and nation', () => {
  it('is compared with both, by the name of the province', () => {
    const all = figures('33.14 2025 p0 11.22', '33 2025 p0 9.48', '00 2025 p0 8.47');
    const own = describeFigure(all.byCode.get('33.14')![0]!, all, 2026);
    expect(describeBeside(own, 'Jawa Tengah')).toBe(
      'Di atas Jawa Tengah (9,48%) dan di atas angka nasional (8,47%).',
    );
  });

  it('is compared as above, below or equal', () => {
    const beside = (own: number) => {
      const all = figures(`33.14 2025 p0 ${own}`, '33 2025 p0 10', '00 2025 p0 9');
      return describeBeside(describeFigure(all.byCode.get('33.14')![0]!, all, 2026), undefined);
    };
    expect(beside(10)).toBe('Sama dengan provinsinya (10%) dan di atas angka nasional (9%).');
    expect(beside(8)).toBe('Di bawah provinsinya (10%) dan di bawah angka nasional (9%).');
  });

  it('has no sentence without them', () => {
    const all = figures('33.14 2025 p0 11.22');
    expect(describeBeside(describeFigure(all.byCode.get('33.14')![0]!, all, 2026), undefined)).toBe(
      '',
    );
  });
});

it.each([
  ['daerah-tertinggal-2020-2024', 2026, 'Berlaku 2020–2024, sudah berakhir.'],
  ['daerah-tertinggal-2020-2024', 2024, 'Berlaku 2020–2024.'],
])('the list %s as of %i: %s', (list, asOf, words) => {
  const all = figures(`33.14 2020 ${list} 1`);
  expect(regionProfile('33.14', all, asOf).lists.map(describeValidity)).toEqual([words]);
});
