/**
 * What a value that does not fit its schema most likely meant to be, so that the rules can still
 * look at the rest of it and an editor sees all problems in one run.
 */
import type { z } from 'zod';
import { definitionOf } from './field-metadata.ts';

/**
 * The value with its parts of the right type kept, wrong ones left out, lists and maps that are
 * missing taken as empty. Words that are not in a vocabulary are kept.
 */
export function salvage(schema: z.ZodType, value: unknown): unknown {
  const { type, innerType, in: input, element, shape } = definitionOf(schema);
  switch (type) {
    case 'optional':
      return value === undefined ? undefined : salvage(innerType as z.ZodType, value);
    case 'default':
      return salvage(innerType as z.ZodType, value);
    case 'object': {
      const map = (isMap(value) ? value : {}) as Record<string, unknown>;
      const entries = Object.entries(shape ?? {});
      return Object.fromEntries(entries.map(([key, inner]) => [key, salvage(inner, map[key])]));
    }
    case 'array':
      return Array.isArray(value) ? value.map((item) => salvage(element as z.ZodType, item)) : [];
    case 'pipe':
      return salvage(input as z.ZodType, value);
    case 'union':
      return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
    case 'number':
      return typeof value === 'number' ? value : undefined;
    default:
      return typeof value === 'string' ? value.trim() : undefined;
  }
}

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
