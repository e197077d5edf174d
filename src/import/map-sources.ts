/** The sources of a record as those of an entry: each address once, ids in the record's order. */

import type { VocabularyId } from '../domain/vocabulary/vocabulary-ids.ts';
import { isPartialDate } from '../domain/words/partial-date.ts';
import { tidy } from './prose.ts';
import type { ImportRecord } from './record.ts';
import { sourceKindOf } from './source-kind.ts';

/** A source as an entry has it. */
export interface MappedSource {
  id: string;
  title: string;
  publisher?: string;
  url?: string;
  date?: string | number;
  kind: VocabularyId<'source-kinds'>;
}

/** The sources, and the id that each index of the record now has. */
export interface MappedSources {
  sources: MappedSource[];
  idOf: (index: number) => string;
  kindOf: (index: number) => MappedSource['kind'];
}

/** Sources with ids `s1`, `s2` and so on; two rows of one address become one, the fuller kept. */
export function mapSources(rows: ImportRecord['sources']): MappedSources {
  const sources: MappedSource[] = [];
  const places: number[] = [];
  for (const row of rows) {
    const date =
      row.published && isPartialDate(tidy(row.published)) ? tidy(row.published) : undefined;
    const source: MappedSource = {
      id: `s${sources.length + 1}`,
      title: tidy(row.title),
      ...(row.publisher ? { publisher: tidy(row.publisher) } : {}),
      ...(row.url ? { url: tidy(row.url) } : {}),
      ...(date ? { date: /^\d{4}$/.test(date) ? Number(date) : date } : {}),
      kind: row.kind ?? sourceKindOf(row),
    };
    const twin = source.url
      ? sources.findIndex((other) => other.url && sameAddress(other.url, source.url as string))
      : -1;
    if (twin < 0) {
      places.push(sources.length);
      sources.push(source);
      continue;
    }
    places.push(twin);
    const kept = sources[twin] as MappedSource;
    if (source.title.length > kept.title.length) kept.title = source.title;
    if (String(source.date ?? '').length > String(kept.date ?? '').length) kept.date = source.date;
    kept.publisher ??= source.publisher;
  }
  const at = (index: number) => sources[places[index] as number] as MappedSource;
  return {
    sources: sources.map(({ id, title, publisher, url, date, kind }) => ({
      id,
      title,
      ...(publisher ? { publisher } : {}),
      ...(url ? { url } : {}),
      ...(date !== undefined ? { date } : {}),
      kind,
    })),
    idOf: (index) => at(index).id,
    kindOf: (index) => at(index).kind,
  };
}

/** The same page, whatever its scheme, `www.` and closing slash. */
function sameAddress(a: string, b: string): boolean {
  const bare = (url: string) => url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/+$/, '');
  return bare(a) === bare(b);
}
