import { formatNumber } from '../../../domain/words/numbers.ts';
import type { FigureRow } from '../../readers/figure-row.ts';
import { figureProblem } from '../../readers/figure-row.ts';
import { regionName, writtenNumber } from './figure-problem.ts';
import type { TableRule } from './figure-rule.ts';
import type { FigureTable } from './figure-table.ts';
import { populationOf } from './implied-population.ts';

/**
 * How far, in points, the mean of the regencies' P0 may lie from the P0 of their province or the
 * nation, by how many years lie between the P0 and the populations that weigh it. In BPS's tables:
 * 0.015 with populations of the same year (2024, 2025), and with those of 2024 0.06 for 2023, 0.11
 * for 2022 and 0.19 for 2021. P1 and P2 have no such bound: BPS estimates them separately for
 * provinces (Sulawesi Selatan 2025: 1.40, its regencies' mean 1.03).
 */
const TOLERANCES = [0.02, 0.06, 0.11, 0.19];

/** The share of the poor in a province is the mean of its regencies' shares, by population. */
export const weightedMean: TableRule = {
  name: 'weighted-mean',
  description:
    'Bila semua kabupaten/kota punya angka, persentase penduduk miskin provinsi dan nasional cocok dengan rata-rata tertimbangnya.',
  remedy: 'Bandingkan angka itu dan angka kabupaten/kotanya dengan sumber.',
  scope: 'table',
  check(table, { regions }) {
    const weigher = populationsNear(table);
    return table.of('p0').flatMap((row) => {
      const { code, year, value } = row.figure;
      const members = table.ofRegenciesIn(code, 'p0', year);
      const weights = members && weigher(code, year);
      if (!weights) return [];
      const tolerance = TOLERANCES[weights.yearsApart];
      if (tolerance === undefined) return [];
      const mean = meanOf(members, weights.populations);
      if (Math.abs(mean - value) <= tolerance) return [];
      return figureProblem(row, 'value', {
        message: `P0 ${year} ${regionName(code, regions)} tidak cocok dengan rata-rata tertimbang ${members.length} kabupaten/kotanya.`,
        found: writtenNumber(row),
        expected: `sekitar ${formatNumber(Number(mean.toFixed(2)))} persen, boleh berbeda ${formatNumber(tolerance)}`,
        advice:
          'Bandingkan angka ini dan angka kabupaten/kotanya dengan sumber; salah satunya keliru.',
      });
    });
  },
};

function meanOf(rows: readonly FigureRow[], weights: readonly number[]): number {
  const weighted = rows.map(({ figure }, index) => figure.value * (weights[index] ?? 0));
  return sum(weighted) / sum(weights);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The populations of the regencies in an area, in the year nearest to one that has them all. */
function populationsNear(
  table: FigureTable,
): (area: string, year: number) => { populations: number[]; yearsApart: number } | undefined {
  const years = [...new Set(table.of('jumlah-miskin').map(({ figure }) => figure.year))];
  const known = new Map<string, number[] | undefined>();
  const populationsOf = (area: string, year: number) => {
    const key = `${area} ${year}`;
    if (!known.has(key)) known.set(key, populationsIn(table, area, year));
    return known.get(key);
  };
  return (area, year) => {
    const apart = (other: number) => Math.abs(other - year);
    for (const near of years.toSorted((a, b) => apart(a) - apart(b))) {
      const populations = populationsOf(area, near);
      if (populations) return { populations, yearsApart: apart(near) };
    }
    return undefined;
  };
}

function populationsIn(table: FigureTable, area: string, year: number): number[] | undefined {
  const counts = table.ofRegenciesIn(area, 'jumlah-miskin', year);
  const shares = counts && table.ofRegenciesIn(area, 'p0', year);
  return shares?.map((share, index) => populationOf(counts?.[index], share) ?? 0);
}
