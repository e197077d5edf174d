import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { GENERAL_GUIDE } from '../../src/domain/guide/guide.ts';
import { citedSources } from '../../src/domain/guide/guide-sources.ts';
import { kippStanding } from '../../src/domain/innovation/awards.ts';
import { guidePath, pagePath } from '../../src/domain/site/paths.ts';
import { DIST, exists, pages } from './built-site.ts';

const { catalogue } = await loadCatalogue('.');
const byPath = new Map(pages.map((page) => [page.path, page.html]));

describe('the built site tells what the catalogue knows', () => {
  it('has a page for every innovation, guide, region and page of prose', () => {
    const paths = [
      ...catalogue!.innovations.map(({ slug }) => `/inovasi/${slug}/`),
      ...[...catalogue!.regions.keys()].map((code) => `/wilayah/${code}/`),
      ...catalogue!.guides.map(guidePath),
      ...catalogue!.pages.map(({ slug }) => pagePath(slug)),
    ];
    expect(paths.filter((path) => !byPath.has(path))).toEqual([]);
  });

  it('says of every innovation without a documented KIPP award that it has none documented', () => {
    const silent = catalogue!.innovations
      .filter((entry) => kippStanding(entry, catalogue!.vocabularies) === 'belum-terdokumentasi')
      .filter(
        ({ slug }) =>
          !byPath.get(`/inovasi/${slug}/`)?.includes('Penghargaan KIPP belum terdokumentasi'),
      );
    expect(silent.map(({ slug }) => slug)).toEqual([]);
  });

  it('shows the four headline facts of every innovation in one order', () => {
    const order =
      /Dampak kemiskinan<\/dt>[\s\S]*Bukti<\/dt>[\s\S]*Biaya<\/dt>[\s\S]*Masih berjalan\?<\/dt>/;
    const wrong = catalogue!.innovations.filter(
      ({ slug }) => !order.test(byPath.get(`/inovasi/${slug}/`) ?? ''),
    );
    expect(wrong.map(({ slug }) => slug)).toEqual([]);
  });

  it('lists every source of every innovation', () => {
    const wrong = catalogue!.innovations.filter(({ slug, sources }) =>
      sources.some(({ id }) => !byPath.get(`/inovasi/${slug}/`)?.includes(`id="sumber-${id}"`)),
    );
    expect(wrong.map(({ slug }) => slug)).toEqual([]);
  });

  it('leads from every innovation to each guide that speaks of it', () => {
    const missing = catalogue!.guides.flatMap((guide) =>
      guide.innovations.filter(
        (slug) => !byPath.get(`/inovasi/${slug}/`)?.includes(`href="${guidePath(guide)}"`),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('leads to every innovation from its letter, its institution, its region and its facets', () => {
    const linkedFrom = (lists: RegExp) =>
      new Set(
        pages
          .filter(({ path }) => lists.test(path))
          .flatMap(({ html }) => [...html.matchAll(/href="\/inovasi\/([^/"]+)\/"/g)])
          .map(([, slug]) => slug),
      );
    for (const lists of [
      /^\/inovasi\/huruf\//,
      /^\/instansi\/daftar\//,
      /^\/wilayah\/[^/]+\/(?:inovasi\/(?:\d+\/)?)?$/,
      /^\/status\/./,
    ]) {
      const linked = linkedFrom(lists);
      const missing = catalogue!.innovations.filter(({ slug }) => !linked.has(slug));
      expect(missing.map(({ slug }) => `${lists}: ${slug}`)).toEqual([]);
    }
  });

  it('leads to every guide from a page of its sector, and filters all of them', () => {
    const sectors = pages.filter(({ path }) => path.startsWith('/panduan/sektor/'));
    const listed = JSON.parse(readFileSync(join(DIST, 'data/panduan/daftar.json'), 'utf8'));
    const paths = catalogue!.guides.filter(({ slug }) => slug !== GENERAL_GUIDE).map(guidePath);
    expect(
      paths.filter((path) => !sectors.some(({ html }) => html.includes(`href="${path}"`))),
    ).toEqual([]);
    expect(listed.map(({ path }: { path: string }) => path)).toEqual(paths);
  });

  it('lists every source of every guide, and offers its files', () => {
    const { guides, innovationBySlug } = catalogue!;
    const general = guides.find(({ slug }) => slug === 'umum');
    const wrong = guides.filter((guide) => {
      const html = byPath.get(guidePath(guide)) ?? '';
      const sources = citedSources(guide, { innovationBySlug, general });
      return (
        sources.some((_, index) => !html.includes(`<li id="s${index + 1}"`)) ||
        ['docx', 'xlsx', 'svg', 'json'].some(
          (kind) => !exists(`/data/panduan/${guide.slug}.${kind}`),
        )
      );
    });
    expect(wrong.map(({ slug }) => slug)).toEqual([]);
  });

  it('tells advice from what sources say in every guide', () => {
    const silent = catalogue!.guides.filter(
      (guide) => !byPath.get(guidePath(guide))?.includes('<i>saran editor</i>'),
    );
    expect(silent.map(({ slug }) => slug)).toEqual([]);
  });

  it('publishes every guide as open data', () => {
    const records = JSON.parse(readFileSync(join(DIST, 'data/guides.json'), 'utf8'));
    expect(records.map(({ slug }: { slug: string }) => slug)).toEqual(
      catalogue!.guides.map(({ slug }) => slug),
    );
  });

  it('publishes every innovation as open data', () => {
    const records = JSON.parse(readFileSync(join(DIST, 'data/innovations.json'), 'utf8'));
    expect(records.map(({ slug }: { slug: string }) => slug)).toEqual(
      catalogue!.innovations.map(({ slug }) => slug),
    );
    const rows = parse(readFileSync(join(DIST, 'data/innovations.csv')), { columns: true });
    expect(rows).toHaveLength(records.length);
  });

  it('has a sitemap, robots, a feed and a picture for link previews', () => {
    const read = (file: string) => readFileSync(join(DIST, file), 'utf8');
    expect(read('sitemap-0.xml')).toContain('/inovasi/uptpk-sragen/');
    expect(read('sitemap-0.xml')).not.toContain('/404');
    expect(read('robots.txt')).toContain('sitemap-index.xml');
    expect(read('feed.xml')).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
    expect(read('pratinjau.png').slice(1, 4)).toBe('PNG');
  });
});
