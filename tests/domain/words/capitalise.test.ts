import { describe, expect, it } from 'vitest';
import { capitalise, lowerFirst } from '../../../src/domain/words/capitalise.ts';

describe('the first letter', () => {
  it.each([
    ['lebih tinggi', 'Lebih tinggi'],
    ['Aceh', 'Aceh'],
    ['3 desa', '3 desa'],
    ['', ''],
  ])('of "%s" becomes a capital: "%s"', (text, capital) => {
    expect(capitalise(text)).toBe(capital);
  });

  it.each([
    ['Lansia', 'lansia'],
    ['ODGJ', 'ODGJ'],
    ['UMKM dan koperasi', 'UMKM dan koperasi'],
    ['Élite desa', 'élite desa'],
    ['', ''],
  ])('of "%s" becomes small unless it begins an acronym: "%s"', (text, small) => {
    expect(lowerFirst(text)).toBe(small);
  });
});
