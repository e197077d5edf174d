/** Connects the search index to Astro's build and development server. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { currentCatalogue } from '../../catalogue/current.ts';
import { INDEX_FOLDER } from '../format/layout.ts';
import { type SearchIndex, searchIndexOf } from './build-index.ts';

/** Maximum number of files written at a time: a large catalogue has more than a process may have open. */
const AT_A_TIME = 64;

/**
 * An Astro integration that writes the search index into the built site, and serves it while
 * developing.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'semai:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const index = searchIndexOf(await currentCatalogue());
        await writeIndex(index, join(fileURLToPath(dir), INDEX_FOLDER));
        logger.info(`Indeks pencarian: ${index.files.size} berkas.`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`/${INDEX_FOLDER}`, async (request, response, next) => {
          try {
            const { folder, files } = searchIndexOf(await currentCatalogue());
            const path = decodeURIComponent(request.url?.replace(/\?.*/, '') ?? '');
            const text = path.startsWith(`/${folder}/`)
              ? files.get(path.slice(folder.length + 2))
              : undefined;
            if (text === undefined) return next();
            response.setHeader('Content-Type', 'application/json').end(text);
          } catch (error) {
            next(error);
          }
        });
      },
    },
  };
}

/** Writes an index into a subfolder of `parent`. @throws when a file cannot be written. */
export async function writeIndex({ folder, files }: SearchIndex, parent: string): Promise<void> {
  const all = [...files].map(([path, text]) => [join(parent, folder, path), text] as const);
  await Promise.all(
    [...new Set(all.map(([path]) => dirname(path)))].map((path) =>
      mkdir(path, { recursive: true }),
    ),
  );
  for (let start = 0; start < all.length; start += AT_A_TIME) {
    await Promise.all(
      all.slice(start, start + AT_A_TIME).map(([path, text]) => writeFile(path, text)),
    );
  }
}
