import { defineConfig } from 'vitest/config';

/**
 * Tests of pure code share workers: a worker of its own for each file costs a minute more on two
 * cores. `tests/project/module-state.test.ts` holds that no module keeps what a test file leaves.
 */
const PURE = ['tests/{catalogue,domain,drawing,exports,import}/**/*.test.ts'];

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    setupFiles: ['tests/seed.ts'],
    projects: [
      { extends: true, test: { name: 'kode', include: PURE, isolate: false } },
      { extends: true, test: { name: 'situs', include: ['tests/**/*.test.ts'], exclude: PURE } },
    ],
  },
});
