/**
 * Indicators: what the figures of regions measure. They are a vocabulary,
 * `content/vocabulary/indicators.yaml`, whose words also say how a figure must look.
 */
import { z } from 'zod';
import { REGION_LEVELS } from '../region/region-code.ts';
import type { VocabularyId } from './vocabulary-ids.ts';
import { vocabularyTermSchema } from './vocabulary-term.schema.ts';

/** In which direction a figure gets better. */
const DIRECTIONS = [
  'naik',
  'turun',
  'netral',
] as const satisfies VocabularyId<'result-directions'>[];

/** An indicator, or a list of regions such as the priority regencies. */
export const indicatorSchema = vocabularyTermSchema
  .extend({
    caution: z.string().min(1).optional().meta({
      title: 'Peringatan',
      description: 'Yang perlu diketahui pembaca sebelum memakai angkanya.',
    }),
    kind: z.enum(['angka', 'daftar']).meta({
      title: 'Jenis',
      description: '`daftar`: satu baris berarti wilayah itu termasuk daftar.',
    }),
    unit: z
      .string()
      .min(1)
      .meta({ title: 'Satuan', examples: ['persen'] }),
    better: z.enum(DIRECTIONS).meta({
      title: 'Arah yang baik',
      vocabulary: 'result-directions',
    }),
    range: z.strictObject({ min: z.number(), max: z.number() }).meta({
      title: 'Rentang',
      description: 'Nilai terkecil dan terbesar yang mungkin.',
      examples: [{ min: 0, max: 100 }],
    }),
    largestYearlyChange: z
      .strictObject({ value: z.number().positive(), measure: z.enum(['satuan', 'persen']) })
      .optional()
      .meta({
        title: 'Perubahan terbesar setahun',
        description: 'Perubahan yang lebih besar dari ini perlu catatan.',
        examples: [{ value: 20, measure: 'persen' }],
      }),
    series: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .meta({
        title: 'Seri',
        description: 'Hanya angka dari satu seri yang boleh disambung dan dibandingkan.',
        examples: ['ipm-sp2020'],
      }),
    levels: z.array(z.enum(REGION_LEVELS)).min(1).meta({ title: 'Tingkat wilayah' }),
    years: z
      .strictObject({ from: z.int().optional(), until: z.int().optional() })
      .optional()
      .meta({
        title: 'Tahun',
        description: 'Tahun yang dicakup seri ini; untuk daftar, masa berlakunya.',
        examples: [{ from: 2020, until: 2024 }],
      }),
  })
  .refine(({ range }) => range.min <= range.max, {
    path: ['range'],
    params: { expected: '`min` tidak lebih besar dari `max`' },
  })
  .refine(({ years }) => (years?.from ?? 0) <= (years?.until ?? 9999), {
    path: ['years'],
    params: { expected: '`from` tidak sesudah `until`' },
  })
  .refine(({ kind, years }) => kind === 'angka' || years?.from !== undefined, {
    path: ['years'],
    params: { expected: 'tahun mulai berlaku (`from`) untuk sebuah daftar' },
  });
