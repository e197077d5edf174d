/** The fields of an innovation or a guide as a list, taken from its schema: what contributors read. */
import { z } from 'zod';
import { createGuideSchema } from '../domain/guide/guide.schema.ts';
import { createInnovationSchema } from '../domain/innovation/innovation.schema.ts';
import type { Vocabularies, VocabularyName } from '../domain/vocabulary/vocabulary.ts';

/** What is written as a file with fields. */
export type FileKind = 'innovation' | 'guide';

const SCHEMAS = { innovation: createInnovationSchema, guide: createGuideSchema };

/** One field of a file. */
export interface Field {
  /** Its key with the keys above it: `results[].unit`. */
  path: string;
  /** How deep it stands, from 0. */
  depth: number;
  title: string;
  description: string;
  required: boolean;
  example: string | undefined;
  /** The words it may hold, where it draws on a vocabulary. */
  vocabulary: VocabularyName | undefined;
}

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

/** Every field of a kind of file in the schema's order, with label, help and example. */
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

/** The JSON Schema (draft 2020-12) of a kind of file's front matter, as editors of YAML read it. */
export function jsonSchema(kind: FileKind, vocabularies: Vocabularies): Record<string, unknown> {
  return z.toJSONSchema(SCHEMAS[kind](vocabularies), {
    io: 'input',
    unrepresentable: 'any',
  }) as Record<string, unknown>;
}
