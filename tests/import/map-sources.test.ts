import { expect, it } from 'vitest';
import { mapSources } from '../../src/import/map-sources.ts';

it('two rows of one address are one source', () => {
  const { sources, idOf } = mapSources([
    { title: 'Judul', url: 'https://a.id/b/' },
    { title: 'Judul lengkap', url: 'http://www.a.id/b', published: '2020' },
    { title: 'Lain', url: 'https://a.id/c' },
  ]);
  expect(sources.map(({ id, title, date }) => [id, title, date])).toEqual([
    ['s1', 'Judul lengkap', 2020],
    ['s2', 'Lain', undefined],
  ]);
  expect([0, 1, 2].map(idOf)).toEqual(['s1', 's1', 's2']);
});
