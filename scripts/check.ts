/**
 * `npm run check [-- FILES]`: checks all content, or only the named files against the rest.
 * Exit code 0: no problem; 1: problems, each printed with its place and its cure; 2: wrong use.
 */
import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Keeps compiled code between runs; it must be on before the code is loaded.
enableCompileCache();
const { checkReport } = await import('../src/catalogue/diagnostics/report.ts');
const { loadCatalogue } = await import('../src/catalogue/load.ts');
const { checkFiles, contentPath } = await import('../src/catalogue/check-files.ts');

const USE = `Pemakaian: npm run check [-- BERKAS...]
  tanpa BERKAS: memeriksa seluruh folder content
  BERKAS: berkas di dalam folder content, misalnya content/innovations/uptpk-sragen.md
Hasil: 0 tidak ada masalah, 1 ada masalah, 2 pemakaian salah.`;

const root = existsSync(join(process.cwd(), 'content'))
  ? process.cwd()
  : join(import.meta.dirname, '..');

process.exitCode = await check(process.argv.slice(2));

async function check(named: string[]): Promise<0 | 1 | 2> {
  if (named.includes('--help') || named.includes('-h')) {
    console.log(USE);
    return 0;
  }
  const paths: string[] = [];
  for (const name of named) {
    const { path, reason } = findFile(name);
    if (path === undefined) {
      console.error(`${name}: ${reason}.\n\n${USE}`);
      return 2;
    }
    paths.push(path);
  }
  const { diagnostics, counts } =
    paths.length > 0
      ? await checkFiles(root, paths)
      : await loadCatalogue(root, { useCache: true });
  const { env, stdout } = process;
  console.log(
    checkReport(diagnostics, counts, {
      colour: Boolean(stdout.isTTY) && !env.NO_COLOR,
      annotate: env.GITHUB_ACTIONS === 'true',
      site: env.SITE_URL,
    }),
  );
  return diagnostics.length > 0 ? 1 : 0;
}

/** npm runs commands in the project's folder; a file may be named from where the person stands. */
function findFile(name: string): ReturnType<typeof contentPath> {
  if (name.startsWith('-')) return { reason: 'pilihan ini tidak dikenal' };
  const here = contentPath(root, process.cwd(), name);
  const { INIT_CWD } = process.env;
  if (here.path !== undefined || INIT_CWD === undefined) return here;
  const there = contentPath(root, INIT_CWD, name);
  return there.path === undefined ? here : there;
}
