import { expect, it } from 'vitest';
import { labelWithinSentence } from '../../../src/domain/words/sentences.ts';

it.each([
  ['Strategi kemiskinan', 'strategi kemiskinan'],
  ['Masih berjalan?', 'masih berjalan'],
  ['KIPP', 'KIPP'],
  ['IPM', 'IPM'],
])('the label %s reads %s within a sentence', (label, words) => {
  expect(labelWithinSentence(label)).toBe(words);
});
