import { expect, it } from 'vitest';
import type { Catalogue } from '../../../src/catalogue/catalogue.ts';
import { regionLists } from '../../../src/catalogue/views/region-lists.ts';
import type { Innovation } from '../../../src/domain/innovation/innovation.ts';
import { innovation } from '../../domain/small-world.ts';

const many = (count: number, facts: (index: number) => Partial<Innovation>): Innovation[] =>
  Array.from({ length: count }, (_, index) =>
    innovation({ slug: `i-${facts(index).region}-${index}`, ...facts(index) }),
  );
const catalogueOf = (innovations: Innovation[]) => ({ innovations }) as unknown as Catalogue;

it('shows few innovations on the page of a region, and has pages for all where there are more', () => {
  const catalogue = catalogueOf(many(40, () => ({ region: '33.14' })));
  const lists = regionLists('33.14', catalogue);
  expect(lists.originatedHere).toHaveLength(6);
  expect(lists.originated).toHaveLength(40);
  expect(lists.originatedHasPages).toBe(true);
});

it('needs no further pages where all stand on the first', () => {
  const lists = regionLists('33.14', catalogueOf(many(5, () => ({ region: '33.14' }))));
  expect(lists.originatedHasPages).toBe(false);
  expect(lists.adoptedHasPages).toBe(false);
});

it('counts for a province those of its kabupaten and kota too, each once', () => {
  const catalogue = catalogueOf([
    ...many(2, () => ({ region: '33' })),
    ...many(10, () => ({ region: '33.14' })),
    ...many(1, () => ({ region: '34.01' })),
  ]);
  expect(regionLists('33', catalogue).originated).toHaveLength(12);
});
