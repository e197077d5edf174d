import { describe, expect, it } from 'vitest';
import { type SearchDocument, searchDocuments } from '../../../src/search/index/documents.ts';
import { storedRecord } from '../../../src/search/index/store-record.ts';
import { searchResultOf } from '../../../src/search/query/search-result.ts';
import { innovation } from '../../domain/small-world.ts';
import { catalogue } from '../world.ts';

describe('the stored record', () => {
  const long = innovation({
    slug: 'panjang',
    summary: 'Ringkasan.',
    body: {
      problem: Array.from({ length: 300 }, (_, n) => `kata${n}`).join(' '),
      solution: '',
      howItWorks: '',
      lessons: '',
      continuity: '',
    },
  });
  const record = storedRecord(searchDocuments(catalogue(long))[0] as SearchDocument);

  it('has the beginning of a long body', () => {
    expect(record.summary).toBe('Ringkasan.');
    expect(record.body).toMatch(/^kata0 kata1 /);
    expect(record.body).toMatch(/ …$/);
    expect(record.body?.split(' ').length).toBeLessThan(60);
  });

  it('has the values that a result shows, and no others', () => {
    expect(Object.keys(record.values ?? {}).sort()).toEqual(['biaya', 'bukti', 'dampak', 'status']);
  });

  it('leads to the page below the root of the site', () => {
    expect(searchResultOf(record, new Set(), '/semai/').url).toBe('/semai/inovasi/panjang/');
  });
});
