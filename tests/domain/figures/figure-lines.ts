/** Figures for tests, written in lines. */
import {
  collectFigures,
  type RegionFigure,
  type RegionFigures,
} from '../../../src/domain/figures/region-figures.ts';
import { vocabularies } from '../small-world.ts';

/** Figures written as `code year indicator value`, each from the source `s<year>`. */
export function figures(...lines: string[]): RegionFigures {
  const rows = lines.map((line): RegionFigure => {
    const [code, year, indicator, value] = line.split(' ') as [string, string, string, string];
    return { code, year: Number(year), indicator, value: Number(value), source: `s${year}` };
  });
  return collectFigures(rows, vocabularies.indicators);
}
