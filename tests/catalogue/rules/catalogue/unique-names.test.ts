import { describe, expect, it } from 'vitest';
import { uniqueNames } from '../../../../src/catalogue/rules/catalogue/unique-names.ts';
import { problemsBetween } from '../../world.ts';

const found = (first: object, second: object) =>
  problemsBetween(uniqueNames, { satu: { ...first }, dua: { ...second } }).map(
    ({ file, field }) => `${file.split('/').at(-1)} ${field}`,
  );

describe('in one institution a name is the name of one innovation', () => {
  it.each([
    [
      'two titles, written differently',
      { title: 'e-Dabu Plus' },
      { title: 'E DABU plus' },
      ['satu.md title', 'dua.md title'],
    ],
    [
      'two acronyms',
      { acronym: 'UPTPK' },
      { acronym: 'U.P.T.P.K.' },
      ['satu.md acronym', 'dua.md acronym'],
    ],
    [
      'an alias and a title',
      { aliases: ['A', 'Dabu'] },
      { title: 'Dabu' },
      ['satu.md aliases[2]', 'dua.md title'],
    ],
    ['two different names', { title: 'Dabu' }, { title: 'Dabo' }, []],
  ])('%s', (_, first, second, expected) => {
    expect(found(first, second)).toEqual(expected);
  });

  it('two institutions may use one name', () => {
    const institution = { name: 'Pemerintah Kota Semarang', type: 'kabupaten' };
    expect(found({ title: 'Dabu' }, { title: 'Dabu', institution })).toEqual([]);
  });

  it('an entry may call itself by its name twice', () => {
    expect(found({ title: 'Dabu', acronym: 'DABU' }, {})).toEqual([]);
  });
});
