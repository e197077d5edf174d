/** Keys in the order of the schema, so that every file reads alike. */
import type { z } from 'zod';

/** The value with the keys of its objects in the order in which the schema has them. */
export function inSchemaOrder(value: unknown, schema: z.core.$ZodType): unknown {
  const inner = unwrapped(schema);
  if (Array.isArray(value)) {
    const element =
      inner.def.type === 'array'
        ? (inner.def as unknown as { element: z.core.$ZodType }).element
        : undefined;
    return element ? value.map((item) => inSchemaOrder(item, element)) : value;
  }
  if (typeof value !== 'object' || value === null || inner.def.type !== 'object') return value;
  const { shape } = inner.def as unknown as { shape: Record<string, z.core.$ZodType> };
  const entries = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(shape).flatMap(([key, field]) =>
      entries[key] === undefined ? [] : [[key, inSchemaOrder(entries[key], field)]],
    ),
  );
}

interface Wrapper {
  def: { type: string; innerType?: z.core.$ZodType; in?: z.core.$ZodType };
}

function unwrapped(schema: z.core.$ZodType): { def: { type: string } } {
  let current = schema as unknown as Wrapper;
  for (;;) {
    const { def } = current;
    const inner = def.type === 'pipe' ? def.in : def.innerType;
    if (!inner) return current;
    current = inner as unknown as Wrapper;
  }
}
