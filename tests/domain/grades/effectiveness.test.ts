import { describe, expect, it } from 'vitest';
import { gradeEffectiveness, gradeResult } from '../../../src/domain/grades/effectiveness.ts';
import type { Result } from '../../../src/domain/innovation/innovation.ts';
import { innovation, result } from '../small-world.ts';

const before = { value: 20, year: 2017 };
const after = { value: 12, year: 2019 };

describe('the effectiveness of a result', () => {
  const ladder: [string, Partial<Result>, number][] = [
    ['words without a number are no figure', { after: { text: 'lebih cepat' } }, 0],
    ['a figure after only is 1', { after }, 1],
    ['a figure before only is 1', { before }, 1],
    ['a number in words is a figure', { after: { text: 'sekitar 28.000 dalam 11 tahun' } }, 1],
    ['before and after told by the institution is 2', { before, after }, 2],
    ['before and after in the press is 2', { before, after, evidence: 'media' }, 2],
    [
      'another government body repeats what it is told: 2',
      { before, after, evidence: 'pemerintah-lain' },
      2,
    ],
    ['official statistics make it 3', { before, after, evidence: 'statistik-resmi' }, 3],
    ['research makes it 3', { before, after, evidence: 'penelitian' }, 3],
    ['an independent examination makes it 3', { before, after, evidence: 'pemeriksaan' }, 3],
    ['research with one side only stays 1', { after, evidence: 'penelitian' }, 1],
    [
      'a comparison group drawn by research makes it 4',
      { before, after, comparison: 'kabupaten tetangga', evidence: 'penelitian' },
      4,
    ],
    [
      'a comparison drawn by the institution itself does not',
      { before, after, comparison: 'kabupaten tetangga', evidence: 'instansi' },
      2,
    ],
    ['an evaluation of cause makes it 4', { after, evidence: 'evaluasi-dampak' }, 4],
    [
      'an evaluation without any figure stays 0',
      { after: { text: 'dinilai baik' }, evidence: 'evaluasi-dampak' },
      0,
    ],
    ['a value of zero is a figure', { before: { value: 3 }, after: { value: 0 } }, 2],
  ];
  it.each(ladder)('%s', (_name, facts, grade) => {
    expect(gradeResult(result(facts), undefined)).toBe(grade);
  });

  it.each([
    [2016, 1],
    [2017, 2],
    [2018, 2],
    [undefined, 2],
  ])('a "before" of 2017 for a start in %s gives %i', (started, grade) => {
    expect(gradeResult(result({ before, after }), started)).toBe(grade);
  });
});

describe('the effectiveness of an entry', () => {
  it('is that of its best result', () => {
    const entry = innovation({
      results: [result({ after }), result({ before, after, evidence: 'penelitian' })],
    });
    expect(gradeEffectiveness(entry).value).toBe(3);
  });

  it('is 0 without results, and says what would raise it', () => {
    const grade = gradeEffectiveness(innovation());
    expect(grade.value).toBe(0);
    expect(grade.wouldRaise).toHaveLength(1);
  });

  it('has nothing left to raise at 4', () => {
    const entry = innovation({ results: [result({ after, evidence: 'evaluasi-dampak' })] });
    expect(gradeEffectiveness(entry).wouldRaise).toEqual([]);
  });
});

it('the effectiveness of an entry is counted in four steps, each with its words', () => {
  const words = [
    [],
    [result({ after })],
    [result({ before, after })],
    [result({ before, after, evidence: 'penelitian' })],
    [result({ after, evidence: 'evaluasi-dampak' })],
  ].map((results) => gradeEffectiveness(innovation({ results })));
  expect(words.map(({ value, max }) => [value, max])).toEqual([
    [0, 4],
    [1, 4],
    [2, 4],
    [3, 4],
    [4, 4],
  ]);
  expect(words.map(({ label }) => label)).toEqual([
    'Belum ada angka',
    'Angka sesudah saja',
    'Sebelum dan sesudah, menurut instansi atau media',
    'Sebelum dan sesudah, dari sumber independen',
    'Ada pembanding atau evaluasi dampak',
  ]);
  expect(words.map(({ wouldRaise }) => wouldRaise.length)).toEqual([1, 1, 1, 1, 0]);
});

it('an entry says how many of its results reach its grade', () => {
  const results = [result({ after }), result({ before, after }), result({ before, after })];
  expect(gradeEffectiveness(innovation({ results })).reasons).toEqual([
    '2 dari 3 hasil berada pada tingkat ini.',
  ]);
  const told = [result({ after: { text: 'lebih cepat' } })];
  expect(gradeEffectiveness(innovation({ results: told })).reasons).toEqual([
    'Hasil disebut dengan kata-kata, tanpa angka.',
  ]);
});
