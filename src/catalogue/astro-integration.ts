/** Ties the build of the site to the check: what the check refuses is not built. */
import type { AstroIntegration } from 'astro';
import { currentCatalogue, forgetCatalogue, setCatalogue } from './current.ts';
import { formatDiagnostics } from './format-diagnostics.ts';
import { keptPages } from './kept-pages.ts';
import { loadCatalogue } from './load.ts';

/**
 * An Astro integration that checks all content before a build and stops it, with every problem
 * printed and nothing written, where there is one. While developing it re-reads content on change.
 */
export function checkedContent(): AstroIntegration {
  return {
    name: 'semai:checked-content',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command !== 'build') return;
        logger.info('Memeriksa isi ...');
        const { catalogue, diagnostics } = await loadCatalogue(process.cwd(), { keep: true });
        if (!catalogue) {
          console.error(formatDiagnostics(diagnostics));
          throw new Error('Isi belum lolos pemeriksaan; tidak ada yang diterbitkan.');
        }
        setCatalogue(catalogue);
        logger.info(`${catalogue.innovations.length} inovasi lolos pemeriksaan.`);
      },
      'astro:build:done': ({ logger }) => {
        const pages = keptPages();
        pages.save();
        if (pages.taken > 0) logger.info(`${pages.taken} halaman inovasi tidak berubah.`);
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add('content');
        server.watcher.on('all', (_event, file) => {
          if (!file.replaceAll('\\', '/').includes('/content/')) return;
          forgetCatalogue();
          server.ws.send({ type: 'full-reload' });
        });
        void currentCatalogue().catch(() => {});
      },
    },
  };
}
