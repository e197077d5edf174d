/**
 * YAML with its positions: the value, and for each path in it the line and column in the file.
 * Tags, anchors and aliases are refused; a malformed text is one problem, not forty.
 */
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { parseFastYaml } from './fast-yaml.ts';
import type { Position } from './text-file.ts';
import { type Path, YamlPositions } from './yaml-positions.ts';
import { yamlSyntaxProblem, yamlUnwanted } from './yaml-problems.ts';

export type { Path } from './yaml-positions.ts';

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
  /** The path of the value that stands at this place of the file; empty where there is none. */
  pathAt(place: Position): Path;
}

/**
 * Reads the YAML text of a file, which begins on its first line.
 * @returns the source, or the one problem that keeps it from being read.
 */
export function readYaml(
  file: string,
  text: string,
): { source: YamlSource; diagnostics: [] } | { source: undefined; diagnostics: Diagnostic[] } {
  const failed = (diagnostic: Diagnostic) => ({
    source: undefined,
    diagnostics: [diagnostic],
  });
  const quick = parseFastYaml(text);
  if (quick) return { source: sourceOf(text, quick.value), diagnostics: [] };
  try {
    const { document, lines } = parseYaml(text);
    const place = (offset: number) => placeIn(lines, offset);
    const error = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0])[0];
    if (error) return failed(yamlSyntaxProblem(file, text, place(error.pos[0]), error));
    const unwanted: Unwanted[] = [];
    const value = plain(document.contents, unwanted);
    const first = unwanted[0];
    if (first) return failed(yamlUnwanted(file, place(first.node.range?.[0] ?? 0), first.what));
    return { source: sourceOf(text, value), diagnostics: [] };
  } catch {
    // Nesting so deep that the parser runs out of stack: nothing that an entry could need.
    return failed(yamlSyntaxProblem(file, text, { line: 1, column: 1 }, undefined));
  }
}

function parseYaml(text: string) {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    version: '1.2',
    schema: 'core',
  });
  return { document, lines };
}

function placeIn(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

/**
 * Places are asked for only where something is wrong. The parsed document is many times larger than
 * its text, so it is let go, and made again for the few files that need it.
 */
function sourceOf(text: string, value: unknown): YamlSource {
  let made: YamlPositions | undefined;
  const places = () => {
    if (!made) {
      const { document, lines } = parseYaml(text);
      made = new YamlPositions(document, (offset) => placeIn(lines, offset));
    }
    return made;
  };
  return {
    value,
    valueAt: (path) => places().valueAt(path),
    keyAt: (path) => places().keyAt(path),
    written: (path) => places().written(path),
    pathAt: (place) => places().pathAt(place),
  };
}

interface Unwanted {
  node: Node;
  what: 'alias' | 'anchor' | 'tag' | 'key';
}

/**
 * Plain value; a key whose value was left empty is as good as not written. Notes what is not
 * accepted on the way.
 */
function plain(node: unknown, unwanted: Unwanted[]): unknown {
  if (node === null || node === undefined) return null;
  const { tag, anchor } = node as { tag?: string; anchor?: string };
  if (tag) unwanted.push({ node: node as Node, what: 'tag' });
  else if (anchor) unwanted.push({ node: node as Node, what: 'anchor' });
  if (isMap(node)) {
    const value: Record<string, unknown> = {};
    for (const pair of node.items) {
      const key = isScalar(pair.key) ? (pair.key.source ?? String(pair.key.value)) : undefined;
      if (key === undefined || key === '__proto__') {
        unwanted.push({ node: (pair.key ?? node) as Node, what: 'key' });
        continue;
      }
      if (isScalar(pair.key) && (pair.key.tag || pair.key.anchor)) plain(pair.key, unwanted);
      const inner = plain(pair.value, unwanted);
      if (inner !== null) value[key] = inner;
    }
    return value;
  }
  if (isSeq(node)) return node.items.map((item) => plain(item, unwanted));
  if (isScalar(node)) return node.value ?? null;
  unwanted.push({ node: node as Node, what: 'alias' });
  return null;
}
