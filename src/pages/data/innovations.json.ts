import type { APIRoute } from 'astro';
import { currentCatalogue } from '../../catalogue/current.ts';
import { openRecord } from '../../exports/open-data.ts';
import { absoluteUrl } from '../../layouts/site.ts';

export const GET: APIRoute = async () => {
  const catalogue = await currentCatalogue();
  const records = catalogue.innovations.map((entry) => openRecord(entry, catalogue, absoluteUrl));
  return new Response(`${JSON.stringify(records, null, 1)}\n`);
};
