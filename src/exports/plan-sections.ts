/** The sections that the documents of a plan and of a guide have in common. */

import { amountOf, officeOf, type Plan, responsibilitiesOf, sumOf } from '../domain/plan/plan.ts';
import { formatNumber, formatQuantity } from '../domain/words/numbers.ts';
import { type Block, heading, type ListItem, list, paragraph } from './document.ts';
import { stageTimes } from './stage-times.ts';

/** The fields that a plan and a plan template have in common. A template has no `start`. */
export type PlanParts = Pick<
  Plan,
  | 'origin'
  | 'core'
  | 'roles'
  | 'process'
  | 'data'
  | 'competence'
  | 'standard'
  | 'complaints'
  | 'legal'
  | 'budget'
  | 'stages'
  | 'indicators'
  | 'risks'
  | 'continuity'
  | 'checklist'
  | 'undocumented'
> & { start?: string };

/** Shown for an empty value, which must never appear as zero. */
export const NOT_FILLED = 'belum diisi';

/** Shown under the heading of an empty section. */
const NOTHING = 'Belum ada isinya.';

/** Returns the note with a statement's basis; undefined for a statement by the region itself. */
export function basisNote(basis: string): string | undefined {
  return basis.trim() ? `Dasar: ${basis}` : undefined;
}

/** Returns statements as a list, each with its basis. */
export function statements(lines: readonly { text: string; basis: string }[]): Block {
  return listOrNothing(lines.map(({ text, basis }) => ({ text, note: basisNote(basis) })));
}

/** Returns a list; a sentence that says so if it is empty. */
export function listOrNothing(items: readonly ListItem[], marks: 'dot' | 'box' = 'dot'): Block {
  return items.length > 0 ? list(marks, items) : paragraph(NOTHING);
}

/** Returns the sentence that credits the replicated innovations and their institutions. */
export function creditSentence({ origin }: Pick<Plan, 'origin'>): string {
  if (origin.innovations.length === 0) {
    return 'Dokumen ini bersumber dari panduan umum replikasi. Sebut nama inovasi dan instansi asalnya setelah dipilih.';
  }
  const named = origin.innovations.map(({ title, institution }) => `${title} (${institution})`);
  return `Layanan ini meniru ${inWords(named)}. Nama inovasi dan instansi asalnya disebut dalam setiap dokumen.`;
}

/** Returns the institutions of the replicated innovations, without duplicates. */
export function originInstitutions({ origin }: Pick<Plan, 'origin'>): string[] {
  return [...new Set(origin.innovations.map(({ institution }) => institution))];
}

/** Joins items as in a sentence: `a`, `a dan b`, `a, b, dan c`. */
export function inWords(items: readonly string[]): string {
  if (items.length < 3) return items.join(' dan ');
  return `${items.slice(0, -1).join(', ')}, dan ${items.at(-1)}`;
}

/** Returns the section on the parts of the service that must not change. */
export function coreSection(parts: PlanParts): Block[] {
  return [heading(1, 'Yang harus tetap'), statements(parts.core)];
}

/** Returns the section on the business process across offices: step, office, document. */
export function processSection(parts: PlanParts): Block[] {
  return [
    heading(1, 'Proses bisnis lintas perangkat daerah'),
    ...table(
      { header: ['No.', 'Langkah', 'Pelaksana', 'Berkas'], widths: [6, 44, 26, 24] },
      parts.process.map(({ role, text, document }, index) => [
        String(index + 1),
        text,
        officeOf(parts, role),
        document,
      ]),
    ),
  ];
}

/** Returns the sections on poverty data and on competence of staff. */
export function dataSections(parts: PlanParts): Block[] {
  return [
    heading(1, 'Data kemiskinan'),
    statements(parts.data),
    heading(1, 'Kompetensi petugas'),
    statements(parts.competence),
  ];
}

/**
 * Returns the six components of service delivery as name and content, in the order of the law.
 * Source: the general guide, source `standar-komponen`.
 */
export function standardRows({ standard, complaints }: PlanParts): [string, string][] {
  return [
    ['Persyaratan', standard.requirements],
    ['Sistem, mekanisme, dan prosedur', standard.procedure],
    ['Jangka waktu penyelesaian', standard.time],
    ['Biaya atau tarif', standard.fee],
    ['Produk pelayanan', standard.product],
    [
      'Penanganan pengaduan, saran, dan masukan',
      [complaints.channels, complaints.handling].filter(Boolean).join('\n'),
    ],
  ];
}

/** Returns the sections on the service standard and on complaints, as tables. */
export function standardSections(parts: PlanParts): Block[] {
  const { complaints } = parts;
  return [
    heading(1, 'Standar pelayanan'),
    ...table(
      { header: ['Komponen', 'Isi'], widths: [30, 70] },
      standardRows(parts).map(([name, text]) => [name, text || NOT_FILLED]),
    ),
    heading(1, 'Pengaduan'),
    ...table({ header: ['Hal', 'Isi'], widths: [30, 70] }, [
      ['Saluran', complaints.channels || NOT_FILLED],
      ['Penanganan dan batas waktu', complaints.handling || NOT_FILLED],
      ['Kaitan dengan SP4N-LAPOR!, SLRT, atau Puskesos', complaints.links || NOT_FILLED],
    ]),
  ];
}

/** Returns the section on legal instruments that the region issues. */
export function legalSection(parts: PlanParts): Block[] {
  return [
    heading(1, 'Dasar hukum'),
    listOrNothing(
      parts.legal.map(({ instrument, text, basis }) => ({
        lead: `${instrument}.`,
        text,
        note: basisNote(basis),
      })),
    ),
  ];
}

/** Returns the section on the budget with its total, and the number of lines that it leaves out. */
export function budgetSection(parts: PlanParts): Block[] {
  const { total, filled, lines } = sumOf(parts.budget);
  const rupiah = (value: number | null | undefined) =>
    value === null || value === undefined ? NOT_FILLED : formatQuantity(value, 'rupiah');
  return [
    heading(1, 'Anggaran'),
    ...table(
      {
        header: ['Komponen', 'Satuan', 'Jumlah', 'Harga satuan', 'Biaya', 'Sumber dana'],
        widths: [28, 15, 10, 16, 17, 14],
        numeric: [2, 3, 4],
        total: ['Jumlah', '', '', '', filled > 0 ? rupiah(total) : NOT_FILLED, ''],
      },
      parts.budget.map((line) => [
        line.item,
        line.unit,
        line.quantity === null ? NOT_FILLED : formatNumber(line.quantity),
        rupiah(line.price),
        rupiah(amountOf(line)),
        line.funding,
      ]),
    ),
    ...(filled < lines
      ? [
          paragraph(
            `Baru ${filled} dari ${lines} komponen yang jumlah dan harganya diisi. Jumlah di atas belum mencakup sisanya.`,
          ),
        ]
      : []),
    ...(parts.budget.some(({ note }) => note)
      ? [
          heading(2, 'Catatan harga'),
          list(
            'dot',
            parts.budget
              .filter(({ note }) => note)
              .map(({ item, note }) => ({ lead: `${item}.`, text: note })),
          ),
        ]
      : []),
  ];
}

/** Returns the section on stages: a table of their times, then the tasks of each. */
export function stagesSection(parts: PlanParts): Block[] {
  const times = stageTimes(parts);
  return [
    heading(1, 'Tahapan'),
    ...table(
      { header: ['Tahap', 'Lama', 'Waktu'], widths: [40, 20, 40] },
      parts.stages.map(({ label, months }, index) => [
        label,
        `${months} bulan`,
        times[index] as string,
      ]),
    ),
    ...parts.stages.flatMap(({ label, tasks }, index) => [
      heading(2, `${label} (${times[index]})`),
      ...table(
        { header: ['Tugas', 'Penanggung jawab', 'Ikut', 'Keluaran'], widths: [36, 21, 21, 22] },
        tasks.map(({ text, role, with: others, output, done }) => [
          done ? `☑ ${text}` : text,
          officeOf(parts, role),
          others.map((id) => officeOf(parts, id)).join(', '),
          output,
        ]),
      ),
    ]),
  ];
}

/** Returns the responsibility matrix: one row per task, one column per office. */
export function matrixSection(parts: PlanParts): Block[] {
  const { roles, rows } = responsibilitiesOf(parts);
  const share = Math.min(9, 60 / Math.max(1, roles.length));
  const marks = roles.map((_, index) => index + 1);
  return [
    heading(1, 'Pembagian tugas'),
    paragraph('PJ: penanggung jawab. I: ikut mengerjakan.'),
    ...table(
      {
        header: ['Tugas', ...roles.map(({ id }) => officeOf(parts, id))],
        widths: [100 - share * roles.length, ...roles.map(() => share)],
        marks,
      },
      rows.map(({ task, parts: having }) => [
        task,
        ...having.map((part) => (part === 'penanggung-jawab' ? 'PJ' : part === 'ikut' ? 'I' : '')),
      ]),
    ),
  ];
}

/** Returns the sections on indicators, risks and continuity. */
export function followUpSections(parts: PlanParts): Block[] {
  return [
    heading(1, 'Ukuran pemantauan'),
    ...table(
      {
        header: ['Ukuran', 'Satuan', 'Keadaan awal', 'Target', 'Kapan', 'Pengukur'],
        widths: [25, 13, 24, 12, 11, 15],
      },
      parts.indicators.map((one) => [
        one.kind ? `${one.text} (${one.kind.toLowerCase()})` : one.text,
        one.unit,
        one.baseline || NOT_FILLED,
        one.target || NOT_FILLED,
        one.frequency,
        officeOf(parts, one.role),
      ]),
    ),
    heading(1, 'Risiko'),
    ...table(
      { header: ['Risiko', 'Cara menghadapi', 'Dasar'], widths: [40, 40, 20] },
      parts.risks.map(({ text, response, basis }) => [text, response || NOT_FILLED, basis]),
    ),
    heading(1, 'Keberlanjutan'),
    statements(parts.continuity),
  ];
}

/** Returns the sections on the opening checklist and on undocumented questions. */
export function closingSections(parts: PlanParts): Block[] {
  return [
    heading(1, 'Daftar periksa sebelum layanan dibuka'),
    listOrNothing(parts.checklist, 'box'),
    ...(parts.undocumented.length > 0
      ? [
          heading(1, 'Yang belum terdokumentasi'),
          paragraph('Hal berikut tidak dijawab satu sumber pun. Tanyakan kepada instansi asal.'),
          list('dot', parts.undocumented),
        ]
      : []),
  ];
}

/** Returns a table; a sentence that says so if it has no rows. */
export function table(
  shape: Omit<Extract<Block, { kind: 'table' }>, 'kind' | 'rows'>,
  rows: string[][],
): Block[] {
  return rows.length > 0 ? [{ kind: 'table', ...shape, rows }] : [paragraph(NOTHING)];
}
