import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/catalogue/rules/index.ts';

const NOT_RULES = ['index', 'rule', 'problem', 'source-references', 'text-scan', 'image-limits'];
const folder = new URL('../../../src/catalogue/rules/', import.meta.url);

describe('the list of rules', () => {
  it('has every rule that has a file, once, under the name of its file', () => {
    const files = readdirSync(folder).map((name) => name.replace(/\.ts$/, ''));
    const names = files.filter((name) => !NOT_RULES.includes(name));
    expect(RULES.map(({ name }) => name).sort()).toEqual(names.sort());
  });

  it('has a test for each', () => {
    const tests = readdirSync(new URL('.', import.meta.url));
    expect(RULES.filter(({ name }) => !tests.includes(`${name}.test.ts`))).toEqual([]);
  });
});
