import { describe, expect, it } from 'vitest';
import { unknownSource } from '../../../../src/catalogue/rules/innovation/unknown-source.ts';
import { bodyWith, fieldsFound, problems } from '../../world.ts';

const sources = ['s9'];

describe('a named source is in the list of the entry', () => {
  it.each<[string, object, string]>([
    [
      'of a result',
      {
        results: [
          { indicator: 'A', claimedBy: 'B', evidence: 'media', after: { value: 1 }, sources },
        ],
      },
      'results[1].sources[1]',
    ],
    [
      'of an award',
      { awards: [{ programme: 'lain', name: 'A', sources }] },
      'awards[1].sources[1]',
    ],
    ['of an obstacle', { obstacles: [{ text: 'A', sources }] }, 'obstacles[1].sources[1]'],
    ['of the status', { status: { value: 'berjalan', asOf: 2020, sources } }, 'status.sources[1]'],
    [
      'of staff',
      { requirements: { staff: [{ text: 'A', sources }] } },
      'requirements.staff[1].sources[1]',
    ],
    [
      'of a cost',
      { cost: { items: [{ item: 'A', amount: 'B', sources }], sources: ['s1'] } },
      'cost.items[1].sources[1]',
    ],
    ['of the text', { textSources: ['s1', 's9'] }, 'textSources[2]'],
  ])('%s', (_, front, field) => {
    expect(fieldsFound(unknownSource, { front: front as Record<string, unknown> })).toEqual([
      field,
    ]);
  });

  it('in the body, at its very place', () => {
    const [found] = problems(unknownSource, { body: bodyWith('Satu.[^s1]\nDua.[^s1][^s7]') });
    expect(found).toMatchObject({ found: 's7', column: 10, field: '' });
  });

  it('a known one is accepted, and none is looked for in code', () => {
    const body = bodyWith('Satu.[^s1]\n\n`[^s9]`');
    expect(fieldsFound(unknownSource, { body })).toEqual([]);
  });
});
