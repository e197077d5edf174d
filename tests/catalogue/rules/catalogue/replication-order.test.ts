import { describe, expect, it } from 'vitest';
import { replicationOrder } from '../../../../src/catalogue/rules/catalogue/replication-order.ts';
import { problemsBetween } from '../../world.ts';

const found = (chain: Record<string, string[]>) =>
  problemsBetween(
    replicationOrder,
    Object.fromEntries(Object.entries(chain).map(([slug, replicates]) => [slug, { replicates }])),
  ).map(({ file }) => file.split('/').at(-1));

describe('what came later replicates what came first', () => {
  it.each([
    ['a chain', { a: ['b'], b: ['c'], c: [] }, []],
    ['two that meet in one', { a: ['c'], b: ['c'], c: [] }, []],
    ['two that replicate each other', { a: ['b'], b: ['a'] }, ['a.md', 'b.md']],
    [
      'a ring of three, and one outside it',
      { a: ['b'], b: ['c'], c: ['a'], d: ['a'] },
      ['a.md', 'b.md', 'c.md'],
    ],
  ])('%s', (_, chain, files) => {
    expect(found(chain as Record<string, string[]>)).toEqual(files);
  });
});
