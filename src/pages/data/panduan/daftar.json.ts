import type { APIRoute } from 'astro';
import { currentCatalogue } from '../../../catalogue/current.ts';
import { guidePath } from '../../../domain/addresses.ts';
import { GENERAL_GUIDE } from '../../../domain/guide.ts';
import { guideLine, type ListedGuide, traitsOf } from '../../../domain/guide-listing.ts';
import { href } from '../../../layouts/site.ts';

/** Every guide but the general one, as the filters of `/panduan/` read it. */
export const GET: APIRoute = async () => {
  const catalogue = await currentCatalogue();
  const listed: ListedGuide[] = catalogue.guides
    .filter(({ slug }) => slug !== GENERAL_GUIDE)
    .map((guide) => {
      const { strategies, sectors, cost, needs, duration } = traitsOf(guide);
      return {
        path: href(guidePath(guide)),
        title: guide.title,
        line: guideLine(guide, catalogue),
        strategi: strategies,
        sektor: sectors,
        biaya: cost ? [cost] : [],
        syarat: needs,
        lama: [duration],
      };
    });
  return new Response(JSON.stringify(listed));
};
