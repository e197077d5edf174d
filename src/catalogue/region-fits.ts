/** What fits each region, with the catalogue as its context; worked out once per region and build. */
import { type FitContext, fitsOf, type RegionFits } from '../domain/fit.ts';
import { guidesFor } from '../domain/guide-listing.ts';
import { mostAlike } from '../domain/likeness.ts';
import type { Catalogue } from './catalogue.ts';

const contexts = new WeakMap<Catalogue, FitContext>();
const kept = new WeakMap<Catalogue, Map<string, RegionFits>>();

/** The context in which regions and innovations of a catalogue are compared. */
export function fitContext(catalogue: Catalogue): FitContext {
  let context = contexts.get(catalogue);
  if (!context) {
    const guideOf = new Map(
      catalogue.innovations.flatMap(({ slug }) => {
        const [guide] = guidesFor(slug, catalogue.guides);
        return guide ? [[slug, guide] as const] : [];
      }),
    );
    context = {
      vocabularies: catalogue.vocabularies,
      figures: catalogue.regionFigures,
      regions: catalogue.regions,
      hasGuide: (slug) => guideOf.has(slug),
      unsuited: (slug) => guideOf.get(slug)?.fit.unsuited[0]?.text,
    };
    contexts.set(catalogue, context);
  }
  return context;
}

/** What fits a regency or city. */
export function regionFits(code: string, catalogue: Catalogue): RegionFits {
  let fits = kept.get(catalogue);
  if (!fits) {
    fits = new Map();
    kept.set(catalogue, fits);
  }
  let found = fits.get(code);
  if (!found) {
    found = fitsOf(code, catalogue.innovations, fitContext(catalogue));
    fits.set(code, found);
  }
  return found;
}

const alike = new WeakMap<Catalogue, Map<string, ReturnType<typeof mostAlike>>>();

/** The regencies most like one, for its own page and for the innovations born there. */
export function regionsLike(code: string, catalogue: Catalogue): ReturnType<typeof mostAlike> {
  let known = alike.get(catalogue);
  if (!known) {
    known = new Map();
    alike.set(catalogue, known);
  }
  let found = known.get(code);
  if (!found) {
    found = mostAlike(code, fitContext(catalogue));
    known.set(code, found);
  }
  return found;
}
