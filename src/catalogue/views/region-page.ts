/** The content of a region's page, computed from the catalogue: texts, notes, contents, lists. */

import {
  indicatorOf,
  latestFigure,
  type RegionFigure,
  type RegionFigures,
  yearOfContent,
} from '../../domain/figures/region-figures.ts';
import {
  type ProfileFigure,
  type RegionProfile,
  regionProfile,
} from '../../domain/figures/region-profile.ts';
import { describePlace } from '../../domain/region/places.ts';
import type { Region } from '../../domain/region/region.ts';
import { levelOfCode, NATIONAL_CODE, type RegionLevel } from '../../domain/region/region-code.ts';
import { regionInnovationsPath, regionPath } from '../../domain/site/paths.ts';
import { surveyMonth } from '../../domain/vocabulary/indicator.ts';
import { formatFigure, formatNumber, formatQuantity } from '../../domain/words/numbers.ts';
import { labelWithinSentence } from '../../domain/words/sentences.ts';
import type { Catalogue } from '../catalogue.ts';
import { innovationsOfRegion, type RegionInnovations } from './innovations-by-region.ts';
import { regionsLike } from './region-fits.ts';
import { type RegionLists, regionLists } from './region-lists.ts';

/** Figures compared for each similar region, the closest first: three fit on one line. */
const MAX_FIGURES_OF_SIMILAR = 3;

/** The content of the page of a regency, a city, a province or the nation. */
export interface RegionPage {
  /** Kemendagri code; `00` for the nation. */
  code: string;
  level: RegionLevel;
  /** Undefined for the nation. */
  region: Region | undefined;
  /** Heading of the page: `Kabupaten Sragen`, `Jawa Tengah`, `Nasional`. */
  name: string;
  /** Title of the document. */
  title: string;
  /** One or two sentences for search engines. */
  description: string;
  /** Number of kabupaten and kota of a province; 0 for every other level. */
  memberCount: number;
  profile: RegionProfile;
  /** Undefined where the region has no poverty rate. */
  poverty: PovertySummary | undefined;
  /** Figures outside the summary of poverty, in the order of their groups. */
  otherFigures: ProfileFigure[];
  notes: FigureNotes;
  /** Regions with the closest figures, the closest first; empty for a province and the nation. */
  similar: SimilarRegion[];
  innovations: RegionInnovations;
  lists: RegionLists;
  /** Heading of the innovations that originated here. */
  originatedHeading: string;
  /** Innovations elsewhere in the same province; undefined if there are none or it is no regency. */
  inProvince: { count: number; provinceName: string; path: string } | undefined;
  /** Anchors of the sections on the page, in page order. */
  contents: ContentsLink[];
}

/** The latest poverty rate of a region. */
export interface PovertySummary {
  rate: ProfileFigure;
  /** Month and year of the survey, `Maret 2025`; the year alone if the indicator names no month. */
  date: string;
  /** Number of poor people in the year of the rate. */
  count: ProfileFigure | undefined;
}

/** Remarks below the figures of a region. */
export interface FigureNotes {
  /** Years of the figures older than two years, ascending, each once. */
  oldYears: number[];
  /** Labels of the indicators without a figure, though regions of this level have one. */
  missing: string[];
  /** Notes of single figures: `Jawa Tengah 2024, 2025: angka sementara`. */
  figures: string[];
  /** Cautions of indicators: `Kedalaman kemiskinan: tidak dapat dirata-ratakan`. */
  cautions: string[];
}

/** A region with similar figures. */
export interface SimilarRegion {
  code: string;
  /** `Kabupaten Sragen, Jawa Tengah`. */
  place: string;
  /** Its figures in the closest indicators: `penduduk miskin 11,22%`. */
  figures: string[];
  /** Number of innovations that originated there. */
  innovationCount: number;
}

/** A link to a section of the same page. */
export interface ContentsLink {
  /** Id of the section's heading. */
  id: string;
  label: string;
}

/**
 * Returns the content of a region's page.
 * @param code Kemendagri code of a region of the catalogue, or `00`
 */
export function regionPage(code: string, catalogue: Catalogue): RegionPage {
  const { regions, regionFigures } = catalogue;
  const region = code === NATIONAL_CODE ? undefined : regions.get(code);
  const level = levelOfCode(code);
  const name = regionName(code, regions);
  const profile = regionProfile(code, regionFigures, yearOfContent(regionFigures));
  const figures = profile.groups.flatMap((group) => group.figures);
  const poverty = povertySummary(figures);
  const otherFigures = figures.filter((one) => one !== poverty?.rate && one !== poverty?.count);
  const innovations = innovationsOfRegion(code, catalogue);
  const page = {
    code,
    level,
    region,
    name,
    title: titleOf(name, level, region),
    description: descriptionOf(name, level, poverty, innovations),
    memberCount: level === 'provinsi' ? membersOf(code, regions).length : 0,
    profile,
    poverty,
    otherFigures,
    notes: {
      oldYears: distinctYears(figures.filter(({ old }) => old).map(({ figure }) => figure)),
      missing: profile.missing.map(({ short, label }) => short ?? label),
      figures: figureNotes(profile, regions),
      cautions: otherFigures.flatMap(({ indicator: { short, label, caution } }) =>
        caution ? [`${short ?? label}: ${caution}`] : [],
      ),
    },
    similar: level === 'kabupaten-kota' ? similarRegions(code, catalogue) : [],
    innovations,
    lists: regionLists(code, catalogue),
    originatedHeading: ORIGINATED_HEADINGS[level],
    inProvince: region && level === 'kabupaten-kota' ? inProvince(region, catalogue) : undefined,
  };
  return { ...page, contents: contentsOf(page) };
}

const ORIGINATED_HEADINGS: Readonly<Record<RegionLevel, string>> = {
  nasional: 'Berlaku nasional',
  provinsi: 'Dari pemerintah provinsi',
  'kabupaten-kota': 'Lahir di sini',
};

/**
 * Returns the name of a region on its own page: a province without the word `Provinsi`, the nation as
 * `Nasional`. A code without a region returns the code.
 */
export function regionName(code: string, regions: ReadonlyMap<string, Region>): string {
  if (code === NATIONAL_CODE) return 'Nasional';
  const region = regions.get(code);
  if (!region) return code;
  return region.type === 'provinsi' ? region.provinceShort : region.name;
}

/** Returns the kabupaten and kota of a province in the order of the catalogue. */
function membersOf(provinceCode: string, regions: ReadonlyMap<string, Region>): Region[] {
  return [...regions.values()].filter(
    (region) => region.provinceCode === provinceCode && region.type !== 'provinsi',
  );
}

function titleOf(name: string, level: RegionLevel, region: Region | undefined): string {
  if (level === 'nasional') return 'Wilayah: nasional';
  return level === 'provinsi' ? `Provinsi ${name}` : `${name}, ${region?.provinceShort}`;
}

function descriptionOf(
  name: string,
  level: RegionLevel,
  poverty: PovertySummary | undefined,
  { originatedHere, within, adopted }: RegionInnovations,
): string {
  if (level === 'nasional') {
    return 'Inovasi pelayanan publik dari kementerian, lembaga, dan badan usaha yang berlaku nasional.';
  }
  const rate = poverty?.rate.figure;
  const poor = rate
    ? `Penduduk miskin ${name} ${rate.year}: ${formatQuantity(rate.value, 'persen')}. `
    : '';
  return `${poor}${formatNumber(originatedHere.length + within.length)} inovasi lahir di wilayah ini, ${formatNumber(adopted.length)} ditiru atau direncanakan.`;
}

function povertySummary(figures: readonly ProfileFigure[]): PovertySummary | undefined {
  const rate = figures.find(({ indicator }) => indicator.id === 'p0');
  if (!rate) return undefined;
  const { year } = rate.figure;
  return {
    rate,
    date: [surveyMonth(rate.indicator), year].filter(Boolean).join(' '),
    count: figures.find(
      ({ indicator, figure }) => indicator.id === 'jumlah-miskin' && figure.year === year,
    ),
  };
}

/** Returns the notes of the figures shown, the same note of one region once with all its years. */
function figureNotes(profile: RegionProfile, regions: ReadonlyMap<string, Region>): string[] {
  const shown = new Set<RegionFigure>([
    ...(profile.poverty?.lines.flatMap(({ figures }) => figures) ?? []),
    ...profile.groups.flatMap(({ figures }) => figures.map(({ figure }) => figure)),
  ]);
  const byNote = Map.groupBy(
    [...shown].filter(({ note }) => note),
    ({ code, note }) => `${code}: ${note}`,
  );
  return [...byNote.values()].flatMap((figures) => {
    const [first] = figures;
    if (!first) return [];
    return [
      `${regionName(first.code, regions)} ${distinctYears(figures).join(', ')}: ${first.note}`,
    ];
  });
}

/** Returns the years of figures, ascending, each once. */
function distinctYears(figures: readonly RegionFigure[]): number[] {
  return [...new Set(figures.map(({ year }) => year))].sort((a, b) => a - b);
}

function similarRegions(code: string, catalogue: Catalogue): SimilarRegion[] {
  const { regions, regionFigures } = catalogue;
  return regionsLike(code, catalogue).map(({ code: other, similarity }) => ({
    code: other,
    place: describePlace(other, regions),
    figures: similarity.closest
      .slice(0, MAX_FIGURES_OF_SIMILAR)
      .flatMap((id) => describeShortly(other, id, regionFigures) ?? []),
    innovationCount: innovationsOfRegion(other, catalogue).originatedHere.length,
  }));
}

/** Returns a region's latest figure for use within a sentence: `penduduk miskin 11,22%`. */
function describeShortly(code: string, id: string, figures: RegionFigures): string | undefined {
  const figure = latestFigure(figures, code, id);
  if (!figure) return undefined;
  const { short, label, unit } = indicatorOf(figures, id);
  const shortUnit = unit.replace(/ (?:rumah|per) .*/, '');
  return `${labelWithinSentence(short ?? label)} ${formatFigure(figure.value, shortUnit)}`;
}

/** Returns how many innovations the rest of a regency's province has, and where they are listed. */
function inProvince(
  { code, provinceCode, provinceShort }: Region,
  catalogue: Catalogue,
): RegionPage['inProvince'] {
  const ofProvince = innovationsOfRegion(provinceCode, catalogue);
  const own = innovationsOfRegion(code, catalogue).originatedHere.length;
  const count = ofProvince.originatedHere.length + ofProvince.within.length - own;
  if (count === 0) return undefined;
  const { originatedHasPages } = regionLists(provinceCode, catalogue);
  const path = originatedHasPages ? regionInnovationsPath(provinceCode) : regionPath(provinceCode);
  return { count, provinceName: provinceShort, path };
}

function contentsOf(page: Omit<RegionPage, 'contents'>): ContentsLink[] {
  const { level, poverty, otherFigures, similar, profile, originatedHeading } = page;
  const sections: (ContentsLink & { isShown: boolean })[] = [
    { id: 'kemiskinan', label: 'Kemiskinan', isShown: poverty !== undefined },
    { id: 'kabkota', label: 'Kabupaten dan kota', isShown: level === 'provinsi' },
    { id: 'angka', label: 'Angka lain', isShown: otherFigures.length > 0 },
    { id: 'cocok', label: 'Yang cocok', isShown: level === 'kabupaten-kota' },
    { id: 'serupa', label: 'Wilayah mirip', isShown: similar.length > 0 },
    { id: 'lahir', label: originatedHeading, isShown: true },
    { id: 'ditiru', label: 'Ditiru di sini', isShown: level !== 'nasional' },
    { id: 'sumber', label: 'Sumber', isShown: profile.sources.length > 0 },
  ];
  return sections.filter(({ isShown }) => isShown).map(({ id, label }) => ({ id, label }));
}
