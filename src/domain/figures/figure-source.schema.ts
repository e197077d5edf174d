/** The sources of the figures of regions, `content/regions/sources.yaml`. */
import { z } from 'zod';
import { partialDateField, SOURCE_ID_PATTERN, textField } from '../schema-fields.ts';

/** One source of figures. */
export const figureSourceSchema = z.strictObject({
  id: z
    .string()
    .regex(SOURCE_ID_PATTERN)
    .meta({
      title: 'Id',
      description: 'Huruf kecil, angka, dan tanda hubung; dipakai kolom `source`.',
      examples: ['bps-kemiskinan-2021'],
    }),
  title: textField('Judul', 'Judul tabel, berita, atau laporan, dengan tahunnya.'),
  publisher: textField('Penerbit', 'Siapa yang menerbitkannya.', 'Badan Pusat Statistik (BPS)'),
  via: textField('Diambil dari', 'Salinan yang dibaca, bila bukan terbitan aslinya.').optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .meta({
      title: 'Alamat',
      description: 'Alamat lengkap halaman sumber.',
      examples: ['https://www.bps.go.id/'],
    }),
  date: partialDateField('Tanggal', 'Tanggal terbit, atau bulan surveinya.').optional(),
  licence: textField('Lisensi', 'Boleh dipakai sejauh apa, menurut sumbernya.'),
  note: textField('Catatan', 'Bagaimana angkanya diperiksa, dan yang kurang.').optional(),
});

/** All sources of figures. */
export const figureSourcesSchema = z.array(figureSourceSchema);
