import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RowRule, TableRule } from '../../../../src/catalogue/rules/figure/figure-rule.ts';
import { FIGURE_RULES } from '../../../../src/catalogue/rules/figure/index.ts';

const modules = import.meta.glob<Record<string, unknown>>(
  '../../../../src/catalogue/rules/figure/*.ts',
  { eager: true },
);
const rules = Object.entries(modules).flatMap(([path, exported]) =>
  Object.values(exported)
    .filter(isRule)
    .map((rule) => ({ rule, file: path.slice(path.lastIndexOf('/') + 1) })),
);

describe('the list of rules over figures', () => {
  it('has every rule that a file exports, once', () => {
    expect(FIGURE_RULES.map(({ name }) => name).sort()).toEqual(
      rules.map(({ rule }) => rule.name).sort(),
    );
  });

  it('finds each rule in the file of its name', () => {
    expect(rules.map(({ file }) => file)).toEqual(rules.map(({ rule }) => `${rule.name}.ts`));
  });

  it('has a test for each', () => {
    const untested = rules.filter(
      ({ file }) => !existsSync(new URL(file.replace(/\.ts$/, '.test.ts'), import.meta.url)),
    );
    expect(untested).toEqual([]);
  });
});

function isRule(value: unknown): value is RowRule | TableRule {
  return typeof value === 'object' && value !== null && 'scope' in value && 'check' in value;
}
