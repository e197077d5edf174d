/**
 * The arrows of the house: which room may import from which, what reaches a browser, and that there
 * is no circle. Read from the imports of every file below `src`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const PROJECT = new URL('../..', import.meta.url).pathname;

/**
 * The rooms from the ground up: a file imports only from its own room and from rooms on lines above.
 * Rooms on one line do not know each other.
 */
const FLOORS: readonly (readonly string[])[] = [
  ['src/domain'],
  ['src/drawing', 'src/site', 'src/search/text'],
  ['src/search/format', 'src/catalogue/diagnostics'],
  ['src/search/load', 'src/catalogue/formats'],
  ['src/search/query', 'src/catalogue/schema'],
  ['src/catalogue/readers'],
  ['src/catalogue/rules'],
  ['src/catalogue/check'],
  ['src/catalogue/cache'],
  ['src/catalogue'],
  ['src/catalogue/views'],
  ['src/search/index', 'src/import', 'src/exports', 'src/editor'],
  ['src/islands'],
  ['src/components'],
  ['src/layouts'],
  ['src/pages'],
];

/** Rooms of domain that hold one concept each, from the ground up. */
const CONCEPTS: readonly string[] = [
  'words',
  'region',
  'vocabulary',
  'schema-fields.ts',
  'innovation',
  'guide',
  'figures',
  'grades',
  'site',
  'listing',
  'fit',
  'comparison',
  'plan',
];

/** Code that a browser downloads. */
const BROWSER_ROOMS = [
  'src/islands/',
  'src/search/text/',
  'src/search/format/',
  'src/search/load/',
  'src/search/query/',
];

interface Import {
  from: string;
  /** A file below `src`, or the name of a package. */
  to: string;
  /** Whether the bundler keeps it: type-only imports are erased. */
  isKept: boolean;
  isDynamic: boolean;
}

const files = readdirSync(join(PROJECT, 'src'), { recursive: true, encoding: 'utf8' })
  .map((name) => posix.join('src', name))
  .filter((name) => /\.(tsx?|astro)$/.test(name))
  .sort();
const imports = files.flatMap(importsOf);
const importsByFile = Map.groupBy(imports, ({ from }) => from);

describe('imports run one way', () => {
  it('finds every file of src in a room', () => {
    expect(files.filter((file) => floorOf(file) === -1)).toEqual([]);
  });

  it('imports only from the same room or from rooms below', () => {
    const upward = imports.filter(
      ({ from, to }) =>
        to.startsWith('src/') && roomOf(from) !== roomOf(to) && !(floorOf(to) < floorOf(from)),
    );
    expect(upward.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('imports in domain only from the same concept or from those below, and nothing of ours beside', () => {
    const conceptOf = (file: string) => CONCEPTS.indexOf(file.split('/')[2] as string);
    const upward = imports.filter(
      ({ from, to }) =>
        from.startsWith('src/domain/') &&
        to.startsWith('src/') &&
        !(to.startsWith('src/domain/') && conceptOf(to) <= conceptOf(from)),
    );
    expect(upward.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('imports zod in domain only where a schema is declared', () => {
    const users = imports
      .filter(({ from, to, isKept }) => isKept && /^src\/domain\//.test(from) && /^zod/.test(to))
      .map(({ from }) => from)
      .filter((file) => !file.endsWith('.schema.ts') && file !== 'src/domain/schema-fields.ts');
    expect(users).toEqual([]);
  });

  it('has no circle of files', () => {
    expect(circlesIn(imports.filter(({ to }) => to.startsWith('src/')))).toEqual([]);
  });
});

describe('what a browser downloads', () => {
  const entries = files.filter((file) => BROWSER_ROOMS.some((room) => file.startsWith(room)));
  const reached = reachableFrom(entries);

  it('reaches no file of the catalogue', () => {
    expect([...reached.keys()].filter((file) => file.startsWith('src/catalogue/'))).toEqual([]);
  });

  it('reaches no module of Node', () => {
    expect([...reached].filter(([to]) => to.startsWith('node:'))).toEqual([]);
  });

  it('reaches zod only through the schema of a plan', () => {
    const users = imports.filter(
      ({ from, to, isKept }) =>
        isKept && (reached.has(from) || entries.includes(from)) && /^zod(\/|$)/.test(to),
    );
    expect(users.map(({ from, to }) => `${from} → ${to}`)).toEqual([
      'src/domain/plan/plan.schema.ts → zod/mini',
    ]);
  });

  it('reaches no schema but that of a plan, which checks plans in the browser', () => {
    const schemas = [...reached.keys()].filter((file) => file.endsWith('.schema.ts'));
    expect(schemas).toEqual(['src/domain/plan/plan.schema.ts']);
  });
});

/** The room of a file: the longest one on the plan that it is below. */
function roomOf(file: string): string | undefined {
  return FLOORS.flat()
    .filter((room) => file.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];
}

function floorOf(file: string): number {
  const room = roomOf(file);
  return FLOORS.findIndex((rooms) => room !== undefined && rooms.includes(room));
}

/** The imports of a file; of an `.astro` file those of its front matter and its scripts. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(PROJECT, file), 'utf8');
  const code = file.endsWith('.astro') ? codeOf(text) : text;
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: Import[] = [];
  const add = (specifier: string, isKept: boolean, isDynamic = false) => {
    const to = specifier.startsWith('.')
      ? posix.join(dirname(file), specifier.replace(/\?.*$/, ''))
      : specifier;
    if (!to.endsWith('.css')) found.push({ from: file, to, isKept, isDynamic });
  };
  const visit = (node: ts.Node): void => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      add(node.moduleSpecifier.text, !isTypeOnly(node));
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (specifier && ts.isStringLiteral(specifier)) add(specifier.text, true, true);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function codeOf(astro: string): string {
  const frontMatter = /^---\n([\s\S]*?)\n---/.exec(astro)?.[1] ?? '';
  const scripts = [...astro.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code]) => code);
  return [frontMatter, ...scripts].join('\n');
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { namedBindings } = clause;
  return (
    !clause.name &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.length > 0 &&
    namedBindings.elements.every(({ isTypeOnly: isType }) => isType)
  );
}

/** Files and packages reached by kept imports, each with the file that it was first reached from. */
function reachableFrom(entries: readonly string[]): Map<string, string> {
  const reached = new Map<string, string>();
  const open = [...entries];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    for (const { to, isKept } of importsByFile.get(file) ?? []) {
      if (!isKept || reached.has(to)) continue;
      reached.set(to, file);
      open.push(to);
    }
  }
  return reached;
}

/** Circles of imports, each as the files on it in order. */
function circlesIn(edges: readonly Import[]): string[] {
  const next = Map.groupBy(edges, ({ from }) => from);
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) circles.push([...path.slice(start), file].join(' → '));
    if (start >= 0 || done.has(file)) return;
    for (const { to } of next.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return circles;
}
