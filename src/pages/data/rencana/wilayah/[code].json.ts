import type { APIRoute } from 'astro';
import { currentCatalogue } from '../../../../catalogue/current.ts';
import { figuresInWords } from '../../../../domain/plan/baseline.ts';

export async function getStaticPaths() {
  const { regions } = await currentCatalogue();
  return [...regions.keys()].map((code) => ({ params: { code } }));
}

/** Serves the figures of a region in words, for the baseline of a plan. */
export const GET: APIRoute<Record<string, never>, { code: string }> = async ({ params }) => {
  const { regionFigures } = await currentCatalogue();
  return new Response(JSON.stringify(figuresInWords(params.code, regionFigures)));
};
