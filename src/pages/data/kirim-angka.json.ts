import type { APIRoute } from 'astro';
import { currentCatalogue } from '../../catalogue/current.ts';
import { describePlace } from '../../domain/region/places.ts';

/** Serves the data of the form for a newer figure: indicators that accept new figures, and regions. */
export const GET: APIRoute = async () => {
  const { regionFigures, regions } = await currentCatalogue();
  const indicators = [...regionFigures.indicators.values()]
    .filter(({ kind, years }) => kind === 'angka' && years?.until === undefined)
    .map(({ id, label, unit, range, largestYearlyChange, levels, years }) => ({
      id,
      label,
      unit,
      range,
      largestYearlyChange,
      levels,
      years,
    }));
  const places = [...regions.keys()].map((code) => ({ code, name: describePlace(code, regions) }));
  return new Response(JSON.stringify({ indicators, regions: places }));
};
