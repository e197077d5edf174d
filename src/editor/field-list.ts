/** The fields of an innovation or a guide as a list for contributors, derived from the schema. */
import { z } from 'zod';
import { createGuideSchema } from '../domain/guide/guide.schema.ts';
import { createInnovationSchema } from '../domain/innovation/innovation.schema.ts';
import type { Vocabularies, VocabularyName } from '../domain/vocabulary/vocabulary.ts';

/** A kind of content file with front matter. */
export type FileKind = 'innovation' | 'guide';

const SCHEMAS = { innovation: createInnovationSchema, guide: createGuideSchema };

/** One field of a file. */
export interface Field {
  /** The key with its parent keys: `results[].unit`. */
  path: string;
  /** Depth of nesting, from 0. */
  depth: number;
  title: string;
  description: string;
  required: boolean;
  example: string | undefined;
  /** The vocabulary of its values, if it has one. */
  vocabulary: VocabularyName | undefined;
}

/** A node of a JSON Schema, as far as the list needs it. */
interface Node {
  type?: string | string[];
  title?: string;
  description?: string;
  examples?: unknown[];
  vocabulary?: VocabularyName;
  properties?: Record<string, Node>;
  required?: string[];
  items?: Node;
  default?: unknown;
}

/** Returns every field of a kind of file in the order of the schema, parents before children. */
export function fieldList(kind: FileKind, vocabularies: Vocabularies): Field[] {
  const root = jsonSchema(kind, vocabularies) as Node;
  const fields: Field[] = [];
  const visit = (node: Node, path: string, depth: number) => {
    for (const [key, child] of Object.entries(node.properties ?? {})) {
      const isList = child.items !== undefined;
      const childPath = `${path}${path ? '.' : ''}${key}${isList ? '[]' : ''}`;
      const example = child.examples?.[0];
      fields.push({
        path: childPath,
        depth,
        title: child.title ?? key,
        description: child.description ?? '',
        required: node.required?.includes(key) ?? false,
        example:
          example === undefined
            ? undefined
            : Array.isArray(example)
              ? `[${example.join(', ')}]`
              : String(example),
        vocabulary: child.vocabulary ?? child.items?.vocabulary,
      });
      visit(isList ? (child.items as Node) : child, childPath, depth + 1);
    }
  };
  visit(root, '', 0);
  return fields;
}

/** Returns the JSON Schema (draft 2020-12) of a kind of file's front matter, for YAML editors. */
export function jsonSchema(kind: FileKind, vocabularies: Vocabularies): Record<string, unknown> {
  return z.toJSONSchema(SCHEMAS[kind](vocabularies), {
    io: 'input',
    unrepresentable: 'any',
  }) as Record<string, unknown>;
}
