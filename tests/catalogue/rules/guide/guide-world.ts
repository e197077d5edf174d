/** A small world for rules over guides: one sound guide, changed by what a test is about. */
import { stringify } from 'yaml';
import { guideChecker } from '../../../../src/catalogue/check/run-rules.ts';
import type { Diagnostic } from '../../../../src/catalogue/diagnostics/diagnostic.ts';
import { outlinerFor } from '../../../../src/catalogue/formats/outliner.ts';
import { STAGE_IDS } from '../../../../src/domain/guide/stages.ts';
import { regions, TODAY, vocabularies } from '../../world.ts';

const item = (text: string, basis: unknown = 'editorial') => ({ text, basis });

/** The fields of a guide with nothing wrong in it, for the innovation `satu`. */
export function soundGuide() {
  return {
    title: 'Satu pintu layanan',
    summary: 'Satu kantor menerima warga dan meneruskannya ke dinas yang tepat.',
    innovations: ['satu'],
    strategies: ['mengurangi-beban-pengeluaran'],
    sectors: ['kesehatan'],
    fit: {
      suits: [
        item('Warga harus mendatangi beberapa kantor.', ['satu/s1']),
        item('Ada kantor kosong.'),
      ],
      unsuited: [item('Warga tinggal jauh dari kantor.')],
      indicators: [{ indicator: 'p0', direction: 'tinggi', reason: 'Banyak warga miskin.' }],
    },
    core: [item('Satu loket.', ['satu/s1']), item('Satu daftar.')],
    adaptable: [item('Nama loket.')],
    smallest: [item('Satu kecamatan.')],
    roles: [
      { id: 'warga', label: 'Warga' },
      { id: 'loket', label: 'Petugas loket', office: 'Dinas Sosial' },
    ],
    process: [
      { id: 'datang', role: 'warga', text: 'Datang ke loket.', basis: 'editorial' },
      {
        id: 'periksa',
        role: 'loket',
        text: 'Periksa data.',
        next: [
          { to: 'layani', when: 'ada' },
          { to: 'datang', when: 'tidak ada' },
        ],
        basis: 'editorial',
      },
      { id: 'layani', role: 'loket', text: 'Layani.', next: [], basis: 'editorial' },
    ],
    data: {
      sets: [{ id: 'dtsen', ...item('Pakai DTSEN.', ['umum/dtsen']) }],
      verification: [item('Desa memeriksa.')],
      upkeep: [item('Tiap bulan.')],
    },
    competence: [{ who: 'Petugas', ...item('Bisa membaca data.') }],
    serviceStandard: {
      requirements: [item('KTP.')],
      procedure: [item('Datang, diperiksa, dilayani.')],
      time: [item('Satu hari.')],
      fee: [item('Gratis.')],
      product: [item('Surat.')],
    },
    complaints: { channels: [item('Loket.')], handling: [item('Dijawab.')] },
    legal: [{ instrument: 'Peraturan bupati', ...item('Menetapkan loket.') }],
    cooperation: [item('Tulis kepada instansi asal.')],
    budget: [
      { item: 'Honor', text: 'Tanyakan.', basis: 'editorial' },
      { item: 'Meja', unit: 'buah', low: 1, high: 2, text: 'Menurut berita.', basis: ['satu/s1'] },
    ],
    stages: STAGE_IDS.map((stage) => ({
      stage,
      months: { low: 1, high: 2 },
      basis: 'editorial',
      tasks: [{ text: 'Kerjakan.', role: 'loket', output: 'Catatan', basis: 'editorial' }],
    })),
    indicators: ['Warga dilayani', 'Keluhan dijawab', 'Waktu tunggu'].map((text) => ({
      text,
      unit: 'orang',
      kind: 'keluaran',
      baseline: 'Catatan loket',
      frequency: 'Tiap bulan',
      role: 'loket',
      basis: 'editorial',
    })),
    risks: [
      { text: 'Petugas pindah.', response: 'Latih pengganti.', basis: 'editorial' },
      { text: 'Dana habis.', response: 'Anggarkan.', basis: 'editorial' },
    ],
    continuity: [item('Anggaran rutin.')],
    checklist: Array.from({ length: 8 }, (_, index) => `Hal ${index + 1} sudah ada`),
    undocumented: ['Biaya seluruhnya.'],
    reviewed: '2026-11-01',
  };
}

/** A sound guide. */
export type SoundGuide = ReturnType<typeof soundGuide>;

const outline = await outlinerFor([]);

/** Everything that is wrong with a guide after `change`. */
export function guideProblems(
  change: (guide: SoundGuide & Record<string, unknown>) => void,
  { slug = 'satu', body = '' }: { slug?: string; body?: string } = {},
): Diagnostic[] {
  const guide = soundGuide();
  change(guide);
  const sources: Record<string, string[]> = { satu: ['s1', 's2'], dua: ['s1'], umum: ['dtsen'] };
  const judge = guideChecker(
    { vocabularies, regions, today: TODAY, outline, imageOf: () => undefined },
    { innovations: new Set(['satu', 'dua']), sourcesOf: (one) => sources[one] },
  );
  const text = `---\n${stringify(guide, { aliasDuplicateObjects: false })}---\n${body}`;
  return judge({ path: `content/guides/${slug}.md`, text }).diagnostics;
}

/** Rule and field of everything that is wrong: `known-basis core[1].basis[1]`. */
export function guideFaults(...args: Parameters<typeof guideProblems>): string[] {
  return guideProblems(...args).map(({ rule, field }) => `${rule} ${field}`.trim());
}
