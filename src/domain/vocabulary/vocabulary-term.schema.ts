/** One word of a vocabulary: its id (as written in content), its label and its meaning. */
import { z } from 'zod';

/** What every vocabulary says of its words; some say more. */
export const vocabularyTermSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .meta({
      title: 'Id',
      description: 'Huruf kecil, angka, dan tanda hubung; tidak pernah berubah.',
    }),
  label: z.string().min(1).meta({ title: 'Label', description: 'Yang dibaca orang di situs.' }),
  short: z.string().min(1).optional().meta({ title: 'Label pendek' }),
  meaning: z.string().min(1).meta({ title: 'Arti', description: 'Satu kalimat penjelas.' }),
  terms: z.array(z.string().min(1)).optional().meta({ title: 'Kata yang dipakai sumber' }),
  rank: z.number().int().optional().meta({ title: 'Peringkat', description: '1 tertinggi.' }),
  replacedBy: z.string().optional().meta({ title: 'Diganti oleh' }),
  weight: z.number().min(0).optional().meta({
    title: 'Bobot',
    description: 'Bobot awal bagian ini dalam urutan "yang cocok di sini".',
  }),
  measures: z
    .array(
      z.strictObject({
        indicator: z.string().meta({ title: 'Indikator', description: 'Id indikator wilayah.' }),
        direction: z.enum(['tinggi', 'rendah']).meta({
          title: 'Arah',
          description: 'Angka yang tinggi, atau rendah, menandakan kebutuhan.',
        }),
        weight: z.number().positive().meta({ title: 'Bobot', description: 'Bobot ukuran ini.' }),
      }),
    )
    .min(1)
    .optional()
    .meta({ title: 'Ukuran kebutuhan', description: 'Angka wilayah yang menandakan kebutuhan.' }),
});
