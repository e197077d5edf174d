import { describe, expect, it } from 'vitest';
import {
  identityKind,
  noIdentityNumber,
} from '../../../../src/catalogue/rules/text/no-identity-number.ts';
import { bodyWith, entryText, judge, problems } from '../../world.ts';

describe('no number that names one person stands in the catalogue', () => {
  it.each([
    '3314012305670001',
    '1234567890123456',
    '3314 0123 0567 0001',
    '331401-230567-0001',
    '33.14.01.230567.0001',
    '3314-0123-0567-0001',
    'NIK: 3314016305670001.',
    'NIP 198503012010011002',
    'NIP 19850301 201001 1 002',
  ])('refuses %s', (text) => {
    expect(problems(noIdentityNumber, { body: bodyWith(text) })).toHaveLength(1);
  });

  it.each([
    'https://a.go.id/9807798595280927',
    '[a](https://a.go.id/9807-7985-9528-0927)',
    'Tahun 2014 2015 2016 2017',
    '2020-10-09 2021-10-09',
    'Rp1.000.000.000.000.000',
    '(0271) 891025, (0271) 891026',
    'nomor 12345678901234567890',
    'ISBN 978-602-1234-56-7',
  ])('accepts %s', (text) => {
    expect(problems(noIdentityNumber, { body: bodyWith(text) })).toEqual([]);
  });

  it('names the field, and does not repeat the number', () => {
    const [found] = problems(noIdentityNumber, { front: { title: 'Warga 3314012305670001' } });
    expect(found).toMatchObject({ field: 'title', line: 2, column: 14 });
    expect(JSON.stringify(found)).not.toContain('3314012305670001');
  });

  it('is found in a comment as well', () => {
    const text = entryText().replace('---\n', '---\n# NIK 3314012305670001\n');
    expect(judge(text).map(({ rule }) => rule)).toEqual(['no-identity-number']);
  });

  it('a day of birth of a woman counts from 41', () => {
    expect(identityKind('33.14.01.630567.0001')).toBe('NIK atau nomor KK');
    expect(identityKind('33.14.01.990567.0001')).toBeUndefined();
  });
});
