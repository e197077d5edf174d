import { describe, expect, it } from 'vitest';
import { publisherWithoutDate } from '../../../../src/catalogue/rules/innovation/publisher-without-date.ts';
import { problems } from '../../world.ts';

describe('a date stands in its own field', () => {
  it.each([
    ['Koran Memo', 0],
    ['Koran Memo, 2019', 1],
    ['Pos Jateng, Juli 2021', 1],
    ['Pos Jateng, 3 Juli 2021', 1],
    ['Universitas Indonesia, ICESSD 2019', 0],
    ['Headline9', 0],
  ])('%s', (publisher, count) => {
    const sources = [{ id: 's1', title: 'Berita', publisher, kind: 'media' }];
    expect(problems(publisherWithoutDate, { front: { sources } })).toHaveLength(count);
  });
});
