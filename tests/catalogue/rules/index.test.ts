import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/catalogue/rules/index.ts';
import type { Rule } from '../../../src/catalogue/rules/rule.ts';

const modules = import.meta.glob<Record<string, unknown>>(
  '../../../src/catalogue/rules/{innovation,text,catalogue}/*.ts',
  { eager: true },
);
const rules = Object.entries(modules).flatMap(([path, exported]) =>
  Object.values(exported)
    .filter(isRule)
    .map((rule) => ({ rule, path: path.replace('../../../src/catalogue/rules/', '') })),
);

describe('the list of rules', () => {
  it('has every rule that a file exports, once', () => {
    expect(RULES.map(({ name }) => name).sort()).toEqual(rules.map(({ rule }) => rule.name).sort());
  });

  it('finds each rule in the file of its name, in the folder of its scope', () => {
    const folder = { entry: 'innovation', text: 'text', catalogue: 'catalogue' };
    expect(rules.map(({ path }) => path)).toEqual(
      rules.map(({ rule }) => `${folder[rule.scope]}/${rule.name}.ts`),
    );
  });

  it('has a test for each', () => {
    const untested = rules.filter(
      ({ path }) => !existsSync(new URL(path.replace(/\.ts$/, '.test.ts'), import.meta.url)),
    );
    expect(untested).toEqual([]);
  });
});

function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null && 'scope' in value && 'check' in value;
}
