import { describe, expect, it } from 'vitest';
import { describeTrend, povertySeries } from '../../../src/domain/figures/poverty-series.ts';
import { describeBeside, describeValidity } from '../../../src/domain/figures/profile-in-words.ts';
import { assessRank, describeRank, shareBelow } from '../../../src/domain/figures/rank-in-words.ts';
import {
  collectFigures,
  type RegionFigure,
  rankAmongProvinces,
  yearOfContent,
} from '../../../src/domain/figures/region-figures.ts';
import { describeFigure, regionProfile } from '../../../src/domain/figures/region-profile.ts';
import { formatFigure } from '../../../src/domain/words/numbers.ts';
import { vocabularies } from '../small-world.ts';

/** Figures written as `code year indicator value`. */
function figures(...lines: string[]) {
  const rows = lines.map((line): RegionFigure => {
    const [code, year, indicator, value] = line.split(' ') as [string, string, string, string];
    return { code, year: Number(year), indicator, value: Number(value), source: `s${year}` };
  });
  return collectFigures(rows, vocabularies.indicators);
}

const standing = (lower: number, equal: number, higher: number) => {
  const of = lower + equal + higher + 1;
  return { of, lower, equal, higher, lowerPercent: Math.floor((100 * lower) / of) };
};

describe('a standing in words', () => {
  it.each([
    [standing(427, 0, 86), 'lebih tinggi dari 83% kabupaten/kota'],
    [standing(86, 0, 427), 'lebih rendah dari 83% kabupaten/kota'],
    [standing(513, 0, 0), 'tertinggi di antara 514 kabupaten/kota'],
    [standing(0, 0, 513), 'terendah di antara 514 kabupaten/kota'],
    [standing(0, 513, 0), 'sama dengan semua kabupaten/kota lain'],
  ])('%o: %s', (one, words) => {
    expect(describeRank(one, 'kabupaten/kota')).toBe(words);
  });

  it('counts provinces, since they are few', () => {
    expect(describeRank(standing(30, 0, 7), 'provinsi')).toBe(
      'lebih tinggi dari 30 dari 37 provinsi lain',
    );
  });

  it('lies between lowest and highest, equals in the middle of their own', () => {
    expect(shareBelow(standing(0, 0, 9))).toBe(0);
    expect(shareBelow(standing(9, 0, 0))).toBe(1);
    expect(shareBelow(standing(0, 9, 0))).toBe(0.5);
  });

  it.each([
    ['turun', 'persen', standing(90, 0, 9), 'lebih buruk'],
    ['naik', 'persen', standing(90, 0, 9), 'lebih baik'],
    ['turun', 'persen', standing(9, 0, 90), 'lebih baik'],
    ['turun', 'persen', standing(50, 0, 49), 'di tengah'],
    ['netral', 'persen', standing(90, 0, 9), undefined],
    ['turun', 'ribu jiwa', standing(90, 0, 9), undefined],
  ] as const)('where %s is good (%s): %o is %s', (better, unit, one, judgement) => {
    expect(assessRank(one, { better, unit })).toBe(judgement);
  });
});

describe('the profile of a region', () => {
  const all = figures(
    '33.14 2025 p0 11.22',
    '33.14 2021 p0 13.83',
    '33.15 2025 p0 20',
    '33.16 2025 p0 5',
    '33 2025 p0 9.48',
    '00 2025 p0 8.47',
    '33.14 2021 tpt 4.76',
    '33.15 2021 sanitasi-layak 80',
    '33.14 2020 daerah-tertinggal-2020-2024 1',
  );
  const profile = regionProfile('33.14', all, 2026);

  it('shows the latest figure of each indicator, in groups', () => {
    const shown = profile.groups.map(({ id, figures: own }) => [
      id,
      own.map(({ figure }) => `${figure.indicator} ${figure.year}`),
    ]);
    expect(shown).toEqual([
      ['kemiskinan', ['p0 2025']],
      ['kerja', ['tpt 2021']],
    ]);
  });

  it('says how a figure stands, beside province and nation, and whether it is old', () => {
    const [rate, unemployment] = profile.groups.flatMap((group) => group.figures);
    expect(rate?.sentence).toBe('Lebih tinggi dari 33% kabupaten/kota, di sekitar tengah.');
    expect(describeBeside(rate!, 'Jawa Tengah')).toBe(
      'Di atas Jawa Tengah (9,48%) dan di atas angka nasional (8,47%).',
    );
    expect([rate?.old, unemployment?.old]).toEqual([false, true]);
  });

  it('names what others have a figure for and this region has not', () => {
    expect(profile.missing.map(({ id }) => id)).toEqual(['sanitasi-layak']);
  });

  it('tells that a list is over', () => {
    expect(profile.lists.map((one) => [one.ended, describeValidity(one)])).toEqual([
      [true, 'Berlaku 2020–2024, sudah berakhir.'],
    ]);
  });

  it('names each source once, in the order in which a page uses them', () => {
    expect(profile.sources).toEqual(['s2021', 's2025', 's2020']);
  });

  it('has nothing to say of a region without figures', () => {
    const { groups, poverty, lists, sources } = regionProfile('11.01', all, 2026);
    expect({ groups, poverty, lists, sources }).toEqual({
      groups: [],
      poverty: undefined,
      lists: [],
      sources: [],
    });
  });
});

describe('the course of poverty', () => {
  it('has a gap where a year has no figure, and none is made up', () => {
    const course = povertySeries(
      '33.14',
      figures(
        '33.14 2021 p0 13',
        '33.14 2022 p0 12',
        '33.14 2023 p0 11',
        '00 2021 p0 10',
        '00 2023 p0 9',
      ),
    );
    expect(course?.years).toEqual([2021, 2022, 2023]);
    expect(course?.lines.map(({ values }) => values)).toEqual([
      [13, 12, 11],
      [10, undefined, 9],
    ]);
  });

  it('of a province made in 2022 begins when it has figures; its former extent is not joined', () => {
    const lines = figures(
      '94.01 2022 p0 23.9',
      '94.01 2024 p0 24',
      '91-lama 2022 p0 26',
      '94 2024 p0 30',
    );
    expect(povertySeries('94.01', lines)?.lines.map(({ code, values }) => [code, values])).toEqual([
      ['94.01', [23.9, undefined, 24]],
      ['94', [undefined, undefined, 30]],
    ]);
    expect(povertySeries('94', lines)).toBeUndefined();
  });

  it.each([
    [
      '33.14 2021 p0 13.83',
      '33.14 2025 p0 11.22',
      'Sejak 2021 turun 2,61 poin, dari 13,83% menjadi 11,22%.',
    ],
    ['33.14 2021 p0 11', '33.14 2025 p0 12', 'Sejak 2021 naik 1 poin, dari 11% menjadi 12%.'],
    [
      '33.14 2021 p0 11',
      '33.14 2025 p0 11.05',
      'Sejak 2021 hampir tidak berubah, dari 11% menjadi 11,05%.',
    ],
  ])('%s, %s: %s', (first, last, words) => {
    expect(describeTrend(povertySeries('33.14', figures(first, last))!)).toBe(words);
  });
});

describe('a province', () => {
  const codes = Array.from({ length: 30 }, (_, index) => String(index + 11));

  it('stands among provinces of today only', () => {
    const all = figures(
      ...codes.map((code, index) => `${code} 2025 p0 ${index + 1}`),
      '91-lama 2025 p0 1',
    );
    expect(rankAmongProvinces(all, all.byCode.get('20')![0]!)).toMatchObject({
      of: 30,
      lower: 9,
    });
    expect(rankAmongProvinces(all, all.byCode.get('91-lama')![0]!)).toBeUndefined();
    expect(describeFigure(all.byCode.get('40')![0]!, all, 2026).sentence).toBe(
      'Tertinggi di antara 30 provinsi, lebih buruk dari kebanyakan.',
    );
  });

  it('has no standing where few provinces have a figure', () => {
    const all = figures('11 2023 stunting-ski 20', '12 2023 stunting-ski 21');
    expect(rankAmongProvinces(all, all.byCode.get('12')![0]!)).toBeUndefined();
  });
});

describe('the year up to which figures go', () => {
  it('is that of the latest figure or publication', () => {
    expect(yearOfContent(figures('11 2023 p0 20'))).toBe(2023);
    const published = collectFigures(figures('11 2023 p0 20').all, vocabularies.indicators, [
      { id: 's', title: 't', publisher: 'p', licence: 'l', date: '2026-04-24' },
    ]);
    expect(yearOfContent(published)).toBe(2026);
  });
});

it.each([
  [1.359, 'indeks', '1,359'],
  [83.14, 'persen rumah tangga', '83,14% rumah tangga'],
  [11.22, 'persen', '11,22%'],
])('%d %s is written %s', (value, unit, words) => {
  expect(formatFigure(value, unit)).toBe(words);
});

describe('the bounds of what a page says', () => {
  it('take the middle from 40 to 60 of 100 regions, both in it', () => {
    const among = (lower: number) =>
      assessRank(standing(lower, 0, 100 - lower), { better: 'naik', unit: 'persen' });
    expect([39, 40, 50, 60, 61].map(among)).toEqual([
      'lebih buruk',
      'di tengah',
      'di tengah',
      'di tengah',
      'lebih baik',
    ]);
  });

  it('put the only region in the middle', () => {
    expect(shareBelow(standing(0, 0, 0))).toBe(0.5);
    expect(shareBelow(standing(1, 0, 0))).toBe(1);
    expect(shareBelow(standing(0, 0, 1))).toBe(0);
  });

  it('tell the side on which more others are, the higher one where both are as many', () => {
    expect(describeRank(standing(50, 0, 50), 'kabupaten/kota')).toBe(
      'lebih tinggi dari 49% kabupaten/kota',
    );
    expect(describeRank(standing(1, 0, 2), 'provinsi')).toBe(
      'lebih rendah dari 2 dari 3 provinsi lain',
    );
    expect(describeRank(standing(0, 0, 3), 'provinsi')).toBe('terendah di antara 4 provinsi');
  });

  it('rank a province among 30 others or more', () => {
    const codes = (count: number) =>
      Array.from({ length: count }, (_, index) => String(index + 11));
    const rankOf = (count: number) => {
      const all = figures(...codes(count).map((code, index) => `${code} 2025 p0 ${index}`));
      return rankAmongProvinces(all, all.byCode.get('13')![0]!);
    };
    expect(rankOf(29)).toBeUndefined();
    expect(rankOf(30)).toEqual({ of: 30, lower: 2, equal: 0, higher: 27, lowerPercent: 6 });
  });

  it('count a province with the same figure as equal, neither lower nor higher', () => {
    const codes = Array.from({ length: 30 }, (_, index) => String(index + 11));
    const all = figures(...codes.map((code) => `${code} 2025 p0 7`));
    expect(rankAmongProvinces(all, all.byCode.get('13')![0]!)).toEqual({
      of: 30,
      lower: 0,
      equal: 29,
      higher: 0,
      lowerPercent: 0,
    });
  });

  it.each([
    ['11.1', 'Sejak 2021 naik 0,1 poin, dari 11% menjadi 11,1%.'],
    ['11.09', 'Sejak 2021 hampir tidak berubah, dari 11% menjadi 11,09%.'],
    ['10.9', 'Sejak 2021 turun 0,1 poin, dari 11% menjadi 10,9%.'],
    ['11.333', 'Sejak 2021 naik 0,33 poin, dari 11% menjadi 11,333%.'],
  ])('call a change from 11 to %s one from a tenth of a point on', (last, words) => {
    const course = povertySeries('33.14', figures('33.14 2021 p0 11', `33.14 2025 p0 ${last}`))!;
    expect(describeTrend(course)).toBe(words);
  });

  it('put a figure above, below or level with those beside it', () => {
    const beside = (own: number) => {
      const all = figures(`33.14 2025 p0 ${own}`, '33 2025 p0 10', '00 2025 p0 9');
      return describeBeside(describeFigure(all.byCode.get('33.14')![0]!, all, 2026), undefined);
    };
    expect(beside(10)).toBe('Sama dengan provinsinya (10%) dan di atas angka nasional (9%).');
    expect(beside(8)).toBe('Di bawah provinsinya (10%) dan di bawah angka nasional (9%).');
  });

  it('go up to no year where there is neither a figure nor a source', () => {
    expect(yearOfContent(figures())).toBe(0);
    const undated = collectFigures([], vocabularies.indicators, [
      { id: 's', title: 't', publisher: 'p', licence: 'l' },
    ]);
    expect(yearOfContent(undated)).toBe(0);
  });
});
