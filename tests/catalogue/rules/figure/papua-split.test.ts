import { describe, expect, it } from 'vitest';
import { papuaSplit } from '../../../../src/catalogue/rules/figure/papua-split.ts';
import { problems } from './figure-world.ts';

describe('a province of Papua', () => {
  it.each([
    ['91 2023 p0 26', '91-lama untuk tahun sebelum 2024'],
    ['93 2021 p0 26', '91-lama untuk tahun sebelum 2024'],
    ['91-lama 2024 p0 26', 'salah satu dari 91, 93, 94, 95'],
    ['91-lama 2023 p0 26', undefined],
    ['91 2024 p0 17', undefined],
    ['93.01 2021 p0 10', undefined],
    ['33 2021 p0 11', undefined],
  ])('%s: expected %s', (figure, expected) => {
    expect(problems(papuaSplit, [figure])[0]?.expected).toBe(expected);
  });
});
