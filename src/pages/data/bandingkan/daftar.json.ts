import type { APIRoute } from 'astro';
import { currentCatalogue } from '../../../catalogue/current.ts';
import { describePlaceShortly } from '../../../domain/region/places.ts';
import type { Choosable } from '../../../islands/compare/compare-data.ts';

/** Serves every innovation that can be compared: slug, title, acronym (or empty) and place. */
export const GET: APIRoute = async () => {
  const { innovations, regions } = await currentCatalogue();
  const all: Choosable[] = innovations.map(({ slug, title, acronym, region }) => [
    slug,
    title,
    acronym ?? '',
    describePlaceShortly(region, regions),
  ]);
  return new Response(JSON.stringify(all));
};
