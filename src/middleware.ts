/**
 * Takes pages of innovations that did not change from the build before, instead of making them.
 * Files of data are quicker made than read.
 */
import { defineMiddleware } from 'astro:middleware';
import { currentCatalogue } from './catalogue/current.ts';
import { keptPages, materialOf } from './catalogue/kept-pages.ts';

export const onRequest = defineMiddleware(async ({ routePattern, params }, next) => {
  if (import.meta.env.DEV || routePattern !== '/inovasi/[slug]') return next();
  const catalogue = await currentCatalogue();
  const entry = catalogue.innovationBySlug.get(params.slug ?? '');
  if (!entry) return next();
  const pages = keptPages();
  const file = `inovasi/${entry.slug}/index.html`;
  const material = materialOf(entry, catalogue);
  const kept = pages.get(file, material);
  if (kept !== undefined) return new Response(kept);
  const response = await next();
  const text = await response.text();
  if (response.ok) pages.add(file, material, text);
  return new Response(text, response);
});
