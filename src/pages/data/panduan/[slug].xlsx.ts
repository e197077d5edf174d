import type { APIRoute, GetStaticPaths } from 'astro';
import { cachedFile } from '../../../catalogue/cache/file-cache.ts';
import { currentCatalogue } from '../../../catalogue/current.ts';
import { templateContext } from '../../../catalogue/views/template-context.ts';
import type { Guide } from '../../../domain/guide/guide.ts';
import { templateOfGuide } from '../../../domain/plan/plan-template.ts';
import { templateToXlsx } from '../../../exports/xlsx.ts';

export const getStaticPaths = (async () => {
  const { guides } = await currentCatalogue();
  return guides.map((guide) => ({ params: { slug: guide.slug }, props: { guide } }));
}) satisfies GetStaticPaths;

/** The guide as an Excel file. */
export const GET: APIRoute<{ guide: Guide }> = async ({ props: { guide } }) => {
  const context = templateContext(await currentCatalogue());
  const template = templateOfGuide(guide, context);
  const bytes = await cachedFile(process.cwd(), ['xlsx', template], () => templateToXlsx(template));
  return new Response(bytes.slice().buffer);
};
