/**
 * The value of a YAML text that is plain beyond doubt, several times faster than with positions.
 * Most files are: only those with something unusual, or wrong, are read with all that is known of
 * their places (`yaml-source.ts`), which decides what is accepted and what is said.
 */
import { CORE_SCHEMA, load } from 'js-yaml';

/**
 * Where the two readers could differ: tags, anchors and aliases; directives; keys that are lists or
 * maps; numbers written in a way that only one of them knows (`1_000`, `0b1`, `+.5`, `1e400`, `-0`).
 */
const UNSUPPORTED = new RegExp(
  [
    String.raw`(?:^|[\s[{,:?-])(?:[&*](?:\S|$)|!)`,
    '^%',
    String.raw`^[\s-]*\?\s`,
    String.raw`[\]}]\s*:(?:\s|$)`,
    String.raw`(?:^|[\s[,:-])[-+]?(?:0b|[\d.]+_)[\d_]`,
    String.raw`(?:^|[\s[,:-])[-+]?[\d.]+[eE][-+]?\d+(?=$|[\s,\]}])`,
    String.raw`(?:^|[\s[,:-])[-+]\.\d`,
    String.raw`[\s[,:]-0[.0]*(?=$|[\s,\]}])`,
  ].join('|'),
  'm',
);

/** A key as this project's schemas have them; any other may be read differently. */
const KEY = /^[A-Za-z][\w-]*$/;

/**
 * The value, with keys left empty absent; undefined where there is any doubt.
 */
export function parseFastYaml(text: string): { value: unknown } | undefined {
  if (UNSUPPORTED.test(text)) return undefined;
  try {
    const value = withoutEmpty(load(text, { schema: CORE_SCHEMA }));
    return value === AMBIGUOUS ? undefined : { value };
  } catch {
    return undefined;
  }
}

const AMBIGUOUS = Symbol('doubtful');

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const inner = withoutEmpty(item);
      if (inner === AMBIGUOUS) return AMBIGUOUS;
      value[index] = inner;
    }
    return value;
  }
  if (typeof value !== 'object' || value === null) return value ?? null;
  const map = value as Record<string, unknown>;
  for (const key of Object.keys(map)) {
    if (!KEY.test(key)) return AMBIGUOUS;
    const inner = withoutEmpty(map[key]);
    if (inner === AMBIGUOUS) return AMBIGUOUS;
    if (inner === null) delete map[key];
  }
  return map;
}
