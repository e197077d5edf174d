/** The fits and the similarity of regions, with the catalogue as their context; once per region and build. */
import type { FitContext } from '../../domain/fit/context.ts';
import { createFitRanker, type RegionFits } from '../../domain/fit/fit.ts';
import { createSimilarity } from '../../domain/fit/similarity.ts';
import { guidesFor } from '../../domain/guide/guide-listing.ts';
import { memoizePerCatalogue, memoizePerKey } from './memoize.ts';

const similarity = memoizePerCatalogue(({ regionFigures, regions }) =>
  createSimilarity({ figures: regionFigures, regions }),
);

const ranker = memoizePerCatalogue((catalogue) => {
  const guideOf = new Map(
    catalogue.innovations.flatMap(({ slug }) => {
      const [guide] = guidesFor(slug, catalogue.guides);
      return guide ? [[slug, guide] as const] : [];
    }),
  );
  const context: FitContext = {
    vocabularies: catalogue.vocabularies,
    figures: catalogue.regionFigures,
    regions: catalogue.regions,
    hasGuide: (slug) => guideOf.has(slug),
    unsuited: (slug) => guideOf.get(slug)?.fit.unsuited[0]?.text,
  };
  return createFitRanker(catalogue.innovations, context, similarity(catalogue));
});

/** Returns the fits of innovations for a regency or city. */
export const regionFits = memoizePerKey(
  (code: string, catalogue): RegionFits => ranker(catalogue).rank(code),
);

/** Returns the regencies most similar to one, most similar first. */
export const regionsLike = memoizePerKey((code: string, catalogue) =>
  similarity(catalogue).mostSimilar(code),
);
