import type { APIRoute } from 'astro';
import { currentCatalogue } from '../../catalogue/current.ts';
import { guidePath } from '../../domain/site/paths.ts';
import { absoluteUrl } from '../../site/paths.ts';

/** Serves all guides as open data. */
export const GET: APIRoute = async () => {
  const { guides } = await currentCatalogue();
  const records = guides.map((guide) => ({ url: absoluteUrl(guidePath(guide)), ...guide }));
  return new Response(`${JSON.stringify(records, null, 1)}\n`);
};
