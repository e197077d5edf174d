import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GUIDE_RULES } from '../../../../src/catalogue/rules/guide/index.ts';
import { guideFaults, guideProblems, type SoundGuide } from './guide-world.ts';

type Change = (guide: SoundGuide & Record<string, unknown>) => void;

describe('a sound guide', () => {
  it('has nothing wrong in it', () => {
    expect(guideFaults(() => {})).toEqual([]);
  });
});

describe('each rule over guides', () => {
  const cases: [rule: string, what: string, change: Change, faults: string[]][] = [
    [
      'known-basis',
      'a source of an entry that it does not have',
      (g) => (g.core[0]!.basis = ['satu/s9']),
      ['known-basis core[1].basis[1]'],
    ],
    [
      'known-basis',
      'an entry that does not exist',
      (g) => (g.core[0]!.basis = ['tiga/s1']),
      ['known-basis core[1].basis[1]'],
    ],
    [
      'known-basis',
      'a source of its own that nothing names',
      (g) => (g.sources = [{ id: 'x1', title: 'Berita', kind: 'media' }]),
      ['known-basis sources[1].id'],
    ],
    [
      'advice-without-figures',
      'advice with money',
      (g) => (g.core[1]!.text = 'Siapkan Rp5 juta.'),
      ['advice-without-figures core[2].text'],
    ],
    [
      'advice-without-figures',
      'advice with a share',
      (g) => (g.core[1]!.text = 'Capai 80 persen.'),
      ['advice-without-figures core[2].text'],
    ],
    [
      'advice-without-figures',
      'advice with a year',
      (g) => (g.risks[0]!.response = 'Tiru yang terjadi pada 2019.'),
      ['advice-without-figures risks[1].response'],
    ],
    [
      'advice-without-figures',
      'a year with its source',
      (g) => (g.core[0]!.text = 'Pada 2019 ada 80 persen.'),
      [],
    ],
    [
      'advice-without-figures',
      'the number of a regulation',
      (g) => (g.core[1]!.text = 'Ikuti Inpres 8/2025.'),
      [],
    ],
    [
      'guide-sentences',
      'a sentence of 31 words',
      (g) => (g.core[1]!.text = `${'kata '.repeat(31).trim()}.`),
      ['guide-sentences core[2].text'],
    ],
    [
      'known-roles',
      'a step of nobody',
      (g) => (g.process[0]!.role = 'camat'),
      ['known-roles process[1].role', 'known-roles roles[1].id'],
    ],
    [
      'known-roles',
      'a way to no step',
      (g) => ((g.process[1] as { next?: { to: string }[] }).next = [{ to: 'pulang' }]),
      ['known-roles process[2].next[1].to'],
    ],
    [
      'known-roles',
      'two steps with one id',
      (g) => (g.process[2]!.id = 'periksa'),
      ['known-roles process[3].id', 'known-roles process[2].next[1].to'],
    ],
    [
      'stage-order',
      'stages out of order',
      (g) => g.stages.reverse(),
      [1, 2, 4, 5].map((n) => `stage-order stages[${n}].stage`),
    ],
    [
      'stage-order',
      'a stage whose shortest is longer than its longest',
      (g) => (g.stages[0]!.months = { low: 3, high: 2 }),
      ['stage-order stages[1].months.low'],
    ],
    [
      'budget-figures',
      'a price that is advice',
      (g) => (g.budget[1]!.basis = 'editorial'),
      ['budget-figures budget[2].low'],
    ],
    [
      'budget-figures',
      'a price without unit',
      (g) => delete (g.budget[1] as { unit?: string }).unit,
      ['budget-figures budget[2].low'],
    ],
    [
      'budget-figures',
      'a lowest price above the highest',
      (g) => (g.budget[1]!.low = 3),
      ['budget-figures budget[2].low'],
    ],
    [
      'guide-indicator',
      'an indicator that no region has',
      (g) => (g.fit.indicators[0]!.indicator = 'p9'),
      ['guide-indicator fit.indicators[1].indicator'],
    ],
  ];
  it.each(cases)('%s: %s', (_rule, _what, change, faults) => {
    expect(guideFaults(change).sort()).toEqual([...faults].sort());
  });

  it('guide-body: text below the fields stands nowhere', () => {
    expect(guideFaults(() => {}, { body: '\nUraian.\n' })).toEqual(['guide-body']);
  });

  it.each([
    [
      'an innovation that does not exist',
      'satu',
      ['satu', 'tiga'],
      ['guide-address innovations[2]', 'guide-address'],
    ],
    ['a guide of one innovation under another name', 'pintu', ['satu'], ['guide-address']],
    ['a family under the name of an innovation', 'satu', ['satu', 'dua'], ['guide-address']],
    ['a family under a name of its own', 'pintu', ['satu', 'dua'], []],
    ['a guide of no innovation', 'pintu', [], ['guide-address']],
    ['the general guide', 'umum', [], []],
  ])('guide-address: %s', (_what, slug, innovations, faults) => {
    const change: Change = (guide) => (guide.innovations = innovations);
    expect(guideFaults(change, { slug })).toEqual(faults);
  });

  it('a slip of the pen is understood', () => {
    const [found] = guideProblems((guide) => (guide.core[0]!.basis = ['umum/dtsn']));
    expect(found?.advice).toBe('Maksud Anda `umum/dtsen`?');
  });

  it('has a test here', () => {
    const here = readFileSync(new URL(import.meta.url), 'utf8');
    expect(GUIDE_RULES.map(({ name }) => name).filter((name) => !here.includes(name))).toEqual([]);
    const files = readdirSync(new URL('../../../../src/catalogue/rules/guide/', import.meta.url));
    expect(files.filter((file) => !['index.ts', 'guide-rule.ts'].includes(file)).sort()).toEqual(
      GUIDE_RULES.map(({ name }) => `${name}.ts`).sort(),
    );
  });
});

describe('a guide that lacks one of the five blocks of the ministry', () => {
  it.each(['data', 'competence', 'process', 'serviceStandard', 'complaints'])(
    'is refused without `%s`',
    (block) => {
      const faults = guideFaults((guide) => delete (guide as Record<string, unknown>)[block]);
      expect(faults).toContain(`missing ${block}`);
    },
  );
});
