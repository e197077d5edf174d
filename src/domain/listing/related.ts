/** Which innovations are related to one, and why, in words. */
import type { Innovation } from '../innovation/innovation.ts';
import { NATIONAL_CODE, provinceCodeOf } from '../region/region-code.ts';
import { labelOf, type Vocabularies } from '../vocabulary/vocabulary.ts';

/** A related innovation with the reason that is shown beside it. */
export interface Related {
  slug: string;
  reason: string;
}

/** How many related innovations are shown at most. */
export const RELATED_LIMIT = 6;

/** Groups larger than this say too little about an entry to relate it by. */
const COMMON_GROUP = 400;

/**
 * A function that gives the related innovations of an entry.
 *
 * First those that entries name themselves (predecessor, copy, twin), in both directions; then
 * those that share the most telling traits. A trait weighs the more the fewer entries have it
 * (`1 / entries with it`): a target group and the main sector together, a target group, a poverty
 * strategy with the main sector, the same region. Ties go to the slug, so the order does not depend
 * on the order of files. Traits are indexed once, so the cost of one entry does not grow with the
 * square of the catalogue; a trait shared by more than {@link COMMON_GROUP} entries is left out.
 */
export function relatedFinder(
  entries: readonly Innovation[],
  vocabularies: Vocabularies,
  regionName: (code: string) => string,
): (entry: Innovation) => Related[] {
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  const groups = new Map<string, Innovation[]>();
  const named = new Map<string, Related[]>();

  for (const entry of entries) {
    for (const trait of traitsOf(entry)) {
      const group = groups.get(trait.key);
      if (group) group.push(entry);
      else groups.set(trait.key, [entry]);
    }
    for (const { slug, reason } of entry.related) {
      add(named, entry.slug, { slug, reason });
      add(named, slug, { slug: entry.slug, reason });
    }
    for (const slug of entry.replicates) {
      add(named, entry.slug, { slug, reason: 'Ditiru oleh inovasi ini' });
      add(named, slug, { slug: entry.slug, reason: 'Meniru inovasi ini' });
    }
  }

  return (entry) => {
    const found = new Map<string, string>();
    for (const { slug, reason } of named.get(entry.slug) ?? []) {
      if (bySlug.has(slug) && slug !== entry.slug && !found.has(slug)) found.set(slug, reason);
    }
    const scores = new Map<
      string,
      { score: number; reasons: { weight: number; text: string }[] }
    >();
    for (const trait of traitsOf(entry)) {
      const group = groups.get(trait.key) ?? [];
      if (group.length > COMMON_GROUP) continue;
      const weight = 1 / group.length;
      for (const other of group) {
        if (other.slug === entry.slug || found.has(other.slug)) continue;
        const score = scores.get(other.slug) ?? { score: 0, reasons: [] };
        score.score += weight;
        score.reasons.push({ weight, text: trait.reason(vocabularies, regionName) });
        scores.set(other.slug, score);
      }
    }
    const ranked = [...scores].sort(
      ([a, left], [b, right]) => right.score - left.score || (a < b ? -1 : 1),
    );
    for (const [slug, { reasons }] of ranked) {
      if (found.size >= RELATED_LIMIT) break;
      const strongest = reasons.reduce((best, next) => (next.weight > best.weight ? next : best));
      found.set(slug, strongest.text);
    }
    return [...found].slice(0, RELATED_LIMIT).map(([slug, reason]) => ({ slug, reason }));
  };
}

interface Trait {
  key: string;
  reason(vocabularies: Vocabularies, regionName: (code: string) => string): string;
}

function traitsOf(entry: Innovation): Trait[] {
  const traits: Trait[] = [];
  const sector = entry.sectors[0];
  for (const group of entry.targetGroups) {
    if (group === 'masyarakat-umum') continue;
    const lower = (vocabularies: Vocabularies) =>
      lowerFirst(labelOf(vocabularies, 'target-groups', group));
    traits.push({
      key: `group:${group}`,
      reason: (vocabularies) => `Sama-sama untuk ${lower(vocabularies)}`,
    });
    if (sector) {
      traits.push({
        key: `group:${group}/sector:${sector}`,
        reason: (vocabularies) =>
          `Sama-sama ${lowerFirst(labelOf(vocabularies, 'sectors', sector))} untuk ${lower(vocabularies)}`,
      });
    }
  }
  for (const strategy of entry.povertyImpact?.strategies ?? []) {
    if (!sector) continue;
    traits.push({
      key: `strategy:${strategy}/sector:${sector}`,
      reason: (vocabularies) =>
        `Strategi yang sama (${lowerFirst(labelOf(vocabularies, 'poverty-strategies', strategy, 'short'))}) di sektor ${lowerFirst(labelOf(vocabularies, 'sectors', sector))}`,
    });
  }
  if (sector && entry.region !== NATIONAL_CODE) {
    const province = provinceCodeOf(entry.region);
    traits.push({
      key: `province:${province}/sector:${sector}`,
      reason: (vocabularies, regionName) =>
        `Sektor ${lowerFirst(labelOf(vocabularies, 'sectors', sector))}, juga di ${regionName(province)}`,
    });
    if (entry.region.length > 2) {
      traits.push({
        key: `region:${entry.region}`,
        reason: (_vocabularies, regionName) => `Juga dari ${regionName(entry.region)}`,
      });
    }
  }
  return traits;
}

function add(map: Map<string, Related[]>, key: string, related: Related): void {
  const list = map.get(key);
  if (list) list.push(related);
  else map.set(key, [related]);
}

/** Lower-case first letter, except where the word is an acronym (`UMKM`). */
function lowerFirst(text: string): string {
  return /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
