import type { APIRoute } from 'astro';
import { currentCatalogue } from '../../catalogue/current.ts';
import { innovationsCsv } from '../../exports/open-data.ts';
import { absoluteUrl } from '../../site/paths.ts';

/** Serves all innovations as CSV. */
export const GET: APIRoute = async () => {
  const { innovations, vocabularies } = await currentCatalogue();
  return new Response(innovationsCsv(innovations, vocabularies, absoluteUrl));
};
