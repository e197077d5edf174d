import { describe, expect, it } from 'vitest';
import type { Expansion } from '../../../src/search/query/expand.ts';
import { aboveCutoff, type Hits, rank } from '../../../src/search/query/rank.ts';

/** Twenty documents, of which each word is in some: by document its weight and place. */
function ranked(
  query: [words: string, ...expansions: Expansion[]][],
  held: Record<string, Record<string, [weight: number, ...positions: number[]]>>,
) {
  const names = [...new Set(Object.values(held).flatMap(Object.keys))];
  const hits = new Map<string, Hits>(
    Object.entries(held).map(([word, documents]) => [
      word,
      new Map(
        Object.entries(documents).map(([name, [weight, ...positions]]) => [
          names.indexOf(name),
          { weight, positions },
        ]),
      ),
    ]),
  );
  const units = query.map(([words, ...expansions]) => ({
    words: words.split(' '),
    expansions,
  }));
  const found = rank(
    units,
    (word) => hits.get(word),
    20,
    () => 1,
  );
  return aboveCutoff(found).map(({ docId }) => names[docId]);
}

describe('the order of documents', () => {
  it('puts a word of the name before one of the body', () => {
    const held = { malaria: { isi: [0.2, 40], nama: [8, 0] } } as const;
    expect(ranked([['malaria']], { malaria: { ...held.malaria } } as never)[0]).toBe('nama');
  });

  it('puts what has every word before what has one of them often', () => {
    expect(
      ranked([['akta'], ['pulau']], {
        akta: { satu: [9, 1], semua: [3, 1] },
        pulau: { semua: [3, 9] },
      })[0],
    ).toBe('semua');
  });

  it('puts words that stand together before words apart', () => {
    expect(
      ranked([['bank'], ['sampah']], {
        bank: { terpisah: [3, 1], bersama: [3, 1] },
        sampah: { terpisah: [3, 20], bersama: [3, 2] },
      })[0],
    ).toBe('bersama');
  });

  it('finds by a word that stands for another, after the word itself', () => {
    expect(
      ranked([['lansia', { words: ['manula'], weight: 0.7 }]], {
        lansia: { asli: [3, 1] },
        manula: { lain: [3, 1] },
      }),
    ).toEqual(['asli', 'lain']);
  });

  it('takes a phrase for another word only where its words stand together', () => {
    expect(
      ranked([['roboh', { words: ['layak', 'huni'], weight: 0.5 }]], {
        layak: { bersama: [3, 4], terpisah: [3, 4] },
        huni: { bersama: [3, 5], terpisah: [3, 90] },
      }),
    ).toEqual(['bersama']);
  });

  it('takes a phrase for one term: its words apart are worth less than what stands for it', () => {
    expect(
      ranked([['layak huni', { words: ['roboh'], weight: 0.7 }]], {
        layak: { bersama: [3, 4], satu: [30, 4] },
        huni: { bersama: [3, 5] },
        roboh: { pengganti: [3, 1] },
      }).slice(0, 2),
    ).toEqual(['bersama', 'pengganti']);
  });

  it('keeps what has every word, however little it says of them', () => {
    expect(
      ranked([['dana'], ['desa']], {
        dana: { tepat: [30, 1], disebut: [0.2, 90], lain: [0.2, 3] },
        desa: { tepat: [30, 2], disebut: [0.2, 9] },
      }),
    ).toEqual(['tepat', 'disebut']);
  });

  it('puts the earlier document first where two match equally well', () => {
    const hits: Hits = new Map(
      [9, 2, 5].map((document) => [document, { weight: 3, positions: [1] }]),
    );
    const found = rank(
      [{ words: ['air'], expansions: [] }],
      () => hits,
      20,
      () => 1,
    );
    expect(found.map(({ docId }) => docId)).toEqual([2, 5, 9]);
  });

  it('leaves out what shares next to nothing with the query', () => {
    const many = Object.fromEntries(Array.from({ length: 18 }, (_, n) => [`d${n}`, [0.2, 9]]));
    expect(
      ranked([['desa'], ['malaria']], {
        desa: { ...many, tepat: [3, 1] } as never,
        malaria: { tepat: [8, 0] },
      }),
    ).toEqual(['tepat']);
  });
});
