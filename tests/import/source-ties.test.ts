import { expect, it } from 'vitest';
import { recordSchema } from '../../src/import/record.ts';
import { sourcesSaying } from '../../src/import/source-ties.ts';

function record(sources: { title: string; publisher?: string }[], quotes = [] as object[]) {
  return recordSchema.parse({
    name: 'Coba',
    institution: 'Pemkab X',
    institution_type: 'kabupaten',
    region_code: '33.14',
    categories: ['kesehatan'],
    sources,
    quotes,
  });
}

const two = [{ title: 'A' }, { title: 'B' }];

it('a text is tied to the only source there is', () => {
  expect(sourcesSaying('Sinyal lemah', record([{ title: 'A' }]))).toEqual([0]);
});

it('a text is tied to the source whose quoted words are nearly its own', () => {
  const quotes = [
    { source: 1, text: 'gampong belum menganggarkan biaya petugas pada tahun pertama' },
  ];
  expect(sourcesSaying('Gampong belum menganggarkan biaya petugas', record(two, quotes))).toEqual([
    1,
  ]);
});

it('a text that says it is from a journal is tied to the only journal', () => {
  const sources = [{ title: 'A' }, { title: 'B', publisher: 'Jurnal Anu' }];
  expect(sourcesSaying('Aturan sering berubah (jurnal)', record(sources))).toEqual([1]);
});

it('no source is guessed', () => {
  expect(sourcesSaying('Sinyal lemah di desa', record(two))).toEqual([]);
});
