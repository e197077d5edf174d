/** A plan as a proposal to the head of the region. */

import { type Plan, sumOf } from '../domain/plan/plan.ts';
import { addMonths, monthName } from '../domain/words/months.ts';
import { formatQuantity } from '../domain/words/numbers.ts';
import { type Document, fields, heading, paragraph } from './document.ts';
import {
  basisNote,
  budgetSection,
  closingSections,
  coreSection,
  creditSentence,
  dataSections,
  followUpSections,
  inWords,
  legalSection,
  listOrNothing,
  matrixSection,
  NOT_FILLED,
  originInstitutions,
  processSection,
  stagesSection,
  standardSections,
  table,
} from './plan-sections.ts';

/** The label of each assessment of a statement on fit. */
export const JUDGEMENTS: Readonly<Record<Plan['fit'][number]['judgement'], string>> = {
  mendukung: 'Mendukung.',
  perhatikan: 'Perlu diperhatikan.',
  'nilai-sendiri': 'Dinilai daerah sendiri.',
};

/** Returns a plan as a document: proposal, region, offices, schedule and budget. */
export function planDocument(plan: Plan): Document {
  return {
    title: plan.name,
    subtitle: `Rencana replikasi inovasi pelayanan publik, ${plan.region.name}`,
    numbered: true,
    blocks: [
      overview(plan),
      heading(1, 'Ringkasan'),
      ...(plan.summary ? [paragraph(plan.summary)] : []),
      paragraph(creditSentence(plan)),
      heading(1, 'Kecocokan dengan wilayah'),
      listOrNothing(
        plan.fit.map(({ text, basis, judgement }) => ({
          lead: JUDGEMENTS[judgement],
          text,
          note: basisNote(basis),
        })),
      ),
      heading(1, 'Keadaan awal'),
      ...table(
        { header: ['Ukuran', 'Angka', 'Tahun', 'Sumber'], widths: [46, 18, 10, 26], numeric: [1] },
        plan.baseline.map(({ label, value, unit, year, source, meaning }) => [
          meaning ? `${label}. ${sentence(meaning)}` : label,
          formatQuantity(value, unit),
          String(year),
          source,
        ]),
      ),
      ...coreSection(plan),
      ...processSection(plan),
      ...dataSections(plan),
      ...standardSections(plan),
      ...legalSection(plan),
      ...budgetSection(plan),
      ...stagesSection(plan),
      ...matrixSection(plan),
      ...followUpSections(plan),
      ...closingSections(plan),
      ...(plan.notes.trim()
        ? [
            heading(1, 'Catatan'),
            ...plan.notes
              .trim()
              .split(/\n+/)
              .map((text) => paragraph(text)),
          ]
        : []),
    ],
  };
}

function overview(plan: Plan) {
  const { total, filled, lines } = sumOf(plan.budget);
  const months = plan.stages.reduce((sum, stage) => sum + stage.months, 0);
  const known = filled < lines ? ` (${filled} dari ${lines} komponen terisi)` : '';
  return fields(
    ['Wilayah', plan.region.name],
    ['Bahan', plan.origin.title],
    ['Instansi asal', inWords(originInstitutions(plan)) || NOT_FILLED],
    [
      'Waktu',
      months > 0
        ? `${monthName(plan.start)} sampai ${monthName(addMonths(plan.start, months - 1))} (${months} bulan)`
        : `Mulai ${monthName(plan.start)}`,
    ],
    ['Biaya', filled > 0 ? `${formatQuantity(total, 'rupiah')}${known}` : NOT_FILLED],
  );
}

/** Returns a text as a sentence: with a capital and a full stop. */
function sentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}
