/**
 * What the page of a region tells from its figures: the latest of each indicator with what it means,
 * the course of poverty beside province and nation, and the lists the region is or was on.
 */

import {
  isProvinceCode,
  levelOfCode,
  NATIONAL_CODE,
  provinceCodeOf,
  type RegionLevel,
} from '../region/region-code.ts';
import { hasEnded, type Indicator, type IndicatorId } from '../vocabulary/indicator.ts';
import { formatNumber, formatQuantity } from '../words/numbers.ts';
import { ASSESSMENT_WORDS, type Assessment, assessRank, describeRank } from './rank-in-words.ts';
import {
  figureOf,
  indicatorOf,
  isOlderThanTwoYears,
  latestFigure,
  listsOf,
  nationalFigure,
  provinceFigure,
  type Rank,
  type RegionFigure,
  type RegionFigures,
  rankAmongRegencies,
  seriesOf,
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

/** The indicator whose course over the years a page shows. */
export const POVERTY_RATE = 'p0' satisfies IndicatorId;

/** A province's figure is ranked only where at least so many provinces have one. */
const MIN_PROVINCES = 30;

/** One figure with all that a reader needs to understand it. */
export interface ProfileFigure {
  indicator: Indicator;
  figure: RegionFigure;
  /** How it stands among regencies, or for a province among provinces. */
  rank: Rank | undefined;
  assessment: Assessment | undefined;
  /** What it means, in one plain sentence; empty where nothing can be compared. */
  sentence: string;
  /** The figures of province and nation of the same year, where there are any. */
  province: RegionFigure | undefined;
  nation: RegionFigure | undefined;
  /** Whether it is older than two years. */
  old: boolean;
  /** What a reader must know before using it: the figure's note and those of its comparison. */
  notes: string[];
}

/** A group of figures under its heading. */
export interface ProfileGroup {
  id: string;
  heading: string;
  figures: ProfileFigure[];
}

/** The course of one region in a chart of several. */
export interface SeriesLine {
  code: string;
  level: RegionLevel;
  /** One value for each of the chart's years; undefined where there is no figure. */
  values: (number | undefined)[];
  figures: RegionFigure[];
}

/** The course of the poverty rate in a region, its province and the nation. */
export interface PovertySeries {
  /** Every year from the first to the last with a figure of the region. */
  years: number[];
  /** The region first, then its province, then the nation; only those with a figure. */
  lines: SeriesLine[];
}

/** A list of regions that a region is or was on. */
export interface ListMembership {
  list: Indicator;
  figure: RegionFigure;
  /** Whether the list's period is over. */
  ended: boolean;
}

/** All that the page of a region tells from figures. */
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
 * The year up to which the figures go: the latest year of a figure or of a source's publication.
 * Ages are told as of this year, so that the same content always says the same.
 */
export function yearOfContent(figures: RegionFigures): number {
  return overallOf(figures).year;
}

/** What holds for all figures together; worked out once, since every region's page asks. */
interface Overall {
  /** The latest year of a figure or of a source's publication. */
  year: number;
  /** Indicators of which at least one regency has a figure, and at least one province of today. */
  ofRegencies: ReadonlySet<string>;
  ofProvinces: ReadonlySet<string>;
  /** The values of the provinces of today, by indicator and year. */
  amongProvinces: ReadonlyMap<string, readonly number[]>;
}

const overall = new WeakMap<RegionFigures, Overall>();

function overallOf(figures: RegionFigures): Overall {
  const known = overall.get(figures);
  if (known) return known;
  const { all, sources, amongRegencies } = figures;
  const published = [...sources.values()].map(({ date }) => Number(date?.slice(0, 4) ?? 0));
  const provinces = Map.groupBy(
    all.filter(({ code }) => isProvinceCode(code)),
    ({ indicator, year }) => `${indicator} ${year}`,
  );
  const made = {
    year: [...all.map(({ year }) => year), ...published].reduce((a, b) => Math.max(a, b), 0),
    ofRegencies: new Set([...amongRegencies.values()].flatMap(([one]) => one?.indicator ?? [])),
    ofProvinces: new Set([...provinces.values()].flatMap(([one]) => one?.indicator ?? [])),
    amongProvinces: new Map(
      [...provinces].map(([key, some]) => [key, some.map(({ value }) => value)] as const),
    ),
  };
  overall.set(figures, made);
  return made;
}

/**
 * The profile of a region, a province or the nation (`00`).
 * @param asOf the year as of which ages are told, as `yearOfContent` gives it
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

/** One figure as a page tells it. */
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
  const province = provinceFigure(figures, figure);
  const nation = level === 'nasional' ? undefined : nationalFigure(figures, figure);
  const words = rank && describeRank(rank, level === 'provinsi' ? 'provinsi' : 'kabupaten/kota');
  const sentence = words
    ? `${words.charAt(0).toUpperCase()}${words.slice(1)}${assessment ? `, ${ASSESSMENT_WORDS[assessment]}` : ''}.`
    : '';
  return {
    indicator,
    figure,
    rank,
    assessment,
    sentence,
    province,
    nation,
    old: isOlderThanTwoYears(figure, asOf),
    notes: figure.note ? [figure.note] : [],
  };
}

/**
 * How a province's figure stands among the provinces of today. Undefined where too few have a figure
 * of that indicator and year for a rank to mean anything, and for a province in its former extent.
 */
export function rankAmongProvinces(figures: RegionFigures, figure: RegionFigure): Rank | undefined {
  if (!isProvinceCode(figure.code) || figures.indicators.get(figure.indicator)?.kind === 'daftar') {
    return undefined;
  }
  const values = overallOf(figures).amongProvinces.get(`${figure.indicator} ${figure.year}`) ?? [];
  const of = values.length;
  if (of < MIN_PROVINCES) return undefined;
  const lower = values.filter((value) => value < figure.value).length;
  const higher = values.filter((value) => value > figure.value).length;
  const equal = of - lower - higher - 1;
  return { of, lower, equal, higher, lowerPercent: Math.floor((100 * lower) / of) };
}

/**
 * The course of the poverty rate. Years come from the region itself; its province and the nation
 * have a value only in years for which a source gives one under their own code. So a province that
 * came into being in 2022 has no past, and nothing of its former extent is joined to it.
 */
export function povertySeries(code: string, figures: RegionFigures): PovertySeries | undefined {
  const series = figures.indicators.get(POVERTY_RATE)?.series;
  if (series === undefined) return undefined;
  const own = seriesOf(figures, code, series);
  const [first, last] = [own[0]?.year, own.at(-1)?.year];
  if (first === undefined || last === undefined || first === last) return undefined;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const codes = [...new Set([code, provinceCodeOf(code), NATIONAL_CODE])];
  const lines = codes.flatMap((one) => {
    const found = years.map((year) => figureOf(figures, one, POVERTY_RATE, year));
    const its = found.filter((figure) => figure !== undefined);
    if (its.length === 0) return [];
    const values = found.map((figure) => figure?.value);
    return [{ code: one, level: levelOfCode(one), values, figures: its }];
  });
  return { years, lines };
}

/**
 * The course in one sentence: `Sejak 2021 turun 2,61 poin, dari 13,83% menjadi 11,22%.` A change of
 * less than a tenth of a point is no change: the survey cannot tell it.
 */
export function describeTrend({ years, lines }: PovertySeries): string {
  const own = lines[0]?.figures ?? [];
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last || years.length < 2) return '';
  const change = Math.round((last.value - first.value) * 100) / 100;
  const fromTo = `dari ${formatQuantity(first.value, 'persen')} menjadi ${formatQuantity(last.value, 'persen')}`;
  if (Math.abs(change) < 0.1) return `Sejak ${first.year} hampir tidak berubah, ${fromTo}.`;
  const points = formatQuantity(Math.abs(change), 'poin');
  return `Sejak ${first.year} ${change < 0 ? 'turun' : 'naik'} ${points}, ${fromTo}.`;
}

function membershipsOf(code: string, figures: RegionFigures, asOf: number): ListMembership[] {
  return listsOf(figures, code).flatMap((list) => {
    const figure = latestFigure(figures, code, list.id);
    return figure ? [{ list, figure, ended: hasEnded(list, asOf) }] : [];
  });
}

/** Whether readers would miss it: others of the same level have a figure, this region has none. */
function isExpected(indicator: Indicator, code: string, figures: RegionFigures): boolean {
  const level = levelOfCode(code);
  if (!indicator.levels.includes(level)) return false;
  const { ofRegencies, ofProvinces } = overallOf(figures);
  if (level === 'kabupaten-kota') return ofRegencies.has(indicator.id);
  return level === 'nasional' || ofProvinces.has(indicator.id);
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

/**
 * A figure beside those of its province and the nation, in a sentence: `Di atas Jawa Tengah (9,48%)
 * dan di atas angka nasional (8,47%).` Empty where there are none.
 */
export function describeBeside(
  { figure, indicator, province, nation }: ProfileFigure,
  provinceName: string | undefined,
): string {
  const beside = [
    province && { name: provinceName ?? 'provinsinya', value: province.value },
    nation && { name: 'angka nasional', value: nation.value },
  ].filter((one) => one !== undefined);
  const words = beside.map(({ name, value }) => {
    const side =
      figure.value > value ? 'di atas' : figure.value < value ? 'di bawah' : 'sama dengan';
    return `${side} ${name} (${formatQuantity(value, indicator.unit)})`;
  });
  const text = words.join(' dan ');
  return text && `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** For how long a list holds, and whether that is over: `Berlaku 2020–2024, sudah berakhir.` */
export function describeValidity({ list, ended }: ListMembership): string {
  const { from, until } = list.years ?? {};
  const period = from === until ? `${from}` : `${from}–${until ?? 'sekarang'}`;
  return `Berlaku ${period}${ended ? ', sudah berakhir' : ''}.`;
}

/** A figure with its unit as a page writes it: an index bare, `persen rumah tangga` as `%`. */
export function formatFigure(value: number, unit: string): string {
  if (unit === 'indeks') return formatNumber(value);
  const ofWhom = /^persen (.+)$/.exec(unit)?.[1];
  return ofWhom ? `${formatNumber(value)}% ${ofWhom}` : formatQuantity(value, unit);
}
