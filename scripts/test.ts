/**
 * Everything that must hold, in order of cost: formatting and types, the content as it stands, the
 * build, then all tests over the code, the built pages and a browser. Ends with the line
 * `tests: N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const bin = (name: string) => `node_modules/${name}`;
const reports = mkdtempSync(join(tmpdir(), 'semai-tests-'));
const report = join(reports, 'report.json');
let passed = 0;
let failed = 0;

const steps: [name: string, ...command: string[]][] = [
  [
    'Format dan kaidah kode',
    bin('@biomejs/biome/bin/biome'),
    'ci',
    '--config-path=.config',
    'src',
    'scripts',
    'tests',
    'astro.config.mjs',
    'package.json',
  ],
  [
    'Format halaman',
    bin('prettier/bin/prettier.cjs'),
    '--config',
    '.config/prettier.json',
    '--check',
    'src/**/*.astro',
  ],
  ['Tipe', bin('@astrojs/check/bin/astro-check.js'), '--minimumSeverity', 'error'],
  ['Isi katalog', 'scripts/check.ts'],
  ['Membangun situs', 'scripts/build.ts'],
];

let built = true;
for (const [name, ...command] of steps) {
  console.log(`\n── ${name}`);
  if (run(command)) passed += 1;
  else {
    failed += 1;
    built = false;
  }
}

if (built) {
  console.log('\n── Uji');
  run([
    bin('vitest/vitest.mjs'),
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
  ]);
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites, success } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    passed += numPassedTests;
    failed += numFailedTests || (success ? 0 : Math.max(1, numFailedTestSuites));
  } catch {
    failed += 1;
  }
} else {
  console.log('\nUji lain tidak dijalankan karena langkah di atas gagal.');
}

rmSync(reports, { recursive: true, force: true });
console.log(`\ntests: ${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function run(command: string[]): boolean {
  const { status } = spawnSync(process.execPath, command, {
    stdio: 'inherit',
    env: { ASTRO_TELEMETRY_DISABLED: '1', ...process.env },
  });
  return status === 0;
}
