import type { APIRoute } from 'astro';
import { nationMap } from '../../../catalogue/views/national-map.ts';
import { mapSvg } from '../../../exports/map-svg.ts';

/** Serves the national map without figures, as the background of marks. */
export const GET: APIRoute = () =>
  new Response(mapSvg(nationMap('provinsi'), 'netral', () => 1, 'Indonesia menurut provinsi'));
