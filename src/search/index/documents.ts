/**
 * The documents of the search: one for each innovation, guide, region and page, built from the
 * catalogue and not from the pages of the site.
 */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { ContentPage } from '../../catalogue/readers/page-file.ts';
import { innovationsOfRegion } from '../../catalogue/views/innovations-by-region.ts';
import { GENERAL_GUIDE, type Guide } from '../../domain/guide/guide.ts';
import { statementsOf } from '../../domain/guide/statements.ts';
import { FIRST_KIPP_YEAR, type Innovation } from '../../domain/innovation/innovation.ts';
import {
  FACETS,
  facetById,
  facetLabel,
  kippYears,
  UNDOCUMENTED,
} from '../../domain/listing/facets.ts';
import { headlineFacts } from '../../domain/listing/headline-facts.ts';
import { byEvidence, byTitle } from '../../domain/listing/sort-orders.ts';
import { describePlace } from '../../domain/region/places.ts';
import type { Region } from '../../domain/region/region.ts';
import { provinceCodeOf } from '../../domain/region/region-code.ts';
import { guidePath, innovationPath, pagePath, regionPath } from '../../domain/site/paths.ts';
import { labelOf } from '../../domain/vocabulary/vocabulary.ts';
import {
  AWARD_FILTER,
  AWARD_YEAR_FILTER,
  KIND_FILTER,
  type Kind,
  type Order,
  PLACE_FILTER,
  PROVINCE_FILTER,
} from '../format/filters.ts';
import { packDate } from '../format/packed-date.ts';
import type { ResultNumbers } from '../format/stored-record.ts';
import { plainText } from './plain-text.ts';

/** A searchable document. */
export interface SearchDocument {
  /** Address from the root of the site. */
  url: string;
  kind: Kind;
  title: string;
  acronym?: string | undefined;
  /** Numbers that its result shows; see {@link ResultNumbers}. */
  numbers: ResultNumbers;
  /** Values by the name of their filter. */
  filters: Readonly<Record<string, readonly string[]>>;
  /** Weighted texts by field. */
  fields: Fields;
}

/**
 * Returns the documents of the catalogue. A document's id is its position. Equal scores are ordered by
 * id: innovations by evidence, then guides, regions by code, pages by slug.
 */
export function searchDocuments(catalogue: Catalogue): SearchDocument[] {
  return [
    ...byEvidence(catalogue.innovations).map((entry) => innovationDocument(entry, catalogue)),
    ...catalogue.guides.map((guide) => guideDocument(guide, catalogue)),
    ...[...catalogue.regions.values()].map((region) => regionDocument(region, catalogue)),
    ...catalogue.pages.map(pageDocument),
  ];
}

/**
 * Returns the other orders of results, each as the ids of the innovations' documents. They are in a
 * file of their own, which a search by relevance does not load.
 */
export function searchOrders(
  catalogue: Catalogue,
): Record<Extract<Order, 'tahun' | 'nama'>, number[]> {
  const docIds = new Map(
    byEvidence(catalogue.innovations).map((entry, docId) => [entry.slug, docId]),
  );
  const docIdsOf = (entries: readonly Innovation[]) =>
    entries.map((entry) => docIds.get(entry.slug) as number);
  return {
    tahun: docIdsOf(
      byEvidence(catalogue.innovations).sort((a, b) => latestYear(b) - latestYear(a)),
    ),
    nama: docIdsOf(byTitle(catalogue.innovations)),
  };
}

/**
 * Number of years after the latest award that are still recognised as award years. A query for one
 * finds no awards, instead of texts with that number. Each year costs a small file per award level.
 */
const YEARS_AHEAD = 4;

/** Returns the years that are recognised as award years, from the first KIPP on, ascending. */
export function askedAwardYears({ innovations }: Pick<Catalogue, 'innovations'>): string[] {
  const latest = innovations.reduce(
    (year, entry) => Math.max(year, kippYears(entry).at(-1) ?? year),
    FIRST_KIPP_YEAR,
  );
  const count = latest + YEARS_AHEAD - FIRST_KIPP_YEAR + 1;
  return Array.from({ length: count }, (_, index) => String(FIRST_KIPP_YEAR + index));
}

/** Returns all values by the name of their filter, including those that no document has. */
export function knownFilterValues(catalogue: Catalogue): Record<string, string[]> {
  const { vocabularies } = catalogue;
  const years = askedAwardYears(catalogue);
  const levels = vocabularies['award-levels'].map(({ id }) => id);
  return {
    ...Object.fromEntries(
      FACETS.map((facet) => [facet.id, facet.values(vocabularies).map(({ id }) => id)]),
    ),
    [AWARD_YEAR_FILTER]: years,
    [AWARD_FILTER]: levels.flatMap((level) => [level, ...years.map((year) => `${level}-${year}`)]),
  };
}

/** Returns the latest year of an award; without awards the year of the start, or 0. */
function latestYear(entry: Innovation): number {
  const years = entry.awards.flatMap(({ year }) => (year === undefined ? [] : [year]));
  return years.length > 0 ? Math.max(...years) : (entry.started ?? 0);
}

/** A field of a document: its texts, and the weight of each occurrence of a word in them. */
export interface Field {
  weight: number;
  texts: readonly string[];
}

type Contents = Omit<SearchDocument, 'fields' | 'filters' | 'numbers'> &
  Partial<Pick<SearchDocument, 'filters' | 'numbers'>> & { fields: Omit<Fields, 'title'> };

/** The fields of a document. */
export type Fields = Record<'title' | 'summary' | 'place' | 'names' | 'body', Field>;

/** Default weights of the fields. */
const FIELD_WEIGHTS = { title: 8, names: 3, summary: 3, place: 2, body: 0.2 };

const EMPTY_FIELD: Field = { weight: 1, texts: [] };

function innovationDocument(entry: Innovation, catalogue: Catalogue): SearchDocument {
  const { vocabularies, regions } = catalogue;
  const labels = ['sektor', 'sasaran', 'strategi'].flatMap((id) => {
    const facet = facetById(id);
    return facet
      .valuesOf(entry, vocabularies)
      .filter((value) => value !== UNDOCUMENTED)
      .map((value) => facetLabel(facet, value, vocabularies));
  });
  const data = entry.dataUsed.map(({ id }) => labelOf(vocabularies, 'poverty-data', id));
  const cost = headlineFacts(entry, vocabularies).find(({ id }) => id === 'cost');
  const costInPart = cost?.known === true && entry.cost?.level === undefined;
  return documentOf({
    url: innovationPath(entry.slug),
    kind: 'inovasi',
    title: entry.title,
    acronym: entry.acronym,
    numbers: [packDate(entry.status.asOf), costInPart ? 1 : 0],
    filters: {
      ...Object.fromEntries(FACETS.map((facet) => [facet.id, facet.valuesOf(entry, vocabularies)])),
      [PROVINCE_FILTER]: [provinceCodeOf(entry.region)],
      [AWARD_YEAR_FILTER]: kippYears(entry).map(String),
      [PLACE_FILTER]: placesOf([entry]),
      [AWARD_FILTER]: awardsOf(entry),
    },
    fields: {
      summary: { weight: FIELD_WEIGHTS.summary, texts: [entry.summary] },
      place: { weight: FIELD_WEIGHTS.place, texts: [describePlace(entry.region, regions)] },
      names: {
        weight: FIELD_WEIGHTS.names,
        texts: [...(entry.aliases ?? []), entry.institution.name, ...labels, ...data],
      },
      body: { weight: FIELD_WEIGHTS.body, texts: bodyOf(entry) },
    },
  });
}

/** Returns the codes of the entries' regions and of their provinces. */
function placesOf(entries: readonly Innovation[]): string[] {
  return [...new Set(entries.flatMap(({ region }) => [provinceCodeOf(region), region]))];
}

/** Returns the levels of KIPP awards, each alone and with its year. */
function awardsOf({ awards }: Innovation): string[] {
  return [
    ...new Set(
      awards.flatMap(({ programme, level, year }) =>
        programme === 'lain' || level === undefined
          ? []
          : [level, ...(year === undefined ? [] : [`${level}-${year}`])],
      ),
    ),
  ];
}

function bodyOf(entry: Innovation): string[] {
  const { body, requirements, novelty } = entry;
  const texts = (list: readonly { text: string }[] | undefined) =>
    list?.map(({ text }) => text) ?? [];
  return [
    ...[body.problem, body.solution, body.howItWorks, body.lessons, body.continuity]
      .map(plainText)
      .map((text) => withoutSentencesOf(entry.summary, text)),
    ...entry.results.flatMap(({ indicator, before, after }) => [
      [indicator, before?.text, after?.text].filter(Boolean).join(', '),
    ]),
    ...texts(entry.obstacles),
    ...entry.replications.map(({ where, note }) => (note ? `${where}: ${note}` : where)),
    ...texts(entry.replicatorLessons),
    ...texts(requirements?.staff),
    ...texts(requirements?.other),
    ...entry.actors.map(({ name, role }) => `${name}, ${role}`),
    ...texts(entry.legalBasis),
    ...texts(entry.serviceStandard),
    ...texts(entry.complaints),
    ...[entry.cost?.note, entry.cost?.funding, novelty?.reason].filter(
      (text) => text !== undefined,
    ),
  ];
}

/** Removes the sentences that the summary repeats, so that they are not indexed twice. */
function withoutSentencesOf(summary: string, text: string): string {
  return text
    .split(/(?<=[.!?]) /)
    .filter((sentence) => !summary.includes(sentence.replace(/[.!?]$/, '')))
    .join(' ');
}

/** Maximum number of innovations of a guide that is assigned to their places. */
const MAX_LOCAL_INNOVATIONS = 2;

function guideDocument(
  guide: Guide,
  { innovationBySlug, vocabularies }: Catalogue,
): SearchDocument {
  const innovations = guide.innovations.flatMap((slug) => innovationBySlug.get(slug) ?? []);
  return documentOf({
    url: guidePath(guide),
    kind: 'panduan',
    title: guide.title,
    numbers: [innovations.length, 0],
    filters: {
      [PLACE_FILTER]: innovations.length > MAX_LOCAL_INNOVATIONS ? [] : placesOf(innovations),
    },
    fields: {
      // A query for guidance mostly uses the words of the summary.
      summary: { weight: 2, texts: [guide.summary] },
      place: EMPTY_FIELD,
      names: {
        // An innovation's name should find its own guide before guides for many innovations.
        weight: innovations.length > MAX_LOCAL_INNOVATIONS ? 1 : FIELD_WEIGHTS.names,
        texts: [
          guide.slug === GENERAL_GUIDE ? 'Panduan replikasi umum' : 'Panduan replikasi',
          ...innovations.map(({ title, acronym }) => acronym ?? title),
          ...guide.targetGroups.map((group) => labelOf(vocabularies, 'target-groups', group)),
        ],
      },
      body: {
        weight: FIELD_WEIGHTS.body,
        texts: [
          ...guide.data.sets.map(({ id }) => labelOf(vocabularies, 'poverty-data', id)),
          ...statementsOf(guide),
        ],
      },
    },
  });
}

function regionDocument(region: Region, catalogue: Catalogue): SearchDocument {
  const { originatedHere, within, adopted } = innovationsOfRegion(region.code, catalogue);
  return documentOf({
    url: regionPath(region.code),
    kind: 'wilayah',
    title: region.name,
    numbers: [originatedHere.length + within.length, adopted.length],
    filters: { [PLACE_FILTER]: [region.code] },
    fields: {
      summary: EMPTY_FIELD,
      // Low, so that a province's name does not find all its regencies before the province.
      place: { weight: 0.2, texts: [region.provinceShort] },
      names: { weight: 3, texts: region.otherNames },
      body: EMPTY_FIELD,
    },
  });
}

function pageDocument({ slug, title, description, markdown }: ContentPage): SearchDocument {
  return documentOf({
    url: pagePath(slug),
    kind: 'halaman',
    title,
    fields: {
      summary: { weight: 2, texts: [description] },
      place: EMPTY_FIELD,
      names: EMPTY_FIELD,
      // Low, because a query for "bukti" mostly means innovations.
      body: { weight: FIELD_WEIGHTS.body, texts: [plainText(markdown)] },
    },
  });
}

function documentOf({ filters, numbers, fields, ...contents }: Contents): SearchDocument {
  const { title, acronym, kind } = contents;
  return {
    ...contents,
    numbers: numbers ?? [0, 0],
    filters: { [KIND_FILTER]: [kind], ...filters },
    fields: { title: { weight: FIELD_WEIGHTS.title, texts: [title, acronym ?? ''] }, ...fields },
  };
}
