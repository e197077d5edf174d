/** Award rows of a record as typed awards. */
import type { VocabularyId } from '../domain/vocabulary/vocabulary-ids.ts';
import { contentWords, tidy } from './prose.ts';
import type { ImportRecord } from './record.ts';

/** An award as an entry has it. */
export interface MappedAward {
  programme: VocabularyId<'award-programmes'>;
  name?: string;
  year?: number;
  level?: string;
  group?: string;
  category?: string;
  note?: string;
  sources: string[];
}

const LEVELS: Record<string, VocabularyId<'award-levels'>> = {
  outstanding: 'outstanding',
  'outstanding achievement': 'outstanding',
  'outstanding achievement of public service innovation': 'outstanding',
  finalis: 'finalis',
  peserta: 'peserta',
  terpuji: 'terpuji',
};

/** The id of an award level as sources write it (`Top 45`, `finalis`), or undefined. */
export function levelId(award: string): string | undefined {
  const words = tidy(award).toLowerCase();
  const top = /^top[\s-]*(9|25|33|35|40|45|99)$/.exec(words);
  return top ? `top-${top[1]}` : LEVELS[words];
}

/**
 * All awards, by year: KIPP and other ones, each once with all its sources. In 2024 the ministry
 * held PKRI instead of KIPP.
 */
export function mapAwards(
  record: Pick<ImportRecord, 'kipp' | 'other_awards'>,
  sourceId: (index: number) => string,
): MappedAward[] {
  const awards: MappedAward[] = [];
  for (const row of record.kipp) {
    add(awards, {
      programme: row.year === 2024 ? 'pkri' : 'kipp',
      ...(row.year ? { year: row.year } : {}),
      ...(row.award ? { level: levelId(row.award) ?? row.award } : {}),
      ...(row.group
        ? {
            group: tidy(row.group)
              .toLowerCase()
              .replace(/^kelompok\s+/, ''),
          }
        : {}),
      ...(row.category ? { category: row.category } : {}),
      ...(row.note ? { note: row.note } : {}),
      sources: [sourceId(row.source)],
    });
  }
  for (const row of record.other_awards) {
    const name = tidy(row.name);
    const year = row.year ?? yearOfName(name);
    const pkri = /\bPKRI\b/.test(name);
    const level: VocabularyId<'award-levels'> | undefined = pkri ? 'terpuji' : undefined;
    add(awards, {
      programme: pkri ? 'pkri' : 'lain',
      name,
      ...(year ? { year } : {}),
      ...(level ? { level } : {}),
      ...(row.note ? { note: row.note } : {}),
      sources: [sourceId(row.source)],
    });
  }
  return awards;
}

/** The year in a name, where it has exactly one. */
function yearOfName(name: string): number | undefined {
  const years = new Set(
    [...name.matchAll(/(?<![\d–-])(?:19|20)\d{2}(?![\d–-])/g)].map(([year]) => year),
  );
  if (
    years.size !== 1 ||
    /tahun tidak disebut|pendahulu|sebelum (?:19|20)\d\d|per \p{L}+ (?:19|20)/u.test(name)
  )
    return undefined;
  return Number([...years][0]);
}

function add(awards: MappedAward[], award: MappedAward): void {
  const twin = awards.find((other) => isSameAward(other, award));
  if (!twin) {
    awards.push(award);
    return;
  }
  twin.sources = [...new Set([...twin.sources, ...award.sources])];
  if (award.name && award.name.length > (twin.name?.length ?? 0)) twin.name = award.name;
  twin.group ??= award.group;
  twin.note ??= award.note;
  for (const key of ['group', 'note'] as const) if (twin[key] === undefined) delete twin[key];
}

function isSameAward(a: MappedAward, b: MappedAward): boolean {
  if (a.programme !== b.programme || a.year !== b.year) return false;
  if (a.name === undefined || b.name === undefined) return a.name === b.name && a.level === b.level;
  const [few, many] = [wordsOf(a.name), wordsOf(b.name)].sort((x, y) => x.size - y.size) as [
    Set<string>,
    Set<string>,
  ];
  return few.size > 0 && [...few].every((word) => many.has(word));
}

const SAME_WORDS: [RegExp, string][] = [
  [/nominator|nominasi/gi, 'nominasi'],
  [/\bAwards\b/gi, 'Award'],
  [/juara kedua/gi, 'juara II'],
];

function wordsOf(name: string): Set<string> {
  let text = name;
  for (const [pattern, word] of SAME_WORDS) text = text.replace(pattern, word);
  return contentWords(text);
}
