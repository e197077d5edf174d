import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../src/import/summary.ts';

describe('a summary', () => {
  const facts = { title: 'Coba', institution: 'Pemkab X', problem: '', how: [], solution: '' };

  it('is whole sentences of the solution and whose it is', () => {
    const solution = `Kader mendata warga. ${'Sangat panjang '.repeat(30)}.`;
    expect(summaryOf({ ...facts, solution, started: 2019 })).toBe(
      'Kader mendata warga. Inovasi Pemkab X, mulai 2019.',
    );
  });

  it('says plainly where nothing is known', () => {
    expect(summaryOf(facts)).toBe(
      'Coba adalah inovasi Pemkab X. Uraian masalah, solusi, dan cara kerjanya belum ditemukan dalam sumber yang dibaca.',
    );
  });
});
