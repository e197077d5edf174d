import { describe, expect, it } from 'vitest';
import type { InferredFilter } from '../../../src/search/query/recognise.ts';
import {
  type Relaxation,
  relaxations,
  replacementOf,
} from '../../../src/search/query/relax-recognised.ts';
import { lexicon } from '../world.ts';

const part = (filter: string, ...values: string[]): InferredFilter => ({
  filter,
  values,
  label: filter,
  positions: [0],
});

describe('a query', () => {
  it('asks for less step by step: first what changes least, a place by its province first', () => {
    const ways = relaxations(
      [part('tempat', '33.14'), part('tahun', '2019'), part('bukti', '3')],
      lexicon,
    );
    expect(ways.map(({ kept }) => kept.map(({ values }) => values.join('|')).join(' '))).toEqual([
      '33.14 2019 3',
      '33.14 2019',
      '33.14 3',
      '33 2019 3',
      '2019 3',
      '33.14',
      '33 2019',
      '2019',
      '33 3',
      '3',
      '33',
      '',
    ]);
    expect(relaxations([], lexicon)).toEqual([{ kept: [], dropped: [] }]);
  });

  it('names the province that replaces a regency, even in a copy of the relaxed filters', () => {
    const regency = { ...part('tempat', '33.14'), positions: [1, 2] };
    const year = { ...part('tahun', '2019'), positions: [3] };
    const [, , widened] = JSON.parse(
      JSON.stringify(relaxations([regency, year], lexicon)),
    ) as Relaxation[];
    const { kept = [], dropped = [] } = widened ?? {};
    expect(dropped).toEqual([regency]);
    expect(dropped.map((one) => replacementOf(one, kept)?.label)).toEqual(['Provinsi Jawa Tengah']);
    expect(replacementOf(regency, [{ ...year, positions: [1, 2] }])).toBeUndefined();
    expect(replacementOf(regency, [{ ...part('tempat', '33'), positions: [0] }])).toBeUndefined();
  });
});
