import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { formatNumber } from '../../src/domain/words/numbers.ts';
import { DIST, fileBrotliSize, pages } from './built-site.ts';

const { catalogue } = await loadCatalogue('.');
const regions = [...catalogue!.regions.values()];
const htmlOf = (path: string) => pages.find((page) => page.path === path)?.html ?? '';

/** Every row of figures, parsed independently of the catalogue's reader. */
const rows = ['poverty', 'context', 'extreme-poverty'].flatMap(
  (file) =>
    parse(readFileSync(`content/regions/${file}.csv`, 'utf8'), { columns: true }) as Record<
      'code' | 'year' | 'indicator' | 'value',
      string
    >[],
);

/** Returns the decimal numbers of a text in Indonesian notation; no years and no small counts. */
const numbersIn = (html: string) =>
  [...html.replace(/<[^>]+>/g, ' ').matchAll(/(?<![\d.,])\d+(?:\.\d{3})*,\d+/g)].map(
    ([text]) => text,
  );

describe('the page of a region', () => {
  it.each(['33.14', '53.07', '94.01', '33', '00'])(
    'writes only figures that stand in a row: %s',
    (code) => {
      const html = htmlOf(`/wilayah/${code}/`);
      const province = code.slice(0, 2);
      const known = new Set(
        rows
          .filter(
            (row) => [code, province, '00'].includes(row.code) || row.code.startsWith(`${code}.`),
          )
          .map(({ value }) => formatNumber(Number(value))),
      );
      const main = html.slice(
        html.indexOf('<h1'),
        html.indexOf('<section', html.indexOf('id="angka"')),
      );
      const parts = [
        main.replace(/turun [\d,]+ poin|naik [\d,]+ poin/g, ''),
        ...[...html.matchAll(/<section class="group"[\s\S]*?<\/section>/g)].map(([group]) => group),
      ].map((part) => part.replace(/<figcaption[\s\S]*?<\/figcaption>/g, ''));
      const numbers = parts.flatMap(numbersIn);
      expect(numbers.length).toBeGreaterThan(5);
      expect(numbers.filter((number) => !known.has(number))).toEqual([]);
    },
  );

  it('shows the latest poverty rate of every region', () => {
    const wrong = regions.filter(({ code }) => {
      const latest = rows
        .filter((row) => row.code === code && row.indicator === 'p0')
        .sort((a, b) => Number(a.year) - Number(b.year))
        .at(-1);
      const html = htmlOf(`/wilayah/${code}/`);
      return !latest || !html.includes(`<b>${formatNumber(Number(latest.value))}%</b>`);
    });
    expect(wrong.map(({ code }) => code)).toEqual([]);
  });

  it('never gives a province of today a figure of the time before it was made', () => {
    for (const code of ['91', '92', '93', '94', '95', '96']) {
      const table = /<figure class="course">[\s\S]*?<\/figure>/.exec(
        htmlOf(`/wilayah/${code}/`),
      )?.[0];
      expect(table).not.toMatch(/<th scope="col"[^>]*>202[123]</);
    }
  });

  it('says of a list whether it is over', () => {
    const html = htmlOf('/wilayah/94.01/');
    expect(html).toMatch(/Daerah tertinggal 2020–2024[\s\S]{0,200}sudah berakhir/);
  });
});

describe('maps', () => {
  const provinces = regions.filter(({ type }) => type === 'provinsi');

  it('lead to every province from the map of the nation', () => {
    for (const path of ['/peta/', '/wilayah/']) {
      const svg = /<svg class="shaded"[\s\S]*?<\/svg>/.exec(htmlOf(path))?.[0] ?? '';
      const missing = provinces.filter(({ code }) => !svg.includes(`/wilayah/${code}/"`));
      expect(missing.map(({ code }) => code)).toEqual([]);
    }
  });

  it('lead to every kabupaten and kota from map and table of its province', () => {
    const missing = regions.filter(({ code, type, provinceCode }) => {
      if (type === 'provinsi') return false;
      const html = htmlOf(`/wilayah/${provinceCode}/`);
      return html.split(`/wilayah/${code}/"`).length < 3;
    });
    expect(missing.map(({ code }) => code)).toEqual([]);
  });

  it('hold every kabupaten and kota in the picture of the nation, in at most 22,000 bytes', () => {
    const svg = readFileSync(join(DIST, 'data/peta/p0.svg'), 'utf8');
    expect(svg.split('<path').length - 1).toBe(regions.length - provinces.length);
    expect(fileBrotliSize('/data/peta/p0.svg')).toBeLessThanOrEqual(22_000);
  });

  it('weigh at most 25,000 bytes with their page', () => {
    expect(htmlOf('/peta/').length).toBeGreaterThan(0);
    for (const path of ['/peta/', '/wilayah/']) {
      expect(fileBrotliSize(`${path}index.html`)).toBeLessThanOrEqual(25_000);
    }
  });
});

it('open data hold every region and every figure', () => {
  const data = JSON.parse(readFileSync(join(DIST, 'data/regions.json'), 'utf8'));
  const codes = new Set(data.regions.map(({ code }: { code: string }) => code));
  expect(regions.filter(({ code }) => !codes.has(code))).toEqual([]);
  const figures = data.regions.flatMap(({ figures: own }: { figures: unknown[] }) => own);
  expect(figures).toHaveLength(catalogue!.regionFigures.all.length);
});
