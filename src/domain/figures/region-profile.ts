/**
 * The profile of a region: the latest figure of each indicator with its meaning, the series of its
 * poverty rate, and the lists that the region is or was on.
 */

import { levelOfCode } from '../region/region-code.ts';
import { hasEnded, type Indicator, type IndicatorId } from '../vocabulary/indicator.ts';
import { capitalise } from '../words/capitalise.ts';
import { type PovertySeries, povertySeries } from './poverty-series.ts';
import { ASSESSMENT_WORDS, type Assessment, assessRank, describeRank } from './rank-in-words.ts';
import {
  hasFiguresOf,
  indicatorOf,
  isOlderThanTwoYears,
  latestFigure,
  listsOf,
  nationalFigure,
  provinceFigure,
  type Rank,
  type RegionFigure,
  type RegionFigures,
  rankAmongProvinces,
  rankAmongRegencies,
} from './region-figures.ts';

/** The groups of a region's figures, in the order of the page. */
export const PROFILE_GROUPS = [
  {
    id: 'kemiskinan',
    heading: 'Kemiskinan',
    indicators: ['p0', 'jumlah-miskin', 'p1', 'p2', 'garis-kemiskinan'],
  },
  {
    id: 'manusia',
    heading: 'Kesehatan dan sekolah',
    indicators: ['ipm', 'uhh', 'hls', 'rls'],
  },
  {
    id: 'layanan-dasar',
    heading: 'Layanan dasar',
    indicators: ['sanitasi-layak', 'air-minum-layak', 'stunting-ssgi', 'stunting-ski'],
  },
  {
    id: 'kerja',
    heading: 'Kerja dan pengeluaran',
    indicators: ['pengeluaran-per-kapita', 'tpt', 'tpak'],
  },
] as const satisfies readonly { id: string; heading: string; indicators: readonly IndicatorId[] }[];

/** One figure with all that a reader needs to understand it. */
export interface ProfileFigure {
  indicator: Indicator;
  figure: RegionFigure;
  /** Its rank among regencies, or for a province among provinces. */
  rank: Rank | undefined;
  assessment: Assessment | undefined;
  /** Its meaning in one plain sentence; empty without a rank. */
  sentence: string;
  /** The figures of province and nation of the same year; undefined without one. */
  province: RegionFigure | undefined;
  nation: RegionFigure | undefined;
  /** True for a figure older than two years. */
  old: boolean;
  /** Cautions to read before using it: the figure's own note, if any. */
  notes: string[];
}

/** A group of figures under its heading. */
export interface ProfileGroup {
  id: string;
  heading: string;
  figures: ProfileFigure[];
}

/** A list of regions that a region is or was on. */
export interface ListMembership {
  list: Indicator;
  figure: RegionFigure;
  /** True if the list's period is over. */
  ended: boolean;
}

/** The figures on the page of a region. */
export interface RegionProfile {
  code: string;
  groups: ProfileGroup[];
  /** Indicators of the region's level for which no source gives a figure. */
  missing: Indicator[];
  /** Undefined with fewer than two years. */
  poverty: PovertySeries | undefined;
  lists: ListMembership[];
  /** The ids of all sources used, in the order in which a page first uses them. */
  sources: string[];
}

/**
 * Returns the profile of a region, a province or the nation (`00`).
 * @param asOf the year as of which ages are computed, see `yearOfContent`
 */
export function regionProfile(code: string, figures: RegionFigures, asOf: number): RegionProfile {
  const missing: Indicator[] = [];
  const groups = PROFILE_GROUPS.map(({ id, heading, indicators }) => ({
    id,
    heading,
    figures: indicators.flatMap((indicatorId) => {
      const indicator = figures.indicators.get(indicatorId);
      const figure = latestFigure(figures, code, indicatorId);
      if (indicator && figure) return [describeFigure(figure, figures, asOf)];
      if (indicator && isExpected(indicator, code, figures)) missing.push(indicator);
      return [];
    }),
  })).filter((group) => group.figures.length > 0);
  const poverty = povertySeries(code, figures);
  const lists = membershipsOf(code, figures, asOf);
  return { code, groups, missing, poverty, lists, sources: sourcesOf(groups, poverty, lists) };
}

/**
 * Returns a figure with its rank, its meaning and the figures beside it.
 * @param asOf the year as of which its age is computed
 */
export function describeFigure(
  figure: RegionFigure,
  figures: RegionFigures,
  asOf: number,
): ProfileFigure {
  const indicator = indicatorOf(figures, figure.indicator);
  const level = levelOfCode(figure.code);
  const rank =
    level === 'provinsi'
      ? rankAmongProvinces(figures, figure)
      : rankAmongRegencies(figures, figure);
  const assessment = rank && assessRank(rank, indicator);
  const words = rank && describeRank(rank, level === 'provinsi' ? 'provinsi' : 'kabupaten/kota');
  return {
    indicator,
    figure,
    rank,
    assessment,
    sentence: words
      ? `${capitalise(words)}${assessment ? `, ${ASSESSMENT_WORDS[assessment]}` : ''}.`
      : '',
    province: provinceFigure(figures, figure),
    nation: level === 'nasional' ? undefined : nationalFigure(figures, figure),
    old: isOlderThanTwoYears(figure, asOf),
    notes: figure.note ? [figure.note] : [],
  };
}

function membershipsOf(code: string, figures: RegionFigures, asOf: number): ListMembership[] {
  return listsOf(figures, code).flatMap((list) => {
    const figure = latestFigure(figures, code, list.id);
    return figure ? [{ list, figure, ended: hasEnded(list, asOf) }] : [];
  });
}

/** True if readers would miss the figure: other regions of the level have one, and this one does not. */
function isExpected(indicator: Indicator, code: string, figures: RegionFigures): boolean {
  const level = levelOfCode(code);
  if (!indicator.levels.includes(level)) return false;
  return level === 'nasional' || hasFiguresOf(figures, indicator.id, level);
}

function sourcesOf(
  groups: readonly ProfileGroup[],
  poverty: PovertySeries | undefined,
  lists: readonly ListMembership[],
): string[] {
  const shown = [
    ...(poverty?.lines.flatMap((line) => line.figures) ?? []),
    ...groups.flatMap((group) =>
      group.figures.flatMap(({ figure, province, nation }) => [figure, province, nation]),
    ),
    ...lists.map(({ figure }) => figure),
  ];
  return [...new Set(shown.flatMap((figure) => (figure ? [figure.source] : [])))];
}
