import type { APIRoute } from 'astro';
import { currentCatalogue } from '../../../catalogue/current.ts';
import { regionFits } from '../../../catalogue/region-fits.ts';
import { FIT_PARTS, FIT_PRECISION } from '../../../domain/fit-score.ts';

export async function getStaticPaths() {
  const { regions } = await currentCatalogue();
  return [...regions.values()]
    .filter(({ type }) => type !== 'provinsi')
    .map(({ code }) => ({ params: { code } }));
}

/**
 * The parts of each innovation's fit in whole ten-thousandths, in the order of the innovations' slugs;
 * an empty list for those that run in the region already.
 */
export const GET: APIRoute<Record<string, never>, { code: string }> = async ({ params }) => {
  const catalogue = await currentCatalogue();
  const parts = new Map(
    regionFits(params.code, catalogue).ranked.map((fit) => [fit.slug, fit.parts]),
  );
  const rows = catalogue.innovations.map(({ slug }) => {
    const known = parts.get(slug);
    return known ? FIT_PARTS.map((part) => Math.round(known[part] * FIT_PRECISION)) : [];
  });
  return new Response(JSON.stringify(rows));
};
