import type { APIRoute } from 'astro';
import { absoluteUrl } from '../site/paths.ts';

/** Serves `robots.txt`: all pages may be crawled. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl('/sitemap-index.xml')}\n`);
