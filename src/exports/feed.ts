/** The feed of innovations, most recently reviewed first (Atom, RFC 4287). */

import type { Innovation } from '../domain/innovation/innovation.ts';
import { innovationPath } from '../domain/site/paths.ts';
import { earliestDay } from '../domain/words/partial-date.ts';

/** Number of entries in the feed. */
const FEED_LENGTH = 50;

/** Encodes the most recently reviewed innovations as an Atom feed. Ties are ordered by slug. */
export function atomFeed(
  entries: readonly Innovation[],
  absoluteUrl: (path: string) => string,
): string {
  const latest = [...entries]
    .sort(
      (a, b) =>
        earliestDay(b.reviewed).localeCompare(earliestDay(a.reviewed)) ||
        (a.slug < b.slug ? -1 : 1),
    )
    .slice(0, FEED_LENGTH);
  const updated = latest[0] ? timestamp(latest[0].reviewed) : '2014-01-01T00:00:00Z';
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id">',
    '<title>Semai: entri yang terakhir ditinjau</title>',
    `<id>${escapeXml(absoluteUrl('/'))}</id>`,
    `<link href="${escapeXml(absoluteUrl('/'))}"/>`,
    `<link rel="self" href="${escapeXml(absoluteUrl('/feed.xml'))}"/>`,
    `<updated>${updated}</updated>`,
    '<author><name>Semai</name></author>',
    ...latest.map((entry) => {
      const url = escapeXml(absoluteUrl(innovationPath(entry.slug)));
      return `<entry><title>${escapeXml(entry.title)}</title><id>${url}</id><link href="${url}"/><updated>${timestamp(entry.reviewed)}</updated><summary>${escapeXml(entry.summary)}</summary></entry>`;
    }),
    '</feed>',
    '',
  ].join('\n');
}

/** Returns the start of a partial date in RFC 3339. */
function timestamp(date: string): string {
  return `${earliestDay(date)}T00:00:00Z`;
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
