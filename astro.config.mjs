import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { checkedContent } from './src/catalogue/astro-integration.ts';
import { searchIndex } from './src/search/index/astro-integration.ts';

// Where the site is published, for example https://contoh.go.id/semai. Only absolute addresses
// (link previews, sitemap, feed) need it; a path in it becomes the base of every link.
const published = new URL(process.env.SITE_URL ?? 'http://localhost:4321');

// Islands are written against React; browsers get Preact, which is a tenth of the size.
const preactInTheBrowser = {
  name: 'preact-in-the-browser',
  enforce: 'pre',
  resolveId(id, importer, options) {
    if (this.environment?.name !== 'client') return null;
    const replacement = {
      react: 'preact/compat',
      'react-dom': 'preact/compat',
      'react-dom/client': 'preact/compat/client',
      'react/jsx-runtime': 'preact/jsx-runtime',
      'react/jsx-dev-runtime': 'preact/jsx-runtime',
    }[id];
    return replacement ? this.resolve(replacement, importer, options) : null;
  },
};

// Vite's helper around `import()` fetches the style sheets of a module before it. Islands import no
// style sheets: their pages do. Without the helper a page with an island loads 700 bytes less.
const plainDynamicImports = {
  name: 'plain-dynamic-imports',
  enforce: 'pre',
  load(id) {
    return id === '\0vite/preload-helper.js'
      ? 'export const __vitePreload = (load) => load();'
      : null;
  },
};

// Small modules that most islands share would each become a file of their own, which costs more bytes
// than it holds. `tests/site/weights.test.ts` measures what a page loads.
const sharedChunks = [
  { name: 'preact', test: /node_modules[\\/]preact/ },
  {
    name: 'bersama',
    test: /preload-helper|src[\\/](domain[\\/](words[\\/]month-names|region[\\/]region-code)|search[\\/]load|site|islands[\\/](shared|compare[\\/]compare-choice))/,
    minShareCount: 2,
  },
];

export default defineConfig({
  site: published.origin,
  base: published.pathname,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  cacheDir: '.cache/astro',
  experimental: { incrementalBuild: true },
  build: {
    inlineStylesheets: 'never',
    assets: 'aset',
    // Rendering is bound by the processor in one thread, so pages at a time gain nothing. Processor
    // seconds of a build at 1, 4 and 16: 26, 28, 30 with the real entries; 42, 45, 39 with 951 of
    // `npm run bench -- scale`, where equal settings differ by 15. Peak memory was 1.0 to 1.1 GB for all.
    concurrency: 1,
  },
  integrations: [checkedContent(), react(), sitemap(), searchIndex()],
  vite: {
    plugins: [preactInTheBrowser, plainDynamicImports],
    build: { assetsInlineLimit: 0, modulePreload: false },
    environments: {
      client: {
        build: { rolldownOptions: { output: { codeSplitting: { groups: sharedChunks } } } },
      },
    },
  },
});
