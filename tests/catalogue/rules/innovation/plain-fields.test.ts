import { describe, expect, it } from 'vitest';
import { plainFields } from '../../../../src/catalogue/rules/innovation/plain-fields.ts';
import { fieldsFound } from '../../world.ts';

describe('a field is plain text', () => {
  it.each([
    'Layanan <b>cepat</b>',
    'Layanan [cepat](https://a.go.id)',
    'Layanan cepat[^s1]',
    'Layanan **cepat**',
    'Layanan\n\ncepat',
  ])('refuses %j', (title) => {
    expect(fieldsFound(plainFields, { front: { title } })).toEqual(['title']);
  });

  it.each(['Layanan < 5 menit', 'Layanan (cepat)', 'Gerakan 1*1', 'Siap > Tanggap'])(
    'accepts %j',
    (title) => {
      expect(fieldsFound(plainFields, { front: { title } })).toEqual([]);
    },
  );
});
