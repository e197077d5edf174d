/**
 * What a schema says about its own fields: label, help, example, vocabulary. Everything that speaks
 * of a field to a person takes its words from here, so that there is no second list of labels.
 */
import type { z } from 'zod';
import type { Path } from '../formats/yaml-source.ts';

/** The words of a field, as its schema gives them by `.meta()`. */
export interface FieldMetadata {
  title: string | undefined;
  description: string | undefined;
  example: unknown;
  vocabulary: string | undefined;
}

interface Internals {
  type: string;
  innerType?: z.ZodType;
  in?: z.ZodType;
  out?: z.ZodType;
  element?: z.ZodType;
  shape?: Record<string, z.ZodType>;
}

/** The definition inside a schema; zod's own, described here only as far as it is read. */
export function definitionOf(schema: z.ZodType): Internals {
  return schema._zod.def as unknown as Internals;
}

/** The schema inside `optional`, `default` and the like. */
export function unwrapped(schema: z.ZodType): z.ZodType {
  const inner = definitionOf(schema).innerType;
  return inner ? unwrapped(inner) : schema;
}

/** The schemas from the whole down to the field at this path, as far as the path is known. */
export function schemasAlong(schema: z.ZodType, path: Path): z.ZodType[] {
  const along = [schema];
  let current = schema;
  for (const step of path) {
    const { shape, element } = definitionOf(unwrapped(current));
    const next = typeof step === 'number' ? element : shape?.[step];
    if (!next) break;
    along.push(next);
    current = next;
  }
  return along;
}

/** The words of the field at this path; empty where the schema has none. */
export function fieldMetadata(schema: z.ZodType, path: Path): FieldMetadata {
  const along = schemasAlong(schema, path);
  const meta = along.length === path.length + 1 ? metaOf(along.at(-1) as z.ZodType) : {};
  return {
    title: meta.title,
    description: meta.description,
    example: meta.examples?.[0],
    vocabulary: meta.vocabulary,
  };
}

/** The keys a map at this path may have; empty where it is not a map. */
export function keysAt(schema: z.ZodType, path: Path): string[] {
  const along = schemasAlong(schema, path);
  if (along.length !== path.length + 1) return [];
  return Object.keys(definitionOf(unwrapped(along.at(-1) as z.ZodType)).shape ?? {});
}

/**
 * The label of a field with its surroundings, in Indonesian: `Hasil ke-2 › Satuan`. A field without
 * a label is shown by its key.
 */
export function fieldLabel(schema: z.ZodType, path: Path): string {
  const parts: string[] = [];
  for (const [index, step] of path.entries()) {
    if (typeof step === 'number') {
      if (parts.length > 0) parts[parts.length - 1] += ` ke-${step + 1}`;
      else parts.push(`butir ke-${step + 1}`);
    } else {
      parts.push(fieldMetadata(schema, path.slice(0, index + 1)).title ?? `\`${step}\``);
    }
  }
  return parts.join(' › ');
}

/** A path as editors read it, items counted from 1: `results[2].unit`. */
export function fieldPath(path: Path): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step + 1}]`;
    else text += text === '' ? step : `.${step}`;
  }
  return text;
}

interface Meta {
  title?: string;
  description?: string;
  examples?: unknown[];
  vocabulary?: string;
}

function metaOf(schema: z.ZodType): Meta {
  const own = (schema.meta() ?? {}) as Meta;
  const inner = definitionOf(schema).innerType;
  return inner ? { ...metaOf(inner), ...own } : own;
}
