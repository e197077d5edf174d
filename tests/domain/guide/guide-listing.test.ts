import { describe, expect, it } from 'vitest';
import { createGuideSchema } from '../../../src/domain/guide/guide.schema.ts';
import { type Guide, monthsToRun } from '../../../src/domain/guide/guide.ts';
import {
  guideSummaryLine,
  guidesFor,
  guideTraitsOf,
} from '../../../src/domain/guide/guide-listing.ts';
import { soundGuide } from '../../catalogue/rules/guide/guide-world.ts';
import { innovation, vocabularies } from '../small-world.ts';

const guide = (change: Record<string, unknown> = {}, slug = 'satu'): Guide => ({
  slug,
  ...createGuideSchema(vocabularies).parse({ ...soundGuide(), ...change }),
});

/** A guide whose stages take these months at most, the evaluation last. */
const lasting = (...months: [low: number, high: number][]) =>
  guide({
    stages: soundGuide().stages.map((stage, index) => {
      const [low, high] = months[index] as [number, number];
      return { ...stage, months: { low, high } };
    }),
  });

describe('the months until a service runs', () => {
  it('are those of preparation, planning, trial and roll-out, without the evaluation', () => {
    const one = lasting([1, 2], [2, 3], [3, 5], [4, 7], [100 / 2, 60]);
    expect(monthsToRun(one)).toEqual({ low: 1 + 2 + 3 + 4, high: 2 + 3 + 5 + 7 });
  });

  it.each([
    [12, 'setahun'],
    [12.5, 'dua-tahun'],
    [24, 'dua-tahun'],
    [24.5, 'lebih'],
  ])('of %d at most are listed as "%s"', (high, duration) => {
    const one = lasting([1, high - 3], [1, 1], [1, 1], [1, 1], [1, 9]);
    expect(guideTraitsOf(one).duration).toBe(duration);
  });
});

describe('what a guide does without', () => {
  const needs = (requirements: Record<string, string>) =>
    guideTraitsOf(
      guide({
        requirements: Object.fromEntries(
          Object.entries(requirements).map(([key, level]) => [
            key,
            { level, text: 'Begitu.', basis: 'editorial' },
          ]),
        ),
      }),
    ).needs;

  it.each([
    ['tanpa-internet', ['tanpa-internet']],
    ['telepon', ['tanpa-internet']],
    ['internet-kantor', []],
    ['internet-warga', []],
  ])('is the internet where it takes %s', (connectivity, without) => {
    expect(needs({ connectivity })).toEqual(without);
  });

  it('is nothing that only mains or new staff make possible', () => {
    expect(needs({ electricity: 'jaringan' })).toEqual([]);
    expect(needs({ electricity: 'tanpa-listrik' })).toEqual(['tanpa-listrik']);
  });
});

describe('a guide in one line', () => {
  const named = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      innovation({ slug: `i${index}`, title: `I${index}` }),
    );
  const line = (count: number, change: Record<string, unknown> = {}) => {
    const entries = named(count);
    return guideSummaryLine(guide({ innovations: entries.map(({ slug }) => slug), ...change }), {
      vocabularies,
      innovationBySlug: new Map(entries.map((entry) => [entry.slug, entry])),
    });
  };

  it('names three innovations and counts the others', () => {
    expect(line(1)).toBe('dari I0 · biaya belum terdokumentasi · 4–8 bulan');
    expect(line(3)).toContain('seperti I0, I1, I2 ·');
    expect(line(4)).toContain('seperti I0, I1, I2, dan 1 lainnya ·');
    expect(line(5)).toContain('dan 2 lainnya ·');
  });

  it('tells one number of months where the least is the most', () => {
    const stages = soundGuide().stages.map((stage) => ({ ...stage, months: { low: 2, high: 2 } }));
    expect(line(1, { stages })).toContain(' · 8 bulan');
  });
});

it('the guides of an innovation are ordered by how many they are for, then by slug', () => {
  const guides = [
    guide({ innovations: ['satu', 'dua'] }, 'z'),
    guide({ innovations: ['satu', 'dua'] }, 'b'),
    guide({ innovations: ['satu'] }, 'satu'),
    guide({ innovations: ['dua'] }, 'dua'),
  ];
  expect(guidesFor('satu', guides).map(({ slug }) => slug)).toEqual(['satu', 'b', 'z']);
});
