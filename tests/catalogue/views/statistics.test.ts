import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/catalogue/catalogue.ts';
import { countOriginated, provenInnovations } from '../../../src/catalogue/views/statistics.ts';
import type { Innovation } from '../../../src/domain/innovation/innovation.ts';
import { innovation, result } from '../../domain/small-world.ts';

const catalogueOf = (...entries: Partial<Innovation>[]) =>
  ({
    innovations: entries.map((facts, index) => innovation({ slug: `i-${index}`, ...facts })),
  }) as unknown as Catalogue;

const running: Partial<Innovation> = {
  status: { value: 'berjalan', asOf: '2026', sources: ['s1'] },
  povertyImpact: {
    directness: 'langsung',
    strategies: ['mengurangi-beban-pengeluaran'],
    reason: 'Untuk warga miskin.',
  },
};

describe('the proven innovations', () => {
  const slugsOf = (...entries: Partial<Innovation>[]) =>
    provenInnovations(catalogueOf(...entries)).map(({ slug }) => slug);

  it('run, as they began or grown, and serve poor people directly', () => {
    const grown = { ...running, status: { ...running.status!, value: 'berkembang' as const } };
    const stopped = { ...running, status: { ...running.status!, value: 'berhenti' as const } };
    const indirect = {
      ...running,
      povertyImpact: { ...running.povertyImpact!, directness: 'tidak-langsung' as const },
    };
    expect(slugsOf(running, stopped, grown, indirect).sort()).toEqual(['i-0', 'i-2']);
  });

  it('have the best evidence first', () => {
    const measured = {
      ...running,
      results: [result({ before: { value: 1 }, after: { value: 2 } })],
    };
    expect(slugsOf(running, measured)).toEqual(['i-1', 'i-0']);
  });

  it('are at most five', () => {
    expect(slugsOf(...Array.from({ length: 8 }, () => running))).toHaveLength(5);
  });
});

it('counts for a province the innovations of its kabupaten and kota too', () => {
  const catalogue = catalogueOf({ region: '33' }, { region: '33.14' }, { region: '34.01' });
  expect(countOriginated('33', catalogue)).toBe(2);
  expect(countOriginated('33.14', catalogue)).toBe(1);
  expect(countOriginated('11', catalogue)).toBe(0);
});
