/** A small world for tests over plans: one whole plan, and plans of any kind. */
import fc from 'fast-check';
import type { Plan } from '../../../src/domain/plan/plan.ts';

/** A plan with something in every part, with what a test is about. */
export function plan(facts: Partial<Plan> = {}): Plan {
  return {
    version: 1,
    id: 'contoh-1',
    name: 'Satu pintu, Kabupaten Contoh',
    origin: {
      title: 'Satu pintu layanan',
      path: '/inovasi/satu/replikasi/',
      innovations: [{ slug: 'satu', title: 'SATU', institution: 'Pemerintah Kabupaten Asal' }],
    },
    region: { code: '53.11', name: 'Kabupaten Contoh' },
    start: '2026-11',
    summary: 'Satu kantor menerima warga.',
    fit: [
      { text: 'Banyak warga miskin.', basis: 'BPS, 2024', judgement: 'mendukung' },
      { text: 'Ada kantor kosong.', basis: '', judgement: 'nilai-sendiri' },
    ],
    core: [{ text: 'Satu loket.', basis: 'Berita (2020)' }],
    baseline: [
      {
        indicator: 'p0',
        label: 'Penduduk miskin',
        value: 28.08,
        unit: 'persen',
        year: 2024,
        source: 'BPS',
        meaning: 'lebih tinggi daripada kebanyakan kabupaten',
      },
    ],
    roles: [
      { id: 'loket', label: 'Petugas loket', office: 'Dinas Sosial' },
      { id: 'desa', label: 'Pemerintah desa', office: '' },
    ],
    process: [
      { role: 'desa', text: 'Antar berkas.', document: 'Daftar warga' },
      { role: 'loket', text: 'Layani.', document: '' },
    ],
    data: [{ text: 'Pakai DTSEN.', basis: 'Saran editor' }],
    competence: [{ text: 'Petugas: bisa membaca data.', basis: '' }],
    standard: {
      requirements: 'KTP.',
      procedure: 'Datang, diperiksa, dilayani.',
      time: 'Satu hari.',
      fee: 'Gratis.',
      product: '',
    },
    complaints: { channels: 'Loket.', handling: 'Dijawab dalam lima hari.', links: '' },
    legal: [{ instrument: 'Peraturan bupati', text: 'Menetapkan loket.', basis: 'Saran editor' }],
    budget: [
      { item: 'Honor', unit: 'orang', quantity: 3, price: 1_500_000, funding: 'APBD', note: '' },
      {
        item: 'Meja',
        unit: 'buah',
        quantity: null,
        price: 900_000,
        funding: '',
        note: 'Tanyakan.',
      },
    ],
    stages: [
      {
        id: 'persiapan',
        label: 'Persiapan',
        months: 3,
        tasks: [
          { text: 'Petakan masalah.', role: 'loket', with: ['desa'], output: 'Peta', done: true },
        ],
      },
      {
        id: 'uji-coba',
        label: 'Uji coba',
        months: 2,
        tasks: [{ text: 'Jalankan.', role: 'desa', with: [], output: 'Catatan', done: false }],
      },
    ],
    indicators: [
      {
        text: 'Warga dilayani',
        unit: 'orang',
        kind: 'Keluaran',
        baseline: 'Catatan loket',
        target: '',
        frequency: 'Tiap bulan',
        role: 'loket',
      },
    ],
    risks: [{ text: 'Petugas pindah.', response: 'Latih pengganti.', basis: 'Saran editor' }],
    continuity: [{ text: 'Anggaran rutin.', basis: 'Saran editor' }],
    checklist: [
      { text: 'Loket sudah ada', done: true },
      { text: 'Petugas sudah dilatih', done: false },
    ],
    undocumented: ['Biaya seluruhnya.'],
    notes: '',
    ...facts,
  };
}

/** Any month of the years 1945 to 2090. */
export const anyMonth = fc
  .record({ year: fc.integer({ min: 1945, max: 2090 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}`);

/** Any stages of up to a year each, without tasks. */
export const anyStages = fc
  .array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 8 })
  .map((durations) =>
    durations.map((months, index) => ({
      id: `tahap-${index}`,
      label: `Tahap ${index}`,
      months,
      tasks: [],
    })),
  );

const amount = fc.option(fc.integer({ min: 0, max: 10_000_000 }), { nil: null });

/** Any budget, with lines that are filled in, half filled in, or empty. */
export const anyBudget: fc.Arbitrary<Plan['budget']> = fc.array(
  fc.record({
    item: fc.string({ unit: 'grapheme' }),
    unit: fc.string(),
    quantity: amount,
    price: amount,
    funding: fc.string(),
    note: fc.string({ unit: 'grapheme' }),
  }),
  { maxLength: 12 },
);

/** Any plan: the whole plan with any texts, times and amounts. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    start: anyMonth,
    stages: anyStages,
    budget: anyBudget,
    text: fc.string({ unit: 'grapheme' }),
    office: fc.string({ unit: 'grapheme' }),
    done: fc.boolean(),
  })
  .map(({ start, stages, budget, text, office, done }) =>
    plan({
      start,
      budget,
      summary: text,
      notes: text,
      roles: [
        { id: 'loket', label: 'Petugas loket', office },
        { id: 'desa', label: 'Pemerintah desa', office: '' },
      ],
      stages: stages.map((stage) => ({
        ...stage,
        tasks: [{ text, role: 'loket', with: ['desa'], output: text, done }],
      })),
      risks: [{ text, response: text, basis: text }],
      checklist: [{ text, done }],
    }),
  );
