import { describe, expect, it } from 'vitest';
import { type PovertyFacts, povertyImpactOf } from '../../src/import/poverty-impact.ts';

describe('poverty impact', () => {
  const judge = (
    solution: string,
    targetGroups: PovertyFacts['targetGroups'] = ['keluarga-miskin'],
  ) =>
    povertyImpactOf({
      sectors: ['pengentasan-kemiskinan'],
      targetGroups,
      solution,
      how: '',
      groupLabel: () => 'Keluarga miskin',
    });

  it('is direct where poor people receive help', () => {
    expect(judge('Warga menerima beasiswa dan modal usaha.')).toEqual({
      directness: 'langsung',
      strategies: ['mengurangi-beban-pengeluaran', 'meningkatkan-pendapatan'],
      reason:
        'Yang dilayani keluarga miskin; uraian sumber menyebut beasiswa (mengurangi pengeluaran); modal usaha (menambah penghasilan).',
    });
  });

  it('is enabling where the solution is data', () => {
    expect(judge('Aplikasi satu data kemiskinan untuk semua dinas.')?.directness).toBe('pendukung');
  });

  it('is left open where the facts do not decide', () => {
    expect(judge('Kantor pelayanan diperbaiki.')).toBeUndefined();
  });
});
