/** Ties the build of the site to the check: what the check refuses is not built. */
import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { currentCatalogue, forgetCatalogue, setCatalogue } from './current.ts';
import { formatDiagnostics } from './diagnostics/format.ts';
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
        const { catalogue, diagnostics } = await loadCatalogue(process.cwd(), { useCache: true });
        if (!catalogue) {
          console.error(formatDiagnostics(diagnostics, { site: process.env.SITE_URL }));
          throw new Error('Isi belum lolos pemeriksaan; tidak ada yang diterbitkan.');
        }
        setCatalogue(catalogue);
        logger.info(`${catalogue.innovations.length} inovasi lolos pemeriksaan.`);
      },
      'astro:server:setup': ({ server }) => {
        const content = resolve('content');
        server.watcher.add(content);
        server.watcher.on('all', (_event, file) => {
          // A path may come from the root of the project, or from that of the disk.
          if (!resolve(file).startsWith(content + sep)) return;
          forgetCatalogue();
          // Astro remembers what it may build of each page; it forgets this as for its own content.
          for (const { hot, config } of Object.values(server.environments)) {
            if (config.consumer === 'server') hot.send('astro:content-changed', {});
          }
          server.ws.send({ type: 'full-reload' });
        });
        void currentCatalogue().catch(() => {});
      },
    },
  };
}
