/** The lexicon files that the search loads. Their names contain a hash of their content. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { currentCatalogue } from '../../catalogue/current.ts';
import { lexiconFiles } from '../../search/index/build-lexicon.ts';

export const getStaticPaths = (async () =>
  Object.values(lexiconFiles(await currentCatalogue())).map(({ name, text }) => ({
    params: { file: name.replace(/\.json$/, '') },
    props: { text },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(props.text as string, { headers: { 'Content-Type': 'application/json' } });
