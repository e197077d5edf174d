import { describe, expect, it } from 'vitest';
import { assessCriteria } from '../../../src/domain/grades/criteria.ts';
import type { Innovation } from '../../../src/domain/innovation/innovation.ts';
import { innovation, result, vocabularies } from '../small-world.ts';

const criteria = (facts: Partial<Innovation> = {}) =>
  assessCriteria(innovation(facts), vocabularies, { hasGuide: false });
const benefit = (facts: Partial<Innovation>) => criteria(facts)[2];

describe('the criteria', () => {
  it('stand in the order of the regulation', () => {
    expect(criteria().map(({ id }) => id)).toEqual([
      'kebaruan',
      'efektif',
      'bermanfaat',
      'mudah-disebarkan',
      'berkelanjutan',
    ]);
  });

  it('have a ladder where they are graded and something is known', () => {
    const known = criteria({ legalBasis: [{ text: 'Perbup 7/2012' }] });
    expect(known.map(({ ladder }) => ladder)).toEqual([
      undefined,
      { value: 0, max: 4 },
      undefined,
      undefined,
      { value: 1, max: 5 },
    ]);
  });
});

describe('the benefit', () => {
  it('is told by whom it is for and by the first two results', () => {
    const results = ['Satu', 'Dua', 'Tiga'].map((indicator, index) =>
      result({ indicator, unit: 'orang', after: { value: index + 1, year: 2020 } }),
    );
    expect(benefit({ targetGroups: ['lansia', 'nelayan'], results })).toMatchObject({
      verdict: 'Diceritakan, tidak dinilai',
      known: true,
      why: ['Untuk lanjut usia, nelayan.', 'Satu: 1 orang (2020).', 'Dua: 2 orang (2020).'],
    });
  });

  it('is told by the state before where nobody tells the one after', () => {
    const results = [result({ indicator: 'Antre', unit: 'jam', before: { value: 4 } })];
    expect(benefit({ results })?.why).toEqual(['Antre: 4 jam.']);
  });

  it('is not documented where neither is known', () => {
    expect(benefit({})).toMatchObject({
      verdict: 'Belum terdokumentasi',
      known: false,
      why: ['Perubahan bagi mereka belum disebut sumber.'],
    });
  });
});

it('novelty is the judgement of the editors with its reason and sources', () => {
  const novelty = { level: 'adaptasi' as const, reason: 'Dari Sragen.', sources: ['s1'] };
  expect(criteria({ novelty })[0]).toMatchObject({
    verdict: 'Adaptasi',
    known: true,
    why: ['Dari Sragen.'],
    sources: ['s1'],
  });
  expect(criteria()[0]).toMatchObject({ verdict: 'Belum terdokumentasi', known: false });
});
