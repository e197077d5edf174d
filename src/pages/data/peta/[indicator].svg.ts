import type { APIRoute } from 'astro';
import { currentCatalogue } from '../../../catalogue/current.ts';
import { nationIndicators, nationMap, shadesOf } from '../../../catalogue/views/national-map.ts';
import type { MapIndicator } from '../../../domain/figures/map-indicators.ts';
import { mapSvg } from '../../../exports/map-svg.ts';

export async function getStaticPaths() {
  return nationIndicators(await currentCatalogue())
    .filter(({ regencies }) => regencies.length > 0)
    .map((one) => ({ params: { indicator: one.indicator.id }, props: one }));
}

/** Serves the national map of an indicator by kabupaten and kota. */
export const GET: APIRoute<MapIndicator> = async ({ props: { indicator, regencies } }) => {
  const title = `${indicator.label} menurut kabupaten dan kota, ${regencies[0]?.year}`;
  const { shadeOfRegion } = shadesOf(regencies);
  const map = nationMap('kabupaten', await currentCatalogue());
  return new Response(mapSvg(map, indicator.better, shadeOfRegion, title));
};
