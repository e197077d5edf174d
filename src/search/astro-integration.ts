/** Ties the search index to the build of the site, and to the development server. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { currentCatalogue } from '../catalogue/current.ts';
import { writeSearchIndex } from './index-files.ts';

/**
 * An Astro integration that writes the search index to `pagefind/` in the built site. While
 * developing it builds one into `.cache/` when search is first used, and serves it.
 */
export function searchIndex(): AstroIntegration {
  let root: URL;
  return {
    name: 'semai:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        logger.info('Menyusun indeks pencarian ...');
        const folder = join(fileURLToPath(dir), 'pagefind');
        const count = await writeSearchIndex(await currentCatalogue(), folder);
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
