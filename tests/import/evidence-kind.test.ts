import { describe, expect, it } from 'vitest';
import { evidenceKindOf, type Statement } from '../../src/import/evidence-kind.ts';

const statement: Omit<Statement, 'claimedBy'> = {
  metric: 'angka kemiskinan',
  sourceKind: 'media',
  institution: 'Pemerintah Kabupaten Sinjai',
  institutionType: 'kabupaten',
};

describe('who states a figure decides what kind of evidence it is', () => {
  it.each([
    ['BPS, dikutip Bappeda Sinjai', 'statistik-resmi'],
    ['SKI 2023, dikutip Koran Seruya', 'statistik-resmi'],
    ['Saleh dkk. (jurnal)', 'penelitian'],
    ['audit BPK, dikutip Rakyat Bengkulu', 'pemeriksaan'],
    ['evaluasi dampak dengan kelompok pembanding, J-PAL', 'evaluasi-dampak'],
    ['Gubernur (dikaitkan dengan program, bukan evaluasi dampak)', 'pemerintah-lain'],
    ['Kementerian PANRB', 'pemerintah-lain'],
    ['USAID Momentum', 'pemerintah-lain'],
    ['Bupati Sinjai', 'instansi'],
    ['Bupati Fakfak / Kementerian PANRB', 'instansi'],
    ['Kepala Desa Kemenuh', 'instansi'],
    ['Proposal Puskesmas Sinoa', 'instansi'],
    ['BPSDM Jawa Timur', 'instansi'],
    ['Radar Trenggalek', 'media'],
    ['warga Desa Komodo dikutip detikFinance', 'media'],
  ])('%s: %s', (claimedBy, kind) => {
    expect(evidenceKindOf({ ...statement, claimedBy })).toBe(kind);
  });

  it('a ministry speaks for itself where it runs the innovation', () => {
    const own: typeof statement = {
      ...statement,
      institution: 'Kementerian Sosial',
      institutionType: 'kementerian',
    };
    expect(evidenceKindOf({ ...own, claimedBy: 'Menteri Sosial' })).toBe('instansi');
    expect(evidenceKindOf({ ...own, claimedBy: 'Menteri Kesehatan' })).toBe('pemerintah-lain');
  });
});
