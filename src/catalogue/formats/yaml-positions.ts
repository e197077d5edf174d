/** Where in its file each value of a YAML document stands. */
import { type Document, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Position } from './text-file.ts';

/** A step into a YAML value: a key, or a place in a list counted from 0. */
export type Path = readonly (string | number)[];

interface LocatedNode {
  /** The pair whose value was found last, if it is in a map. */
  pair: Pair | undefined;
  node: unknown;
  /** Whether the whole path exists. */
  complete: boolean;
}

/** The places of one document. */
export class YamlPositions {
  readonly #document: Document;
  readonly #place: (offset: number) => Position;

  constructor(document: Document, place: (offset: number) => Position) {
    this.#document = document;
    this.#place = place;
  }

  /** Where the value at this path stands; where it is missing, the nearest parent that exists. */
  valueAt(path: Path): Position {
    const { node, pair, complete } = this.#find(path);
    const key = startOf(pair?.key);
    const missing = !complete || node === null || (isScalar(node) && node.source === '');
    return this.#place((missing ? (key ?? startOf(node)) : startOf(node)) ?? key ?? 0);
  }

  /** Where the key of this path stands; the list item, for a place in a list. */
  keyAt(path: Path): Position {
    const { node, pair } = this.#find(path);
    return this.#place(startOf(pair?.key) ?? startOf(node) ?? 0);
  }

  /** A scalar as it was written; undefined for maps, lists and missing values. */
  written(path: Path): string | undefined {
    const { node, complete } = this.#find(path);
    return complete && isScalar(node) ? (node.source ?? undefined) : undefined;
  }

  /** The path of the innermost value on this line, at or before this column. */
  pathAt(place: Position): Path {
    let best: Path = [];
    const reached = (offset: number): boolean => {
      const { line, column } = this.#place(offset);
      return line < place.line || (line === place.line && column <= place.column);
    };
    const descend = (node: unknown, path: Path): void => {
      best = path;
      const items: [unknown, string | number, unknown][] = isMap(node)
        ? node.items.map((pair) => [pair.value ?? pair.key, keyOf(pair), pair.key])
        : isSeq(node)
          ? node.items.map((item, index) => [item, index, item])
          : [];
      const last = items.filter(([, , start]) => reached(startOf(start) ?? 0)).at(-1);
      if (last) descend(last[0], [...path, last[1]]);
    };
    descend(this.#document.contents, []);
    return best;
  }

  #find(path: Path): LocatedNode {
    let node: unknown = this.#document.contents;
    let pair: Pair | undefined;
    for (const step of path) {
      if (isMap(node)) {
        const next = node.items.find((item) => keyOf(item) === String(step));
        if (!next) return { pair, node, complete: false };
        pair = next;
        node = next.value;
      } else if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
        pair = undefined;
        node = node.items[step];
      } else {
        return { pair, node, complete: false };
      }
    }
    return { pair, node, complete: true };
  }
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? (pair.key.source ?? String(pair.key.value)) : '';
}
