/**
 * What fits a region: from its figures to its needs, from regions to their likeness, and from both
 * to an order of innovations with reasons in words. No black box: five parts, each from 0 to 1, are
 * weighed and added; the weights are data (`content/vocabulary/fit-parts.yaml`) and can be changed
 * by the reader. The formula is told to readers in `content/pages/metode.md`.
 *
 * A missing figure never counts as zero: what cannot be measured in a region is left out of the
 * mean, and what is not documented of an innovation counts as half.
 */

import { indicatorOf, type RegionFigure, type RegionFigures } from '../figures/region-figures.ts';
import { EFFECTIVENESS_MAX, gradeEffectiveness } from '../grades/effectiveness.ts';
import { gradeReplicability, REPLICABILITY_MAX, runsElsewhere } from '../grades/replicability.ts';
import type { Innovation } from '../innovation/innovation.ts';
import type { Region } from '../region/region.ts';
import { isRegencyCode, NATIONAL_CODE, provinceCodeOf } from '../region/region-code.ts';
import type { IndicatorId } from '../vocabulary/indicator.ts';
import { labelOf, type Vocabularies, type VocabularyTerm } from '../vocabulary/vocabulary.ts';
import type { VocabularyId } from '../vocabulary/vocabulary-ids.ts';
import { formatQuantity } from '../words/numbers.ts';
import { FIT_PARTS, type FitPart, scoreOf } from './fit-score.ts';
import { percentileRankOf, similarityOf, similarityValue } from './similarity.ts';

/** What counts where nothing is known. */
const UNKNOWN_VALUE = 0.5;

/** How heavy a need weighs, with the figure that shows it best. */
export interface Need {
  /** 0 to 1: the weighted mean of the shares of regencies that stand better. */
  weight: number;
  /** The measure on which the region stands worst. */
  worst: { figure: RegionFigure; share: number; direction: 'tinggi' | 'rendah' };
}

/** What a region needs, by strategy and by sector; absent where no figure tells. */
export interface RegionNeeds {
  strategies: ReadonlyMap<string, Need>;
  sectors: ReadonlyMap<string, Need>;
}

/** What fits are judged by. */
export interface FitContext {
  vocabularies: Vocabularies;
  figures: RegionFigures;
  regions: ReadonlyMap<string, Region>;
  /** Whether a replication guide speaks of an innovation. */
  hasGuide(slug: string): boolean;
  /** For which regions its guide says that it does not fit; undefined where there is no guide. */
  unsuited(slug: string): string | undefined;
}

/** An innovation in the order of a region. */
export interface Fit {
  slug: string;
  /** Each part, 0 to 1. */
  parts: Record<FitPart, number>;
  /** The weighted mean of the parts with the weights of the vocabulary, 0 to 1. */
  score: number;
}

/** Why an innovation fits a region, and what to mind. */
export interface FitReasons {
  /** Why it fits, strongest first. */
  because: string[];
  /** What to mind. */
  cautions: string[];
}

/** The needs of a regency or city from its latest figures. */
export function needsOf(
  code: string,
  { figures, vocabularies }: Pick<FitContext, 'figures' | 'vocabularies'>,
): RegionNeeds {
  const needs = (terms: readonly VocabularyTerm[]) =>
    new Map(
      terms.flatMap((term) => {
        const need = needOf(code, term, figures);
        return need ? [[term.id, need] as const] : [];
      }),
    );
  return {
    strategies: needs(vocabularies['poverty-strategies']),
    sectors: needs(vocabularies.sectors),
  };
}

function needOf(code: string, term: VocabularyTerm, figures: RegionFigures): Need | undefined {
  const measured = (term.measures ?? []).flatMap(({ indicator, direction, weight }) => {
    const share = percentileRankOf(code, indicator, figures);
    if (!share) return [];
    const worse = direction === 'tinggi' ? share.lower : share.higher;
    return [{ figure: share.figure, share: worse, direction, weight }];
  });
  const topK = measured[0];
  if (!topK) return undefined;
  const total = measured.reduce((sum, { weight }) => sum + weight, 0);
  const weight = measured.reduce((sum, one) => sum + one.share * one.weight, 0) / total;
  const worst = measured.reduce((most, one) => (one.share > most.share ? one : most), topK);
  return { weight, worst };
}

/** What of an innovation no region changes: computed once. */
interface InnovationTraits {
  entry: Innovation;
  bukti: number;
  kesiapan: number;
  grade: number;
  /** Its home and where it runs as a replication. */
  runsIn: string[];
  /** The regencies among them. */
  places: string[];
  forIslands: boolean;
  /** How directly poor people are reached, as a factor. */
  directness: number;
  /** What its need depends on, so that it is worked out once for all that have the same. */
  needKey: string;
  authority: number;
  /** What network and money it takes, the mean of both. */
  means: number;
}

const constants = new WeakMap<FitContext, Map<Innovation, InnovationTraits>>();

function traitsOf(entry: Innovation, context: FitContext): InnovationTraits {
  let known = constants.get(context);
  if (!known) {
    known = new Map();
    constants.set(context, known);
  }
  let constant = known.get(entry);
  if (!constant) {
    constant = computeTraits(entry, context.hasGuide(entry.slug));
    known.set(entry, constant);
  }
  return constant;
}

function computeTraits(entry: Innovation, hasGuide: boolean): InnovationTraits {
  const grade = gradeEffectiveness(entry).value ?? 0;
  const spreading = gradeReplicability(entry, { hasGuide }).value;
  const ready = spreading === undefined ? 0.25 : spreading / REPLICABILITY_MAX;
  const runsIn = [
    entry.region,
    ...entry.replications.filter(runsElsewhere).flatMap(({ region }) => region ?? []),
  ];
  const impact = entry.povertyImpact;
  const directness = impact ? DIRECTNESS[impact.directness] : UNKNOWN_VALUE;
  const connectivity = entry.requirements?.connectivity;
  const cost = entry.cost?.level;
  return {
    entry,
    bukti: grade / EFFECTIVENESS_MAX,
    kesiapan: (ready + RUNNING[entry.status.value]) / 2,
    grade,
    runsIn,
    places: runsIn.filter(isRegencyCode),
    forIslands: isForIslands(entry),
    directness,
    needKey: [directness, entry.sectors[0] ?? '', ...(impact?.strategies ?? [])].join(' '),
    authority: AUTHORITY[entry.institution.type] ?? 0.2,
    means:
      ((connectivity ? CONNECTIVITY[connectivity.level] : UNKNOWN_VALUE) +
        (cost ? COST[cost] : UNKNOWN_VALUE)) /
      2,
  };
}

const constantLists = new WeakMap<readonly Innovation[], [FitContext, InnovationTraits[]]>();

/** The constants of all innovations, in their order. */
function allTraits(innovations: readonly Innovation[], context: FitContext): InnovationTraits[] {
  const known = constantLists.get(innovations);
  if (known?.[0] === context) return known[1];
  const made = innovations.map((entry) => traitsOf(entry, context));
  constantLists.set(innovations, [context, made]);
  return made;
}

/** The innovations as one region sees them. */
export interface RegionFits {
  /**
   * The first of those that do not run here already, born or taken over, in the order in which they
   * fit; equal scores in the order of slugs. At most {@link MAX_RANKED}.
   */
  ranked: Fit[];
  /** Those that are first by one part alone, {@link MAX_BY_PART} by each, where not among them. */
  byPart: Fit[];
  /** Why one of them fits. */
  reasonsFor(entry: Innovation): FitReasons;
}

/** Innovations kept in a region's order. No reader goes further, and each costs bytes per region. */
export const MAX_RANKED = 150;

/** Kept beside them by each part, for readers who weigh one part above all. */
export const MAX_BY_PART = 10;

/** What fits a regency or city. */
export function fitsOf(
  code: string,
  innovations: readonly Innovation[],
  context: FitContext,
): RegionFits {
  const alike = new Map<string, number | undefined>();
  const similarity = (other: string) => {
    if (!alike.has(other)) alike.set(other, similarityValue(code, other, context));
    return alike.get(other);
  };
  const seen: RegionView = { code, needs: needsOf(code, context), similarity, context };
  const { here, values, scores } = scoreAll(allTraits(innovations, context), seen);
  const order = (count: number, of: Float64Array) => first(here, count, of);
  const ranked = order(MAX_RANKED, scores);
  const kept = new Set(ranked);
  const byPart =
    here.length === ranked.length ? [] : values.flatMap((of) => order(MAX_BY_PART, of));
  const fitAt = (at: number): Fit => ({
    slug: (here[at] as InnovationTraits).entry.slug,
    parts: Object.fromEntries(
      FIT_PARTS.map((part, index) => [part, values[index]?.[at]]),
    ) as Record<FitPart, number>,
    score: scores[at] as number,
  });
  return {
    ranked: ranked.map(fitAt),
    byPart: [...new Set(byPart)].filter((at) => !kept.has(at)).map(fitAt),
    reasonsFor: (entry) => reasonsOf(entry, seen),
  };
}

/** A region, ready to be compared with innovations. */
interface RegionView {
  code: string;
  needs: RegionNeeds;
  similarity(other: string): number | undefined;
  context: FitContext;
}

/** The weights of the parts as the vocabulary gives them. */
export function weightsOf(vocabularies: Vocabularies): Record<FitPart, number> {
  return Object.fromEntries(
    FIT_PARTS.map((part) => [
      part,
      vocabularies['fit-parts'].find(({ id }) => id === part)?.weight ?? 0,
    ]),
  ) as Record<FitPart, number>;
}

/** Every innovation that does not run in the region yet, with each of its parts and its score. */
interface ScoredInnovations {
  here: InnovationTraits[];
  /** In the order of `FIT_PARTS`; a number for each innovation. */
  values: Float64Array[];
  scores: Float64Array;
}

/**
 * Places for the numbers of one region, used again for the next: new ones for each would have the
 * garbage collector look through the whole catalogue time and again.
 */
let scratch: { size: number; values: Float64Array[]; scores: Float64Array; sorted: Float64Array } =
  {
    size: 0,
    values: [],
    scores: new Float64Array(),
    sorted: new Float64Array(),
  };

function scratchFor(size: number): typeof scratch {
  if (scratch.size < size) {
    const numbers = () => new Float64Array(size);
    scratch = { size, values: FIT_PARTS.map(numbers), scores: numbers(), sorted: numbers() };
  }
  return scratch;
}

/**
 * The parts of all innovations for one region. In plain arrays of numbers, since every region is
 * compared with every innovation; they hold until the next region is judged.
 */
function scoreAll(all: readonly InnovationTraits[], seen: RegionView): ScoredInnovations {
  const { code, needs, similarity, context } = seen;
  const { values, scores } = scratchFor(all.length);
  const here: InnovationTraits[] = [];
  const weights = weightsOf(context.vocabularies);
  const feasible = feasibilityIn(code, context);
  const byNeed = new Map<string, number>();
  const parts = {} as Record<FitPart, number>;
  for (const constant of all) {
    if (constant.runsIn.includes(code)) continue;
    let need = byNeed.get(constant.needKey);
    if (need === undefined) {
      need = needPart(constant.entry, constant.directness, needs).value;
      byNeed.set(constant.needKey, need);
    }
    parts.kebutuhan = need;
    parts.kemiripan = similarityPart(constant.places, similarity);
    parts.bukti = constant.bukti;
    parts.kesiapan = constant.kesiapan;
    parts.kelayakan = feasible(constant);
    const at = here.push(constant) - 1;
    for (let index = 0; index < FIT_PARTS.length; index += 1) {
      (values[index] as Float64Array)[at] = parts[FIT_PARTS[index] as FitPart];
    }
    scores[at] = scoreOf(parts, weights);
  }
  const ofHere = (numbers: Float64Array) => numbers.subarray(0, here.length);
  return { here, values: values.map(ofHere), scores: ofHere(scores) };
}

/**
 * The places of the first by a value, highest first; equal ones in the order of slugs. Only those
 * that may be among them are sorted.
 */
function first(here: readonly InnovationTraits[], count: number, of: Float64Array): number[] {
  const sorted = scratchFor(of.length).sorted.subarray(0, of.length);
  sorted.set(of);
  const least = sorted.sort().at(-count) ?? -1;
  const found: number[] = [];
  for (let at = 0; at < of.length; at += 1) if ((of[at] as number) >= least) found.push(at);
  const value = (at: number) => of[at] as number;
  const slug = (at: number) => (here[at] as InnovationTraits).entry.slug;
  return found.sort((a, b) => value(b) - value(a) || (slug(a) < slug(b) ? -1 : 1)).slice(0, count);
}

function reasonsOf(entry: Innovation, seen: RegionView): FitReasons {
  const { context } = seen;
  const hasGuide = context.hasGuide(entry.slug);
  const { grade, places, directness } = traitsOf(entry, context);
  const need = needPart(entry, directness, seen.needs);
  const like = mostSimilarPlace(places, seen.similarity);
  const elsewhere = entry.replications.filter(runsElsewhere).length;
  const because = [
    need.from && need.from.weight >= UNKNOWN_VALUE ? needInWords(need.from, entry, context) : '',
    like && (seen.similarity(like) ?? 0) >= SIMILAR_FROM
      ? similarityInWords(seen.code, like, entry, context)
      : '',
    grade >= 2
      ? `Hasilnya diukur sebelum dan sesudah (bukti ${grade} dari ${EFFECTIVENESS_MAX}).`
      : '',
    elsewhere > 0 ? `Sudah ditiru dan berjalan di ${elsewhere} tempat lain.` : '',
    hasGuide ? 'Ada panduan replikasinya.' : '',
  ];
  const status = entry.status.value;
  const unsuited = context.unsuited(entry.slug);
  const mind = [
    status === 'berhenti'
      ? 'Inovasi ini sudah berhenti di tempat asalnya; baca sebabnya dulu.'
      : '',
    ...cautionsFor(seen.code, entry, context),
    unsuited ? `Menurut panduannya tidak cocok bila: ${unsuited}` : '',
    status === 'tidak-diketahui' ? 'Tidak diketahui apakah masih berjalan.' : '',
    grade === 0 ? 'Belum ada angka hasilnya.' : '',
    grade === 1 ? 'Hasilnya hanya angka sesudah, tanpa keadaan awal.' : '',
  ];
  return { because: because.filter(Boolean), cautions: mind.filter(Boolean) };
}

/** From this likeness on, two regions are said to be alike. */
const SIMILAR_FROM = 0.7;

function similarityInWords(
  code: string,
  place: string,
  entry: Innovation,
  { figures, regions }: FitContext,
): string {
  const likeness = similarityOf(code, place, { figures, regions });
  const name = (id: string) => {
    const { short, label } = indicatorOf(figures, id);
    return (short ?? label).toLowerCase();
  };
  const close = (likeness?.closest ?? []).slice(0, 3).map(name);
  const by = close.length > 0 ? ` (${close.join(', ')})` : '';
  const what = place === entry.region ? 'lahir' : 'ditiru dan berjalan';
  return `Keadaan wilayah Anda mirip dengan ${regions.get(place)?.name ?? place}${by}, tempat inovasi ini ${what}.`;
}

/** Whether it still runs, as half of its readiness. */
const RUNNING: Readonly<Record<VocabularyId<'statuses'>, number>> = {
  berjalan: 1,
  berkembang: 1,
  berhenti: 0,
  'tidak-diketahui': UNKNOWN_VALUE,
};

/** How directly poor people are reached, as a factor on the need of a strategy. */
const DIRECTNESS: Readonly<Record<VocabularyId<'poverty-directness'>, number>> = {
  langsung: 1,
  pendukung: 0.75,
  'tidak-langsung': 0.25,
};

/**
 * The need that an innovation answers: two thirds of the heaviest need among its strategies, by how
 * directly poor people are reached, and one third of the need for its main sector.
 */
function needPart(
  entry: Innovation,
  directness: number,
  needs: RegionNeeds,
): { value: number; from: Need | undefined } {
  let heaviest: Need | undefined;
  for (const id of entry.povertyImpact?.strategies ?? []) {
    const need = needs.strategies.get(id);
    if (need && (!heaviest || need.weight > heaviest.weight)) heaviest = need;
  }
  const sector = needs.sectors.get(entry.sectors[0] ?? '');
  const strategyValue = (heaviest?.weight ?? UNKNOWN_VALUE) * directness;
  return {
    value: (2 * strategyValue + (sector?.weight ?? UNKNOWN_VALUE)) / 3,
    from: heaviest && sector && sector.weight > heaviest.weight ? sector : (heaviest ?? sector),
  };
}

function needInWords(need: Need, entry: Innovation, { figures, vocabularies }: FitContext): string {
  const { figure, share, direction } = need.worst;
  const { label, unit } = indicatorOf(figures, figure.indicator);
  const percent = Math.floor(share * 100);
  const compared = direction === 'tinggi' ? 'lebih tinggi dari' : 'lebih rendah dari';
  const strategy = entry.povertyImpact?.strategies[0];
  const what = strategy
    ? labelOf(vocabularies, 'poverty-strategies', strategy, 'short').toLowerCase()
    : labelOf(vocabularies, 'sectors', entry.sectors[0] as VocabularyId<'sectors'>).toLowerCase();
  return `${label} di wilayah Anda ${formatQuantity(figure.value, unit)} (${figure.year}), ${compared} ${percent}% kabupaten dan kota; inovasi ini menyangkut ${what}.`;
}

/** The likeness of the most alike of these places; half where nothing is known. */
function similarityPart(
  places: readonly string[],
  likeness: (other: string) => number | undefined,
): number {
  let value: number | undefined;
  for (const place of places) {
    const found = likeness(place);
    if (found !== undefined && (value === undefined || found > value)) value = found;
  }
  return value ?? UNKNOWN_VALUE;
}

/** The first of these places that is as alike as the most alike one. */
function mostSimilarPlace(
  places: readonly string[],
  likeness: (other: string) => number | undefined,
): string | undefined {
  const value = similarityPart(places, likeness);
  return places.find((place) => likeness(place) === value);
}

/** Who may run it: a regency takes over from its like; what a ministry or the police runs, hardly. */
const AUTHORITY: Readonly<Partial<Record<VocabularyId<'institution-types'>, number>>> = {
  kabupaten: 1,
  kota: 1,
  provinsi: 0.7,
  bumd: 0.6,
};

const CONNECTIVITY: Readonly<Record<VocabularyId<'connectivity-levels'>, number>> = {
  'tanpa-internet': 1,
  telepon: 0.9,
  'internet-kantor': 0.7,
  'internet-warga': 0.4,
};

const COST: Readonly<Record<VocabularyId<'cost-levels'>, number>> = {
  rendah: 1,
  sedang: 0.6,
  tinggi: 0.3,
};

/** Whether a region can run one: authority, network and money, and the sea where it needs one. */
function feasibilityIn(
  code: string,
  { figures, regions }: FitContext,
): (constant: InnovationTraits) => number {
  const inland = regions.get(code)?.islands === 0;
  // Poor regions have less money and a weaker network: there, both weigh more.
  const poverty =
    percentileRankOf(code, 'p0' satisfies IndicatorId, figures)?.lower ?? UNKNOWN_VALUE;
  return ({ authority, means, forIslands }) => {
    const value = (2 * authority + (1 + poverty) * means) / (3 + poverty);
    return forIslands && inland ? value / 2 : value;
  };
}

/** What to mind where it is to be run. */
function cautionsFor(code: string, entry: Innovation, context: FitContext): string[] {
  const { regions, vocabularies } = context;
  const mind: string[] = [];
  const { forIslands, authority } = traitsOf(entry, context);
  if (forIslands && regions.get(code)?.islands === 0) {
    mind.push('Dibuat untuk pulau atau pesisir; wilayah Anda tidak tercatat punya pulau.');
  }
  if (authority < UNKNOWN_VALUE) {
    mind.push(
      `Dijalankan ${labelOf(vocabularies, 'institution-types', entry.institution.type).toLowerCase()}; daerah hanya dapat menjadi mitra.`,
    );
  }
  if (entry.requirements?.connectivity?.level === 'internet-warga') {
    mind.push('Warga memerlukan internet.');
  }
  if (entry.cost?.level === 'tinggi') mind.push('Biayanya tinggi menurut sumber.');
  if (entry.region === NATIONAL_CODE) mind.push('Program nasional.');
  if (entry.region === provinceCodeOf(code)) {
    mind.push('Dijalankan provinsi Anda; periksa apakah wilayah Anda sudah tercakup.');
  }
  return mind;
}

/** Whether an innovation is made for islands or the coast, by its target group and its own words. */
function isForIslands({ targetGroups, title, summary }: Innovation): boolean {
  return (
    targetGroups.includes('nelayan') ||
    /\b(?:perahu|kapal|pulau|kepulauan|pesisir|nelayan)\b/i.test(`${title} ${summary}`)
  );
}
