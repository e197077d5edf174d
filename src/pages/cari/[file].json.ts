/** The files of words that the search loads; their names change with what they hold. */
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
