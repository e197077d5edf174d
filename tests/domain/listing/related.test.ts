import { describe, expect, it } from 'vitest';
import { RELATED_LIMIT, relatedFinder } from '../../../src/domain/listing/related.ts';
import { innovation, vocabularies } from '../small-world.ts';

const place = (code: string) => `wilayah ${code}`;

describe('related innovations', () => {
  it('are first those that an entry names, in both directions', () => {
    const child = innovation({
      slug: 'anak',
      region: '11.01',
      sectors: ['pendidikan'],
      replicates: ['induk'],
    });
    const parent = innovation({ slug: 'induk', region: '12.01', sectors: ['kesehatan'] });
    const find = relatedFinder([child, parent], vocabularies, place);
    expect(find(child)).toEqual([{ slug: 'induk', reason: 'Ditiru oleh inovasi ini' }]);
    expect(find(parent)).toEqual([{ slug: 'anak', reason: 'Meniru inovasi ini' }]);
  });

  it('give the rarest shared trait as the reason', () => {
    const one = innovation({ slug: 'a', targetGroups: ['lansia'] });
    const two = innovation({ slug: 'b', targetGroups: ['lansia'], region: '51.01' });
    const [first] = relatedFinder([one, two], vocabularies, place)(one);
    expect(first).toMatchObject({ slug: 'b', reason: expect.stringContaining('lanjut usia') });
  });

  it('are never the entry itself and never more than the limit', () => {
    const entries = Array.from({ length: 20 }, (_, index) =>
      innovation({ slug: `e${index}`, targetGroups: ['lansia'] }),
    );
    const find = relatedFinder(entries, vocabularies, place);
    const found = find(entries[3]!);
    expect(found).toHaveLength(RELATED_LIMIT);
    expect(found.some(({ slug }) => slug === 'e3')).toBe(false);
  });

  it('do not depend on the order of the files', () => {
    const entries = Array.from({ length: 9 }, (_, index) =>
      innovation({ slug: `e${index}`, targetGroups: ['lansia'] }),
    );
    const forward = relatedFinder(entries, vocabularies, place)(entries[0]!);
    const backward = relatedFinder([...entries].reverse(), vocabularies, place)(entries[0]!);
    expect(backward).toEqual(forward);
  });

  it('say nothing where only the whole public is shared', () => {
    const one = innovation({ slug: 'a', targetGroups: ['masyarakat-umum'], region: '11.01' });
    const two = innovation({ slug: 'b', targetGroups: ['masyarakat-umum'], region: '51.01' });
    expect(relatedFinder([one, two], vocabularies, place)(one)).toEqual([]);
  });
});
