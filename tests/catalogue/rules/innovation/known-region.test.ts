import { describe, expect, it } from 'vitest';
import { knownRegion } from '../../../../src/catalogue/rules/innovation/known-region.ts';
import { fieldsFound, problems } from '../../world.ts';

const replication = (region: string) => ({
  where: 'Kabupaten Sragen',
  scope: 'wilayah-lain',
  status: 'berjalan',
  sources: ['s1'],
  region,
});

describe('the code of a region is one of the list', () => {
  it.each(['33', '33.14', '33.74', '00'])('accepts %s', (region) => {
    expect(fieldsFound(knownRegion, { front: { region } })).toEqual([]);
  });

  it('refuses a code that no region has, at home and where it was replicated', () => {
    const front = { region: '33.99', replications: [replication('33.14'), replication('44.01')] };
    expect(fieldsFound(knownRegion, { front })).toEqual(['region', 'replications[2].region']);
  });

  it('tells the code of the region that the institution is named after', () => {
    const [found] = problems(knownRegion, { front: { region: '33.99' } });
    expect(found?.advice).toContain('"33.14"');
  });
});
