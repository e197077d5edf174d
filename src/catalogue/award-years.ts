/** Innovations by the year and level of their KIPP or PKRI awards. */
import type { Innovation } from '../domain/innovation.ts';
import { byTitle } from '../domain/listing.ts';
import type { Catalogue } from './catalogue.ts';

/** One level of one year with the innovations that reached it. */
export interface AwardLevelGroup {
  id: string;
  label: string;
  entries: Innovation[];
}

/** One year of awards. */
export interface AwardYear {
  year: number;
  /** Highest level first. */
  levels: AwardLevelGroup[];
  /** All of the year, each once. */
  entries: Innovation[];
}

const cache = new WeakMap<Catalogue, AwardYear[]>();

/** The years with awards, latest first; an innovation with two levels in a year stands under both. */
export function awardYears(catalogue: Catalogue): AwardYear[] {
  let years = cache.get(catalogue);
  if (!years) {
    years = group(catalogue);
    cache.set(catalogue, years);
  }
  return years;
}

function group({ innovations, vocabularies }: Catalogue): AwardYear[] {
  const years = new Map<number, Map<string, Set<Innovation>>>();
  for (const entry of innovations) {
    for (const { programme, year, level } of entry.awards) {
      if (programme === 'lain' || year === undefined || level === undefined) continue;
      const levels = years.get(year) ?? new Map<string, Set<Innovation>>();
      years.set(year, levels);
      levels.set(level, (levels.get(level) ?? new Set()).add(entry));
    }
  }
  const order = [...vocabularies['award-levels']].sort((a, b) => (a.rank ?? 9) - (b.rank ?? 9));
  return [...years]
    .sort(([a], [b]) => b - a)
    .map(([year, levels]) => ({
      year,
      levels: order
        .filter(({ id }) => levels.has(id))
        .map(({ id, label }) => ({
          id,
          label,
          entries: byTitle([...(levels.get(id) ?? [])]),
        })),
      entries: byTitle([...new Set([...levels.values()].flatMap((set) => [...set]))]),
    }));
}
