import { describe, expect, it } from 'vitest';
import { type Highlight, snippetOf } from '../../../src/search/query/snippet.ts';
import { stemOf } from '../../../src/search/text/stem.ts';
import { tokenize } from '../../../src/search/text/tokenize.ts';

const body = `${Array.from({ length: 34 }, (_, n) => `kata${n}`).join(' ')} Guru datang membawa buku.`;

/** A snippet for these words, with matches in brackets. */
function snippet(words: string, title = 'Kelas Perahu'): string {
  const texts = { summary: 'Anak nelayan belajar di perahu.', body, title };
  return marked(snippetOf(texts, new Set(tokenize(words).map(stemOf))));
}
const marked = (highlights: Highlight[]) =>
  highlights.map(({ text, match }) => (match ? `[${text}]` : text)).join('');

describe('a snippet', () => {
  it('is the summary', () => {
    expect(snippet('')).toBe('Anak nelayan belajar di perahu.');
  });

  it('marks the matching words of the summary, and the space between two of them', () => {
    expect(snippet('anak perahu')).toBe('[Anak] nelayan belajar di [perahu].');
    expect(snippet('anak nelayan')).toBe('[Anak nelayan] belajar di perahu.');
  });

  it('is the words around a match that only the body has', () => {
    expect(snippet('buku')).toMatch(/^… .*Guru datang membawa \[buku\]\.$/);
    expect(snippet('buku').split(' ').length).toBeLessThan(30);
    expect(snippet('kata3')).toMatch(/^kata0 kata1 kata2 \[kata3\] .* …$/);
  });

  it('is where the body has the most matches', () => {
    expect(snippet('kata0 guru buku')).toContain('[Guru]');
  });

  it('is the summary if the title is all that matches', () => {
    expect(snippet('buku', 'Guru Buku')).toBe('Anak nelayan belajar di perahu.');
  });

  it('is the summary if no text matches', () => {
    expect(snippet('kesehatan')).toBe('Anak nelayan belajar di perahu.');
  });
});
