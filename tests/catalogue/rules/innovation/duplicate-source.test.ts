import { describe, expect, it } from 'vitest';
import { duplicateSource } from '../../../../src/catalogue/rules/innovation/duplicate-source.ts';
import { fieldsFound } from '../../world.ts';

const found = (first: object, second: object) =>
  fieldsFound(duplicateSource, {
    front: {
      textSources: ['s1', 's2'],
      sources: [
        { id: 's1', title: 'A', kind: 'media', ...first },
        { id: 's2', title: 'B', kind: 'media', ...second },
      ],
    },
  });

describe('a source is listed once', () => {
  it('one id, one source', () => {
    expect(found({}, { id: 's1' })).toEqual(['sources[2].id']);
  });

  it.each([
    ['http://www.a.go.id/b/', 'https://a.go.id/b', true],
    ['https://A.go.id/b#c', 'https://a.go.id/b', true],
    ['https://a.go.id/b?id=1', 'https://a.go.id/b?id=2', false],
    ['https://a.go.id/b', 'https://a.go.id/B', false],
    ['https://a.go.id/', 'https://b.go.id/', false],
  ])('%s and %s: one address, %s', (first, second, same) => {
    expect(found({ url: first }, { url: second })).toEqual(same ? ['sources[2].url'] : []);
  });

  it('two without an address are two', () => {
    expect(found({}, {})).toEqual([]);
  });
});
