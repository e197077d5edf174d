import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RegionFigure } from '../../../src/domain/figures/region-figures.ts';
import { createFitRanker, weightsOf } from '../../../src/domain/fit/fit.ts';
import { FIT_PARTS, scoreOf } from '../../../src/domain/fit/fit-score.ts';
import { needsOf } from '../../../src/domain/fit/needs.ts';
import { createSimilarity } from '../../../src/domain/fit/similarity.ts';
import type { Innovation } from '../../../src/domain/innovation/innovation.ts';
import { innovation, replication, result, vocabularies } from '../small-world.ts';
import { contextOf, figure, regencies, region } from './fit-world.ts';

const CODES = regencies(4);
/** The first regency is the poorest, the last the least poor. */
const FIGURES = CODES.flatMap((code, index) => [
  figure(code, 'p0', 40 - 10 * index),
  figure(code, 'ipm', 50 + 10 * index),
  figure(code, 'uhh', 60 + index),
]);
const context = (figures: readonly RegionFigure[] = FIGURES, guides: string[] = []) =>
  contextOf(figures, { regions: CODES.map((code) => region(code)), guides });
const helpsPoor = (facts: Partial<Innovation> = {}) =>
  innovation({
    slug: 'bantu',
    region: '11.02',
    povertyImpact: {
      strategies: ['mengurangi-beban-pengeluaran'],
      directness: 'langsung',
      reason: 'Warga miskin.',
    },
    ...facts,
  });
const one = (code: string, entry: Innovation, where = context()) => {
  const { ranked, reasonsFor } = createFitRanker([entry], where).rank(code);
  return ranked[0] && { ...ranked[0], ...reasonsFor(entry) };
};

describe('the needs of a region', () => {
  it('are heaviest where its figures stand worst', () => {
    const weight = (code: string) =>
      needsOf(code, context()).strategies.get('mengurangi-beban-pengeluaran')?.weight;
    expect(weight('11.01')).toBe(0.75);
    expect(weight('11.04')).toBe(0);
  });

  it('are unknown, and not nothing, where there is no figure', () => {
    const without = context(FIGURES.filter(({ code }) => code !== '11.01'));
    expect(needsOf('11.01', without).strategies.size).toBe(0);
    const kebutuhan = one('11.01', helpsPoor(), without)?.parts.kebutuhan ?? 0;
    expect(kebutuhan).toBeGreaterThan(0);
  });

  it('leave a missing measure out of the mean', () => {
    const known = needsOf('11.01', context()).strategies.get('menurunkan-kantong-kemiskinan');
    expect(known?.weight).toBe(0.75);
  });
});

describe('similarity', () => {
  it('is whole for a region and itself, the same both ways, and less the further apart', () => {
    expect(createSimilarity(context()).compare('11.01', '11.01')?.value).toBe(1);
    for (const a of CODES)
      for (const b of CODES)
        expect(createSimilarity(context()).compare(a, b)?.value).toBe(
          createSimilarity(context()).compare(b, a)?.value,
        );
    expect(
      createSimilarity(context())
        .mostSimilar('11.01')
        .map(({ code }) => code),
    ).toEqual(CODES.slice(1));
  });

  it('is unknown where two regions share no figure', () => {
    const without = context(FIGURES.filter(({ code }) => code !== '11.01'));
    expect(createSimilarity(without).compare('11.01', '11.02')).toBeUndefined();
  });
});

const arbitrary: fc.Arbitrary<Innovation> = fc
  .record({
    slug: fc.stringMatching(/^[a-z]{3,8}$/),
    region: fc.constantFrom('00', ...CODES.slice(1)),
    started: fc.option(fc.integer({ min: 2010, max: 2020 }), { nil: undefined }),
    status: fc.constantFrom('berjalan', 'berkembang', 'berhenti', 'tidak-diketahui'),
    directness: fc.option(fc.constantFrom('langsung', 'pendukung', 'tidak-langsung'), {
      nil: undefined,
    }),
    sector: fc.constantFrom(...vocabularies.sectors.map(({ id }) => id)),
    after: fc.boolean(),
    before: fc.boolean(),
  })
  .map(({ slug, region: home, started, status, directness, sector, after, before }) =>
    innovation({
      slug,
      region: home,
      ...(started === undefined ? {} : { started }),
      status: { value: status },
      sectors: [sector],
      ...(directness === undefined
        ? {}
        : {
            povertyImpact: {
              strategies: ['meningkatkan-pendapatan'],
              directness,
              reason: 'Begitu.',
            },
          }),
      results: after
        ? [result({ after: { value: 1 }, ...(before ? { before: { value: 2 } } : {}) })]
        : [],
    }),
  );
const several = fc.uniqueArray(arbitrary, { maxLength: 12, selector: ({ slug }) => slug });

describe('what fits a region', () => {
  it('does not depend on the order of the files', () => {
    fc.assert(
      fc.property(several, fc.constantFrom(...CODES), (entries, code) => {
        const forwards = createFitRanker(entries, context()).rank(code).ranked;
        const backwards = createFitRanker([...entries].reverse(), context()).rank(code).ranked;
        expect(backwards).toEqual(forwards);
      }),
    );
  });

  it('is never lowered by better evidence', () => {
    fc.assert(
      fc.property(arbitrary, fc.constantFrom(...CODES), (entry, code) => {
        if (entry.region === code) return;
        const better = {
          ...entry,
          results: [
            ...entry.results,
            result({ before: { value: 9 }, after: { value: 1 }, evidence: 'penelitian' }),
          ],
        };
        const [was, is] = [one(code, entry), one(code, better)];
        expect(is?.score).toBeGreaterThanOrEqual(was?.score ?? Number.NaN);
      }),
    );
  });

  it('says of what has stopped that it has', () => {
    fc.assert(
      fc.property(several, fc.constantFrom(...CODES), (entries, code) => {
        const { reasonsFor } = createFitRanker(entries, context()).rank(code);
        for (const entry of entries) {
          const told = reasonsFor(entry).cautions.some((text) => text.includes('sudah berhenti'));
          expect(told).toBe(entry.status.value === 'berhenti');
        }
      }),
    );
  });

  it('keeps every part and the score between 0 and 1', () => {
    fc.assert(
      fc.property(several, fc.constantFrom(...CODES), (entries, code) => {
        for (const { parts, score } of createFitRanker(entries, context()).rank(code).ranked) {
          for (const value of [...Object.values(parts), score]) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });

  it('leaves out what runs in the region already, born there or taken over', () => {
    expect(one('11.02', helpsPoor())).toBeUndefined();
    const taken = helpsPoor({
      replications: [replication({ region: '11.03', scope: 'wilayah-lain', status: 'berjalan' })],
    });
    expect(one('11.03', taken)).toBeUndefined();
    const planned = helpsPoor({
      replications: [replication({ region: '11.03', scope: 'wilayah-lain', status: 'rencana' })],
    });
    expect(one('11.03', planned)).toBeDefined();
  });

  it('says that what the own province runs may reach the region already', () => {
    const ofProvince = helpsPoor({ region: '11', institution: { name: 'Aceh', type: 'provinsi' } });
    expect(one('11.01', ofProvince)?.cautions.join()).toContain('provinsi Anda');
  });

  it('puts a service for the poor first where poverty is deep, and not where it is low', () => {
    const entries = [
      helpsPoor(),
      innovation({ slug: 'umum', region: '11.02', sectors: ['penegakan-hukum'] }),
    ];
    expect(createFitRanker(entries, context()).rank('11.01').ranked[0]?.slug).toBe('bantu');
    expect(createFitRanker(entries, context()).rank('11.04').ranked[0]?.slug).toBe('umum');
  });

  it('says for islands only where there are none', () => {
    const boat = helpsPoor({ title: 'Perahu sehat' });
    expect(one('11.01', boat)?.cautions[0]).toMatch(/pulau atau pesisir/);
    const inland = context();
    const coastal = {
      ...inland,
      regions: new Map([...inland.regions].map(([code, it]) => [code, { ...it, islands: 3 }])),
    };
    expect(one('11.01', boat, coastal)?.cautions.join()).not.toMatch(/pulau atau pesisir/);
  });

  it('passes on for whom its guide says that it does not fit', () => {
    expect(one('11.01', helpsPoor(), context(FIGURES, ['bantu']))?.cautions.join()).toContain(
      'tidak cocok bila: Warga tinggal jauh.',
    );
    expect(one('11.01', helpsPoor())?.cautions.join()).not.toContain('tidak cocok bila');
  });

  it('tells why in words, with figure and year', () => {
    expect(one('11.01', helpsPoor())?.because[0]).toBe(
      'Persentase penduduk miskin (P0) di wilayah Anda 40% (2025), lebih tinggi dari 75% kabupaten dan kota; inovasi ini menyangkut beban pengeluaran.',
    );
  });
});

describe('the weights', () => {
  it('stand in the vocabulary, one for each part', () => {
    expect(Object.keys(weightsOf(vocabularies))).toEqual([...FIT_PARTS]);
    expect(Object.values(weightsOf(vocabularies)).every((weight) => weight > 0)).toBe(true);
  });

  it('decide alone when one of them is all', () => {
    const parts = { kebutuhan: 0.1, kemiripan: 0.2, bukti: 0.3, kesiapan: 0.4, kelayakan: 0.5 };
    const none = { kebutuhan: 0, kemiripan: 0, bukti: 0, kesiapan: 0, kelayakan: 0 };
    expect(scoreOf(parts, { ...none, bukti: 7 })).toBeCloseTo(0.3);
    expect(scoreOf(parts, none)).toBe(0);
  });
});
