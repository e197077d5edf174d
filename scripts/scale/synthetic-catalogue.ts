/**
 * Catalogues of any size for measuring, never for publishing: first the real entries, unchanged,
 * then synthetic ones that keep their statistics. Each is made after a real entry, whose sources,
 * results, awards and years it keeps, as lengths and rules tie them together; name, home, sectors
 * and target groups, sentences, replications and references are its own.
 */
import { CORE_SCHEMA, dump } from 'js-yaml';
import { SUMMARY_LIMIT } from '../../src/domain/innovation.ts';
import type { Region } from '../../src/domain/region.ts';
import { sentencesOf } from '../../src/domain/sentences.ts';
import { type HomeDraw, homeDraw } from './homes.ts';
import { type Model, readModels, type WrittenData } from './models.ts';
import { type NameMaker, nameMaker, slugFor } from './names.ts';
import { bodyAfter, type Sentences, sentencesFrom } from './prose.ts';
import { type Random, seededRandom } from './random.ts';
import { fill, type Names, namesPlace, templateMaker } from './templates.ts';
import { rareWordsReplacer, type Words, wordsOf } from './words.ts';

/** An entry as its file has it. */
export interface MadeEntry {
  slug: string;
  text: string;
}

interface Workshop {
  models: readonly Model[];
  regions: ReadonlyMap<string, Region>;
  words: Words;
  sentences: Sentences;
  names: NameMaker;
  home: HomeDraw;
  /** How many rare words an entry has, in the mean. */
  rareWords: number;
  /** In the order of making. */
  made: string[];
  taken: Set<string>;
}

/** Share of the words that no entry had before which stand in names; the others are in the text. */
const IN_NAMES = 0.4;

/**
 * The entries of a catalogue of this size, one by one. The same seed gives the same entries, and a
 * smaller catalogue is the beginning of a larger one.
 * @throws RangeError where there are more real entries than `size`: guides refer to them.
 */
export function* syntheticCatalogue(
  root: string,
  regions: ReadonlyMap<string, Region>,
  size: number,
  seed = 1,
): Generator<MadeEntry> {
  const models = readModels(root, regions);
  if (size < models.length) {
    throw new RangeError(`Katalog tiruan memuat paling sedikit ${models.length} entri.`);
  }
  const words = wordsOf(models);
  const workshop: Workshop = {
    models,
    regions,
    words,
    sentences: sentencesFrom(models),
    names: nameMaker(models),
    home: homeDraw(models, regions),
    rareWords: words.rare.size / models.length,
    made: models.map(({ slug }) => slug),
    taken: new Set(models.map(({ slug }) => slug)),
  };
  for (const { slug, text } of models) yield { slug, text };
  let order: Model[] = [];
  for (let index = models.length; index < size; index += 1) {
    const round = Math.floor(index / models.length);
    const place = index % models.length;
    if (place === 0 || order.length === 0) order = seededRandom(seed, round).shuffled(models);
    const random = seededRandom(seed, round, place);
    const made = madeAfter(order[place] as Model, index, workshop, random);
    workshop.made.push(made.slug);
    workshop.taken.add(made.slug);
    yield made;
  }
}

function madeAfter(model: Model, index: number, workshop: Workshop, random: Random): MadeEntry {
  const { models, words, sentences } = workshop;
  const { data } = model;
  const home = model.home && workshop.home(model.home.type, random);
  const template = templateMaker(model);
  const institution = institutionAt(model, home, template(data.institution.name));
  const invented = words.newWith(index + 1);
  const named = workshop.names.make(model, institution, invented * IN_NAMES, random);
  const names: Names = {
    name: named.acronym ?? named.title.split(' ').slice(0, 3).join(' '),
    place: home?.shortName ?? 'Indonesia',
  };
  const other = random.pick(models).data;
  const sector = other.sectors[0] as string;
  const share = (invented * (1 - IN_NAMES)) / workshop.rareWords;
  const renew = rareWordsReplacer(words, share, random);
  const write = (text: string) => renew(fill(template(text), names));
  const slug = slugFor(names.name, home?.shortName ?? 'nasional', workshop.taken);

  const { image: _, formerSlugs: __, ...kept } = rewritten(data, write) as WrittenData;
  const made: WrittenData = {
    ...kept,
    ...named,
    summary: summaryAfter(data.summary, sector, sentences, names, random) ?? data.summary,
    institution: { ...data.institution, name: institution },
    region: home?.code ?? data.region,
    sectors: other.sectors,
    targetGroups: other.targetGroups,
    povertyImpact: other.povertyImpact && {
      ...other.povertyImpact,
      reason: renew(other.povertyImpact.reason),
    },
    replications: replicationsAfter(model, kept, home, workshop, random),
    replicates: data.replicates && distinct(data.replicates, () => anEarlier(workshop, random)),
    related: kept.related?.map((one) => ({ ...one, slug: anEarlier(workshop, random) })),
    sources: kept.sources.map((source) => ({ ...source, url: addressOf(source.url, index) })),
  };
  const body = renew(bodyAfter(model, sector, sentences, names, random));
  const frontMatter = dump(withoutUndefined(made), {
    schema: CORE_SCHEMA,
    lineWidth: -1,
    noRefs: true,
    quotingType: '"',
  });
  return { slug, text: `---\n${frontMatter}---\n${body}` };
}

/** Fields that hold a sentence or a name in the entry's own words. */
const TEXTS = new Set(
  'note reason text indicator caveat comparison claimedBy item role name where title unit'.split(
    ' ',
  ),
);
/** Before and after are checked against each other by their units. */
const KEPT = new Set(['before', 'after', 'awards', 'legalBasis', 'cost', 'contact']);

/** The same value with its texts written anew. */
function rewritten(value: unknown, write: (text: string) => string, key = ''): unknown {
  if (typeof value === 'string') return TEXTS.has(key) ? write(value) : value;
  if (Array.isArray(value)) return value.map((item) => rewritten(item, write, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([inner, one]) => [
      inner,
      KEPT.has(inner) || (key === 'results' && inner === 'unit')
        ? one
        : rewritten(one, write, inner),
    ]),
  );
}

/** The institution of another region; one whose name has no place in it gets that of the region. */
function institutionAt(model: Model, home: Region | undefined, template: string): string {
  const { name } = model.data.institution;
  if (!home) return name;
  const filled = fill(template, { name: model.data.title, place: home.shortName });
  return namesPlace(template) ? filled : `${filled}, ${home.name}`;
}

function summaryAfter(
  summary: string,
  sector: string,
  sentences: Sentences,
  names: Names,
  random: Random,
): string | undefined {
  const place = { sector, part: 'ringkasan', whole: true };
  for (let tries = 0; tries < 8; tries += 1) {
    const drawn = sentencesOf(summary).map(() => sentences.draw(place, false, names, random));
    const text = drawn.filter(Boolean).join(' ');
    if (text.length >= 40 && text.length <= SUMMARY_LIMIT) return text;
  }
  return undefined;
}

function replicationsAfter(
  model: Model,
  { replications }: WrittenData,
  home: Region | undefined,
  { regions, home: draw }: Workshop,
  random: Random,
): WrittenData['replications'] {
  return replications?.map((one, index) => {
    const before = regions.get(model.data.replications?.[index]?.region ?? '');
    if (!before) return one;
    const there = before === model.home && home ? home : draw(before.type, random);
    return { ...one, region: there.code, where: there.name };
  });
}

/** An entry made before: references that only go back never go round. Most are to real ones. */
function anEarlier({ made, models }: Workshop, random: Random): string {
  return random.chance(0.5) ? random.pick(models).slug : random.pick(made);
}

function distinct(list: readonly string[], make: () => string): string[] {
  const made = new Set<string>();
  while (made.size < list.length) made.add(make());
  return [...made];
}

/** An address of its own, as every article has. */
function addressOf(url: string | undefined, index: number): string | undefined {
  if (url === undefined || url.includes('#')) return url;
  return `${url}${url.includes('?') ? '&' : '?'}salinan=${index}`;
}

function withoutUndefined(data: WrittenData): object {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}
