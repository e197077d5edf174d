import type { APIRoute } from 'astro';
import { currentCatalogue } from '../../../catalogue/current.ts';
import { pageKey } from '../../../catalogue/views/page-cache-key.ts';
import { comparisonOf } from '../../../domain/comparison/comparison.ts';
import type { Innovation } from '../../../domain/innovation/innovation.ts';

/** One path per slug of an innovation, current or former, so that shared addresses keep working. */
export async function getStaticPaths() {
  const catalogue = await currentCatalogue();
  return catalogue.innovations.flatMap((entry) =>
    [entry.slug, ...entry.formerSlugs].map((slug) => ({
      params: { slug },
      props: { entry },
      cacheKey: pageKey(catalogue, [entry]),
    })),
  );
}

/** Serves an innovation as a column of the comparison. */
export const GET: APIRoute<{ entry: Innovation }> = async ({ props }) =>
  new Response(JSON.stringify(comparisonOf(props.entry, await currentCatalogue())));
