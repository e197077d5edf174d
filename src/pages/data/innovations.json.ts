import type { APIRoute } from 'astro';
import { currentCatalogue } from '../../catalogue/current.ts';
import { openRecord } from '../../exports/open-data.ts';
import { absoluteUrl } from '../../site/paths.ts';

/** Serves all innovations as open data. */
export const GET: APIRoute = async () => {
  const catalogue = await currentCatalogue();
  // One record per line, so that line-based tools can show changes.
  const lines = catalogue.innovations.map((entry) =>
    JSON.stringify(openRecord(entry, catalogue, absoluteUrl)),
  );
  return new Response(`[\n${lines.join(',\n')}\n]\n`);
};
