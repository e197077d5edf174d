import { describe, expect, it } from 'vitest';
import { sortLegalTexts } from '../../src/import/legal-basis.ts';

describe('legal texts', () => {
  const sort = (...texts: string[]) => sortLegalTexts(texts.map((text) => ({ text, sources: [] })));

  it('name a regulation once', () => {
    const { basis } = sort(
      'Perbup Anu Nomor 3 Tahun 2016',
      'Perbup Anu Nomor 3 Tahun 2016 tentang X',
    );
    expect(basis.map(({ text }) => text)).toEqual(['Perbup Anu Nomor 3 Tahun 2016 tentang X']);
  });

  it('that only name winners, or are drafts, are no basis', () => {
    const sorted = sort(
      'Keputusan Menteri PANRB Nomor 192 Tahun 2020 (penetapan Top 45)',
      'Rancangan Pergub tentang layanan',
    );
    expect(sorted.basis).toEqual([]);
    expect(sorted.awardDecisions).toHaveLength(1);
    expect(sorted.remarks).toHaveLength(1);
  });
});
