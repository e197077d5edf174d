/** Ties the search index to the build of the site, and to the development server. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { currentCatalogue } from '../catalogue/current.ts';
import { writeSearchIndex } from './index-files.ts';

/**
 * An Astro integration that writes the search index to `pagefind/` in the built site. While
 * developing it builds one into a temporary folder when search is first used, and serves it.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'semai:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        logger.info('Menyusun indeks pencarian ...');
        const folder = join(fileURLToPath(dir), 'pagefind');
        const count = await writeSearchIndex(await currentCatalogue(), folder);
        logger.info(`${count} dokumen dapat dicari.`);
      },
      'astro:server:setup': ({ server, logger }) => {
        let folder: Promise<string> | undefined;
        const built = async () => {
          logger.info('Menyusun indeks pencarian untuk pengembangan ...');
          const made = await mkdtemp(join(tmpdir(), 'semai-pencarian-'));
          await writeSearchIndex(await currentCatalogue(), made);
          return made;
        };
        server.middlewares.use('/pagefind', (request, response, next) => {
          folder ??= built();
          folder.then(
            (made) => sirv(made, { dev: true })(request, response, next),
            (error: unknown) => {
              folder = undefined;
              next(error);
            },
          );
        });
        server.httpServer?.once('close', () => {
          folder?.then((made) => rm(made, { recursive: true, force: true })).catch(() => {});
        });
      },
    },
  };
}
