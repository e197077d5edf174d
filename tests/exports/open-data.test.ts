import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { collectFigures } from '../../src/domain/figures/region-figures.ts';
import type { Guide } from '../../src/domain/guide/guide.ts';
import { atomFeed } from '../../src/exports/feed.ts';
import { openRecord } from '../../src/exports/open-data.ts';
import { openRegions } from '../../src/exports/open-regions.ts';
import { stageTimes } from '../../src/exports/stage-times.ts';
import { region } from '../domain/fit/fit-world.ts';
import { innovation, replication, result, vocabularies } from '../domain/small-world.ts';

const absolute = (path: string) => `https://contoh.id${path}`;

describe('an innovation as open data', () => {
  const entry = innovation({
    slug: 'satu',
    results: [
      result({ before: { value: 2 }, after: { value: 1 } }),
      result({ after: { text: 'lebih cepat' } }),
    ],
    legalBasis: [{ text: 'Perbup 7/2012' }],
  });
  const guide = { slug: 'satu', innovations: ['satu'] } as Guide;
  const recordOf = (guides: Guide[]) => openRecord(entry, { vocabularies, guides }, absolute);

  it('has its grades beside its facts', () => {
    expect(recordOf([])).toMatchObject({
      url: 'https://contoh.id/inovasi/satu/',
      guides: [],
      grades: {
        effectiveness: 2,
        effectivenessByResult: [2, 0],
        spreading: null,
        sustainability: 1,
        depth: 'nama',
        kipp: 'belum-terdokumentasi',
      },
    });
  });

  it('counts its guide as one of the facts by which it spreads', () => {
    const { guides, grades } = recordOf([guide]);
    expect(guides).toEqual(['https://contoh.id/inovasi/satu/replikasi/']);
    expect(grades.spreading).toBe(1);
  });
});

describe('regions as open data', () => {
  it('name what was born there and what was taken over, each once', () => {
    const catalogue = {
      regions: new Map(['33.14', '11.01'].map((code) => [code, region(code)])),
      regionFigures: collectFigures(
        [{ code: '33.14', year: 2025, indicator: 'p0', value: 11, source: 's' }],
        [],
      ),
      innovations: [
        innovation({ slug: 'lahir', region: '33.14' }),
        innovation({
          slug: 'ditiru',
          region: '11.01',
          replications: [
            replication({ region: '33.14', year: 2019 }),
            replication({ region: '33.14', year: 2021, status: 'gagal' }),
          ],
        }),
      ],
    } as unknown as Catalogue;
    const { regions } = openRegions(catalogue, absolute);
    expect(regions.find(({ code }) => code === '33.14')).toMatchObject({
      url: 'https://contoh.id/wilayah/33.14/',
      innovations: ['lahir'],
      replicated: ['ditiru'],
      figures: [{ year: 2025, indicator: 'p0', value: 11, source: 's' }],
    });
    expect(regions.find(({ code }) => code === '11.01')).toMatchObject({
      innovations: ['ditiru'],
      replicated: [],
      figures: [],
    });
  });
});

describe('the feed', () => {
  it('holds the 50 entries reviewed last, those of one day by slug', () => {
    const entries = Array.from({ length: 60 }, (_, index) =>
      innovation({
        slug: `i${String(index).padStart(2, '0')}`,
        reviewed: index < 55 ? '2026-11-24' : '2026-11-25',
      }),
    );
    const slugs = [...atomFeed(entries, absolute).matchAll(/<id>[^<]*\/inovasi\/(\w+)\/<\/id>/g)];
    expect(slugs.map(([, slug]) => slug)).toEqual([
      ...Array.from({ length: 5 }, (_, index) => `i${55 + index}`),
      ...Array.from({ length: 45 }, (_, index) => `i${String(index).padStart(2, '0')}`),
    ]);
  });
});

describe('the times of stages', () => {
  const stages = [3, 1, 2].map((months) => ({ id: 'a', label: 'A', months, tasks: [] }));

  it('are on the calendar where the plan has a start', () => {
    expect(stageTimes({ stages, start: '2026-11' })).toEqual([
      'November 2026 sampai Januari 2027',
      'Februari 2027',
      'Maret sampai April 2027',
    ]);
  });

  it('are counted from the first month where it has none', () => {
    expect(stageTimes({ stages })).toEqual([
      'Bulan ke-1 sampai ke-3',
      'Bulan ke-4',
      'Bulan ke-5 sampai ke-6',
    ]);
  });
});
