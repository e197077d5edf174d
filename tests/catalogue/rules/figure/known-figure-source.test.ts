import { describe, expect, it } from 'vitest';
import { knownFigureSource } from '../../../../src/catalogue/rules/figure/known-figure-source.ts';
import { problems, row, sourceText } from './figure-world.ts';

describe('the source of a figure', () => {
  const sources = sourceText('bps-2025', 's1');

  it.each([
    ['', 'Sumber belum diisi.', 'Tambahkan sumber ini di content/regions/sources.yaml.'],
    ['bps-205', 'Sumber `bps-205` tidak ada dalam daftar.', 'Maksud Anda `bps-2025`?'],
  ])('"%s" is a problem', (source, message, advice) => {
    const rows = [row('33.14 2025 p0 11', { source }), row('33.74 2025 p0 4')];
    expect(problems(knownFigureSource, rows, sources)).toMatchObject([
      { line: 2, field: 'source', message, advice },
    ]);
  });

  it('is in the list', () => {
    const rows = [row('33.14 2025 p0 11', { source: 'bps-2025' })];
    expect(problems(knownFigureSource, rows, sources)).toEqual([]);
  });

  it('cannot be judged where the list cannot be read', () => {
    const rows = [row('33.14 2025 p0 11', { source: 'x' })];
    expect(problems(knownFigureSource, rows, '- id: [')).toEqual([]);
  });
});
