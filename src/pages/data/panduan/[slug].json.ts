import type { APIRoute, GetStaticPaths } from 'astro';
import { currentCatalogue } from '../../../catalogue/current.ts';
import { templateContext } from '../../../catalogue/views/template-context.ts';
import type { Guide } from '../../../domain/guide/guide.ts';
import { templateOfGuide } from '../../../domain/plan/plan-template.ts';

export const getStaticPaths = (async () => {
  const { guides } = await currentCatalogue();
  return guides.map((guide) => ({ params: { slug: guide.slug }, props: { guide } }));
}) satisfies GetStaticPaths;

/** The template of a plan that follows the guide, for the plan builder. */
export const GET: APIRoute<{ guide: Guide }> = async ({ props: { guide } }) => {
  const context = templateContext(await currentCatalogue());
  return new Response(JSON.stringify(templateOfGuide(guide, context)));
};
