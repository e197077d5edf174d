import type { APIRoute } from 'astro';
import { currentCatalogue } from '../../../catalogue/current.ts';
import { describePlaceShortly } from '../../../domain/places.ts';

/** All innovations by slug, in the order in which the regions' files give their parts. */
export const GET: APIRoute = async () => {
  const { innovations, regions } = await currentCatalogue();
  return new Response(
    JSON.stringify(
      innovations.map(({ slug, title, acronym, region }) => ({
        slug,
        title: acronym ?? title,
        place: describePlaceShortly(region, regions),
      })),
    ),
  );
};
