import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atomFeed } from '../../src/exports/feed.ts';
import { innovationsCsv } from '../../src/exports/open-data.ts';
import { innovation, vocabularies } from '../domain/small-world.ts';

const absolute = (path: string) => `https://contoh.id${path}`;

const firstRow = (title: string) =>
  parse(innovationsCsv([innovation({ title })], vocabularies, absolute), {
    columns: true,
  })[0] as Record<string, string>;

describe('the CSV of the catalogue', () => {
  it('gives back any text it was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const title = `Nama ${text}`;
        const row = firstRow(title);
        expect(row.nama).toBe(title);
      }),
    );
  });

  it.each(['=1+1', '+62', '-1', '@SUM(A1)'])('never hands a spreadsheet a formula: %s', (title) => {
    const row = firstRow(title);
    expect(row.nama).toBe(`'${title}`);
  });

  it('leaves an unknown empty', () => {
    const row = firstRow('Contoh');
    expect(row.mulai).toBe('');
    expect(row.tingkat_biaya).toBe('');
  });
});

describe('the feed', () => {
  it('gives the latest review first and escapes what it is given', () => {
    const feed = atomFeed(
      [
        innovation({ slug: 'lama', reviewed: '2025' }),
        innovation({ slug: 'baru', title: 'A & <b>', reviewed: '2026-01-02' }),
      ],
      absolute,
    );
    expect(feed.indexOf('/inovasi/baru/')).toBeLessThan(feed.indexOf('/inovasi/lama/'));
    expect(feed).toContain('A &amp; &lt;b&gt;');
  });
});
