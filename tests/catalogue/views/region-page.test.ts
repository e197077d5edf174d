import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/catalogue/catalogue.ts';
import { regionName, regionPage } from '../../../src/catalogue/views/region-page.ts';
import { collectFigures, type RegionFigure } from '../../../src/domain/figures/region-figures.ts';
import type { Innovation } from '../../../src/domain/innovation/innovation.ts';
import { innovation, vocabularies } from '../../domain/small-world.ts';
import { byCode, JAWA_TENGAH } from '../../support/regions.ts';

/** A figure written as `code year indicator value`, with a note after a bar: `33 2025 p0 9 | kasar`. */
function figure(line: string): RegionFigure {
  const [facts, note] = line.split(' | ') as [string, string | undefined];
  const [code, year, indicator, value] = facts.split(' ') as [string, string, string, string];
  return { code, year: Number(year), indicator, value: Number(value), source: 's', note };
}

function catalogueOf({
  figures = [],
  innovations = [],
}: {
  figures?: string[];
  innovations?: Partial<Innovation>[];
} = {}): Catalogue {
  return {
    vocabularies,
    regions: byCode(JAWA_TENGAH),
    regionFigures: collectFigures(figures.map(figure), vocabularies.indicators),
    innovations: innovations.map((facts, index) => innovation({ slug: `i-${index}`, ...facts })),
    guides: [],
  } as unknown as Catalogue;
}

const contentsOf = (code: string, catalogue: Catalogue) =>
  regionPage(code, catalogue).contents.map(({ id }) => id);

describe('the name of a region on its page', () => {
  it.each([
    ['00', 'Nasional'],
    ['33', 'Jawa Tengah'],
    ['33.74', 'Kota Semarang'],
    ['99.99', '99.99'],
  ])('%s: %s', (code, name) => {
    expect(regionName(code, byCode(JAWA_TENGAH))).toBe(name);
  });
});

describe('poverty on the page of a region', () => {
  it('is dated with the month that the meaning of the indicator names', () => {
    const catalogue = catalogueOf({ figures: ['33.14 2025 p0 11.22'] });
    expect(regionPage('33.14', catalogue).poverty?.date).toBe('Maret 2025');
    const [rate, ...others] = vocabularies.indicators;
    const undated = [{ ...rate!, meaning: 'Bagian penduduk miskin.' }, ...others];
    const regionFigures = collectFigures([figure('33.14 2025 p0 11.22')], undated);
    expect(regionPage('33.14', { ...catalogue, regionFigures }).poverty?.date).toBe('2025');
  });

  it('counts poor people only in the year of the rate', () => {
    const countWith = (...figures: string[]) =>
      regionPage('33.14', catalogueOf({ figures })).poverty?.count?.figure.value;
    expect(countWith('33.14 2025 p0 11.22', '33.14 2025 jumlah-miskin 100')).toBe(100);
    expect(countWith('33.14 2025 p0 11.22', '33.14 2024 jumlah-miskin 110')).toBeUndefined();
  });

  it('leaves every other figure to the section of other figures', () => {
    const figures = ['33.14 2025 p0 11.22', '33.14 2024 jumlah-miskin 110', '33.14 2025 ipm 75'];
    const { otherFigures } = regionPage('33.14', catalogueOf({ figures }));
    expect(otherFigures.map(({ indicator }) => indicator.id)).toEqual(['jumlah-miskin', 'ipm']);
  });
});

describe('the notes of figures', () => {
  it('give the same note of one region once, with all its years in order', () => {
    const figures = ['33.14 2025 p0 11 | kasar', '33.14 2024 p0 12 | kasar', '33.14 2023 p0 13'];
    expect(regionPage('33.14', catalogueOf({ figures })).notes.figures).toEqual([
      'Kabupaten Sragen 2024, 2025: kasar',
    ]);
  });

  it('keep the notes of province and region apart', () => {
    const figures = ['33.14 2025 p0 11 | kasar', '33.14 2024 p0 12', '33 2025 p0 9 | kasar'];
    expect(regionPage('33.14', catalogueOf({ figures })).notes.figures).toEqual([
      'Kabupaten Sragen 2025: kasar',
      'Jawa Tengah 2025: kasar',
    ]);
  });

  it('keep a percent sign that a note itself contains', () => {
    const figures = ['33.14 2025 ipm 75 | galat 5% atau lebih'];
    expect(regionPage('33.14', catalogueOf({ figures })).notes.figures).toEqual([
      'Kabupaten Sragen 2025: galat 5% atau lebih',
    ]);
  });

  it('name each year of figures older than two years once', () => {
    const figures = ['33.74 2026 p0 4', '33.14 2022 ipm 70', '33.14 2022 rls 8', '33.14 2021 p0 9'];
    expect(regionPage('33.14', catalogueOf({ figures })).notes.oldYears).toEqual([2021, 2022]);
  });

  it('caution about an indicator only where its figure is shown', () => {
    const cautionsWith = (...figures: string[]) =>
      regionPage('33.14', catalogueOf({ figures })).notes.cautions;
    expect(cautionsWith('33.14 2025 ipm 75').join()).not.toContain('Kedalaman kemiskinan: ');
    expect(cautionsWith('33.14 2025 p1 2').join()).toContain('Kedalaman kemiskinan: ');
  });
});

describe('innovations elsewhere in the province of a regency', () => {
  const innovations = [{ region: '33' }, { region: '33.14' }, { region: '33.74' }];

  it('are those of the province and of its other regencies', () => {
    const { inProvince } = regionPage('33.14', catalogueOf({ innovations }));
    expect(inProvince).toEqual({ count: 2, provinceName: 'Jawa Tengah', path: '/wilayah/33/' });
  });

  it('are listed on pages of their own where the page of the province shows only some', () => {
    const many = Array.from({ length: 10 }, () => ({ region: '33' }));
    const { inProvince } = regionPage('33.14', catalogueOf({ innovations: many }));
    expect(inProvince?.path).not.toBe('/wilayah/33/');
  });

  it('are left out where there are none, and for a province', () => {
    const own = catalogueOf({ innovations: [{ region: '33.14' }] });
    expect(regionPage('33.14', own).inProvince).toBeUndefined();
    expect(regionPage('33', catalogueOf({ innovations })).inProvince).toBeUndefined();
  });
});

describe('the contents of the page', () => {
  it('name only sections that are shown', () => {
    expect(contentsOf('33.14', catalogueOf())).toEqual(['cocok', 'lahir', 'ditiru']);
    expect(contentsOf('33', catalogueOf())).toEqual(['kabkota', 'lahir', 'ditiru']);
    expect(contentsOf('00', catalogueOf())).toEqual(['lahir']);
  });

  it('follow the order of the page', () => {
    const figures = ['33.14 2025 p0 11.22', '33.14 2025 ipm 75'];
    expect(contentsOf('33.14', catalogueOf({ figures }))).toEqual([
      'kemiskinan',
      'angka',
      'cocok',
      'lahir',
      'ditiru',
      'sumber',
    ]);
  });
});

it('lists similar regencies with the figures that make them similar', () => {
  const figures = [
    ...['33.14', '33.74'].flatMap((code) => [
      `${code} 2025 p0 11.22`,
      `${code} 2025 ipm 75`,
      `${code} 2025 rls 8`,
      `${code} 2025 sanitasi-layak 90`,
      `${code} 2025 pengeluaran-per-kapita 12000`,
    ]),
  ];
  const [similar] = regionPage('33.14', catalogueOf({ figures })).similar;
  expect(similar?.place).toBe('Kota Semarang, Jawa Tengah');
  expect(similar?.figures).toHaveLength(3);
  expect(similar?.figures).toContain('penduduk miskin 11,22%');
});
