import type { APIRoute } from 'astro';
import { cachedFile } from '../../../catalogue/cache/file-cache.ts';
import { currentCatalogue } from '../../../catalogue/current.ts';
import { guidePaths } from '../../../catalogue/views/guide-paths.ts';
import { templateContext } from '../../../catalogue/views/template-context.ts';
import type { Guide } from '../../../domain/guide/guide.ts';
import { documentToDocx } from '../../../exports/docx.ts';
import { guideDocument } from '../../../exports/guide-document.ts';

export const getStaticPaths = guidePaths;

/** Serves a guide as a Word file. */
export const GET: APIRoute<{ guide: Guide }> = async ({ props: { guide } }) => {
  const context = templateContext(await currentCatalogue());
  const document = guideDocument(guide, context);
  const bytes = await cachedFile(process.cwd(), ['docx', document], () => documentToDocx(document));
  return new Response(bytes.slice().buffer);
};
