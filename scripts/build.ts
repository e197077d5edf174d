/**
 * Builds the site into `dist/`: `npm run build`. It is built aside and moved into place only when
 * everything succeeded, so that a failed build leaves the last good one as it was.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';

const ASIDE = '.cache/build';

/** What Astro keeps of pages, for the next build. */
const KEPT = '.cache/astro';

/** Removes a build that did not come to its end, and what it kept: its list of pages is not theirs. */
function removeUnfinished(): void {
  rmSync(KEPT, { recursive: true, force: true });
  rmSync(ASIDE, { recursive: true, force: true });
}

if (existsSync(ASIDE)) removeUnfinished();
mkdirSync(ASIDE, { recursive: true });
const { status } = spawnSync(
  process.execPath,
  ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', ASIDE],
  { stdio: 'inherit', env: { ASTRO_TELEMETRY_DISABLED: '1', ...process.env } },
);
if (status !== 0) {
  removeUnfinished();
  console.error('\nSitus tidak dibangun; isi dist/ tidak diubah.');
  process.exit(status ?? 1);
}
rmSync('dist', { recursive: true, force: true });
renameSync(ASIDE, 'dist');
