import { describe, expect, it } from 'vitest';
import type { Innovation } from '../../../src/domain/innovation/innovation.ts';
import { headlineFacts, headlineLine } from '../../../src/domain/listing/headline-facts.ts';
import { innovation, result, vocabularies } from '../small-world.ts';

const facts = (known: Partial<Innovation>) =>
  Object.fromEntries(
    headlineFacts(innovation(known), vocabularies).map((fact) => [fact.id, fact] as const),
  );

describe('the cost in a headline', () => {
  const sources = ['s1'];
  it.each<[string, Innovation['cost'], string, boolean]>([
    ['nothing is told', undefined, 'Belum terdokumentasi', false],
    ['nothing but sources stands there', { sources }, 'Belum terdokumentasi', false],
    ['a level is told', { level: 'sedang', sources }, 'Sedang', true],
    ['an amount is told', { note: 'Rp5 juta per desa.', sources }, 'Disebut sebagian', true],
    ['the source of the money is told', { funding: 'APBD', sources }, 'Disebut sebagian', true],
    [
      'a component is told',
      { items: [{ item: 'Honor', amount: 'Rp5 juta', sources }], sources },
      'Disebut sebagian',
      true,
    ],
  ])('where %s', (_when, cost, answer, known) => {
    expect(facts(cost ? { cost } : {}).cost).toMatchObject({ answer, known });
  });
});

describe('the evidence in a headline', () => {
  it('is a grade on a ladder of four, with its words', () => {
    const results = [result({ before: { value: 2 }, after: { value: 1 } })];
    expect(facts({ results }).evidence).toMatchObject({
      answer: '2 dari 4',
      known: true,
      detail: 'Sebelum dan sesudah, menurut instansi atau media',
      ladder: { value: 2, max: 4 },
    });
  });

  it('is said to be none where there is no figure', () => {
    expect(facts({}).evidence).toMatchObject({
      answer: 'Belum ada angka',
      known: false,
      detail: undefined,
      ladder: { value: 0, max: 4 },
    });
  });
});

describe('the line of headlines', () => {
  it('tells what is known and says of the rest that it is not', () => {
    const known = innovation({
      povertyImpact: { strategies: [], directness: 'langsung', reason: 'Begitu.' },
      status: { value: 'berjalan', asOf: '2020-10' },
    });
    expect(headlineLine(known, vocabularies)).toEqual([
      'dampak langsung',
      'belum ada angka',
      'biaya belum terdokumentasi',
      'masih berjalan per Oktober 2020',
    ]);
  });
});

describe('the headline facts', () => {
  it('stand in one order: poverty impact, evidence, cost, status', () => {
    const ids = headlineFacts(innovation(), vocabularies).map(({ id }) => id);
    expect(ids).toEqual(['impact', 'evidence', 'cost', 'status']);
  });

  it('are all unknown for an entry of which nothing is known', () => {
    expect(headlineFacts(innovation(), vocabularies).every(({ known }) => !known)).toBe(true);
  });

  it('give the date with the status', () => {
    const entry = innovation({ status: { value: 'berjalan', asOf: '2020-10', sources: ['s1'] } });
    expect(headlineFacts(entry, vocabularies)[3]).toMatchObject({
      answer: 'Masih berjalan',
      detail: 'per Oktober 2020',
    });
  });
});
