/** The published formula of the fit, worked out by hand: `content/pages/metode.md` tells it in words. */
import { describe, expect, it } from 'vitest';
import type { FitContext } from '../../../src/domain/fit/context.ts';
import {
  createFitRanker,
  MAX_BY_PART,
  MAX_RANKED,
  weightsOf,
} from '../../../src/domain/fit/fit.ts';
import { type FitPart, scoreOf } from '../../../src/domain/fit/fit-score.ts';
import { needsOf } from '../../../src/domain/fit/needs.ts';
import { createSimilarity, SIMILARITY_INDICATORS } from '../../../src/domain/fit/similarity.ts';
import type { Innovation } from '../../../src/domain/innovation/innovation.ts';
import { innovation, replication, result, vocabularies } from '../small-world.ts';
import { contextOf, figuresOf, regencies, region } from './fit-world.ts';

const CODES = regencies(4);
const [POOREST, SECOND, , RICHEST] = CODES as [string, string, string, string];

const term = (id: string, ...measures: [string, 'tinggi' | 'rendah', number][]) => ({
  id,
  label: id,
  meaning: id,
  ...(measures.length === 0
    ? {}
    : {
        measures: measures.map(([indicator, direction, weight]) => ({
          indicator,
          direction,
          weight,
        })),
      }),
});

/** Needs by few measures, so that they can be worked out by hand. */
const words = {
  'poverty-strategies': [
    term('mengurangi-beban-pengeluaran', ['p0', 'tinggi', 2], ['tpt', 'tinggi', 1]),
    term('meningkatkan-pendapatan', ['tpt', 'tinggi', 1]),
    term('menurunkan-kantong-kemiskinan', ['hls', 'tinggi', 1]),
  ],
  sectors: [term('kesehatan', ['uhh', 'rendah', 1]), term('tata-kelola')],
} as unknown as Partial<FitContext['vocabularies']>;

/** The poorest has the highest poverty, the lowest unemployment but one, and the shortest lives. */
const FIGURES = [
  ...figuresOf('p0', CODES, [40, 30, 20, 10]),
  ...figuresOf('tpt', CODES, [2, 3, 4, 1]),
  ...figuresOf('uhh', CODES, [60, 65, 70, 75]),
];
const context = contextOf(FIGURES, { words });

/** A part of the fit of one innovation, which runs elsewhere, for a region. */
const partOf = (part: FitPart, facts: Partial<Innovation>, code = POOREST, where = context) =>
  createFitRanker([innovation({ region: '12', ...facts })], where).rank(code).ranked[0]?.parts[
    part
  ];
const impact = (
  directness: NonNullable<Innovation['povertyImpact']>['directness'],
  ...strategies: NonNullable<Innovation['povertyImpact']>['strategies']
) => ({ povertyImpact: { directness, strategies, reason: 'Begitu.' } });

describe('the need of a region', () => {
  it('is the weighted mean of the shares of regencies that stand better', () => {
    // Poverty: 3 of 4 are lower. Unemployment: 1 of 4 is lower.
    const need = needsOf(POOREST, context).strategies.get('mengurangi-beban-pengeluaran');
    expect(need?.weight).toBeCloseTo((2 * (3 / 4) + 1 * (1 / 4)) / 3, 10);
    // Short lives: 3 of 4 are higher.
    expect(needsOf(POOREST, context).sectors.get('kesehatan')?.weight).toBe(3 / 4);
  });

  it('is shown by the measure on which it stands worst, the first of equals', () => {
    const worst = (code: string, where = context) =>
      needsOf(code, where).strategies.get('mengurangi-beban-pengeluaran')?.worst.figure.indicator;
    expect(worst(POOREST)).toBe('p0');
    expect(worst(CODES[2]!)).toBe('tpt');
    const equal = contextOf(
      [...figuresOf('p0', CODES, [4, 3, 2, 1]), ...figuresOf('tpt', CODES, [4, 3, 2, 1])],
      { words },
    );
    expect(worst(POOREST, equal)).toBe('p0');
  });
});

describe('the part of need', () => {
  const strategy = (2 * (3 / 4) + 1 / 4) / 3;
  const sector = 3 / 4;

  it.each([
    ['langsung', 1],
    ['pendukung', 3 / 4],
    ['tidak-langsung', 1 / 4],
  ] as const)(
    'is two thirds of the strategy, %s counting %d, and one third of the main sector',
    (directness, factor) => {
      const facts = impact(directness, 'mengurangi-beban-pengeluaran');
      expect(partOf('kebutuhan', facts)).toBeCloseTo((2 * strategy * factor + sector) / 3, 10);
    },
  );

  it('counts half for what the editors have not judged, and half for a sector without a measure', () => {
    expect(partOf('kebutuhan', {})).toBeCloseTo((2 * 0.5 * 0.5 + sector) / 3, 10);
    expect(partOf('kebutuhan', { sectors: ['tata-kelola'] })).toBeCloseTo(
      (2 * 0.5 * 0.5 + 0.5) / 3,
      10,
    );
  });

  it('takes the heaviest of several strategies', () => {
    const both = impact('langsung', 'meningkatkan-pendapatan', 'mengurangi-beban-pengeluaran');
    expect(partOf('kebutuhan', both)).toBeCloseTo((2 * strategy + sector) / 3, 10);
  });

  it('looks at the main sector alone', () => {
    const facts = { sectors: ['tata-kelola', 'kesehatan'] } as Partial<Innovation>;
    expect(partOf('kebutuhan', facts)).toBeCloseTo((2 * 0.5 * 0.5 + 0.5) / 3, 10);
  });
});

describe('the similarity of two regencies', () => {
  const ten = regencies(10);
  const [first, second, third] = ten as [string, string, string];
  const last = ten[9]!;
  const rising = ten.map((_, index) => index);

  it('is by these five indicators', () => {
    expect(SIMILARITY_INDICATORS).toEqual([
      'p0',
      'ipm',
      'pengeluaran-per-kapita',
      'rls',
      'sanitasi-layak',
    ]);
  });

  it.each(SIMILARITY_INDICATORS)(
    'is one minus the distance of their shares, by %s',
    (indicator) => {
      const where = contextOf(figuresOf(indicator, ten, rising));
      expect(createSimilarity(where).between(first, third)).toBeCloseTo(1 - 2 / 10, 10);
    },
  );

  it('takes the mean over the indicators that both have', () => {
    const where = contextOf([
      ...figuresOf('p0', ten, rising),
      ...figuresOf('ipm', ten, [0, 9, 1, 2, 3, 4, 5, 6, 7, 8]),
      ...figuresOf('rls', ten, [0, undefined, 2, 3, 4, 5, 6, 7, 8, 9]),
    ]);
    expect(createSimilarity(where).between(first, second)).toBeCloseTo(
      1 - (1 / 10 + 9 / 10) / 2,
      10,
    );
  });

  it('is 0.15 less for a city beside a regency and 0.05 less for another group of islands', () => {
    const where = (facts: Parameters<typeof region>[1]) =>
      contextOf(figuresOf('p0', ten, Array(10).fill(7)), {
        regions: [region(first), region(second, facts)],
      });
    const like = (facts: Parameters<typeof region>[1]) =>
      createSimilarity(where(facts)).between(first, second);
    expect(like({})).toBe(1);
    expect(like({ type: 'kota' })).toBeCloseTo(1 - 0.15, 10);
    expect(like({ islandGroup: 'Papua' })).toBeCloseTo(1 - 0.05, 10);
    expect(like({ type: 'kota', islandGroup: 'Papua' })).toBeCloseTo(1 - 0.15 - 0.05, 10);
  });

  it('is never below nothing', () => {
    const where = contextOf(figuresOf('p0', ten, rising), {
      regions: [region(first), region(last, { type: 'kota', islandGroup: 'Papua' })],
    });
    // 1 − 9/10 − 0.15 − 0.05
    expect(createSimilarity(where).between(first, last)).toBe(0);
  });

  it('names as close what stands within 15 of 100 regencies, the closest first', () => {
    const twenty = regencies(20);
    const order = (second: number) => {
      const others = twenty
        .map((_, index) => index)
        .filter((index) => index !== second && index > 0);
      return [0, second, ...others.slice(0, 18)];
    };
    const where = contextOf([
      ...figuresOf('p0', twenty, order(2)),
      ...figuresOf('ipm', twenty, order(1)),
      ...figuresOf('rls', twenty, order(3)),
      ...figuresOf('sanitasi-layak', twenty, order(4)),
    ]);
    const [one, two] = twenty as [string, string];
    // 1, 2, 3 and 4 of 20 apart: the third is 0.15, no longer close.
    expect(createSimilarity(where).compare(one, two)?.closest).toEqual(['ipm', 'p0']);
  });

  it('lists the six most alike, equally alike ones by their codes, and no city of Jakarta', () => {
    const where = contextOf(figuresOf('p0', ten, Array(10).fill(7)), {
      regions: [...ten]
        .reverse()
        .map((code) => region(code, code === second ? { administrative: true } : {})),
    });
    expect(
      createSimilarity(where)
        .mostSimilar(first)
        .map(({ code }) => code),
    ).toEqual(ten.slice(2, 8));
  });
});

describe('the part of similarity', () => {
  const figures = figuresOf('p0', CODES, [40, 30, 20, 10]);
  const where = contextOf(figures);

  it('is that of the most alike place where it runs, its home or a replication', () => {
    // The richest is 3 of 4 away, the second poorest 1 of 4.
    expect(partOf('kemiripan', { region: RICHEST }, POOREST, where)).toBeCloseTo(1 - 3 / 4, 10);
    const taken = { region: RICHEST, replications: [replication({ region: SECOND })] };
    expect(partOf('kemiripan', taken, POOREST, where)).toBeCloseTo(1 - 1 / 4, 10);
  });

  it('is half for what a province or a ministry runs, and where no figure is shared', () => {
    expect(partOf('kemiripan', { region: '12' }, POOREST, where)).toBe(0.5);
    expect(partOf('kemiripan', { region: '00' }, POOREST, where)).toBe(0.5);
    expect(partOf('kemiripan', { region: '12.01' }, POOREST, where)).toBe(0.5);
  });
});

describe('the part of evidence', () => {
  it.each([
    [[], 0],
    [[result({ after: { value: 1 } })], 1 / 4],
    [[result({ before: { value: 2 }, after: { value: 1 } })], 2 / 4],
    [[result({ before: { value: 2 }, after: { value: 1 }, evidence: 'penelitian' })], 3 / 4],
    [[result({ after: { value: 1 }, evidence: 'evaluasi-dampak' })], 4 / 4],
  ])('is the grade of effectiveness, divided by four: %#', (results, value) => {
    expect(partOf('bukti', { results })).toBe(value);
  });
});

describe('the part of readiness', () => {
  const twoOfFour = {
    replications: [replication({ region: '12.09' })],
    cost: { note: 'Rp5 juta.', sources: ['s1'] },
  };
  it.each([
    ['not enough known counts a quarter, an unknown state half', {}, (0.25 + 0.5) / 2],
    [
      'two facts of four, and it runs',
      { ...twoOfFour, status: { value: 'berjalan' } },
      (2 / 4 + 1) / 2,
    ],
    ['it runs and grows', { ...twoOfFour, status: { value: 'berkembang' } }, (2 / 4 + 1) / 2],
    ['it has stopped', { ...twoOfFour, status: { value: 'berhenti' } }, (2 / 4 + 0) / 2],
    ['it is not known whether it runs', twoOfFour, (2 / 4 + 0.5) / 2],
    [
      'a plan alone is known to be none of the four',
      { replications: [replication({ status: 'rencana' })] },
      (0 / 4 + 0.5) / 2,
    ],
  ] as [string, Partial<Innovation>, number][])('where %s', (_name, facts, value) => {
    expect(partOf('kesiapan', facts)).toBeCloseTo(value, 10);
  });

  it('counts a guide as one of the four', () => {
    const guided = contextOf(FIGURES, { words, guides: ['contoh'] });
    expect(partOf('kesiapan', {}, POOREST, guided)).toBeCloseTo((1 / 4 + 0.5) / 2, 10);
  });
});

describe('the part of feasibility', () => {
  /** Who runs it counts two, its means one, and one more by the share of regencies less poor. */
  const feasible = (authority: number, means: number, poverty: number) =>
    (2 * authority + (1 + poverty) * means) / (3 + poverty);
  const run = (type: Innovation['institution']['type']) => ({
    institution: { name: 'Instansi', type },
  });
  const takes = (
    connectivity: NonNullable<NonNullable<Innovation['requirements']>['connectivity']>['level'],
    cost: NonNullable<NonNullable<Innovation['cost']>['level']>,
  ): Partial<Innovation> => ({
    requirements: { connectivity: { level: connectivity } },
    cost: { level: cost, sources: ['s1'] },
  });

  it.each([
    ['kabupaten', 1],
    ['kota', 1],
    ['provinsi', 0.7],
    ['bumd', 0.6],
    ['kementerian', 0.2],
    ['polri', 0.2],
  ] as const)('counts what a %s runs as %d', (type, authority) => {
    // Nothing is known of its network and cost: half each.
    expect(partOf('kelayakan', run(type))).toBeCloseTo(feasible(authority, 0.5, 3 / 4), 10);
    expect(partOf('kelayakan', run(type), RICHEST)).toBeCloseTo(feasible(authority, 0.5, 0), 10);
  });

  it.each([
    ['tanpa-internet', 'rendah', (1 + 1) / 2],
    ['telepon', 'rendah', (0.9 + 1) / 2],
    ['internet-kantor', 'sedang', (0.7 + 0.6) / 2],
    ['internet-warga', 'tinggi', (0.4 + 0.3) / 2],
  ] as const)('counts %s at a cost that is %s as %d', (connectivity, cost, means) => {
    const facts = takes(connectivity, cost);
    expect(partOf('kelayakan', facts)).toBeCloseTo(feasible(1, means, 3 / 4), 10);
    expect(partOf('kelayakan', facts, RICHEST)).toBeCloseTo(feasible(1, means, 0), 10);
  });

  it('takes half where no poverty figure of the region is known', () => {
    const without = contextOf(figuresOf('uhh', CODES, [1, 2, 3, 4]), { words });
    expect(partOf('kelayakan', run('provinsi'), POOREST, without)).toBeCloseTo(
      feasible(0.7, 0.5, 0.5),
      10,
    );
  });

  it.each([
    ['its target group', { targetGroups: ['nelayan'] }],
    ['its name', { title: 'Perahu Sehat' }],
    ['its summary', { summary: 'Layanan bagi warga pesisir.' }],
  ] as [string, Partial<Innovation>][])(
    'is halved for islands, told by %s, in a region without any',
    (_by, facts) => {
      const whole = feasible(1, 0.5, 3 / 4);
      expect(partOf('kelayakan', facts)).toBeCloseTo(whole / 2, 10);
      const coastal = contextOf(FIGURES, {
        words,
        regions: CODES.map((code) => region(code, { islands: 1 })),
      });
      expect(partOf('kelayakan', facts, POOREST, coastal)).toBeCloseTo(whole, 10);
    },
  );
});

describe('the score', () => {
  it('is the mean of the parts, weighed 40, 20, 15, 15 and 10', () => {
    const entry = innovation({
      region: SECOND,
      institution: { name: 'Kabupaten', type: 'kabupaten' },
      ...impact('langsung', 'mengurangi-beban-pengeluaran'),
      results: [result({ before: { value: 2 }, after: { value: 1 } })],
      status: { value: 'berjalan' },
    });
    const [fit] = createFitRanker([entry], context).rank(POOREST).ranked;
    const kebutuhan = (2 * ((2 * (3 / 4) + 1 / 4) / 3) + 3 / 4) / 3;
    const kemiripan = 1 - 1 / 4;
    const bukti = 2 / 4;
    const kesiapan = (0.25 + 1) / 2;
    const kelayakan = (2 * 1 + (1 + 3 / 4) * 0.5) / (3 + 3 / 4);
    expect(fit?.parts.kemiripan).toBeCloseTo(kemiripan, 10);
    expect(fit?.score).toBeCloseTo(
      (40 * kebutuhan + 20 * kemiripan + 15 * bukti + 15 * kesiapan + 10 * kelayakan) / 100,
      10,
    );
  });

  it('weighs by the vocabulary', () => {
    expect(weightsOf(vocabularies)).toEqual({
      kebutuhan: 40,
      kemiripan: 20,
      bukti: 15,
      kesiapan: 15,
      kelayakan: 10,
    });
  });

  it('is nothing where the reader weighs nothing', () => {
    const parts = { kebutuhan: 1, kemiripan: 1, bukti: 1, kesiapan: 1, kelayakan: 1 };
    const none = { kebutuhan: 0, kemiripan: 0, bukti: 0, kesiapan: 0, kelayakan: 0 };
    expect(scoreOf(parts, none)).toBe(0);
  });
});

describe('the order of a region', () => {
  const evidence = { before: { value: 2 }, after: { value: 1 } };
  const many = (count: number, facts: (index: number) => Partial<Innovation> = () => ({})) =>
    Array.from({ length: count }, (_, index) =>
      innovation({ slug: `i-${String(index).padStart(3, '0')}`, region: '12', ...facts(index) }),
    );

  it('keeps the first 150, equal scores in the order of slugs', () => {
    expect(MAX_RANKED).toBe(150);
    const { ranked, byPart } = createFitRanker(many(149), context).rank(POOREST);
    expect([ranked.length, byPart.length]).toEqual([149, 0]);
    const all = many(400);
    const kept = createFitRanker([...all].reverse(), context)
      .rank(POOREST)
      .ranked.map(({ slug }) => slug);
    expect(kept).toEqual(all.slice(0, 150).map(({ slug }) => slug));
  });

  it('keeps beside them the first ten by each part alone', () => {
    expect(MAX_BY_PART).toBe(10);
    // All are better than the last twelve but by their evidence, and the last of these come first by it.
    const entries = many(200, (index) =>
      index < 188
        ? { ...impact('langsung', 'mengurangi-beban-pengeluaran'), status: { value: 'berjalan' } }
        : {
            sectors: ['tata-kelola'],
            ...impact('tidak-langsung'),
            status: { value: 'berhenti' },
            institution: { name: 'Kementerian', type: 'kementerian' },
            results: [result({ ...evidence, evidence: index < 190 ? 'instansi' : 'penelitian' })],
          },
    );
    const { ranked, byPart } = createFitRanker(entries, context).rank(POOREST);
    expect(ranked.at(-1)?.slug).toBe('i-149');
    expect(byPart.map(({ slug }) => slug)).toEqual(
      Array.from({ length: 10 }, (_, index) => `i-${190 + index}`),
    );
  });

  it('neither depends on nor changes with what is ranked for another region', () => {
    const ranker = createFitRanker(many(300), context);
    const poorest = ranker.rank(POOREST);
    const before = structuredClone([poorest.ranked, poorest.byPart]);
    ranker.rank(RICHEST);
    expect([poorest.ranked, poorest.byPart]).toEqual(before);
    const again = ranker.rank(POOREST);
    expect([again.ranked, again.byPart]).toEqual(before);
  });
});

describe('the reasons', () => {
  const told = (facts: Partial<Innovation>, code = POOREST, where = context) => {
    const entry = innovation({ region: '12', ...facts });
    return createFitRanker([entry], where).rank(code).reasonsFor(entry);
  };
  const need = /di wilayah Anda/;

  it('tell a need from half on', () => {
    const half = regencies(2);
    const [poorer, richer] = half as [string, string];
    const where = contextOf(figuresOf('p0', half, [2, 1]), {
      words: {
        'poverty-strategies': [term('mengurangi-beban-pengeluaran', ['p0', 'tinggi', 1])],
      } as never,
    });
    const facts = impact('langsung', 'mengurangi-beban-pengeluaran');
    // 1 of 2 is lower: exactly half.
    expect(told(facts, poorer, where).because[0]).toMatch(need);
    expect(told(facts, richer, where).because.join()).not.toMatch(need);
  });

  it('tell the share of regencies rounded down', () => {
    const three = regencies(3);
    const where = contextOf(figuresOf('p0', three, [3, 2, 1]));
    const facts = impact('langsung', 'mengurangi-beban-pengeluaran');
    // 2 of 3 are lower.
    expect(told(facts, three[0]!, where).because[0]).toContain('lebih tinggi dari 66% kabupaten');
  });

  it('tell the sector where its need is heavier than that of the strategy', () => {
    // Unemployment of the poorest: 1 of 4 is lower. Short lives: 3 of 4 are higher.
    const facts = impact('langsung', 'meningkatkan-pendapatan');
    expect(told(facts).because[0]).toContain('lebih rendah dari 75% kabupaten');
    // Where both weigh the same, the strategy is told.
    const same = contextOf(
      [...figuresOf('p0', CODES, [4, 3, 2, 1]), ...figuresOf('uhh', CODES, [1, 2, 3, 4])],
      {
        words: {
          ...words,
          'poverty-strategies': [term('meningkatkan-pendapatan', ['p0', 'tinggi', 1])] as never,
        },
      },
    );
    expect(told(facts, POOREST, same).because[0]).toContain('lebih tinggi dari 75% kabupaten');
  });

  it('name a similarity from 0.7 on, with the three closest measures', () => {
    const ten = regencies(10);
    const apart = (distance: number) => {
      const values = ten.map((_, index) => index);
      const where = contextOf([...figuresOf('p0', ten, values)]);
      return told({ region: ten[distance]! }, ten[0]!, where).because.join();
    };
    expect(apart(3)).toContain('mirip dengan Kabupaten 11.04, tempat inovasi ini lahir');
    expect(apart(4)).not.toContain('mirip');
    const alike = contextOf(
      SIMILARITY_INDICATORS.flatMap((indicator) => figuresOf(indicator, ten, Array(10).fill(1))),
    );
    const words = told({ region: ten[1]! }, ten[0]!, alike).because.join();
    expect(/\((.*)\)/.exec(words)?.[1]?.split(', ')).toHaveLength(3);
  });

  it('tell that it was measured before and after, from grade 2 on', () => {
    const measured = /Hasilnya diukur sebelum dan sesudah \(bukti 2 dari 4\)/;
    const onlyAfter = told({ results: [result({ after: { value: 1 } })] });
    const both = told({ results: [result({ before: { value: 2 }, after: { value: 1 } })] });
    expect(both.because.join()).toMatch(measured);
    expect(onlyAfter.because.join()).not.toMatch(/diukur sebelum/);
    expect(onlyAfter.cautions.join()).toContain('hanya angka sesudah');
    expect(both.cautions.join()).not.toContain('hanya angka sesudah');
    expect(told({}).cautions.join()).toContain('Belum ada angka hasilnya');
  });

  it('count the places where it was taken over and runs', () => {
    const facts = {
      replications: [replication(), replication(), replication({ status: 'rencana' })],
    };
    expect(told(facts).because.join()).toContain('berjalan di 2 tempat lain');
    expect(told({}).because.join()).not.toContain('tempat lain');
  });

  it('warn that a region can only be a partner of a ministry, not of a province or a regency', () => {
    const run = (type: Innovation['institution']['type']) =>
      told({ institution: { name: 'Instansi', type } }).cautions.join();
    expect(run('kementerian')).toContain('hanya dapat menjadi mitra');
    for (const type of ['kabupaten', 'kota', 'provinsi', 'bumd'] as const) {
      expect(run(type)).not.toContain('hanya dapat menjadi mitra');
    }
  });
});
