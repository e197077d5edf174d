/** How much or how little an entry holds. */
import { describe, expect, it } from 'vitest';
import {
  createInnovationSchema,
  SUMMARY_LIMIT,
} from '../../../src/domain/innovation/innovation.schema.ts';

import { innovation, result, vocabularies } from '../small-world.ts';

const schema = createInnovationSchema(vocabularies);
const { slug: _, body: _body, ...sound } = innovation();
const fits = (change: Record<string, unknown>) => schema.safeParse({ ...sound, ...change }).success;
const claim = { text: 'Begitu.', sources: ['s1'] };

describe('an entry', () => {
  it('is sound as it stands', () => {
    expect(fits({})).toBe(true);
  });

  it.each([
    [19, false],
    [20, true],
    [280, true],
    [281, false],
  ])('is summed up in 20 to 280 characters: %d', (length, accepted) => {
    expect(SUMMARY_LIMIT).toBe(280);
    expect(fits({ summary: 'a'.repeat(length) })).toBe(accepted);
  });

  it.each([
    [1944, false],
    [1945, true],
    [2100, true],
    [2101, false],
  ])('began in a year from 1945 to 2100: %d', (started, accepted) => {
    expect(fits({ started })).toBe(accepted);
  });

  it.each<[string, (count: number) => Record<string, unknown>]>([
    ['an alias, where there are any', (count) => ({ aliases: Array(count).fill('Lain') })],
    ['a sector', (count) => ({ sectors: Array(count).fill('kesehatan') })],
    ['a source', (count) => ({ sources: Array(count).fill(sound.sources[0]) })],
    [
      'a source for an obstacle',
      (count) => ({ obstacles: [{ ...claim, sources: Array(count).fill('s1') }] }),
    ],
    [
      'a component of the cost, where it is broken down',
      (count) => ({
        cost: {
          items: Array(count).fill({ item: 'Honor', amount: 'Rp5', sources: ['s1'] }),
          sources: ['s1'],
        },
      }),
    ],
    ['staff, where it is told', (count) => ({ requirements: { staff: Array(count).fill(claim) } })],
    [
      'another requirement, where it is told',
      (count) => ({ requirements: { other: Array(count).fill(claim) } }),
    ],
    ['a letter of its title', (count) => ({ title: 'A'.repeat(count) })],
  ])('has %s', (_what, facts) => {
    expect(fits(facts(1))).toBe(true);
    expect(fits(facts(0))).toBe(false);
  });

  it('has results that contradict others by their number, from 1 on', () => {
    const contradicts = (number: number) => ({
      results: [result({ after: { value: 1 }, contradicts: [number] })],
    });
    expect(fits(contradicts(1))).toBe(true);
    expect(fits(contradicts(0))).toBe(false);
  });
});
