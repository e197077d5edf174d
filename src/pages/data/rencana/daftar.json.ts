import type { APIRoute } from 'astro';
import { currentCatalogue } from '../../../catalogue/current.ts';
import { guidesFor } from '../../../domain/guide/guide-listing.ts';
import { describePlaceShortly } from '../../../domain/region/places.ts';

/** Serves the choices of the plan builder: guides, innovations without their own guide, regions. */
export const GET: APIRoute = async () => {
  const { guides, innovations, regions } = await currentCatalogue();
  return new Response(
    JSON.stringify({
      guides: guides.map(({ slug, title }) => ({ slug, title })),
      innovations: innovations
        .filter(({ slug }) => !guidesFor(slug, guides).some((guide) => guide.slug === slug))
        .map(({ slug, title, acronym, region }) => ({
          slug,
          title: `${acronym ? `${acronym}: ` : ''}${title}, ${describePlaceShortly(region, regions)}`,
        })),
      regions: [...regions.values()]
        .filter(({ administrative }) => !administrative)
        .map(({ code, name, type, provinceShort }) => ({
          code,
          name: type === 'provinsi' ? `Provinsi ${provinceShort}` : `${name}, ${provinceShort}`,
        })),
    }),
  );
};
