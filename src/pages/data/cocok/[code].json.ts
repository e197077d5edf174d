import type { APIRoute } from 'astro';
import { currentCatalogue } from '../../../catalogue/current.ts';
import { regionFits } from '../../../catalogue/views/region-fits.ts';
import { FIT_PARTS, FIT_PRECISION, type FitRow } from '../../../domain/fit/fit-score.ts';
import { describePlaceShortly } from '../../../domain/region/places.ts';

export async function getStaticPaths() {
  const { regions } = await currentCatalogue();
  return [...regions.values()]
    .filter(({ type }) => type !== 'provinsi')
    .map(({ code }) => ({ params: { code } }));
}

/** Serves the best-fitting innovations of a region with their parts, for reweighting in the browser. */
export const GET: APIRoute<Record<string, never>, { code: string }> = async ({ params }) => {
  const catalogue = await currentCatalogue();
  const { ranked, byPart } = regionFits(params.code, catalogue);
  const rows = [...ranked, ...byPart].flatMap(({ slug, parts }): FitRow[] => {
    const entry = catalogue.innovationBySlug.get(slug);
    if (!entry) return [];
    const place = describePlaceShortly(entry.region, catalogue.regions);
    const numbers = FIT_PARTS.map((part) => Math.round(parts[part] * FIT_PRECISION));
    return [[slug, entry.acronym ?? entry.title, place, ...numbers]];
  });
  return new Response(JSON.stringify(rows));
};
