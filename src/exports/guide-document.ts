/** A guide as a document without a region: the text of its page, with blanks to fill in by hand. */
import type { Guide, GuideItem } from '../domain/guide/guide.ts';
import { citedSources, describeBasis } from '../domain/guide/guide-sources.ts';
import type { Plan } from '../domain/plan/plan.ts';
import { type TemplateContext, templateOfGuide } from '../domain/plan/plan-template.ts';
import { formatNumber } from '../domain/words/numbers.ts';
import { formatDate } from '../domain/words/partial-date.ts';
import { type Block, type Document, fields, heading, list, paragraph } from './document.ts';
import {
  basisNote,
  budgetSection,
  closingSections,
  creditSentence,
  dataSections,
  followUpSections,
  inWords,
  legalSection,
  matrixSection,
  originInstitutions,
  processSection,
  stagesSection,
  standardSections,
} from './plan-sections.ts';

/** Returns a guide as a document, with all its sources at the end. */
export function guideDocument(guide: Guide, context: TemplateContext): Document {
  const template = templateOfGuide(guide, context);
  const items = (all: readonly GuideItem[]): Block =>
    list(
      'dot',
      all.map(({ text, basis }) => ({
        text,
        note: basisNote(describeBasis(basis, guide, context)),
      })),
    );
  const institutions = inWords(originInstitutions(template));
  return {
    title: guide.title,
    subtitle: 'Panduan replikasi inovasi pelayanan publik',
    numbered: true,
    blocks: [
      fields(
        ...(institutions ? [['Instansi asal', institutions] as [string, string]] : []),
        ['Ditinjau', formatDate(guide.reviewed)],
        ['Untuk wilayah', '(diisi: nama wilayah)'],
      ),
      heading(1, 'Ringkasan'),
      paragraph(guide.summary),
      paragraph(creditSentence(template)),
      heading(1, 'Kecocokan dengan wilayah'),
      heading(2, 'Cocok bila'),
      items(guide.fit.suits),
      heading(2, 'Tidak cocok bila'),
      items(guide.fit.unsuited),
      heading(1, 'Yang tetap dan yang boleh disesuaikan'),
      heading(2, 'Harus tetap'),
      items(guide.core),
      heading(2, 'Boleh disesuaikan'),
      items(guide.adaptable),
      heading(2, 'Bentuk terkecil'),
      items(guide.smallest),
      ...processSection(template),
      ...dataSections(template),
      ...standardSections(template),
      ...legalSection(template),
      heading(1, 'Kerja sama dengan instansi asal'),
      items(guide.cooperation),
      ...budgetSection(template),
      ...stagesSection(template),
      paragraph(durations(guide, template)),
      ...matrixSection(template),
      ...followUpSections(template),
      ...closingSections(template),
      heading(1, 'Sumber'),
      list(
        'number',
        citedSources(guide, context).map(({ title, publisher, date, url }) => ({
          text: [title, publisher, date ? formatDate(date) : undefined, url]
            .filter(Boolean)
            .join(', '),
        })),
      ),
    ],
  };
}

/** Returns the sentence with the guide's range of months per stage; the table shows one number each. */
function durations(guide: Guide, { stages }: Pick<Plan, 'stages'>): string {
  const ranges = guide.stages.map(({ months: { low, high } }, index) => {
    const months =
      low === high ? formatNumber(low) : `${formatNumber(low)} sampai ${formatNumber(high)}`;
    return `${stages[index]?.label.toLowerCase()} ${months} bulan`;
  });
  return `Perkiraan panduan: ${inWords(ranges)}. Tabel memakai nilai di antaranya; daerah menetapkan sendiri.`;
}
