import type { APIRoute } from 'astro';
import { currentCatalogue } from '../../../catalogue/current.ts';
import { nationMap } from '../../../catalogue/views/national-map.ts';
import { mapSvg } from '../../../exports/map-svg.ts';

/** Serves the national map without figures, as the background of marks. */
export const GET: APIRoute = async () => {
  const map = nationMap('provinsi', await currentCatalogue());
  return new Response(mapSvg(map, 'netral', () => 1, 'Indonesia menurut provinsi'));
};
