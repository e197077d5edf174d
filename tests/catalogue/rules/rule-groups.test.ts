import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULE_GROUPS } from '../../../src/catalogue/rules/rule-groups.ts';

const rules = RULE_GROUPS.flatMap((group) => group.rules);
const names = rules.map(({ name }) => name);
const ids = RULE_GROUPS.map(({ id }) => id);

/** Names that code gives to problems by itself: `rule: 'yaml'`, or as the name of rows of a file. */
const literals = globSync('src/catalogue/**/*.ts').flatMap((file) =>
  [
    ...readFileSync(file, 'utf8').matchAll(/\brule: '([^']+)'|\breadCsvRows\(\w+, \w+, '([^']+)'/g),
  ].map(([, name, ofRows]) => name ?? ofRows),
);

describe('the groups of rules', () => {
  it('hold each name once, and no group has the anchor of a rule', () => {
    expect([...names, ...ids].toSorted()).toEqual([...new Set([...names, ...ids])].toSorted());
  });

  it('hold every name that a problem can carry without a rule', () => {
    expect(literals.length).toBeGreaterThan(15);
    expect(literals.filter((name) => !names.includes(name as string))).toEqual([]);
  });

  it('hold no name of a problem that does not exist any more', () => {
    const withoutRule = RULE_GROUPS.filter(({ id }) => id === 'berkas' || id === 'bidang');
    expect(
      withoutRule.flatMap((group) => group.rules).filter(({ name }) => !literals.includes(name)),
    ).toEqual([]);
  });

  it.each(rules.map((rule) => [rule.name, rule] as const))(
    '%s says in whole sentences what is asked and what to do',
    (_, { description, remedy }) => {
      for (const text of [description, remedy]) {
        expect(text).toMatch(/^[A-Z`"].*\.$/);
        expect(text.split('`').length % 2, 'backticks in pairs').toBe(1);
      }
    },
  );
});
