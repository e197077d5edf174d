import { describe, expect, it } from 'vitest';
import { createGuideSchema } from '../../../src/domain/guide/guide.schema.ts';
import type { Guide, GuideData } from '../../../src/domain/guide/guide.ts';
import type { Innovation } from '../../../src/domain/innovation/innovation.ts';
import { withInnovation } from '../../../src/domain/plan/innovation-share.ts';
import { planFor, planText, readPlan } from '../../../src/domain/plan/plan.ts';
import { shareOfInnovation, templateOfGuide } from '../../../src/domain/plan/plan-template.ts';
import { soundGuide } from '../../catalogue/rules/guide/guide-world.ts';
import { innovation, vocabularies } from '../small-world.ts';

const guide = (change: Record<string, unknown> = {}, slug = 'satu'): Guide => ({
  slug,
  ...(createGuideSchema(vocabularies).parse({ ...soundGuide(), ...change }) as GuideData),
});
const one = innovation({
  slug: 'satu',
  title: 'SATU',
  sources: [{ id: 's1', title: 'Berita', publisher: 'Koran', date: '2020', kind: 'media' }],
});
const context = {
  innovationBySlug: new Map([['satu', one]]),
  general: undefined,
  vocabularies,
};
const region = { code: '33.14', name: 'Kabupaten Contoh' };

describe('the template of a guide', () => {
  const template = templateOfGuide(guide(), context);

  it('credits the innovation and its institution', () => {
    expect(template.origin).toEqual({
      title: 'Satu pintu layanan',
      path: '/inovasi/satu/replikasi/',
      innovations: [{ slug: 'satu', title: 'SATU', institution: 'Pemerintah Kabupaten Contoh' }],
    });
  });

  it('keeps what each statement rests on', () => {
    expect(template.core).toEqual([
      { text: 'Satu loket.', basis: 'Koran (2020)' },
      { text: 'Satu daftar.', basis: 'Saran editor' },
    ]);
  });

  it('leaves quantity and price empty, and tells the range of the sources beside them', () => {
    expect(template.budget.map(({ quantity, price }) => [quantity, price])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(template.budget.map(({ note }) => note)).toEqual([
      'Tanyakan. Dasar: Saran editor.',
      'Menurut berita. Menurut sumber Rp1 sampai Rp2 per buah. Dasar: Koran (2020).',
    ]);
  });

  it.each([
    [2, 4, 3],
    [1, 1, 1],
    [0.25, 0.5, 1],
  ])('gives a stage of %s to %s months %s whole ones', (low, high, months) => {
    const stages = soundGuide().stages.map((stage) => ({ ...stage, months: { low, high } }));
    const { stages: made } = templateOfGuide(guide({ stages }), context);
    expect(new Set(made.map((stage) => stage.months))).toEqual(new Set([months]));
  });

  it('names stages by their label', () => {
    expect(template.stages[0]).toMatchObject({ id: 'persiapan', label: 'Persiapan' });
  });

  it('becomes a plan that can be saved and read', () => {
    const made = planFor(template, region, [], { id: 'baru', start: '2027-01' });
    expect(readPlan(planText(made))).toEqual({ plan: made });
  });
});

describe('the template of an innovation without a guide', () => {
  const general = guide({ innovations: [] }, 'umum');
  const templateOf = (entry: Innovation) =>
    withInnovation(templateOfGuide(general, context), shareOfInnovation(entry, general, context));

  it('says of everything from the innovation that it is so in the place of origin', () => {
    const entry = innovation({
      ...one,
      obstacles: [{ text: 'Petugas kurang.', sources: ['s1'] }],
      legalBasis: [{ text: 'Peraturan Bupati 1/2015.', sources: ['s1'] }],
      cost: {
        level: 'kecil',
        items: [{ item: 'Honor', amount: 'Rp5 juta', year: 2019, sources: ['s1'] }],
        sources: ['s1'],
      } as never,
    });
    const template = templateOf(entry);
    expect(template.risks[0]).toEqual({
      text: 'Di tempat asal: Petugas kurang.',
      response: '',
      basis: 'Koran',
    });
    expect(template.legal[0]).toMatchObject({ instrument: 'Di tempat asal', basis: 'Koran' });
    expect(template.budget[0]).toMatchObject({
      quantity: null,
      note: 'Di tempat asal: Rp5 juta (2019). Dasar: Koran.',
    });
  });

  it('is the general guide where nothing is known of the innovation', () => {
    const template = templateOf(one);
    expect(template.core).toEqual(templateOfGuide(general, context).core);
    expect(template.origin.innovations).toHaveLength(1);
    expect(template.origin.path).toBe('/inovasi/satu/');
  });
});
