import { defineConfig } from 'vitest/config';

/** Tests of pure code, which leave nothing behind: they share workers, which saves half a minute. */
const PURE = ['tests/{catalogue,domain,drawing,exports,import}/**/*.test.ts'];

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'kode', include: PURE, isolate: false } },
      { extends: true, test: { name: 'situs', include: ['tests/**/*.test.ts'], exclude: PURE } },
    ],
  },
});
