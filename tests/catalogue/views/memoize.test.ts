import { describe, expect, it, vi } from 'vitest';
import type { Catalogue } from '../../../src/catalogue/catalogue.ts';
import { memoizePerCatalogue, memoizePerKey } from '../../../src/catalogue/views/memoize.ts';

/** The module once more, as another bundle has it. */
const COPY = '../../../src/catalogue/views/memoize.ts?copy';

const catalogueOf = (count: number) =>
  ({ innovations: Array.from({ length: count }) }) as unknown as Catalogue;
const counting = () => vi.fn(({ innovations }: Catalogue) => [innovations.length]);

describe('what is worked out once for each catalogue', () => {
  it('is made once for the same catalogue', () => {
    const make = counting();
    const made = memoizePerCatalogue(make);
    const catalogue = catalogueOf(3);
    expect(made(catalogue)).toEqual([3]);
    expect(made(catalogue)).toBe(made(catalogue));
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('is made anew for another, and the first is still known', () => {
    const make = counting();
    const made = memoizePerCatalogue(make);
    const [one, other] = [catalogueOf(1), catalogueOf(1)];
    const first = made(one);
    expect(made(other)).not.toBe(first);
    expect(made(one)).toBe(first);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('may be nothing, and is made once all the same', () => {
    const make = vi.fn(() => undefined);
    const made = memoizePerCatalogue(make);
    const catalogue = catalogueOf(1);
    expect([made(catalogue), made(catalogue)]).toEqual([undefined, undefined]);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('is tried again where making it failed', () => {
    const make = counting().mockImplementationOnce(() => {
      throw new Error('unreadable');
    });
    const made = memoizePerCatalogue(make);
    const catalogue = catalogueOf(2);
    expect(() => made(catalogue)).toThrow('unreadable');
    expect(made(catalogue)).toEqual([2]);
  });
});

describe('under a name', () => {
  it('is shared by all copies of the module in the process', async () => {
    const here = counting();
    const there = counting();
    const copy: typeof import('../../../src/catalogue/views/memoize.ts') = await import(COPY);
    expect(copy.memoizePerCatalogue).not.toBe(memoizePerCatalogue);
    const made = memoizePerCatalogue(here, 'test of sharing');
    const madeThere = copy.memoizePerCatalogue(there, 'test of sharing');
    const catalogue = catalogueOf(1);
    const first = made(catalogue);
    expect(madeThere(catalogue)).toBe(first);
    expect(here).toHaveBeenCalledTimes(1);
    expect(there).not.toHaveBeenCalled();
  });

  it('is not shared with another name, nor with none', () => {
    const catalogue = catalogueOf(1);
    const named = memoizePerCatalogue(counting(), 'test of one name')(catalogue);
    expect(memoizePerCatalogue(counting(), 'test of another name')(catalogue)).not.toBe(named);
    expect(memoizePerCatalogue(counting())(catalogue)).not.toBe(named);
  });
});

describe('what is worked out once for each key in a catalogue', () => {
  it('is made once for each key, and anew in another catalogue', () => {
    const make = vi.fn((code: string, { innovations }: Catalogue) => [code, innovations.length]);
    const made = memoizePerKey(make);
    const [one, other] = [catalogueOf(1), catalogueOf(2)];
    expect(made('33.14', one)).toBe(made('33.14', one));
    expect(made('53.07', one)).toEqual(['53.07', 1]);
    expect(made('33.14', other)).toEqual(['33.14', 2]);
    expect(make).toHaveBeenCalledTimes(3);
  });
});
