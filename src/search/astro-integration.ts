/** Ties the search index to the build of the site, and to the development server. */
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { currentCatalogue } from '../catalogue/current.ts';
import { writeSearchIndex } from './index-files.ts';

/**
 * An Astro integration that writes the search index to `pagefind/` in the built site, beside the
 * rendering of its pages. While developing it builds one into `.cache/` when search is first used,
 * and serves it.
 */
export function searchIndex(): AstroIntegration {
  let root: URL;
  let written: Promise<number> | undefined;
  const aside = () => fileURLToPath(new URL('.cache/pagefind-baru/', root));
  return {
    name: 'semai:search-index',
    hooks: {
      // Pagefind works in a process of its own: it has the other core while pages are rendered.
      'astro:build:start': ({ logger }) => {
        logger.info('Menyusun indeks pencarian ...');
        written = currentCatalogue().then((catalogue) => writeSearchIndex(catalogue, aside()));
        // Whoever waits for it is told; a build that fails before does not wait.
        written.catch(() => {});
      },
      'astro:build:done': async ({ dir, logger }) => {
        const count = await written;
        const folder = join(fileURLToPath(dir), 'pagefind');
        await rm(folder, { recursive: true, force: true });
        await cp(aside(), folder, { recursive: true });
        await rm(aside(), { recursive: true });
        logger.info(`${count} dokumen dapat dicari.`);
      },
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:server:setup': ({ server, logger }) => {
        let index: Promise<ReturnType<typeof sirv>> | undefined;
        const build = async () => {
          logger.info('Menyusun indeks pencarian untuk pengembangan ...');
          const folder = fileURLToPath(new URL('.cache/pagefind/', root));
          await writeSearchIndex(await currentCatalogue(), folder);
          return sirv(folder, { dev: true });
        };
        server.middlewares.use('/pagefind', (request, response, next) => {
          index ??= build();
          index.then(
            (serve) => serve(request, response, next),
            (error: unknown) => {
              index = undefined;
              next(error);
            },
          );
        });
      },
    },
  };
}
