/** How much or how little a guide holds. */
import { describe, expect, it } from 'vitest';
import { createGuideSchema } from '../../../src/domain/guide/guide.schema.ts';
import { soundGuide } from '../../catalogue/rules/guide/guide-world.ts';
import { vocabularies } from '../small-world.ts';

const schema = createGuideSchema(vocabularies);
const sound = soundGuide();
const fits = (change: Record<string, unknown>) => schema.safeParse({ ...sound, ...change }).success;
const first = <T>(list: readonly T[], count: number): T[] =>
  Array.from({ length: count }, (_, index) => list[index % list.length] as T);

describe('a guide', () => {
  it('is sound as it stands', () => {
    expect(fits({})).toBe(true);
  });

  it.each([
    ['sectors', 1],
    ['core', 2],
    ['adaptable', 1],
    ['smallest', 1],
    ['roles', 2],
    ['process', 3],
    ['competence', 1],
    ['legal', 1],
    ['cooperation', 1],
    ['budget', 1],
    ['indicators', 3],
    ['risks', 2],
    ['continuity', 1],
    ['checklist', 8],
    ['undocumented', 1],
  ] as const)('has %s, at least %d', (part, least) => {
    expect(fits({ [part]: first<unknown>(sound[part], least) })).toBe(true);
    expect(fits({ [part]: first<unknown>(sound[part], least - 1) })).toBe(false);
  });

  it.each([
    ['suits', 2],
    ['unsuited', 1],
  ] as const)('says whom it %s, at least %d times', (part, least) => {
    const list = sound.fit[part];
    expect(fits({ fit: { ...sound.fit, [part]: first(list, least) } })).toBe(true);
    expect(fits({ fit: { ...sound.fit, [part]: first(list, least - 1) } })).toBe(false);
  });

  it('has a data set, and a source or the editors for each statement', () => {
    expect(fits({ data: { ...sound.data, sets: [] } })).toBe(false);
    const resting = (basis: unknown) => fits({ adaptable: [{ text: 'Nama.', basis }] });
    expect([resting('editorial'), resting(['s1']), resting([])]).toEqual([true, true, false]);
  });

  it('has a checklist that fits on a page: 20 points at most', () => {
    expect(fits({ checklist: first(sound.checklist, 20) })).toBe(true);
    expect(fits({ checklist: first(sound.checklist, 21) })).toBe(false);
  });

  it.each([
    [19, false],
    [20, true],
    [280, true],
    [281, false],
  ])('is summed up in 20 to 280 characters: %d', (length, accepted) => {
    expect(fits({ summary: 'a'.repeat(length) })).toBe(accepted);
  });

  it('has five stages, each with a task', () => {
    const { stages } = sound;
    expect(fits({ stages: stages.slice(0, 4) })).toBe(false);
    expect(fits({ stages: [...stages, stages[0]] })).toBe(false);
    expect(fits({ stages: stages.map((stage) => ({ ...stage, tasks: [] })) })).toBe(false);
  });

  it.each([
    [0.25, 60, true],
    [0.2, 60, false],
    [0.25, 61, false],
    [60, 60, true],
    [61, 60, false],
    [0.25, 0.25, true],
    [0.25, 0.2, false],
  ])('has stages of a week to five years: %d to %d months', (low, high, accepted) => {
    expect(
      fits({ stages: sound.stages.map((stage) => ({ ...stage, months: { low, high } })) }),
    ).toBe(accepted);
  });

  it.each([
    [{ low: 0, high: 0 }, true],
    [{ low: 0.5, high: 0.5 }, true],
    [{ low: -1, high: 0 }, false],
    [{ low: 0, high: -1 }, false],
    [{ low: 5 }, false],
    [{ high: 5 }, false],
  ])('has prices that are no less than nothing, both or neither: %o', (prices, accepted) => {
    expect(fits({ budget: [{ ...sound.budget[0], ...prices }] })).toBe(accepted);
  });
});
