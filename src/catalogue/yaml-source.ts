/**
 * YAML with its positions: the value, and for each path in it the line and column in the file.
 * Tags, anchors and aliases are refused; a malformed text is one problem, not forty.
 */
import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { Diagnostic } from './diagnostic.ts';
import type { Position } from './text-file.ts';
import { yamlSyntaxProblem, yamlUnwanted } from './yaml-problems.ts';

/** A step into a YAML value: a key, or a place in a list counted from 0. */
export type Path = readonly (string | number)[];

/** A YAML text, read. */
export interface YamlSource {
  /** The value in plain JavaScript; keys left empty are absent. */
  value: unknown;
  /** Where the value at this path stands; where it is missing, the nearest parent that exists. */
  valueAt(path: Path): Position;
  /** Where the key of this path stands (the list item, for a place in a list). */
  keyAt(path: Path): Position;
  /** A scalar as it was written (`33.10`, not 33.1); undefined for maps, lists and missing values. */
  written(path: Path): string | undefined;
}

/**
 * Reads a YAML text that begins on `firstLine` of the file.
 * @returns the source, or the one problem that keeps it from being read.
 */
export function readYaml(
  file: string,
  text: string,
  firstLine = 1,
): { source: YamlSource; diagnostics: [] } | { source: undefined; diagnostics: Diagnostic[] } {
  const lines = new LineCounter();
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const failed = (diagnostic: Diagnostic) => ({ source: undefined, diagnostics: [diagnostic] });

  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: true,
      version: '1.2',
      schema: 'core',
    });
    const error = firstError(document.errors);
    if (error)
      return failed(yamlSyntaxProblem(file, place(error.pos[0]), lineAt(text, error), error));
    const unwanted = findUnwanted(document);
    if (unwanted) {
      return failed(yamlUnwanted(file, place(unwanted.node.range?.[0] ?? 0), unwanted.what));
    }
    return { source: sourceOf(document, place), diagnostics: [] };
  } catch {
    // Nesting so deep that the parser runs out of stack: nothing that an entry could need.
    return failed(yamlSyntaxProblem(file, { line: firstLine, column: 1 }, '', undefined));
  }
}

function lineAt(text: string, error: YAMLError): string {
  const at = error.pos[0];
  const end = text.indexOf('\n', at);
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, end < 0 ? undefined : end).trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

function firstError(errors: readonly YAMLError[]): YAMLError | undefined {
  return [...errors].sort((a, b) => a.pos[0] - b.pos[0])[0];
}

type Unwanted = { node: Node; what: 'alias' | 'anchor' | 'tag' | 'key' };

function findUnwanted(document: Document): Unwanted | undefined {
  let unwanted: Unwanted | undefined;
  const report = (node: Node, what: Unwanted['what']) => {
    unwanted = { node, what };
    return visit.BREAK;
  };
  visit(document, {
    Alias: (_, node) => report(node, 'alias'),
    Pair: (_, pair) => {
      const key = pair.key as Node | null;
      if (isScalar(key)) return key.value === '__proto__' ? report(key, 'key') : undefined;
      return key ? report(key, 'key') : undefined;
    },
    Value: (_, node) => {
      if (node.tag) return report(node, 'tag');
      return node.anchor ? report(node, 'anchor') : undefined;
    },
  });
  return unwanted;
}

function sourceOf(document: Document, place: (offset: number) => Position): YamlSource {
  const start = (node: unknown): number | undefined =>
    (node as Node | null | undefined)?.range?.[0] ?? undefined;

  const find = (path: Path): { pair?: Pair; node: unknown; depth: number } => {
    let node: unknown = document.contents;
    let pair: Pair | undefined;
    for (const [depth, step] of path.entries()) {
      if (isMap(node)) {
        const next = node.items.find((item) => keyText(item.key) === String(step));
        if (!next) return { ...(pair ? { pair } : {}), node, depth };
        pair = next;
        node = next.value;
      } else if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
        pair = undefined;
        node = node.items[step];
      } else {
        return { ...(pair ? { pair } : {}), node, depth };
      }
    }
    return { ...(pair ? { pair } : {}), node, depth: path.length };
  };

  return {
    value: plain(document.contents),
    valueAt(path) {
      const { node, pair, depth } = find(path);
      const key = start(pair?.key);
      const missing =
        depth < path.length || node === null || (isScalar(node) && node.source === '');
      return place((missing ? (key ?? start(node)) : start(node)) ?? key ?? 0);
    },
    keyAt(path) {
      const { node, pair } = find(path);
      return place(start(pair?.key) ?? start(node) ?? 0);
    },
    written(path) {
      const { node, depth } = find(path);
      return depth === path.length && isScalar(node) ? (node.source ?? undefined) : undefined;
    },
  };
}

function keyText(key: unknown): string {
  return isScalar(key) ? (key.source ?? String(key.value)) : '';
}

/** Plain value; a key whose value was left empty is as good as not written. */
function plain(node: unknown): unknown {
  if (isMap(node)) {
    const value: Record<string, unknown> = Object.create(null);
    for (const pair of node.items) {
      const inner = plain(pair.value);
      if (inner !== null) value[keyText(pair.key)] = inner;
    }
    return value;
  }
  if (isSeq(node)) return node.items.map(plain);
  if (isScalar(node)) return node.value === undefined ? null : node.value;
  return null;
}
