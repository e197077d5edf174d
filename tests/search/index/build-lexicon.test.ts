import { describe, expect, it } from 'vitest';
import { ambiguousTitles } from '../../../src/search/index/build-lexicon.ts';
import { type SearchDocument, searchDocuments } from '../../../src/search/index/documents.ts';
import { innovation } from '../../domain/small-world.ts';
import { catalogue, lexicon } from '../world.ts';

describe('a query', () => {
  it('is a name where it is one, though its words would be of another place or an award', () => {
    const [other, own, award] = searchDocuments(
      catalogue(
        innovation({ slug: 'a', title: 'Juara Sragen', region: '33.74' }),
        innovation({ slug: 'b', title: 'Sehat Sragen', region: '33.14' }),
        innovation({ slug: 'c', title: 'Beras Murah', acronym: 'Terbukti', region: '33.14' }),
      ),
    ) as [SearchDocument, SearchDocument, SearchDocument];
    expect(ambiguousTitles([other, own, award], lexicon)).toEqual(['juara sragen', 'terbukti']);
  });
});
