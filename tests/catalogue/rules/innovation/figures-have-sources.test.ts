import { describe, expect, it } from 'vitest';
import { figuresHaveSources } from '../../../../src/catalogue/rules/innovation/figures-have-sources.ts';
import { bodyWith, fieldsFound } from '../../world.ts';

const cited = { textSources: [], status: { value: 'berjalan', asOf: '2020', sources: ['s1'] } };

describe('a figure in the text is traceable', () => {
  it.each([
    ['Ada 8.412 keluarga.', 1],
    ['Ada 8.412 keluarga.[^s1]', 0],
    ['Turun 7 persen.', 1],
    ['Berjalan sejak 2019, buka 24 jam lewat 112.', 1],
    ['Berjalan sejak 2019.', 0],
    ['Dimulai 14 Maret 2019.', 0],
    ['Satu.[^s1]\n\nAda 8.412 keluarga.', 1],
    ['Ada 8.412 keluarga.[^s1]\n\nDari 8.412 itu banyak yang pindah.', 0],
    ['- Satu.[^s1]\n- Ada 8.412 keluarga.', 1],
    ['- Ada 8.412 keluarga.[^s1]\n- Satu.', 0],
    ['Ada 8.412 keluarga,\n40 di antaranya baru.[^s1]', 0],
    ['Satu.[^s1]\n\nAda **8.412** keluarga `x`.', 1],
    ['Ada `x` **8.412** keluarga.[^s1]', 0],
    ['Berjalan 2017–2019 dan 2017-2019.', 0],
    ['Naik 12.5-13.', 0],
    ['Ada 1.234.567 orang dan 25 desa.', 2],
    ['Satu.[^s1]\n\nAda 25 desa.\n\n## Solusi\n\nAda 30 desa.', 2],
    ['1. Ada 25 desa.\n2. Satu.[^s1]\n3. Ada 30 desa.', 2],
    ['Pada 2017 ada 8.412 keluarga.[^s1]\n\nAda 20 desa dan 412 rumah.', 2],
    ['Ada 33 desa.', 1], // region: 33.14
    ['Ada 11 desa.', 1], // reviewed: 2026-11-01
  ])('%s', (text, count) => {
    expect(fieldsFound(figuresHaveSources, { front: cited, body: bodyWith(text) })).toHaveLength(
      count,
    );
  });

  it('by sources named for the whole text', () => {
    expect(fieldsFound(figuresHaveSources, { body: bodyWith('Ada 8.412 keluarga.') })).toHaveLength(
      0,
    );
  });
});
