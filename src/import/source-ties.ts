/**
 * Which source says a text that names none. Nothing is guessed: a text is tied to a source only
 * where the record itself leaves no doubt.
 */
import { likeness, tidy } from './prose.ts';
import type { ImportRecord, Said } from './record.ts';

/** The text with the sources that say it, where the record shows them; else unchanged. */
export function tied(said: Said, record: ImportRecord): Said {
  if (said.sources.length > 0) return said;
  return { ...said, sources: sourcesSaying(said.text, record) };
}

/**
 * The sources that say a text, none where that is not certain:
 * the record's only source; the one whose quoted words share most of the text's own; the only
 * research source where the text says it is a journal's.
 */
export function sourcesSaying(text: string, record: ImportRecord): number[] {
  if (record.sources.length === 1) return [0];
  const quoted = bestQuoted(text, record);
  if (quoted !== undefined) return [quoted];
  return namedInText(text, record);
}

function bestQuoted(text: string, record: ImportRecord): number | undefined {
  const scores = new Map<number, number>();
  for (const quote of record.quotes) {
    const { shared, part } = likeness(text, quote.text);
    const figures = sharedFigures(text, quote.text);
    const enough =
      (shared >= 3 && part >= 0.5) ||
      (shared >= 5 && part >= 0.4) ||
      (figures > 0 && shared >= 2 + figures);
    if (!enough) continue;
    const score = shared * part + 2 * figures;
    scores.set(quote.source, Math.max(scores.get(quote.source) ?? 0, score));
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const [best, next] = ranked;
  if (!best) return undefined;
  return next && next[1] >= best[1] ? undefined : best[0];
}

/** How many telling numbers (three digits and more, or with decimals) both texts have. */
function sharedFigures(a: string, b: string): number {
  const figures = (text: string) =>
    new Set(
      [...text.matchAll(/\d[\d.,]*\d/g)]
        .map(([figure]) => figure.replace(/\.(?=\d{3})/g, ''))
        .filter((figure) => figure.length >= 3 && !/^(?:19|20)\d\d$/.test(figure)),
    );
  const second = figures(b);
  return [...figures(a)].filter((figure) => second.has(figure)).length;
}

function namedInText(text: string, record: ImportRecord): number[] {
  if (
    !/\((?:menurut )?(?:jurnal|penelitian|skripsi|tesis)\b|menurut (?:jurnal|penelitian|skripsi)/i.test(
      text,
    )
  )
    return [];
  const research = record.sources.flatMap((source, index) =>
    /jurnal|journal|skripsi|tesis|universitas|penelitian|\.ac\.id/i.test(
      `${source.publisher ?? ''} ${source.url ?? ''}`,
    )
      ? [index]
      : [],
  );
  return research.length === 1 ? research : [];
}

/** Sources published in a year, and in its month where one is given and any fits. */
export function publishedIn(record: ImportRecord, date: string): number[] {
  const inYear = record.sources.flatMap((source, index) =>
    source.published?.slice(0, 4) === date.slice(0, 4) ? [index] : [],
  );
  const inMonth = inYear.filter((index) =>
    tidy(record.sources[index]?.published ?? '').startsWith(date.slice(0, 7)),
  );
  return date.length > 4 && inMonth.length > 0 ? inMonth : inYear;
}
