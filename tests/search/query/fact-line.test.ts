import { describe, expect, it } from 'vitest';
import type { Innovation } from '../../../src/domain/innovation/innovation.ts';
import { facetById, facetLabel } from '../../../src/domain/listing/facets.ts';
import { headlineLine } from '../../../src/domain/listing/headline-facts.ts';
import { describePlaceShortly } from '../../../src/domain/region/places.ts';
import { type SearchDocument, searchDocuments } from '../../../src/search/index/documents.ts';
import { guideFacts, innovationFacts, regionFacts } from '../../../src/search/query/fact-line.ts';
import { innovation, result, vocabularies } from '../../domain/small-world.ts';
import { resultOf, resultOfEntry } from '../results.ts';
import { catalogue, regions } from '../world.ts';

describe('the facts below a result', () => {
  const entries: [string, Partial<Innovation>][] = [
    ['with nothing known', {}],
    [
      'with everything known',
      {
        povertyImpact: { strategies: [], directness: 'langsung', reason: 'x' },
        results: [result({ before: { value: 9 }, after: { value: 4 } })],
        cost: { level: 'rendah', sources: ['s1'] },
        status: { value: 'berjalan', asOf: '2020-10', sources: ['s1'] },
      },
    ],
    ['with a cost known in part', { cost: { note: 'Rp5 juta', sources: ['s1'] } }],
    ['that stopped at an unknown date', { status: { value: 'berhenti', sources: ['s1'] } }],
    ['of the whole nation', { region: '00' }],
  ];

  it.each(entries)('are those of the card of an entry %s', (_what, facts) => {
    const entry = innovation(facts);
    const places = new Map(regions.map((region) => [region.code, region]));
    const card = [describePlaceShortly(entry.region, places), ...headlineLine(entry, vocabularies)];
    const labelOf = (facet: string, value: string) =>
      facetLabel(facetById(facet), value, vocabularies);
    expect(innovationFacts(resultOfEntry(entry), labelOf)).toEqual(card);
  });

  it('of a region are the innovations that originated there and those it adopted', () => {
    const [, , document] = searchDocuments(catalogue(innovation()));
    const region = resultOf(document as SearchDocument);
    expect(region).toMatchObject({ kind: 'wilayah', id: '33.14', title: 'Kabupaten Sragen' });
    expect(regionFacts(region)).toEqual(['Jawa Tengah', '1 inovasi dari sini']);
  });

  it('of a guide are its innovations if there are several', () => {
    const guide = resultOfEntry(innovation());
    expect(guideFacts({ ...guide, numbers: [3, 0] })).toEqual(['3 inovasi sejenis']);
    expect(guideFacts({ ...guide, numbers: [1, 0] })).toEqual([]);
  });
});
