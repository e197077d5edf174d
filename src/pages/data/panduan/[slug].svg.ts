import type { APIRoute } from 'astro';
import { currentCatalogue } from '../../../catalogue/current.ts';
import type { Guide } from '../../../domain/guide/guide.ts';
import { processSvg } from '../../../exports/process-svg.ts';

export async function getStaticPaths() {
  const { guides } = await currentCatalogue();
  return guides.map((guide) => ({ params: { slug: guide.slug }, props: { guide } }));
}

export const GET: APIRoute<{ guide: Guide }> = ({ props }) => new Response(processSvg(props.guide));
