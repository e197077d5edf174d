import type { APIRoute } from 'astro';
import { currentCatalogue } from '../../../catalogue/current.ts';
import { exportedFile } from '../../../catalogue/views/exported-file.ts';
import { guidePaths } from '../../../catalogue/views/guide-paths.ts';
import { templateContext } from '../../../catalogue/views/template-context.ts';
import type { Guide } from '../../../domain/guide/guide.ts';
import { documentToDocx } from '../../../exports/docx.ts';
import { guideDocument } from '../../../exports/guide-document.ts';

export const getStaticPaths = guidePaths;

/** Serves a guide as a Word file. */
export const GET: APIRoute<{ guide: Guide }> = async ({ props: { guide } }) => {
  const catalogue = await currentCatalogue();
  const context = templateContext(catalogue);
  const document = guideDocument(guide, context);
  const bytes = await exportedFile(catalogue, ['docx', document], () => documentToDocx(document));
  return new Response(bytes.slice().buffer);
};
