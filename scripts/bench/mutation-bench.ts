/**
 * How many deliberate changes to published constants the tests notice: `npm run bench -- mutants`.
 *
 * A mutant is one small step in `src/domain` or in the weights of the fit: a number that is one more
 * (a fraction half as much again), or a comparison that takes its bound in or leaves it out. Numbers
 * that only say where something is in a text or list (`at(-1)`, `length > 0`), the signs of an order
 * (`a < b ? -1 : 1`) and whatever drives a loop are left alone: they are no rules of the domain, and
 * a changed loop may never end.
 *
 * StrykerJS was considered: it changes operators, branches and strings, but no numeric literal, and
 * those are what readers see.
 *
 * All of it happens in a copy of the project in a temporary folder.
 */
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { parseArgs } from 'node:util';
import ts from 'typescript';
import { createVitest, type TestSpecification, type Vitest } from 'vitest/node';

/** One deliberate change. */
export interface Mutant {
  /** Path in the project. */
  file: string;
  /** 1-based. */
  line: number;
  /** Offset of the replaced text in the file. */
  start: number;
  from: string;
  to: string;
}

/** What the tests are made of; everything else of the project is of no use to them. */
const COPIED = ['src', 'content', 'public', 'scripts', 'tests', 'package.json', 'tsconfig.json'];

/** The weights of the fit, which are data. */
const WEIGHTS = 'content/vocabulary/fit-parts.yaml';

/**
 * Tests that may notice, in the order in which they run after those in the folder of the mutant's own
 * file; each group runs only for mutants that the ones before did not notice. Tests of built pages
 * and in a browser would need a build for each mutant; the relevance of the search has floors that a
 * single constant seldom crosses, and takes as long as all others.
 */
const TEST_GROUPS = [
  /^tests\/(domain|drawing)\//,
  /^tests\/(content|catalogue\/views|exports|editor)\//,
  /^tests\/(catalogue|import|search)\/(?!relevance)/,
];

/** Runs the mutants of all of `src/domain`, or of the files named, and prints which survive. */
export async function benchMutants(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { sample: { type: 'string' }, seed: { type: 'string', default: '2026' } },
  });
  const all = [...codeMutants(), ...weightMutants()].filter(
    ({ file }) => positionals.length === 0 || positionals.some((name) => file.includes(name)),
  );
  const mutants = values.sample ? sampleOf(all, Number(values.sample), Number(values.seed)) : all;
  console.log(`${mutants.length} dari ${all.length} perubahan dicoba.`);
  const copy = copyOfProject();
  const vitest = await startVitest(copy);
  const survived: Mutant[] = [];
  try {
    const graph = importGraph(copy);
    const specifications = await vitest.globTestSpecifications();
    for (const [index, mutant] of mutants.entries()) {
      if (index % 50 === 0) await control(copy, vitest, specifications);
      const tests = testsReaching(mutant.file, graph);
      if (!(await isNoticed(mutant, copy, vitest, specifications, tests))) {
        survived.push(mutant);
        console.log(`lolos: ${describe(mutant)}`);
      }
      if ((index + 1) % 50 === 0) console.log(`${index + 1} dicoba, ${survived.length} lolos`);
    }
    await control(copy, vitest, specifications);
  } finally {
    await vitest.close();
    rmSync(copy, { recursive: true, force: true });
  }
  const noticed = mutants.length - survived.length;
  const rate = ((100 * noticed) / mutants.length).toFixed(1);
  console.log(`\n${noticed} dari ${mutants.length} perubahan diketahui uji (${rate} %).`);
  if (survived.length > 0) console.log(`\nLolos:\n${survived.map(describe).join('\n')}`);
}

function describe({ file, line, from, to }: Mutant): string {
  return `${file}:${line}  ${from} → ${to}`;
}

/** Returns the mutants of the code in `src/domain`, in the order of files and places. */
export function codeMutants(folder = 'src/domain'): Mutant[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('vocabulary-ids.ts'))
    .sort()
    .flatMap((file) => mutantsIn(file, readFileSync(file, 'utf8')));
}

/** Returns the mutants of a file of TypeScript, in their order. */
export function mutantsIn(file: string, text: string): Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const add = (node: ts.Node, to: string) => {
    const start = node.getStart(source);
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    found.push({ file, line, start, from: node.getText(source), to });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isWhileStatement(node)) return;
    if (ts.isNumericLiteral(node) && !isStructural(node)) add(node, stepFrom(node.text));
    if (ts.isBinaryExpression(node) && !isStructuralComparison(node)) {
      const to = OTHER_BOUND[node.operatorToken.getText(source)];
      if (to) add(node.operatorToken, to);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Comparisons that differ only at their bound. */
const OTHER_BOUND: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
};

function stepFrom(number: string): string {
  const value = Number(number.replaceAll('_', ''));
  return String(Number.isInteger(value) ? value + 1 : Number((1.5 * value).toPrecision(6)));
}

/** Functions whose numbers are places in a text or list, lengths or places of decimals. */
const PLACE_FUNCTIONS =
  /^(?:at|slice|subarray|substring|charAt|codePointAt|splice|with|toSpliced|padStart|padEnd|repeat|toFixed|flat|indexOf|reduce|fill|test|exec|group|Array|has|get)$/;

/** Whether a number is a place, a length or a neutral element rather than a fact of the domain. */
function isStructural(node: ts.NumericLiteral): boolean {
  const isSmall = Number(node.text) <= 2;
  let parent: ts.Node = node.parent;
  while (ts.isPrefixUnaryExpression(parent) || ts.isParenthesizedExpression(parent)) {
    parent = parent.parent;
  }
  if (ts.isElementAccessExpression(parent)) return true;
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) {
    const called = parent.expression;
    const name = ts.isPropertyAccessExpression(called) ? called.name.text : called.getText();
    return PLACE_FUNCTIONS.test(name);
  }
  if (ts.isBinaryExpression(parent)) {
    const isNeutral = Number(node.text) <= 1;
    const sign = parent.operatorToken.kind;
    const isStep =
      sign === ts.SyntaxKind.PlusToken ||
      sign === ts.SyntaxKind.MinusToken ||
      sign === ts.SyntaxKind.PlusEqualsToken ||
      sign === ts.SyntaxKind.QuestionQuestionToken;
    if (isNeutral && isStep && !ts.isTemplateSpan(parent.parent)) return isInIndexing(parent);
    return isSmall && isStructuralComparison(parent);
  }
  if (ts.isConditionalExpression(parent)) return isOrder(parent);
  // A counter, or a sum that starts with nothing.
  if (ts.isVariableDeclaration(parent)) {
    return (
      isSmall && ((parent.parent as ts.VariableDeclarationList).flags & ts.NodeFlags.Let) !== 0
    );
  }
  return false;
}

/** Whether arithmetic with a number serves to find a place in a text or list, or to count. */
function isInIndexing(node: ts.Node): boolean {
  for (let at: ts.Node = node; at.parent && !ts.isStatement(at); at = at.parent) {
    const { parent } = at;
    if (ts.isElementAccessExpression(parent)) return true;
    if (ts.isCallExpression(parent) && ts.isPropertyAccessExpression(parent.expression)) {
      if (PLACE_FUNCTIONS.test(parent.expression.name.text)) return true;
    }
    if (ts.isForStatement(parent)) return true;
  }
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusEqualsToken;
}

/** Whether a comparison asks for an empty list, a sign, or the next place, rather than for a bound. */
function isStructuralComparison(node: ts.BinaryExpression): boolean {
  const isZero = (side: ts.Node) => ts.isNumericLiteral(side) && Number(side.text) === 0;
  if (isZero(node.left) || isZero(node.right)) return true;
  const sides = [node.left, node.right].map((side) => side.getText());
  if (sides.some((side) => /(?:\.length|\.size|\.indexOf\(.*\))$/.test(side))) {
    return sides.some((side) => /^(?:[12]|index|at|position|start|end|length)$/.test(side));
  }
  if (node.parent && ts.isForStatement(node.parent)) return true;
  return ts.isConditionalExpression(node.parent) && isOrder(node.parent);
}

/** Whether a choice only gives an order its sign: `a < b ? -1 : 1`. */
function isOrder({ whenTrue, whenFalse }: ts.ConditionalExpression): boolean {
  const sign = (side: ts.Expression): boolean =>
    ts.isConditionalExpression(side) ? isOrder(side) : /^-?[01]$/.test(side.getText());
  return sign(whenTrue) && sign(whenFalse) && /^-?1$/.test(whenTrue.getText());
}

/** Returns a mutant for each weight of the fit. */
function weightMutants(): Mutant[] {
  const text = readFileSync(WEIGHTS, 'utf8');
  return [...text.matchAll(/(?<=^\s*weight: )\d+/gm)].map(({ 0: from, index }) => ({
    file: WEIGHTS,
    line: text.slice(0, index).split('\n').length,
    start: index,
    from,
    to: String(Number(from) - 5),
  }));
}

/** Returns some of the mutants, the same for the same seed, in their order. */
function sampleOf(mutants: readonly Mutant[], count: number, seed: number): Mutant[] {
  let state = seed;
  // Linear congruential generator of Numerical Recipes.
  const random = () => {
    state = (1664525 * state + 1013904223) % 2 ** 32;
    return state;
  };
  return mutants
    .map((mutant, index) => ({ mutant, index, key: random() }))
    .sort((a, b) => a.key - b.key)
    .slice(0, count)
    .sort((a, b) => a.index - b.index)
    .map(({ mutant }) => mutant);
}

function copyOfProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'semai-mutants-'));
  for (const name of COPIED) cpSync(name, join(copy, name), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

function startVitest(root: string): Promise<Vitest> {
  process.chdir(root);
  return createVitest('test', {
    root,
    config: join(root, 'tests/vitest.config.ts'),
    watch: false,
    bail: 1,
    // A second worker costs more than it saves: mostly a few small files run.
    maxWorkers: 1,
    reporters: [{}],
  });
}

/** Returns for each file of code or tests the files that import it. */
function importGraph(root: string): Map<string, string[]> {
  const importers = new Map<string, string[]>();
  const files = ['src', 'tests', 'scripts'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
      .filter((file) => /\.tsx?$/.test(file)),
  );
  for (const file of files) {
    const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), 'utf8'), true, true);
    for (const { fileName } of importedFiles) {
      if (!fileName.startsWith('.')) continue;
      const target = posix.join(posix.dirname(file), fileName);
      importers.set(target, [...(importers.get(target) ?? []), file]);
    }
  }
  return importers;
}

/** Returns the tests that reach a file by imports; all of them for a file of data. */
function testsReaching(
  file: string,
  importers: ReadonlyMap<string, string[]>,
): Set<string> | 'all' {
  if (!file.startsWith('src/')) return 'all';
  const reached = new Set<string>();
  const open = [file];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const importer of importers.get(next) ?? []) {
      if (reached.has(importer)) continue;
      reached.add(importer);
      open.push(importer);
    }
  }
  return reached;
}

/** Whether a test fails while the mutant is in the copy; the file is mended afterwards. */
async function isNoticed(
  mutant: Mutant,
  root: string,
  vitest: Vitest,
  specifications: readonly TestSpecification[],
  tests: Set<string> | 'all',
): Promise<boolean> {
  const path = join(root, mutant.file);
  const text = readFileSync(path, 'utf8');
  const { start, from, to } = mutant;
  writeFileSync(path, text.slice(0, start) + to + text.slice(start + from.length));
  vitest.invalidateFile(path);
  try {
    const reaching = specifications.filter(
      ({ moduleId }) => tests === 'all' || tests.has(posix.relative(root, moduleId)),
    );
    const own = posix.dirname(mutant.file).replace(/^src/, 'tests');
    const isOwn = (test: string) => posix.dirname(test) === own;
    const groups = [
      isOwn,
      ...TEST_GROUPS.map((group) => (test: string) => !isOwn(test) && group.test(test)),
    ];
    for (const isIn of groups) {
      const chosen = reaching.filter(({ moduleId }) => isIn(posix.relative(root, moduleId)));
      if (await fails(chosen, vitest)) return true;
    }
    return false;
  } finally {
    writeFileSync(path, text);
    vitest.invalidateFile(path);
  }
}

/** Whether any of these tests fails. */
async function fails(tests: readonly TestSpecification[], vitest: Vitest): Promise<boolean> {
  if (tests.length === 0) return false;
  try {
    const { testModules } = await vitest.runTestSpecifications([...tests]);
    return testModules.some((one) => !one.ok()) || vitest.state.getUnhandledErrors().length > 0;
  } finally {
    // A failure that is remembered would bail out of every later run at once.
    vitest.state.clearErrors();
    vitest.state.filesMap.clear();
    vitest.state.idMap.clear();
  }
}

/**
 * Makes sure that the nearest tests pass while nothing is changed: else each mutant would count as
 * noticed.
 */
async function control(
  root: string,
  vitest: Vitest,
  specifications: readonly TestSpecification[],
): Promise<void> {
  const nearest = specifications.filter(({ moduleId }) =>
    TEST_GROUPS[0]?.test(posix.relative(root, moduleId)),
  );
  if (nearest.length === 0 || (await fails(nearest, vitest))) {
    throw new Error('Uji gagal tanpa perubahan apa pun; jalankan npm test dulu.');
  }
}
