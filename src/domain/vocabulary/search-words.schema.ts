/**
 * Words about words, for the search: what means the same, what is spelt in two ways, how regions are
 * called. They live as data in `content/vocabulary/`; here is only what each list is.
 */
import { z } from 'zod';

const words = (title: string, description: string) =>
  z.array(z.string().min(1)).meta({ title, description });

/**
 * A group of words that mean the same or belong together. What people say (`said`) leads to the terms
 * and never back, nor does then a term to another: "rumah gelap" is to find what tells of electricity,
 * but who looks for electricity has no use for dark houses.
 */
export const synonymGroupSchema = z
  .strictObject({
    concept: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .meta({ title: 'Konsep', description: 'Nama kelompok: huruf kecil, angka, tanda hubung.' }),
    relation: z.enum(['equivalent', 'narrower', 'related']).meta({
      title: 'Hubungan',
      description:
        'equivalent: searti, dua arah. narrower: dari kata pertama yang luas ke yang lain saja. related: berkaitan, dua arah, bobot ringan.',
    }),
    terms: words('Kata', 'Dua kata atau lebih; satu cukup bila ada ungkapan.').min(1),
    said: words(
      'Ungkapan',
      'Yang dikatakan orang. Hanya ungkapan yang menuju ke kata di atas, tidak sebaliknya.',
    )
      .min(1)
      .optional(),
  })
  .refine(({ terms, said }) => said !== undefined || terms.length > 1, {
    path: ['terms'],
    message: 'Kelompok tanpa ungkapan (said) perlu dua kata atau lebih.',
  });

/** An acronym that stands for more than one thing. */
export const acronymSchema = z.strictObject({
  acronym: z.string().min(2).meta({ title: 'Singkatan', description: 'Seperti diketik orang.' }),
  senses: words('Arti', 'Kepanjangan atau arti, yang paling lazim dahulu.').min(1),
});

/** A standard spelling and the others that people type. */
export const spellingSchema = z.strictObject({
  standard: z.string().min(1).meta({ title: 'Ejaan baku', description: 'Menurut KBBI.' }),
  variants: words('Ejaan lain', 'Yang diketik orang.').min(1),
});

/** A root and its forms. */
export const wordFamilySchema = z.strictObject({
  root: z.string().min(1).meta({ title: 'Kata dasar', description: 'Tanpa imbuhan.' }),
  forms: words('Bentuk', 'Bentuk berimbuhan.').min(2),
});

/** What people call a region besides its name. */
export const regionNameSchema = z.strictObject({
  code: z
    .string()
    .regex(/^\d{2}(\.\d{2})?$/)
    .meta({ title: 'Kode Kemendagri', description: 'Misalnya "53" atau "33.14".' }),
  names: words('Nama lain', 'Singkatan, nama lama, nama sehari-hari.').min(1).optional(),
  ordinary: z.literal(true).optional().meta({
    title: 'Juga kata biasa',
    description: 'true: dikenali sebagai wilayah hanya setelah "kabupaten" atau "kota".',
  }),
});

/** The lists, by the name of their file. */
export const SEARCH_WORD_SCHEMAS = {
  synonyms: z.array(synonymGroupSchema).min(1),
  acronyms: z.array(acronymSchema).min(1),
  spellings: z.array(spellingSchema).min(1),
  'word-families': z.array(wordFamilySchema).min(1),
  'region-names': z.array(regionNameSchema).min(1),
} as const;
