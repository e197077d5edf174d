import type { APIRoute } from 'astro';
import { guidePaths } from '../../../catalogue/views/guide-paths.ts';
import type { Guide } from '../../../domain/guide/guide.ts';
import { processSvg } from '../../../exports/process-svg.ts';

export const getStaticPaths = guidePaths;

/** Serves the diagram of a guide's business process. */
export const GET: APIRoute<{ guide: Guide }> = ({ props }) => new Response(processSvg(props.guide));
