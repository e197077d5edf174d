/** One record as an entry: typed fields where the record is clear, prose for all the rest. */
import type { z } from 'zod';
import type { createInnovationSchema } from '../domain/innovation/innovation.schema.ts';
import { BODY_SECTIONS, type BodySectionId } from '../domain/innovation/innovation.ts';
import type { Region } from '../domain/region/region.ts';
import { labelOf, type Vocabularies } from '../domain/vocabulary/vocabulary.ts';
import { mapDataUsed } from './data-used.ts';
import { sortLegalTexts } from './legal-basis.ts';
import { mapActors } from './map-actors.ts';
import { levelId, type MappedAward, mapAwards } from './map-awards.ts';
import { mapCost } from './map-cost.ts';
import { mapReplications } from './map-replications.ts';
import { mapResults } from './map-results.ts';
import { mapSources } from './map-sources.ts';
import { type MappedStatus, statusFrom } from './map-status.ts';
import { noveltyLevelOf } from './novelty-level.ts';
import { povertyImpactOf } from './poverty-impact.ts';
import {
  asSentence,
  cited,
  isToldBy,
  listed,
  sentencesOf,
  tidy,
  uniteFacts,
  withoutStepNumber,
} from './prose.ts';
import { publicChannel } from './public-channel.ts';
import type { ImportRecord, Said } from './record.ts';
import { tied } from './source-ties.ts';
import { summaryOf } from './summary.ts';
import { targetGroupsOf } from './target-groups.ts';
import { titleParts } from './title-parts.ts';

/** Front matter of an entry before it is checked. */
export type EntryDraft = z.input<ReturnType<typeof createInnovationSchema>>;

/** An entry ready to be checked and written. */
export interface MappedEntry {
  slug: string;
  frontMatter: EntryDraft;
  /** Markdown per section. */
  body: Record<BodySectionId, string>;
  /** What an editor should know: text that found no typed field. */
  remarks: string[];
}

/** What the catalogue knows, for the mapping. */
export interface ImportContext {
  vocabularies: Vocabularies;
  regions: ReadonlyMap<string, Region>;
  /** Date on which the imported facts were last held against their sources, `YYYY-MM-DD`. */
  reviewed: string;
}

/** A record under a slug as an entry. Pure: the same record gives the same entry. */
export function mapRecord(record: ImportRecord, slug: string, context: ImportContext): MappedEntry {
  const { sources, idOf, kindOf } = mapSources(record.sources);
  const facts = unitedFacts(record);
  const remarks: string[] = [];
  const ids = (said: Said) => [...new Set(said.sources.map(idOf))];
  const claims = (notes: readonly Said[]) =>
    notes.map((note) => ({ text: asSentence(note.text), sources: ids(note) }));

  const names = titleParts(record.title ?? record.name);
  const acronym = record.acronym ?? names.acronym;
  const aliases = [...new Set([...(record.aliases ?? []), ...names.aliases])].filter(
    (alias) => alias !== acronym && alias !== names.title,
  );
  const groups = targetGroupsOf(record.target_groups, context.vocabularies['target-groups']);
  if (groups.unmatched.length > 0) {
    remarks.push(
      `kelompok sasaran tanpa padanan, ditulis di Solusi: ${groups.unmatched.join('; ')}`,
    );
  }
  const legal = sortLegalTexts(facts.legal);
  const obstacles = split(facts.obstacles);
  const costs = split(facts.budget);
  const staff = split(facts.staff);
  const standards = split(facts.serviceStandard);
  const novelty = noveltyOf(record, facts.novelty, idOf);
  const status = statusOf(record, facts.continuity, idOf);
  const regionCode = record.region_code;
  const results = mapResults(record.results, {
    institution: record.institution,
    institutionType: record.institution_type,
    regionCode,
    sourceKind: kindOf,
    sourceId: idOf,
  });
  const cost = mapCost(costs.sourced, facts.costItems, record.cost_level ?? undefined, idOf);
  const legalBasis = legal.basis.map((text) => {
    const sourceIds = ids(tied(text, record));
    return { text: tidy(text.text), ...(sourceIds.length > 0 ? { sources: sourceIds } : {}) };
  });
  const complaints = facts.complaints.flatMap((note) => {
    const text = publicChannel(note.text);
    const sourceIds = ids(tied(note, record));
    return text
      ? [{ text: asSentence(text), ...(sourceIds.length > 0 ? { sources: sourceIds } : {}) }]
      : [];
  });
  const awards = mapAwards(record, idOf);
  for (const decision of legal.awardDecisions) noteDecision(awards, decision.text);

  const body = bodyOf(facts, {
    ids,
    noveltyInProse: novelty ? [] : facts.novelty,
    targetsInProse: groups.unmatched,
    costsInProse: costs.unsourced,
    staffInProse: staff.unsourced,
    standardsInProse: standards.unsourced,
    obstaclesInProse: obstacles.unsourced,
    legalInProse: legal.remarks,
  });
  const summary =
    record.summary ??
    summaryOf({
      title: names.title,
      ...(acronym ? { acronym } : {}),
      institution: record.institution,
      solution: facts.solution[0]?.text ?? '',
      problem: facts.problem[0]?.text ?? '',
      how: facts.how.map((note) => note.text),
      ...(record.started ? { started: record.started } : {}),
    });
  const impact =
    record.poverty_impact === undefined
      ? povertyImpactOf({
          sectors: record.categories,
          targetGroups: groups.ids,
          solution: facts.solution.map((note) => note.text).join('. '),
          how: [...facts.how, ...facts.steps].map((note) => note.text).join('. '),
          groupLabel: (id) => labelOf(context.vocabularies, 'target-groups', id),
        })
      : record.poverty_impact;

  const frontMatter = withoutEmpty({
    title: names.title,
    acronym,
    aliases,
    summary,
    institution: { name: tidy(record.institution), type: record.institution_type },
    region: regionCode,
    started: record.started ?? undefined,
    status,
    awards,
    sectors: record.categories,
    targetGroups: groups.ids,
    novelty,
    povertyImpact: impact ?? undefined,
    results,
    cost,
    requirements: staff.sourced.length > 0 ? { staff: claims(staff.sourced) } : undefined,
    dataUsed: mapDataUsed(
      facts.data.map((note) => tied(note, record)),
      idOf,
    ),
    actors: mapActors(facts.actors.map((note) => note.text)),
    legalBasis,
    serviceStandard: claims(standards.sourced),
    complaints,
    obstacles: claims(obstacles.sourced),
    replicatorLessons: facts.replicatorLessons.map((lesson) => ({
      ...(lesson.where ? { where: tidy(lesson.where) } : {}),
      text: asSentence(lesson.text),
      sources: [idOf(lesson.source)],
    })),
    replications: mapReplications(record.replications, {
      regionCode,
      regions: context.regions,
      sourceId: idOf,
    }),
    replicates: record.replicates ?? [],
    related: record.related ?? [],
    textSources: [] as string[],
    sources,
    reviewed: context.reviewed,
  });
  const used = new Set([...sourceIdsIn(frontMatter), ...citationsIn(body)]);
  const textSources = sources.map((source) => source.id).filter((id) => !used.has(id));
  const ordered = insertTextSources(frontMatter, textSources);
  return { slug, frontMatter: ordered as EntryDraft, body, remarks };

  function split(notes: readonly Said[]): { sourced: Said[]; unsourced: Said[] } {
    const known = notes.map((note) => tied(note, record));
    return {
      sourced: known.filter((note) => note.sources.length > 0),
      unsourced: known.filter((note) => note.sources.length === 0),
    };
  }
}

/** The notes of a record, with those of its later round united into them. */
interface UnitedFacts {
  problem: Said[];
  solution: Said[];
  how: Said[];
  steps: Said[];
  novelty: Said[];
  actors: Said[];
  legal: Said[];
  budget: Said[];
  costItems: ImportRecord['cost_items'];
  data: Said[];
  complaints: Said[];
  staff: Said[];
  serviceStandard: Said[];
  continuity: Said[];
  lessons: Said[];
  obstacles: Said[];
  replicatorLessons: ImportRecord['replicator_lessons'];
}

function unitedFacts(record: ImportRecord): UnitedFacts {
  const depth = record.depth;
  const steps = uniteFacts(
    [...record.business_process, ...(depth?.business_process ?? [])].map((step) => ({
      ...step,
      text: withoutStepNumber(step.text),
    })),
  );
  return {
    problem: uniteFacts([...record.problem, ...(depth?.problem ?? [])]),
    solution: uniteFacts([...record.solution, ...(depth?.solution ?? [])]),
    how: uniteFacts([...record.how, ...(depth?.how ?? [])]),
    steps,
    novelty: record.novelty,
    actors: uniteFacts([...record.actors, ...(depth?.actors ?? [])]),
    legal: [...record.legal_basis, ...(depth?.legal_basis ?? [])],
    budget: uniteFacts([...record.budget, ...(depth?.budget ?? [])]),
    costItems: [...record.cost_items, ...(depth?.cost_items ?? [])],
    data: uniteFacts([...record.data_used, ...(depth?.data_used ?? [])]),
    complaints: uniteFacts([...record.complaint_channel, ...(depth?.complaint_channel ?? [])]),
    staff: uniteFacts([...record.staff_and_training, ...(depth?.staff_and_training ?? [])]),
    serviceStandard: uniteFacts([...record.service_standard, ...(depth?.service_standard ?? [])]),
    continuity: uniteFacts([...record.sustainability, ...(depth?.sustainability ?? [])]),
    lessons: record.lessons,
    obstacles: uniteFacts([...record.obstacles, ...(depth?.obstacles ?? [])]),
    replicatorLessons: [...record.replicator_lessons, ...(depth?.replicator_lessons ?? [])],
  };
}

/** Notes that stay prose, because the record does not tell which source says them. */
interface ProseNotes {
  ids: (said: Said) => string[];
  noveltyInProse: Said[];
  targetsInProse: string[];
  costsInProse: Said[];
  staffInProse: Said[];
  standardsInProse: Said[];
  obstaclesInProse: Said[];
  legalInProse: Said[];
}

function bodyOf(facts: UnitedFacts, notes: ProseNotes): Record<BodySectionId, string> {
  const sentence = (note: Said) => cited(allSentences(note.text), notes.ids(note));
  const paragraph = (said: readonly Said[]) => said.map(sentence).join(' ');
  const bullets = (said: readonly Said[]) => said.map((note) => `- ${sentence(note)}`).join('\n');
  const numbered = (said: readonly Said[]) =>
    said.map((note, index) => `${index + 1}. ${sentence(note)}`).join('\n');
  const targets =
    notes.targetsInProse.length > 0
      ? cited(asSentence(`Sasaran: ${listed(notes.targetsInProse.map(tidy))}`), [])
      : '';
  const how = facts.steps.length > 0 ? uncovered(facts.how, facts.steps) : facts.how;
  const labelled = (label: string, said: readonly Said[]) =>
    said.length > 0
      ? `${label}: ${said.map((note) => cited(allSentences(note.text), notes.ids(note))).join(' ')}`
      : '';
  const steps = (said: readonly Said[]) => (said.length === 1 ? paragraph(said) : numbered(said));
  const obstacles = notes.obstaclesInProse;
  const sections: Record<BodySectionId, string[]> = {
    problem: [paragraph(facts.problem)],
    solution: [paragraph(facts.solution), paragraph(notes.noveltyInProse), targets],
    howItWorks: [
      facts.steps.length > 0 ? bullets(how) : steps(how),
      facts.steps.length > 0 ? steps(facts.steps) : '',
      labelled('Standar layanan', notes.standardsInProse),
      labelled('Petugas dan pelatihan', notes.staffInProse),
      labelled('Biaya dan sumber dana', notes.costsInProse),
    ],
    lessons: [
      paragraph(facts.lessons),
      obstacles.length > 1
        ? `Kendala yang disebut sumber:\n\n${bullets(obstacles)}`
        : labelled('Kendala yang disebut sumber', obstacles),
      paragraph(notes.legalInProse.filter((note) => /^Contoh/i.test(note.text))),
    ],
    continuity: [
      paragraph(facts.continuity),
      paragraph(notes.legalInProse.filter((note) => !/^Contoh/i.test(note.text))),
    ],
  };
  return Object.fromEntries(
    BODY_SECTIONS.map(({ id }) => [id, sections[id].filter((part) => part !== '').join('\n\n')]),
  ) as Record<BodySectionId, string>;
}

/** Every sentence of a note whole, a capital at its start and a period at its end. */
function allSentences(text: string): string {
  return sentencesOf(text).map(asSentence).join(' ');
}

/** Notes on how it works that no step tells already. */
function uncovered(how: readonly Said[], steps: readonly Said[]): Said[] {
  return how.filter((note) => !steps.some((step) => isToldBy(note.text, step.text)));
}

function noveltyOf(record: ImportRecord, notes: readonly Said[], idOf: (index: number) => string) {
  const [note] = notes;
  if (!note) return undefined;
  const level = record.novelty_level ?? noveltyLevelOf(note.text);
  const sources = [...new Set(tied(note, record).sources.map(idOf))];
  if (!level || sources.length === 0) return undefined;
  return { level, reason: asSentence(note.text), sources };
}

function statusOf(
  record: ImportRecord,
  notes: readonly Said[],
  idOf: (index: number) => string,
): StatedStatus {
  const given = record.status;
  if (given) {
    const sources = [...new Set((given.sources ?? []).map(idOf))];
    return {
      value: given.value,
      ...(given.as_of ? { asOf: dateValue(given.as_of) } : {}),
      ...(given.note ? { note: asSentence(given.note) } : {}),
      ...(sources.length > 0 ? { sources } : {}),
    };
  }
  const found = statusFrom(notes, record);
  if (!found) return { value: 'tidak-diketahui' };
  return {
    value: found.value,
    ...(found.asOf ? { asOf: dateValue(found.asOf) } : {}),
    ...(found.note ? { note: asSentence(found.note) } : {}),
    sources: [...new Set(found.sources.map(idOf))],
  };
}

/** The state as an entry has it; sources as ids. */
interface StatedStatus extends Pick<MappedStatus, 'value' | 'note'> {
  asOf?: string | number;
  sources?: string[];
}

/** A year alone is written as a number, so that the file needs no quotes. */
function dateValue(date: string): string | number {
  return /^\d{4}$/.test(date) ? Number(date) : date;
}

/** An award decision belongs to the award that it names, not to the legal basis. */
function noteDecision(awards: MappedAward[], text: string): void {
  const level = levelId(/Top \d+/.exec(text)?.[0] ?? '');
  const award =
    awards.find((candidate) => level !== undefined && candidate.level === level) ??
    awards.find((candidate) => candidate.programme === 'kipp');
  if (!award) return;
  const sentence = asSentence(`Penetapan: ${text}`);
  award.note = award.note ? `${award.note} ${sentence}` : sentence;
}

/** The object without undefined values and empty lists; the order of keys stays. */
function withoutEmpty(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).filter(
      ([key, item]) =>
        item !== undefined &&
        item !== null &&
        (key === 'textSources' || !(Array.isArray(item) && item.length === 0)),
    ),
  );
}

function insertTextSources(frontMatter: Record<string, unknown>, ids: string[]) {
  return Object.fromEntries(
    Object.entries(frontMatter).flatMap(([key, value]) => {
      if (key !== 'textSources') return [[key, value]];
      return ids.length > 0 ? [[key, ids]] : [];
    }),
  );
}

function sourceIdsIn(value: unknown, key = ''): string[] {
  if (Array.isArray(value)) {
    if (key === 'sources' && value.every((item) => typeof item === 'string')) return value;
    return value.flatMap((item) => sourceIdsIn(item));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => sourceIdsIn(item, name));
}

function citationsIn(body: Record<BodySectionId, string>): string[] {
  return Object.values(body).flatMap((text) =>
    [...text.matchAll(/\[\^([a-z][a-z0-9-]*)\]/g)].map((match) => match[1] as string),
  );
}
