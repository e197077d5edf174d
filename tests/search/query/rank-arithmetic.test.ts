/** The score of a document worked out by hand, and the limits of what a query is read and widened to. */
import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../../../src/search/format/lexicon.ts';
import { type Expansion, expandQuery } from '../../../src/search/query/expand.ts';
import { parseWords } from '../../../src/search/query/parse-words.ts';
import { documentPriors } from '../../../src/search/query/priors.ts';
import { aboveCutoff, type Hit, rank } from '../../../src/search/query/rank.ts';

const DOCUMENTS = 20;
/** How telling a word is that so many documents hold. */
const idf = (holding: number) => Math.log(1 + (DOCUMENTS - holding + 0.5) / (holding + 0.5));
/** What a match is worth: half at a weight of 2.5. */
const share = (weight: number) => weight / (weight + 2.5);

/** The scores of documents 0, 1 and on, of which each word is in some. */
function scores(
  query: [words: string, ...expansions: Expansion[]][],
  held: Record<string, Record<number, [weight: number, ...positions: number[]]>>,
  prior = 1,
): (number | undefined)[] {
  const hits = new Map(
    Object.entries(held).map(([word, documents]) => [
      word,
      new Map(
        Object.entries(documents).map(([id, [weight, ...positions]]): [number, Hit] => [
          Number(id),
          { weight, positions },
        ]),
      ),
    ]),
  );
  const terms = query.map(([words, ...expansions]) => ({ words: words.split(' '), expansions }));
  const found = rank(
    terms,
    (word) => hits.get(word),
    DOCUMENTS,
    () => prior,
  );
  return [0, 1, 2].map((id) => found.find(({ docId }) => docId === id)?.score);
}

describe('the score of a document', () => {
  it('saturates: a weight of 2.5 counts half, one of 7.5 three quarters', () => {
    const [half, most] = scores([['air']], { air: { 0: [2.5, 1], 1: [7.5, 1] } });
    expect(half).toBeCloseTo(idf(2) / 2, 10);
    expect(most).toBeCloseTo((idf(2) * 3) / 4, 10);
  });

  it('counts 0.35 of what a document is worth that covers next to nothing, the rest by what it covers', () => {
    const [weak] = scores([['air']], { air: { 0: [0.5, 1] } });
    // A word is covered whole from a share of 0.4 on.
    const covered = 2.5 * share(0.5);
    expect(weak).toBeCloseTo(idf(1) * share(0.5) * (0.35 + 0.65 * covered), 10);
    const [one, both] = scores([['air'], ['listrik']], {
      air: { 0: [2.5, 1], 1: [2.5, 1] },
      listrik: { 1: [2.5, 90] },
    });
    const whole = idf(2) + idf(1);
    expect(one).toBeCloseTo((idf(2) / 2) * (0.35 + (0.65 * idf(2)) / whole), 10);
    expect(both).toBeCloseTo(whole / 2, 10);
  });

  it('adds 0.35 of the commoner word where two stand together, with one between them at most', () => {
    const together = (position: number) =>
      scores([['bank'], ['sampah']], {
        bank: { 0: [2.5, 1], 1: [2.5, 9] },
        sampah: { 0: [2.5, position] },
      })[0];
    const apart = (idf(2) + idf(1)) / 2;
    for (const position of [2, 3]) {
      expect(together(position)).toBeCloseTo(apart + 0.35 * idf(2), 10);
    }
    for (const position of [4, 0, 1]) expect(together(position)).toBeCloseTo(apart, 10);
  });

  it('takes 0.4 of a word of a phrase that stands without the others', () => {
    const [phrase, alone] = scores([['layak huni']], {
      layak: { 0: [2.5, 1], 1: [2.5, 1] },
      huni: { 0: [2.5, 2] },
    });
    const whole = idf(2) + idf(1);
    // The whole phrase counts as one term, and its words stand together.
    expect(phrase).toBeCloseTo(whole / 2 + 0.35 * Math.min(idf(2), idf(1)), 10);
    const value = 0.4 * idf(2) * 0.5;
    expect(alone).toBeCloseTo(value * (0.35 + (0.65 * 2.5 * value) / whole), 10);
  });

  it('takes of a word that stands for another what their relation is worth', () => {
    const [own, other] = scores([['lansia', { words: ['manula'], weight: 0.75 }]], {
      lansia: { 0: [2.5, 1] },
      manula: { 1: [2.5, 1] },
    });
    expect(own).toBeCloseTo(idf(1) / 2, 10);
    const covered = Math.min(1, 2.5 * 0.75 * 0.5);
    expect(other).toBeCloseTo(0.75 * idf(1) * 0.5 * (0.35 + 0.65 * covered), 10);
  });

  it('is multiplied by what its kind is worth', () => {
    const [plain] = scores([['air']], { air: { 0: [2.5, 1] } });
    const [half] = scores([['air']], { air: { 0: [2.5, 1] } }, 0.5);
    expect(half).toBeCloseTo((plain ?? 0) / 2, 10);
  });
});

it('documents below a fifth of the best are left out, but for those that have every word', () => {
  const ranked = [
    { docId: 1, score: 10 },
    { docId: 2, score: 2 },
    { docId: 3, score: 1.99 },
    { docId: 4, score: 0.1, matchesAllTerms: true },
  ];
  expect(aboveCutoff(ranked).map(({ docId }) => docId)).toEqual([1, 2, 4]);
});

describe('what a kind of document is worth', () => {
  const counts = [10, 5, 3, 2];
  const term = (word: string) => [{ words: [word], expansions: [] }];

  it('falls from 1.05 over the innovations, then 0.8 for guides, 0.4 for regions, 0.6 for pages', () => {
    const prior = documentPriors(counts, term('air'));
    expect(prior(0)).toBeCloseTo(1.05, 10);
    expect(prior(5)).toBeCloseTo(1, 10);
    expect(prior(9)).toBeCloseTo(0.96, 10);
    expect([10, 14, 15, 17, 18, 19].map(prior)).toEqual([0.8, 0.8, 0.4, 0.4, 0.6, 0.6]);
  });

  it.each(['panduan', 'pedoman', 'replikasi', 'direplikasi', 'meniru', 'tiru'])(
    'is 2 for guides where "%s" asks for guidance',
    (word) => {
      const prior = documentPriors(counts, term(word));
      expect([10, 14, 15].map(prior)).toEqual([2, 2, 0.4]);
    },
  );
});

describe('the limits of a query', () => {
  it('are its first 30 words', () => {
    const words = Array.from({ length: 40 }, (_, index) => `kata${index}`);
    expect(parseWords(words.join(' '))).toEqual(words.slice(0, 30));
  });

  it('are five words of the same meaning, those that count most', () => {
    const terms = Array.from({ length: 8 }, (_, index) => ({
      terms: [`sama${index}`],
      weight: index / 10,
    }));
    const lexicon = { relatedTerms: new Map([['air', terms]]) } as unknown as Lexicon;
    const [term] = expandQuery(['air'], lexicon);
    expect(term?.expansions.map(({ words }) => words.join(' '))).toEqual([
      'sama7',
      'sama6',
      'sama5',
      'sama4',
      'sama3',
    ]);
  });
});
