import type { APIRoute } from 'astro';
import { currentCatalogue } from '../../../catalogue/current.ts';
import { exportedFile } from '../../../catalogue/views/exported-file.ts';
import { guidePaths } from '../../../catalogue/views/guide-paths.ts';
import { templateContext } from '../../../catalogue/views/template-context.ts';
import type { Guide } from '../../../domain/guide/guide.ts';
import { templateOfGuide } from '../../../domain/plan/plan-template.ts';
import { templateToXlsx } from '../../../exports/xlsx.ts';

export const getStaticPaths = guidePaths;

/** Serves the plan template of a guide as an Excel file. */
export const GET: APIRoute<{ guide: Guide }> = async ({ props: { guide } }) => {
  const catalogue = await currentCatalogue();
  const context = templateContext(catalogue);
  const template = templateOfGuide(guide, context);
  const bytes = await exportedFile(catalogue, ['xlsx', template], () => templateToXlsx(template));
  return new Response(bytes.slice().buffer);
};
