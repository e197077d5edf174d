import { formatNumber } from '../../domain/numbers.ts';
import { figureProblem, regionName, writtenNumber } from './figure-problem.ts';
import type { FigureRow, TableRule } from './figure-rule.ts';
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
  description: 'Persentase penduduk miskin provinsi cocok dengan rata-rata kabupaten/kotanya.',
  scope: 'table',
  check(table, { regions }) {
    const weightYears = new Set(table.of('jumlah-miskin').map(({ figure }) => figure.year));
    return table.of('p0').flatMap((row) => {
      const { code, year, value } = row.figure;
      const members = table.ofRegenciesIn(code, 'p0', year);
      const weights = members && nearestWeights(table, code, year, [...weightYears]);
      if (!weights) return [];
      const tolerance = TOLERANCES[weights.yearsApart];
      if (tolerance === undefined) return [];
      const mean = meanOf(members, weights.populations);
      if (Math.abs(mean - value) <= tolerance) return [];
      return figureProblem('weighted-mean', row, 'value', {
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

/** The populations of the regencies in the year nearest to this one that has them all. */
function nearestWeights(
  table: FigureTable,
  area: string,
  year: number,
  years: readonly number[],
): { populations: number[]; yearsApart: number } | undefined {
  const nearest = [...years].sort((a, b) => Math.abs(a - year) - Math.abs(b - year));
  for (const weightYear of nearest) {
    const counts = table.ofRegenciesIn(area, 'jumlah-miskin', weightYear);
    const shares = counts && table.ofRegenciesIn(area, 'p0', weightYear);
    if (!shares) continue;
    const populations = shares.map((share, index) => populationOf(counts[index], share) ?? 0);
    return { populations, yearsApart: Math.abs(weightYear - year) };
  }
  return undefined;
}
