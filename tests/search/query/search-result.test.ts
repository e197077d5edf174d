import { describe, expect, it } from 'vitest';
import { exactTitlesFirst } from '../../../src/search/query/search-result.ts';
import { innovation } from '../../domain/small-world.ts';
import { resultOfEntry } from '../results.ts';

describe('a result', () => {
  it('has the kind, id, title and place of its document', () => {
    const entry = innovation({
      slug: 'kelas-perahu',
      title: 'Kelas "Perahu" & Pulau',
      acronym: 'KP',
    });
    expect(resultOfEntry(entry)).toMatchObject({
      kind: 'inovasi',
      id: 'kelas-perahu',
      title: 'Kelas "Perahu" & Pulau',
      acronym: 'KP',
      place: 'Kabupaten Sragen, Jawa Tengah',
    });
  });
});

describe('a result whose title or acronym is what was typed', () => {
  const long = resultOfEntry(innovation({ slug: 'a', title: 'UPTPK dan kawan-kawan' }));
  const named = resultOfEntry(
    innovation({ slug: 'b', title: 'Unit Pelayanan', acronym: 'U-PTPK' }),
  );

  it('comes first', () => {
    expect(exactTitlesFirst([long, named], 'uptpk').map(({ id }) => id)).toEqual(['b', 'a']);
    expect(exactTitlesFirst([long, named], 'unit pelayanan').map(({ id }) => id)).toEqual([
      'b',
      'a',
    ]);
  });

  it('must have all of it', () => {
    expect(exactTitlesFirst([long, named], 'unit').map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
