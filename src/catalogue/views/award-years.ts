/** Innovations by the year and level of their KIPP or PKRI awards. */
import type { Innovation } from '../../domain/innovation/innovation.ts';
import { memoizePerCatalogue } from './memoize.ts';
import { entriesByTitle } from './sorted-innovations.ts';

/** One level of one year with the innovations that reached it. */
export interface AwardLevelGroup {
  id: string;
  label: string;
  /** From A to Z. */
  entries: Innovation[];
}

/** One year of awards. */
export interface AwardYear {
  year: number;
  /** Highest level first. */
  levels: AwardLevelGroup[];
  /** How many innovations got an award in the year, each counted once. */
  count: number;
}

/** The years with awards, latest first; an innovation with two levels in a year stands under both. */
export const awardYears = memoizePerCatalogue((catalogue): AwardYear[] => {
  const years = new Map<number, Map<string, Set<Innovation>>>();
  for (const entry of entriesByTitle(catalogue)) {
    for (const { programme, year, level } of entry.awards) {
      if (programme === 'lain' || year === undefined || level === undefined) continue;
      const levels = years.get(year) ?? new Map<string, Set<Innovation>>();
      years.set(year, levels);
      levels.set(level, (levels.get(level) ?? new Set()).add(entry));
    }
  }
  const order = [...catalogue.vocabularies['award-levels']].sort(
    (a, b) => (a.rank ?? 9) - (b.rank ?? 9),
  );
  return [...years]
    .sort(([a], [b]) => b - a)
    .map(([year, levels]) => ({
      year,
      levels: order
        .filter(({ id }) => levels.has(id))
        .map(({ id, label }) => ({
          id,
          label,
          entries: [...(levels.get(id) ?? [])],
        })),
      count: new Set([...levels.values()].flatMap((set) => [...set])).size,
    }));
});
