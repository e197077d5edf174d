/**
 * Builds the site into `dist/`: `npm run build`. It is built aside and moved into place only when
 * everything succeeded, so that a failed build leaves the last good one as it was.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync } from 'node:fs';

const ASIDE = '.cache/build';

rmSync(ASIDE, { recursive: true, force: true });
mkdirSync('.cache', { recursive: true });
const { status } = spawnSync(
  process.execPath,
  ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', ASIDE],
  { stdio: 'inherit', env: { ASTRO_TELEMETRY_DISABLED: '1', ...process.env } },
);
if (status !== 0) {
  rmSync(ASIDE, { recursive: true, force: true });
  console.error('\nSitus tidak dibangun; isi dist/ tidak diubah.');
  process.exit(status ?? 1);
}
rmSync('dist', { recursive: true, force: true });
renameSync(ASIDE, 'dist');
