/** Regions and their figures as open data. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { innovationsOfRegion } from '../catalogue/views/innovations-by-region.ts';
import { FORMER_BOUNDARIES, NATIONAL_CODE } from '../domain/region/region-code.ts';
import { regionPath } from '../domain/site/paths.ts';

/**
 * Returns every region with its figures, including the nation and the former boundaries of Papua's
 * provinces, and the indicators and figure sources that the figures refer to by id.
 */
export function openRegions(catalogue: Catalogue, absoluteUrl: (path: string) => string) {
  const { regions, regionFigures } = catalogue;
  const figuresOf = (code: string) =>
    (regionFigures.byCode.get(code) ?? []).map(({ code: _, ...figure }) => figure);
  const slugs = (code: string) => {
    const { originatedHere, adopted } = innovationsOfRegion(code, catalogue);
    return {
      innovations: originatedHere.map(({ slug }) => slug),
      replicated: [...new Set(adopted.map(({ entry }) => entry.slug))],
    };
  };
  return {
    indicators: [...regionFigures.indicators.values()],
    sources: [...regionFigures.sources.values()],
    regions: [
      {
        code: NATIONAL_CODE,
        name: 'Indonesia',
        url: absoluteUrl(regionPath(NATIONAL_CODE)),
        ...slugs(NATIONAL_CODE),
        figures: figuresOf(NATIONAL_CODE),
      },
      ...[...regions.values()].map((region) => ({
        ...region,
        url: absoluteUrl(regionPath(region.code)),
        ...slugs(region.code),
        figures: figuresOf(region.code),
      })),
      ...[...FORMER_BOUNDARIES].map(([code, provinces]) => ({
        code,
        formerExtentOf: provinces,
        figures: figuresOf(code),
      })),
    ],
  };
}
