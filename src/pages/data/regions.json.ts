import type { APIRoute } from 'astro';
import { currentCatalogue } from '../../catalogue/current.ts';
import { openRegions } from '../../exports/open-regions.ts';
import { absoluteUrl } from '../../site/paths.ts';

/** Serves all regions and their figures as open data. */
export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(openRegions(await currentCatalogue(), absoluteUrl))}\n`);
