import { describe, expect, it } from 'vitest';
import {
  asSentence,
  cited,
  escapeMarkdown,
  isToldBy,
  listed,
  sentencesOf,
  uniteFacts,
  withoutStepNumber,
} from '../../src/import/prose.ts';

it.each([
  ['kader mendata warga', 'Kader mendata warga.'],
  ['e-PPGBM dipakai di posyandu', 'e-PPGBM dipakai di posyandu.'],
  ['Dipadukan dengan SP4N-LAPOR!', 'Dipadukan dengan SP4N-LAPOR!'],
  ['biaya ditanggung;', 'Biaya ditanggung.'],
])('%s as a sentence', (note, sentence) => {
  expect(asSentence(note)).toBe(sentence);
});

it.each([
  ['Satu. Dua. Tiga', ['Satu.', 'Dua.', 'Tiga']],
  ['RSUD dr. Iskak melayani. Gratis.', ['RSUD dr. Iskak melayani.', 'Gratis.']],
  ['Biaya Rp1.500 per orang. Tahun 2019.', ['Biaya Rp1.500 per orang.', 'Tahun 2019.']],
  ['Perda No. 5 berlaku.', ['Perda No. 5 berlaku.']],
])('sentences of: %s', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

it('a step loses the number it brings along', () => {
  expect(withoutStepNumber('2. Kader mendata')).toBe('Kader mendata');
  expect(withoutStepNumber('2019 dimulai')).toBe('2019 dimulai');
});

it('text keeps its meaning in Markdown', () => {
  expect(escapeMarkdown('a*b_c [d] <e>')).toBe('a\\*b\\_c \\[d\\] \\<e\\>');
  expect(cited('Kader mendata.', ['s2', 's3'])).toBe('Kader mendata.[^s2][^s3]');
});

it('items are listed as in a sentence', () => {
  expect(listed(['a', 'b'])).toBe('a dan b');
  expect(listed(['a', 'b', 'c'])).toBe('a, b, dan c');
});

describe('a fact told twice', () => {
  const said = (text: string, ...sources: number[]) => ({ text, sources });

  it('stands once, in its fuller words, with the sources of both', () => {
    const united = uniteFacts([
      said('Petugas desa mendata warga miskin dari rumah ke rumah', 0),
      said('Petugas desa mendata warga miskin dari rumah ke rumah setiap tahun', 2),
    ]);
    expect(united).toEqual([
      said('Petugas desa mendata warga miskin dari rumah ke rumah setiap tahun', 0, 2),
    ]);
  });

  it('is two facts where a number differs', () => {
    const notes = [
      said('Petugas mendata 100 keluarga miskin di desa'),
      said('Petugas mendata 250 keluarga miskin di desa'),
    ];
    expect(uniteFacts(notes)).toHaveLength(2);
  });

  it('is told by a step that says it more fully', () => {
    const step = 'KUA mendata pasangan tanpa buku nikah (Boalemo: November 2013 sampai Maret 2014)';
    expect(isToldBy('KUA mendata pasangan lebih dahulu', step)).toBe(true);
    expect(isToldBy('KUA menikahkan pasangan di kantor', step)).toBe(false);
  });
});
