/** A small world for tests of fits: regencies with figures, and what fits are judged by. */
import { collectFigures, type RegionFigure } from '../../../src/domain/figures/region-figures.ts';
import type { FitContext } from '../../../src/domain/fit/context.ts';
import type { Region } from '../../../src/domain/region/region.ts';
import type { IndicatorId } from '../../../src/domain/vocabulary/indicator.ts';
import { region as regionWith } from '../../support/regions.ts';
import { vocabularies } from '../small-world.ts';

/** A regency of Aceh without islands, with what a test is about. */
export function region(code: string, facts: Partial<Region> = {}): Region {
  return regionWith(code, { name: `Kabupaten ${code}`, islandGroup: 'Sumatera', ...facts });
}

/** The figure of a region in 2025. */
export function figure(code: string, indicator: string, value: number): RegionFigure {
  return { code, year: 2025, indicator, value, source: 'bps' };
}

/** The codes of so many regencies: `11.01`, `11.02` and on. */
export function regencies(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `11.${String(index + 1).padStart(2, '0')}`);
}

/** One figure for each regency, given in their order; undefined where one has none. */
export function figuresOf(
  indicator: IndicatorId,
  codes: readonly string[],
  values: readonly (number | undefined)[],
): RegionFigure[] {
  return codes.flatMap((code, index) => {
    const value = values[index];
    return value === undefined ? [] : [figure(code, indicator, value)];
  });
}

/** What fits are judged by, from these figures; every region without a guide unless named. */
export function contextOf(
  figures: readonly RegionFigure[],
  {
    regions = [...new Set(figures.map(({ code }) => code))].map((code) => region(code)),
    guides = [],
    words = {},
  }: {
    regions?: readonly Region[];
    guides?: readonly string[];
    words?: Partial<FitContext['vocabularies']>;
  } = {},
): FitContext {
  return {
    vocabularies: { ...vocabularies, ...words },
    figures: collectFigures(figures, vocabularies.indicators),
    regions: new Map(regions.map((one) => [one.code, one])),
    hasGuide: (slug) => guides.includes(slug),
    unsuited: (slug) => (guides.includes(slug) ? 'Warga tinggal jauh.' : undefined),
  };
}
