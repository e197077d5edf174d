/** Whether an innovation still runs, as far as a text says so plainly. */

import type { VocabularyId } from '../domain/vocabulary/vocabulary-ids.ts';
import { MONTH_NAMES } from '../domain/words/month-names.ts';
import { sentencesOf, tidy } from './prose.ts';
import type { ImportRecord, Said } from './record.ts';
import { publishedIn, sourcesSaying } from './source-ties.ts';

/** A state as an entry has it; sources as indexes. */
export interface MappedStatus {
  value: VocabularyId<'statuses'>;
  asOf?: string;
  note?: string;
  sources: number[];
}

const MONTHS = MONTH_NAMES.map((name) => name.toLowerCase());
const RUNS =
  /\b(?:masih|tetap)\s+(?:\p{L}+\s+)?(?:berjalan|dipakai|beroperasi|melayani|dijalankan|digelar|berproduksi|berlangsung|dibina|aktif|dianggarkan|dipantau|diperluas|berkembang|mengelola|menggelar)\b/iu;
const GREW =
  /\b(?:masih diperluas|masih berkembang|diperluas|dan berkembang|berkembang setelah)\b/i;
const STOPPED = /\b(?:dihentikan|diakhiri|ditutup|vakum|tidak dilanjutkan|berakhir)\b/i;
const WENT_ON = /\b(?:tetap berjalan|dilanjutkan|diteruskan|masih|berlanjut)\b/i;

/**
 * The state told by the sustainability texts of a record, newest first. Only a plain statement
 * with a date and a source counts; all else is `undefined`, and the text stays prose.
 */
export function statusFrom(texts: readonly Said[], record: ImportRecord): MappedStatus | undefined {
  const found: MappedStatus[] = [];
  for (const said of texts) {
    for (const sentence of sentencesOf(said.text)) {
      const status = statusOf(sentence);
      if (!status) continue;
      const sources = sourcesOf(said, sentence, status.asOf, record);
      if (sources.length > 0) found.push({ ...status, note: sentence, sources });
    }
  }
  const newest = (status: MappedStatus) => status.asOf ?? '0000';
  return found.sort((a, b) => (newest(a) < newest(b) ? 1 : newest(a) > newest(b) ? -1 : 0))[0];
}

function statusOf(sentence: string): Pick<MappedStatus, 'value' | 'asOf'> | undefined {
  const text = tidy(sentence);
  if (STOPPED.test(text) && !WENT_ON.test(text)) {
    const asOf = dateAfter(text, STOPPED) ?? lastDate(text);
    return asOf ? { value: 'berhenti', asOf } : undefined;
  }
  if (!RUNS.test(text)) return undefined;
  const dates = datesAfterEach(text, RUNS);
  const asOf = dates.sort().at(-1) ?? lastDate(text);
  if (!asOf) return undefined;
  return { value: GREW.test(text) ? 'berkembang' : 'berjalan', asOf };
}

/** The first date after the words that tell the state, as `2022` or `2022-04`. */
function dateAfter(text: string, words: RegExp): string | undefined {
  const match = words.exec(text);
  return match ? datesIn(text.slice(match.index))[0] : undefined;
}

/** The first date after each place where the words stand. */
function datesAfterEach(text: string, words: RegExp): string[] {
  const everywhere = new RegExp(words.source, `${words.flags}g`);
  return [...text.matchAll(everywhere)].flatMap(({ index }) =>
    datesIn(text.slice(index)).slice(0, 1),
  );
}

function lastDate(text: string): string | undefined {
  return datesIn(text).sort().at(-1);
}

function datesIn(text: string): string[] {
  const pattern = new RegExp(`(?:(${MONTHS.join('|')})\\s+)?((?:19|20)\\d{2})(?![\\d–/-])`, 'gi');
  return [...text.matchAll(pattern)].map((match) => {
    const month = match[1] ? MONTHS.indexOf(match[1].toLowerCase()) + 1 : 0;
    return month > 0 ? `${match[2]}-${String(month).padStart(2, '0')}` : (match[2] as string);
  });
}

function sourcesOf(
  said: Said,
  sentence: string,
  asOf: string | undefined,
  record: ImportRecord,
): number[] {
  if (said.sources.length > 0) {
    const dated = asOf
      ? said.sources.filter((index) =>
          record.sources[index]?.published?.startsWith(asOf.slice(0, 4)),
        )
      : [];
    return dated.length > 0 ? dated : said.sources;
  }
  const dated = asOf ? publishedIn(record, asOf) : [];
  if (dated.length > 0 && dated.length <= 3) return dated;
  return sourcesSaying(sentence, record);
}
