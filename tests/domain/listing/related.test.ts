import { describe, expect, it } from 'vitest';
import type { Innovation } from '../../../src/domain/innovation/innovation.ts';
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

  it('tell the trait that they share', () => {
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

describe('the traits by which innovations are related', () => {
  const entry = (slug: string, targetGroups: Innovation['targetGroups'], region: string) =>
    innovation({
      slug,
      targetGroups,
      region,
      // Sectors of their own, so that target groups alone are shared.
      sectors: [slug === 'a' ? 'kesehatan' : 'tata-kelola'],
    });
  const find = (entries: Innovation[]) =>
    relatedFinder(entries, vocabularies, place)(entries[0] as Innovation);

  it('weigh the more the fewer have them', () => {
    const entries = [
      entry('a', ['lansia', 'nelayan'], '11.01'),
      entry('b', ['lansia'], '12.01'),
      entry('c', ['lansia'], '13.01'),
      entry('d', ['lansia', 'nelayan'], '14.01'),
      entry('e', ['nelayan'], '15.01'),
    ];
    // Old people: 4 entries. Fishers: 3. So d shares 1/4 + 1/3, e 1/3, b and c 1/4.
    expect(find(entries)).toEqual([
      { slug: 'd', reason: 'Sama-sama untuk nelayan' },
      { slug: 'e', reason: 'Sama-sama untuk nelayan' },
      { slug: 'b', reason: 'Sama-sama untuk lanjut usia' },
      { slug: 'c', reason: 'Sama-sama untuk lanjut usia' },
    ]);
  });

  it('are told by the first of equally rare ones', () => {
    const [one, two] = ['a', 'b'].map((slug) =>
      innovation({ slug, targetGroups: ['nelayan'], region: slug === 'a' ? '11.01' : '12.01' }),
    );
    expect(find([one!, two!])[0]?.reason).toBe('Sama-sama untuk nelayan');
  });

  it.each([
    [400, 6],
    [401, 0],
  ])('say nothing where more than 400 share them: %d', (count, found) => {
    const entries = Array.from({ length: count }, (_, index) =>
      innovation({
        slug: `e${index}`,
        targetGroups: ['lansia'],
        region: '00',
        sectors: [] as unknown as Innovation['sectors'],
      }),
    );
    expect(find(entries)).toHaveLength(found);
  });

  it('give six innovations at most, those that an entry names among them', () => {
    const named = ['x1', 'x2', 'x3', 'x4', 'x5', 'x6', 'x7'];
    const all = [
      innovation({ slug: 'a', replicates: named, targetGroups: ['lansia'] }),
      ...named.map((slug) => innovation({ slug })),
      innovation({ slug: 'z', targetGroups: ['lansia'] }),
    ];
    expect(find(all).map(({ slug }) => slug)).toEqual(named.slice(0, 6));
    expect(RELATED_LIMIT).toBe(6);
  });
});
