import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIGURE_RULES } from '../../../src/catalogue/figure-rules/index.ts';

const NOT_RULES = ['index', 'figure-rule', 'figure-table', 'figure-problem'];
const folder = new URL('../../../src/catalogue/figure-rules/', import.meta.url);

describe('the list of rules over figures', () => {
  it('has every rule that has a file, once, under the name of its file', () => {
    const files = readdirSync(folder).map((name) => name.replace(/\.ts$/, ''));
    const names = files.filter((name) => !NOT_RULES.includes(name));
    expect(FIGURE_RULES.map(({ name }) => name).sort()).toEqual(names.sort());
  });

  it('has a test for each', () => {
    const tests = readdirSync(new URL('.', import.meta.url));
    expect(FIGURE_RULES.filter(({ name }) => !tests.includes(`${name}.test.ts`))).toEqual([]);
  });
});
