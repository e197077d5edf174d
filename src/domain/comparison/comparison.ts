/**
 * Fills the rows of a comparison (`comparison-rows.ts`) for an innovation, and proposes
 * comparisons.
 */

import { assessCriteria, type Criterion } from '../grades/criteria.ts';
import { EFFECTIVENESS_MAX, gradeEffectiveness, gradeResult } from '../grades/effectiveness.ts';
import { type Guide, isFamilyGuide } from '../guide/guide.ts';
import { guidesFor } from '../guide/guide-listing.ts';
import { describeAward } from '../innovation/awards.ts';
import type { Innovation, Measurement, Replication, Result } from '../innovation/innovation.ts';
import { resultGroups } from '../innovation/result-groups.ts';
import { describePlaceShortly } from '../region/places.ts';
import type { Region } from '../region/region.ts';
import { comparePath, guidePath, innovationPath, planPath } from '../site/paths.ts';
import {
  labelOf,
  termOf,
  type Vocabularies,
  type VocabularyName,
} from '../vocabulary/vocabulary.ts';
import type { VocabularyId } from '../vocabulary/vocabulary-ids.ts';
import { describeDatedMeasurement, withYear } from '../words/numbers.ts';
import { formatDate } from '../words/partial-date.ts';
import { MAX_COMPARED } from './compared-slugs.ts';
import type { Cell, CellLine, Compared, RowId } from './comparison-rows.ts';

/** The maximum number of results, claims or cost items in a cell; the entry has the rest. */
const MAX_NAMED = 3;

/** The maximum number of list members (actors, replications) in a cell; the entry has the rest. */
const MAX_LISTED = 6;

/** The data that rows are filled from, beside the entry. */
export interface ComparisonContext {
  vocabularies: Vocabularies;
  regions: ReadonlyMap<string, Region>;
  guides: readonly Guide[];
}

/** Returns an innovation as a column of a comparison. A fact that no source states is left out. */
export function comparisonOf(entry: Innovation, context: ComparisonContext): Compared {
  const { vocabularies, regions } = context;
  const guides = guidesFor(entry.slug, context.guides);
  const [guide] = guides;
  const own = guides.find(({ slug }) => slug === entry.slug);
  const cells: Record<RowId, Cell> = {
    ...headlines(entry, vocabularies),
    ...identity(entry, context),
    hasil: mainResults(entry),
    ...needs(entry, vocabularies),
    'dasar-hukum': claims(entry.legalBasis),
    standar: claims(entry.serviceStandard),
    pengaduan: claims(entry.complaints),
    kendala: claims(entry.obstacles),
    replikasi: replications(entry, vocabularies),
    peniru: cutShort(
      entry.replicatorLessons.map(({ where, text }) => line(where ?? text, where && text)),
      MAX_NAMED,
    ),
    panduan: guideCell(guides),
    ...criteria(entry, vocabularies, guides.length > 0),
    penghargaan: cutShort(
      entry.awards.map((award) => line(describeAward(award, vocabularies), award.note)),
      MAX_LISTED,
    ),
  };
  return {
    slug: entry.slug,
    title: entry.title,
    ...(entry.acronym === undefined ? {} : { acronym: entry.acronym }),
    place: describePlaceShortly(entry.region, regions),
    path: innovationPath(entry.slug),
    planPath: planPath(own ? { panduan: own.slug } : { inovasi: entry.slug }),
    ...(guide ? { guide: { title: guide.title, path: guidePath(guide) } } : {}),
    cells: Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell.length > 0)),
  };
}

/**
 * Returns examples of comparisons: for each family that has a guide, its innovations, the best
 * evidenced first, at most {@link MAX_COMPARED}.
 */
export function comparisonExamples(
  guides: readonly Guide[],
  innovations: ReadonlyMap<string, Innovation>,
): { title: string; path: string; slugs: string[] }[] {
  return guides.filter(isFamilyGuide).map((guide) => {
    const slugs = guide.innovations
      .flatMap((slug) => innovations.get(slug) ?? [])
      .map((entry) => ({ slug: entry.slug, evidence: gradeEffectiveness(entry).value ?? 0 }))
      .sort((a, b) => b.evidence - a.evidence || (a.slug < b.slug ? -1 : 1))
      .slice(0, MAX_COMPARED)
      .map(({ slug }) => slug);
    return { title: guide.title, path: comparePath(slugs), slugs };
  });
}

function headlines(entry: Innovation, vocabularies: Vocabularies) {
  const { povertyImpact, cost, status } = entry;
  const grade = gradeEffectiveness(entry).value ?? 0;
  const best = entry.results.find((result) => gradeResult(result, entry.started) === grade);
  return {
    dampak: povertyImpact
      ? [
          line(
            labelOf(vocabularies, 'poverty-directness', povertyImpact.directness),
            `Alasan editor: ${povertyImpact.reason}`,
          ),
        ]
      : [],
    bukti:
      grade > 0 && best
        ? [line(`${grade} dari ${EFFECTIVENESS_MAX}`, `Terkuat: ${claimant(best, vocabularies)}`)]
        : [],
    biaya: cost?.level
      ? [
          line(
            labelOf(vocabularies, 'cost-levels', cost.level),
            termOf(vocabularies, 'cost-levels', cost.level).meaning,
          ),
        ]
      : [],
    keadaan:
      status.value === 'tidak-diketahui'
        ? []
        : [
            line(
              labelOf(vocabularies, 'statuses', status.value),
              joined([status.asOf && `Per ${formatDate(status.asOf)}.`, status.note]),
            ),
          ],
  };
}

function identity(entry: Innovation, { vocabularies, regions }: ComparisonContext) {
  const { institution, started, targetGroups, povertyImpact } = entry;
  const labels = <Name extends VocabularyName>(name: Name, ids: readonly VocabularyId<Name>[]) =>
    ids.map((id) => line(labelOf(vocabularies, name, id)));
  return {
    ringkasan: [line(entry.summary)],
    tempat: [line(describePlaceShortly(entry.region, regions))],
    instansi: [
      line(labelOf(vocabularies, 'institution-types', institution.type), institution.name),
    ],
    mulai: started === undefined ? [] : [line(String(started))],
    sasaran: labels('target-groups', targetGroups),
    // By the schema an indirect effect serves none of the strategies, which is a known fact.
    strategi:
      povertyImpact?.directness === 'tidak-langsung'
        ? [line('Tidak satu pun dari ketiganya')]
        : labels('poverty-strategies', povertyImpact?.strategies ?? []),
  };
}

function needs(entry: Innovation, vocabularies: Vocabularies) {
  const { cost, requirements, dataUsed, actors } = entry;
  const level = <Name extends VocabularyName>(
    name: Name,
    need: { level: VocabularyId<Name>; note?: string | undefined } | undefined,
  ) => (need ? [line(labelOf(vocabularies, name, need.level), need.note)] : []);
  const items = (cost?.items ?? []).map(({ item, amount, year }) =>
    line(item, withYear(amount, year)),
  );
  return {
    'rincian-biaya': cutShort([...(cost?.note ? [line(cost.note)] : []), ...items], MAX_NAMED),
    dana: cost?.funding ? [line(cost.funding)] : [],
    jaringan: level('connectivity-levels', requirements?.connectivity),
    listrik: level('electricity-levels', requirements?.electricity),
    petugas: claims(requirements?.staff ?? []),
    prasyarat: claims(requirements?.other ?? []),
    data: dataUsed.map(({ id, note }) => {
      // Two "other data" are not the same data; the note has the name.
      if (id === 'lainnya' && note) return line(note);
      const { label, short, replacedBy } = termOf(vocabularies, 'poverty-data', id);
      return line(short ?? label, joined([note, replacedBy && 'Sejak 2025 dilebur ke DTSEN.']));
    }),
    pelaku: cutShort(
      actors.map(({ name, role }) => line(name, role)),
      MAX_LISTED,
    ),
  };
}

/**
 * Returns up to {@link MAX_NAMED} results, the best evidenced first, each with its claimant and
 * its caveat. Results that contradict each other stay together, even beyond the limit: one of them
 * alone would hide the contradiction.
 */
function mainResults({ results, started }: Innovation): Cell {
  const groups = resultGroups(results)
    .map((group) => ({
      group,
      grade: Math.max(...group.map((result) => gradeResult(result, started))),
    }))
    .sort((a, b) => b.grade - a.grade);
  const shown: CellLine[] = [];
  for (const { group } of groups) {
    if (shown.length > 0 && shown.length + group.length > MAX_NAMED) break;
    for (const result of group) {
      shown.push(
        line(
          `${result.indicator}: ${sidesInWords(result)}`,
          joined([
            group.length > 1 && 'Sumber berbeda untuk hal yang sama.',
            `Menurut ${result.claimedBy}.`,
            result.caveat && `Tidak ditunjukkan: ${result.caveat}`,
          ]),
        ),
      );
    }
  }
  return shown.length < results.length ? [...shown, rest(results.length - shown.length)] : shown;
}

function sidesInWords({ before, after, unit }: Result): string {
  const words = (side: Measurement) => describeDatedMeasurement(side, unit);
  return [
    before && `sebelum ${words(before)}`,
    after && (before ? `sesudah ${words(after)}` : words(after)),
  ]
    .filter(Boolean)
    .join('; ');
}

function claimant(result: Result, vocabularies: Vocabularies): string {
  const year = result.after?.year ?? result.before?.year;
  const kind = labelOf(vocabularies, 'evidence-kinds', result.evidence).toLowerCase();
  return `${withYear(result.indicator, year)}, menurut ${result.claimedBy} (${kind}).`;
}

/**
 * The order of replications elsewhere by status; 4 is reserved for those in the region of origin.
 */
const REPLICATION_ORDER: Readonly<Record<VocabularyId<'replication-statuses'>, number>> = {
  berjalan: 0,
  berubah: 1,
  gagal: 2,
  'tidak-diketahui': 3,
  rencana: 5,
};

/** Returns the replications, those that run elsewhere first, plans and study visits last. */
function replications(entry: Innovation, vocabularies: Vocabularies): Cell {
  const order = (item: Replication) => {
    if (item.scope === 'dalam-wilayah') return 4;
    return REPLICATION_ORDER[item.status];
  };
  return cutShort(
    [...entry.replications]
      .sort((a, b) => order(a) - order(b))
      .map((item) =>
        line(
          withYear(item.where, item.year),
          [
            item.scope === 'dalam-wilayah' &&
              labelOf(vocabularies, 'replication-scopes', item.scope),
            labelOf(vocabularies, 'replication-statuses', item.status),
          ]
            .filter(Boolean)
            .join('. '),
        ),
      ),
    MAX_LISTED,
  );
}

/** Returns the guides in a cell. Never empty: that there is no guide is a known fact. */
function guideCell(guides: readonly Guide[]): Cell {
  return guides.length === 0
    ? [line('Belum ada')]
    : [line('Ada', guides.map(({ title }) => `${title}.`).join(' '))];
}

/**
 * Returns the five criteria. The reasons for the grade of evidence are left out, because the
 * results are a row of their own.
 */
function criteria(entry: Innovation, vocabularies: Vocabularies, hasGuide: boolean) {
  const [novelty, effective, benefit, spreading, lasting] = assessCriteria(entry, vocabularies, {
    hasGuide,
  }) as [Criterion, Criterion, Criterion, Criterion, Criterion];
  const verdict = ({ known, verdict, why }: Criterion): Cell =>
    known ? [line(verdict, why.join(' '))] : [];
  return {
    kebaruan: verdict(novelty),
    efektif: gradeEffectiveness(entry).value ? [line(effective.verdict)] : [],
    bermanfaat: benefit.known ? benefit.why.map((why) => line(why)) : [],
    'mudah-disebarkan': verdict(spreading),
    berkelanjutan: verdict(lasting),
  };
}

function claims(items: readonly { text: string }[]): Cell {
  return cutShort(
    items.map(({ text }) => line(text)),
    MAX_NAMED,
  );
}

/** Shortens a cell to its first lines and the number of the others. */
function cutShort(lines: readonly CellLine[], max: number): Cell {
  // Replacing a single line by "one more" would save nothing.
  if (lines.length <= max + 1) return lines;
  return [...lines.slice(0, max), rest(lines.length - max)];
}

function rest(count: number): CellLine {
  return line(`Dan ${count} lagi di halamannya.`);
}

function line(text: string, note?: string | undefined): CellLine {
  return note ? { text, note } : { text };
}

function joined(sentences: readonly (string | false | undefined)[]): string | undefined {
  return sentences.filter(Boolean).join(' ') || undefined;
}
