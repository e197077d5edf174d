/** What fits each region, with the catalogue as its context; worked out once per region and build. */
import { type FitContext, fitsOf, type RegionFits } from '../../domain/fit/fit.ts';
import { mostSimilar } from '../../domain/fit/similarity.ts';
import { guidesFor } from '../../domain/guide/guide-listing.ts';
import { memoizePerCatalogue, memoizePerKey } from './memoize.ts';

/** The context in which regions and innovations of a catalogue are compared. */
const fitContext = memoizePerCatalogue((catalogue): FitContext => {
  const guideOf = new Map(
    catalogue.innovations.flatMap(({ slug }) => {
      const [guide] = guidesFor(slug, catalogue.guides);
      return guide ? [[slug, guide] as const] : [];
    }),
  );
  return {
    vocabularies: catalogue.vocabularies,
    figures: catalogue.regionFigures,
    regions: catalogue.regions,
    hasGuide: (slug) => guideOf.has(slug),
    unsuited: (slug) => guideOf.get(slug)?.fit.unsuited[0]?.text,
  };
});

/** What fits a regency or city. */
export const regionFits = memoizePerKey(
  (code: string, catalogue): RegionFits =>
    fitsOf(code, catalogue.innovations, fitContext(catalogue)),
);

/** The regencies most like one, for its own page and for the innovations born there. */
export const regionsLike = memoizePerKey((code: string, catalogue) =>
  mostSimilar(code, fitContext(catalogue)),
);
