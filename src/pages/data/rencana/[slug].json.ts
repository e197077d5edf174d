import type { APIRoute, GetStaticPaths } from 'astro';
import { currentCatalogue } from '../../../catalogue/current.ts';
import { pageKey } from '../../../catalogue/views/page-cache-key.ts';
import { templateContext } from '../../../catalogue/views/template-context.ts';
import type { Innovation } from '../../../domain/innovation/innovation.ts';
import { shareOfInnovation } from '../../../domain/plan/plan-template.ts';

/** One path per innovation without its own guide; the others have the template of that guide. */
export const getStaticPaths = (async () => {
  const catalogue = await currentCatalogue();
  const { guides, innovations } = catalogue;
  const own = new Set(
    guides.flatMap(({ innovations: of }) => (of.length === 1 ? (of as [string]) : [])),
  );
  if (!templateContext(catalogue).general) return [];
  return innovations
    .filter(({ slug }) => !own.has(slug))
    .map((innovation) => ({
      params: { slug: innovation.slug },
      props: { innovation },
      cacheKey: pageKey(catalogue, [innovation]),
    }));
}) satisfies GetStaticPaths;

/** Serves what an innovation without its own guide adds to the template of the general guide. */
export const GET: APIRoute<{ innovation: Innovation }> = async ({ props: { innovation } }) => {
  const context = templateContext(await currentCatalogue());
  return new Response(JSON.stringify(shareOfInnovation(innovation, context.general!, context)));
};
