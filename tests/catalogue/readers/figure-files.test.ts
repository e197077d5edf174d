import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../src/catalogue/check/check-figures.ts';
import { isFigureFile } from '../../../src/catalogue/readers/figure-files.ts';
import { latestFigure } from '../../../src/domain/figures/region-figures.ts';
import { vocabularies } from '../../domain/small-world.ts';
import {
  FILE,
  HEAD,
  readRows,
  regions,
  row,
  sourceText,
  TODAY,
} from '../rules/figure/figure-world.ts';

describe('a file of figures', () => {
  it('is read, with its notes and sources', () => {
    const { figures, diagnostics } = readRows({
      [FILE]: [row('33.14 2025 p0 11.5', { note: 'Dari berita, dibulatkan.' })],
    });
    expect(diagnostics).toEqual([]);
    expect(latestFigure(figures, '33.14', 'p0')).toEqual({
      code: '33.14',
      year: 2025,
      indicator: 'p0',
      value: 11.5,
      source: 's1',
      note: 'Dari berita, dibulatkan.',
    });
    expect(figures.sources.get('s1')?.publisher).toBe('BPS');
  });

  it.each([
    ['a value with a decimal comma', '33.14,2025,p0,"11,5",persen,s1,', 'value', 15],
    ['a value with words', '33.14,2025,p0,11 persen,persen,s1,', 'value', 15],
    ['no value', '33.14,2025,p0,,persen,s1,', 'value', 15],
    ['a year with words', '33.14,Maret 2025,p0,11.5,persen,s1,', 'year', 7],
    ['a column too few', '33.14,2025,p0,11.5,persen,s1', '', 1],
  ])('%s is one problem of its row', (_, text, field, column) => {
    const { diagnostics } = readRows({ [FILE]: [row('33.74 2025 p0 4'), text] });
    expect(diagnostics).toMatchObject([{ file: FILE, line: 3, column, field, rule: 'figure-row' }]);
  });

  it('with one cause in many rows is told once', () => {
    const rows = [2021, 2022, 2023, 2024, 2025].map((year) =>
      row(`33.14 ${year} p0 11`, { source: 'lama' }),
    );
    const { diagnostics } = readRows({ [FILE]: [...rows, row('33.74 2025 p0 4')] });
    expect(diagnostics).toMatchObject([
      {
        line: 2,
        message: 'Sumber `lama` tidak ada dalam daftar. (Juga di 4 baris lain.)',
      },
    ]);
  });

  it('without the list of sources is one problem', () => {
    const text = `${HEAD}\n${row('33.14 2025 p0 11')}\n`;
    const standards = { vocabularies, regions, today: TODAY };
    const { diagnostics } = readFigures([{ path: FILE, text }], standards);
    expect(diagnostics).toMatchObject([
      { rule: 'missing-file', file: 'content/regions/sources.yaml' },
    ]);
  });

  it.each([
    ['a source without a licence', '- id: s1\n  title: T\n  publisher: P\n', '[1].licence'],
    ['a source twice', sourceText('s1', 's1'), '[2].id'],
    ['an address that is none', `${sourceText('s1')}  url: bps.go.id\n`, '[1].url'],
    ['an impossible date', `${sourceText('s1')}  date: 2025-13\n`, '[1].date'],
  ])('%s is a problem of the list', (_, sources, field) => {
    const { diagnostics } = readRows({ [FILE]: [row('33.14 2025 p0 11')] }, sources);
    expect(diagnostics).toMatchObject([{ file: 'content/regions/sources.yaml', field }]);
  });
});

describe('the files of figures', () => {
  it.each([
    ['content/regions/poverty.csv', true],
    ['content/regions/sources.yaml', true],
    ['content/regions/regions.csv', false],
    ['content/regions/lain/a.csv', false],
    ['content/regions/catatan.txt', false],
  ])('%s is one: %s', (path, expected) => {
    expect(isFigureFile(path)).toBe(expected);
  });
});
