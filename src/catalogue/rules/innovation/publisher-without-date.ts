import { fieldProblem } from '../problem.ts';
import type { EntryRule } from '../rule.ts';

/** A date has a field of its own, by which sources can be sorted. */
export const publisherWithoutDate: EntryRule = {
  name: 'publisher-without-date',
  description: 'Tanggal terbit ditulis di `date`, tidak di nama penerbit.',
  remedy: 'Pindahkan tanggalnya ke `date`.',
  scope: 'entry',
  check({ entry }) {
    return entry.data.sources.flatMap(({ publisher }, index) => {
      if (publisher === undefined || !DATE_AT_END.test(publisher)) return [];
      return fieldProblem(entry, ['sources', index, 'publisher'], {
        message: 'Nama penerbit memuat tanggal.',
        found: publisher,
        expected: 'nama penerbit saja',
        advice: 'Pindahkan tanggalnya ke `date`, misalnya `date: 2021-07`.',
      });
    });
  },
};

/** `Koran Memo, 2019` or `Pos Jateng, Juli 2021`; a conference "ICESSD 2019" is a name. */
const DATE_AT_END =
  /,\s*(?:(?:\d{1,2}\s+)?(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)\s+)?(?:19|20)\d{2}\s*$/;
