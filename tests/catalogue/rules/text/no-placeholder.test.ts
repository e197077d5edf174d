import { describe, expect, it } from 'vitest';
import { noPlaceholder } from '../../../../src/catalogue/rules/text/no-placeholder.ts';
import { bodyWith, fieldsFound } from '../../world.ts';

describe('a pattern is filled in', () => {
  it.each(['TODO', 'XXXX', '[isi di sini]', 'lorem ipsum'])('refuses %s', (title) => {
    expect(fieldsFound(noPlaceholder, { front: { title } })).toEqual(['title']);
  });

  it.each(['Metode', 'PON XXX', 'metodo', 'isi rapor', 'contoh'])('accepts %s', (text) => {
    expect(fieldsFound(noPlaceholder, { body: bodyWith(text) })).toEqual([]);
  });
});
