import { describe, expect, it } from 'vitest';
import type { Document, Table } from '../../src/exports/document.ts';
import { planFileName } from '../../src/exports/file-name.ts';
import { planDocument } from '../../src/exports/plan-document.ts';
import { plan } from '../domain/plan/plan-world.ts';

/** Returns the tables under a heading of the first level. */
const tablesUnder = (document: Document, heading: string): Table[] => {
  const start = document.blocks.findIndex(
    (block) => block.kind === 'heading' && block.level === 1 && block.text === heading,
  );
  expect(start).toBeGreaterThanOrEqual(0);
  const rest = document.blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level === 1);
  return (end < 0 ? rest : rest.slice(0, end)).filter((block) => block.kind === 'table');
};
const everyText = (document: Document) => JSON.stringify(document.blocks);

describe('a plan as a document', () => {
  it('credits the innovation and its institution', () => {
    expect(everyText(planDocument(plan()))).toContain('SATU (Pemerintah Kabupaten Asal)');
  });

  it('shows a figure of the region with its year and its source', () => {
    const [table] = tablesUnder(planDocument(plan()), 'Keadaan awal');
    expect(table?.rows[0]?.slice(1)).toEqual(['28,08%', '2024', 'BPS']);
  });

  it('has the six components of the service standard', () => {
    const [table] = tablesUnder(planDocument(plan()), 'Standar pelayanan');
    expect(table?.rows.map(([name]) => name)).toHaveLength(6);
    expect(table?.rows[4]).toEqual(['Produk pelayanan', 'belum diisi']);
    expect(table?.rows[5]?.[1]).toBe('Loket.\nDijawab dalam lima hari.');
  });

  it('sums the budget, and says of an empty line that it is not filled in', () => {
    const [table] = tablesUnder(planDocument(plan()), 'Anggaran');
    expect(table?.rows).toEqual([
      ['Honor', 'orang', '3', 'Rp1.500.000', 'Rp4.500.000', 'APBD'],
      ['Meja', 'buah', 'belum diisi', 'Rp900.000', 'belum diisi', ''],
    ]);
    expect(table?.total?.[4]).toBe('Rp4.500.000');
    expect(everyText(planDocument(plan()))).toContain('Baru 1 dari 2 komponen');
  });

  it('never shows an empty budget as zero rupiah', () => {
    const empty = plan({
      budget: plan().budget.map((line) => ({ ...line, quantity: null, price: null })),
    });
    const text = everyText(planDocument(empty));
    expect(text).not.toMatch(/Rp0\b/);
    expect(tablesUnder(planDocument(empty), 'Anggaran')[0]?.total?.[4]).toBe('belum diisi');
  });

  it('has the stages on the calendar, in words', () => {
    const [stages] = tablesUnder(planDocument(plan()), 'Tahapan');
    expect(stages?.rows).toEqual([
      ['Persiapan', '3 bulan', 'November 2026 sampai Januari 2027'],
      ['Uji coba', '2 bulan', 'Februari sampai Maret 2027'],
    ]);
  });

  it('has a matrix of who answers for a task and who takes part', () => {
    const [matrix] = tablesUnder(planDocument(plan()), 'Pembagian tugas');
    expect(matrix?.header).toEqual(['Tugas', 'Dinas Sosial', 'Pemerintah desa']);
    expect(matrix?.rows).toEqual([
      ['Petakan masalah.', 'PJ', 'I'],
      ['Jalankan.', '', 'PJ'],
    ]);
  });

  it('shows a role everywhere by the office that the region gives it', () => {
    const before = planDocument(plan());
    const roles = plan().roles.map((role) =>
      role.id === 'loket' ? { ...role, office: 'UPTD Satu Pintu' } : role,
    );
    const after = planDocument(plan({ roles }));
    const occurrences = everyText(before).split('Dinas Sosial').length - 1;
    expect(occurrences).toBeGreaterThanOrEqual(4);
    expect(everyText(after)).not.toContain('Dinas Sosial');
    expect(everyText(after).split('UPTD Satu Pintu').length - 1).toBe(occurrences);
  });

  it('says what a statement rests on, and nothing where the region says it itself', () => {
    const items = planDocument(plan()).blocks.flatMap((block) =>
      block.kind === 'list' ? block.items : [],
    );
    expect(items.find(({ text }) => text === 'Satu loket.')?.note).toBe('Dasar: Berita (2020)');
    expect(items.find(({ text }) => text === 'Ada kantor kosong.')?.note).toBeUndefined();
  });

  it('says so where a part is empty', () => {
    const bare = planDocument(plan({ core: [], process: [], budget: [], stages: [], roles: [] }));
    expect(everyText(bare)).toContain('Belum ada isinya.');
  });
});

describe('the file of a plan', () => {
  it.each([
    ['/inovasi/uptpk-sragen/replikasi/', 'Kabupaten Wonogiri', 'uptpk-sragen-kabupaten-wonogiri'],
    ['/panduan/satu-data/', "Kabupaten Muara Enim'", 'satu-data-kabupaten-muara-enim'],
    ['/inovasi/x/', 'Kota Ágam / <..>', 'x-kota-agam'],
  ])('of %s for %s is named after both', (path, name, expected) => {
    const one = plan({ origin: { ...plan().origin, path }, region: { code: '33.12', name } });
    expect(planFileName('rencana', one, 'docx')).toBe(`rencana-${expected}.docx`);
  });
});
