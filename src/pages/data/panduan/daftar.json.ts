import type { APIRoute } from 'astro';
import { currentCatalogue } from '../../../catalogue/current.ts';
import { GENERAL_GUIDE } from '../../../domain/guide/guide.ts';
import {
  guideSummaryLine,
  guideTraitsOf,
  type ListedGuide,
} from '../../../domain/guide/guide-listing.ts';
import { guidePath } from '../../../domain/site/paths.ts';
import { href } from '../../../site/paths.ts';

/** Serves every guide except the general one, for the filters of `/panduan/`. */
export const GET: APIRoute = async () => {
  const catalogue = await currentCatalogue();
  const listed: ListedGuide[] = catalogue.guides
    .filter(({ slug }) => slug !== GENERAL_GUIDE)
    .map((guide) => {
      const { strategies, sectors, cost, needs, duration } = guideTraitsOf(guide);
      return {
        path: href(guidePath(guide)),
        title: guide.title,
        line: guideSummaryLine(guide, catalogue),
        strategi: strategies,
        sektor: sectors,
        biaya: cost ? [cost] : [],
        syarat: needs,
        lama: [duration],
      };
    });
  return new Response(JSON.stringify(listed));
};
