/**
 * Fields that the schemas of innovations and guides share, each with its Indonesian label
 * (`title`), help (`description`) and example.
 */
import { z } from 'zod';
import type { Vocabularies, VocabularyName } from './vocabulary/vocabulary.ts';
import type { VocabularyId } from './vocabulary/vocabulary-ids.ts';
import { isPartialDate } from './words/partial-date.ts';

/** The form of a slug, which is also the file name and the path segment and never changes. */
export const SLUG_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The form of the id of a source, for example `s1`. */
export const SOURCE_ID_PATTERN = /^[a-z][a-z0-9-]*$/;

/** An id of a vocabulary. */
export function wordField<Name extends VocabularyName>(vocabularies: Vocabularies, name: Name) {
  const ids = vocabularies[name].map((term) => term.id) as VocabularyId<Name>[];
  return z.enum(ids).meta({ vocabulary: name });
}

/** A text that is not empty. */
export function textField(title: string, description: string, example?: string) {
  return z
    .string()
    .trim()
    .min(1)
    .meta({ title, description, ...(example ? { examples: [example] } : {}) });
}

/** A calendar year. */
export function yearField(title: string, description: string) {
  return z
    .int()
    .min(1945)
    .max(2100)
    .meta({ title, description, examples: [2019] });
}

/** A date known to the year, the month or the day; a bare year may be written as a number. */
export function partialDateField(title: string, description: string) {
  return z
    .union([z.int().transform(String), z.string()])
    .pipe(
      z.string().refine(isPartialDate, {
        params: {
          expected: 'tanggal 2020, 2020-10, atau 2020-10-09',
          kind: 'partial-date',
        },
      }),
    )
    .meta({ title, description, examples: ['2020-10-09'] });
}

/** The Kemendagri code of a province, regency or city. */
export function regionCodeField(description: string) {
  return z
    .string()
    .regex(/^\d{2}(\.\d{2})?$/)
    .meta({ title: 'Kode wilayah', description, examples: ['33.14'] });
}

/** The slug of an innovation or a guide. */
export function slugField(title: string, description: string) {
  return z
    .string()
    .regex(SLUG_PATTERN)
    .meta({ title, description, examples: ['uptpk-sragen'] });
}

/** Ids of the entry's own sources. */
export const sourceIdsField = z
  .array(z.string().regex(SOURCE_ID_PATTERN))
  .min(1)
  .meta({
    title: 'Sumber',
    description: 'Id sumber dari daftar `sources` entri ini yang menyatakan hal ini.',
    examples: [['s1']],
  });

/** A source: a page or a document. */
export function sourceField(vocabularies: Vocabularies) {
  return z.strictObject({
    id: z
      .string()
      .regex(SOURCE_ID_PATTERN)
      .meta({
        title: 'Id',
        description: 'Id pendek yang dirujuk bagian lain.',
        examples: ['s1'],
      }),
    title: textField('Judul', 'Judul halaman atau dokumen.'),
    publisher: textField('Penerbit', 'Siapa yang menerbitkan.').optional(),
    url: z
      .string()
      .min(1)
      .optional()
      .meta({
        title: 'Alamat',
        description:
          'Alamat lengkap, diawali https:// atau http://. Dikosongkan bila tidak terlihat.',
        examples: ['https://menpan.go.id/site/berita-terkini/contoh'],
      }),
    date: partialDateField('Tanggal terbit', 'Tanggal terbit, sejauh diketahui.').optional(),
    kind: wordField(vocabularies, 'source-kinds').meta({
      title: 'Jenis sumber',
      description: 'Jenis sumber.',
      vocabulary: 'source-kinds',
    }),
  });
}
