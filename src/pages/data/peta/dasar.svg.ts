import type { APIRoute } from 'astro';
import { nationMap } from '../../../catalogue/views/national-map.ts';
import { mapSvg } from '../../../exports/map-svg.ts';

/** The nation without figures, to lay marks over. */
export const GET: APIRoute = () =>
  new Response(mapSvg(nationMap('provinsi'), 'netral', () => 1, 'Indonesia menurut provinsi'));
