import type { APIRoute } from 'astro';
import { currentCatalogue } from '../../catalogue/current.ts';
import { openRecord } from '../../exports/open-data.ts';
import { absoluteUrl } from '../../site/paths.ts';

export const GET: APIRoute = async () => {
  const catalogue = await currentCatalogue();
  // A record a line: changes can be followed line by line, and no text need be held twice.
  const lines = catalogue.innovations.map((entry) =>
    JSON.stringify(openRecord(entry, catalogue, absoluteUrl)),
  );
  return new Response(`[\n${lines.join(',\n')}\n]\n`);
};
