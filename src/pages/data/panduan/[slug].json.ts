import type { APIRoute } from 'astro';
import { currentCatalogue } from '../../../catalogue/current.ts';
import { guidePaths } from '../../../catalogue/views/guide-paths.ts';
import { templateContext } from '../../../catalogue/views/template-context.ts';
import type { Guide } from '../../../domain/guide/guide.ts';
import { templateOfGuide } from '../../../domain/plan/plan-template.ts';

export const getStaticPaths = guidePaths;

/** Serves the plan template of a guide, for the plan builder. */
export const GET: APIRoute<{ guide: Guide }> = async ({ props: { guide } }) => {
  const context = templateContext(await currentCatalogue());
  return new Response(JSON.stringify(templateOfGuide(guide, context)));
};
