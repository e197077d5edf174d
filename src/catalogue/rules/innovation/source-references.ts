/** Every place in an entry that names one of its sources. */

import { type Position, positionAt } from '../../formats/text-file.ts';
import type { Path } from '../../formats/yaml-source.ts';
import type { Entry } from '../../readers/entry.ts';

/** A source named by a field, or cited in the body. */
export type SourceReference =
  | { id: string; path: Path; place?: undefined }
  | { id: string; path?: undefined; place: Position };

/** All of them: fields `sources` and `textSources`, then citations `[^s1]` in the body. */
export function sourceReferences(entry: Entry): SourceReference[] {
  const references: SourceReference[] = [];
  collect(entry.data, [], references);
  for (const piece of entry.body.outline.prose) {
    for (const match of piece.text.matchAll(/\[\^([a-z][a-z0-9-]*)\]/g)) {
      const place = placeIn(piece, match.index);
      references.push({ id: match[1] as string, place });
    }
  }
  return references;
}

/** The place of an offset in a piece of text, in its file. */
export function placeIn(piece: { text: string } & Position, offset: number): Position {
  const { line, column } = positionAt(piece.text, offset);
  return line === 1
    ? { line: piece.line, column: piece.column + column - 1 }
    : { line: piece.line + line - 1, column };
}

function collect(value: unknown, path: Path, references: SourceReference[]): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) collect(item, [...path, index], references);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const here = [...path, key];
    const names = key === 'textSources' || (key === 'sources' && path.length > 0);
    if (!names) {
      if (key !== 'sources') collect(inner, here, references);
      continue;
    }
    for (const [index, id] of ((inner as unknown[] | undefined) ?? []).entries()) {
      if (typeof id === 'string') references.push({ id, path: [...here, index] });
    }
  }
}
