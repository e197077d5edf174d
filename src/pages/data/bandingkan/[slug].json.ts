import type { APIRoute } from 'astro';
import { currentCatalogue } from '../../../catalogue/current.ts';
import { pageKey } from '../../../catalogue/views/page-cache-key.ts';
import { comparisonOf } from '../../../domain/comparison/comparison.ts';
import type { Innovation } from '../../../domain/innovation/innovation.ts';

/** One file for each innovation, also under the slugs it had: addresses that were sent stay good. */
export async function getStaticPaths() {
  const { innovations } = await currentCatalogue();
  return innovations.flatMap((entry) =>
    [entry.slug, ...entry.formerSlugs].map((slug) => ({
      params: { slug },
      props: { entry },
      cacheKey: pageKey([entry]),
    })),
  );
}

export const GET: APIRoute<{ entry: Innovation }> = async ({ props }) =>
  new Response(JSON.stringify(comparisonOf(props.entry, await currentCatalogue())));
