import { describe, expect, it } from 'vitest';
import { noRepetition } from '../../../../src/catalogue/rules/innovation/no-repetition.ts';
import { fieldsFound } from '../../world.ts';

describe('a list names each thing once', () => {
  it.each([
    ['a sector twice', { sectors: ['kesehatan', 'kesehatan'] }, ['sectors[2]']],
    ['two sectors', { sectors: ['kesehatan', 'pendidikan'] }, []],
    ['a source twice', { textSources: ['s1', 's1'] }, ['textSources[2]']],
    [
      'a source twice for one obstacle',
      { obstacles: [{ text: 'Sinyal lemah', sources: ['s1', 's1'] }] },
      ['obstacles[1].sources[2]'],
    ],
    ['a data set twice', { dataUsed: [{ id: 'dtks' }, { id: 'dtks' }] }, ['dataUsed[2].id']],
    [
      'two data sets without an id of their own',
      {
        dataUsed: [
          { id: 'lainnya', note: 'A' },
          { id: 'lainnya', note: 'B' },
        ],
      },
      [],
    ],
  ])('%s', (_, front, fields) => {
    expect(fieldsFound(noRepetition, { front })).toEqual(fields);
  });
});
