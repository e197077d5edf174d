import type { APIRoute } from 'astro';
import { currentCatalogue } from '../catalogue/current.ts';
import { atomFeed } from '../exports/feed.ts';
import { absoluteUrl } from '../site/paths.ts';

/** Serves the feed of recently reviewed innovations. */
export const GET: APIRoute = async () => {
  const { innovations } = await currentCatalogue();
  return new Response(atomFeed(innovations, absoluteUrl), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
