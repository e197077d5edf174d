import { expect, it } from 'vitest';
import { levelId, mapAwards } from '../../src/import/map-awards.ts';

const sourceId = (index: number) => `s${index + 1}`;

it.each([
  ['Top 45', 'top-45'],
  ['Outstanding', 'outstanding'],
  ['finalis', 'finalis'],
  ['Juara I', undefined],
])('the level %s is %s', (award, id) => {
  expect(levelId(award)).toBe(id);
});

it('in 2024 the ministry held PKRI instead of KIPP', () => {
  const kipp = [2023, 2024].map((year) => ({ year, award: 'finalis', source: 0 }));
  const awards = mapAwards({ kipp, other_awards: [] }, sourceId);
  expect(awards.map(({ programme }) => programme)).toEqual(['kipp', 'pkri']);
});

it('one award told by two sources is one award', () => {
  const awards = mapAwards(
    {
      kipp: [],
      other_awards: [
        { name: 'Nominator Indonesia MDGs Award (IMA) 2011', source: 0 },
        { name: 'Nominasi Indonesia MDGs Award 2011', source: 1 },
      ],
    },
    sourceId,
  );
  expect(awards).toEqual([
    {
      programme: 'lain',
      name: 'Nominator Indonesia MDGs Award (IMA) 2011',
      year: 2011,
      sources: ['s1', 's2'],
    },
  ]);
});

it.each([
  ['Top 99 Inovasi (tahun tidak disebut, sebelum 2019)'],
  ['Penghargaan 2012 (untuk program pendahulu)'],
])('%s has no year of its own', (name) => {
  const [award] = mapAwards({ kipp: [], other_awards: [{ name, source: 0 }] }, sourceId);
  expect(award?.year).toBeUndefined();
});
