/**
 * What a replication guide is: what a regional government must put in place to run an innovation
 * that others have run. The five blocks that the ministry named on 21 November 2022 (poverty data,
 * competence of staff, business process across offices, service standard, complaint handling) are
 * required parts. Source: policy frame, section 3.2.
 *
 * Every item says what it rests on: sources, or the editors' own advice.
 */
import { z } from 'zod';
import { SUMMARY_LIMIT } from '../innovation/innovation.schema.ts';
import {
  partialDateField,
  SLUG_PATTERN,
  slugField,
  sourceField,
  textField as text,
  wordField,
  yearField,
} from '../schema-fields.ts';
import type { IndicatorId } from '../vocabulary/indicator.ts';
import type { Vocabularies, VocabularyName } from '../vocabulary/vocabulary.ts';
import { BASIS_PATTERN, EDITORIAL } from './basis.ts';
import { STAGE_IDS } from './stages.ts';

const basis = z
  .union([z.literal(EDITORIAL), z.array(z.string().regex(BASIS_PATTERN)).min(1)])
  .meta({
    title: 'Dasar',
    description:
      'Daftar sumber, misalnya [uptpk-sragen/s3] untuk sumber s3 entri itu, atau `editorial` bila ini saran editor.',
    examples: [['uptpk-sragen/s3']],
  });

const roleId = (title: string, description: string) =>
  z
    .string()
    .regex(SLUG_PATTERN)
    .meta({ title, description, examples: ['dinas-sosial'] });

const itemFields = {
  text: text('Isi', 'Satu hal, dalam satu sampai tiga kalimat pendek.'),
  basis,
};

function items(title: string, description: string, least = 1) {
  return z.array(z.strictObject(itemFields)).min(least).meta({ title, description });
}

/**
 * The schema of a guide's front matter, with the vocabularies' ids as its enumerations.
 * Strict: an unknown key is an error.
 */
export function createGuideSchema(vocabularies: Vocabularies) {
  const word = <Name extends VocabularyName>(name: Name, title: string, description: string) =>
    wordField(vocabularies, name).meta({ title, description, vocabulary: name });

  const need = <Name extends VocabularyName>(name: Name, title: string, description: string) =>
    z
      .strictObject({ level: word(name, 'Tingkat', description), ...itemFields })
      .optional()
      .meta({ title, description });

  return z
    .strictObject({
      title: text(
        'Judul',
        'Apa yang ditiru, sebagai layanan, bukan nama programnya.',
        'Satu pintu layanan bagi rumah tangga miskin',
      ),
      summary: z
        .string()
        .trim()
        .min(20)
        .max(SUMMARY_LIMIT)
        .meta({
          title: 'Ringkasan',
          description: `Apa yang dibangun, untuk siapa, dan apa yang membuatnya berjalan. Paling banyak ${SUMMARY_LIMIT} karakter.`,
        }),
      innovations: z.array(slugField('Inovasi', 'Slug inovasi yang menjadi bahan panduan.')).meta({
        title: 'Inovasi',
        description:
          'Satu inovasi (nama berkas sama dengan slugnya), atau beberapa inovasi sejenis (panduan keluarga) yang halamannya menautkan panduan ini. Hanya panduan umum yang kosong.',
      }),
      strategies: z
        .array(word('poverty-strategies', 'Strategi', 'Strategi nasional yang dilayani.'))
        .default([])
        .meta({
          title: 'Strategi kemiskinan',
          description: 'Strategi nasional yang dilayani; kosong bila tidak langsung.',
        }),
      sectors: z
        .array(word('sectors', 'Sektor', 'Kategori KIPP 2021.'))
        .min(1)
        .meta({ title: 'Sektor', description: 'Yang utama lebih dulu.' }),
      targetGroups: z
        .array(word('target-groups', 'Kelompok sasaran', 'Siapa yang dilayani.'))
        .default([])
        .meta({ title: 'Kelompok sasaran', description: 'Siapa yang dilayani.' }),
      cost: z
        .strictObject({
          level: word('cost-levels', 'Tingkat biaya', 'Menurut angka yang disebut sumber.'),
          ...itemFields,
        })
        .optional()
        .meta({
          title: 'Tingkat biaya',
          description: 'Dikosongkan bila tidak ada sumber yang menyebut angka.',
        }),
      requirements: z
        .strictObject({
          connectivity: need('connectivity-levels', 'Jaringan', 'Kebutuhan internet atau telepon.'),
          electricity: need('electricity-levels', 'Listrik', 'Kebutuhan listrik.'),
          staff: need('staff-levels', 'Petugas', 'Kebutuhan petugas.'),
        })
        .default({})
        .meta({
          title: 'Prasyarat',
          description: 'Yang mungkin tidak dimiliki wilayah miskin dan terpencil.',
        }),
      fit: z
        .strictObject({
          suits: items('Cocok bila', 'Keadaan wilayah yang cocok.', 2),
          unsuited: items('Tidak cocok bila', 'Keadaan yang membuatnya tidak cocok.'),
          indicators: z
            .array(
              z.strictObject({
                indicator: z
                  .string()
                  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
                  .meta({
                    title: 'Indikator',
                    description: 'Id indikator dari content/vocabulary/indicators.yaml.',
                    examples: ['p0' satisfies IndicatorId],
                  }),
                direction: z.enum(['tinggi', 'rendah']).meta({
                  title: 'Arah',
                  description: 'Wilayah yang angkanya tinggi, atau rendah, lebih membutuhkan.',
                }),
                reason: text('Alasan', 'Mengapa angka itu menandakan kebutuhan.'),
              }),
            )
            .default([])
            .meta({
              title: 'Angka wilayah',
              description: 'Angka yang menandakan wilayah membutuhkan layanan ini.',
            }),
        })
        .meta({ title: 'Kecocokan', description: 'Untuk wilayah mana, dan untuk mana tidak.' }),
      core: items('Yang harus tetap', 'Bagian yang tanpanya layanan ini tidak jalan.', 2),
      adaptable: items('Yang boleh disesuaikan', 'Bagian yang boleh berbeda di tiap wilayah.'),
      smallest: items('Bentuk terkecil', 'Bentuk terkecil yang pernah jalan atau dapat dicoba.'),
      roles: z
        .array(
          z.strictObject({
            id: roleId('Id', 'Id peran yang dirujuk proses dan tahap.'),
            label: text('Peran', 'Nama peran dalam layanan ini.', 'Petugas loket'),
            office: text(
              'Biasanya',
              'Perangkat daerah atau kelompok yang biasa memegangnya.',
              'Dinas Sosial',
            ).optional(),
          }),
        )
        .min(2)
        .meta({ title: 'Peran', description: 'Siapa saja yang bekerja dalam layanan ini.' }),
      process: z
        .array(
          z.strictObject({
            id: roleId('Id', 'Id langkah.'),
            role: roleId('Peran', 'Id peran yang mengerjakan.'),
            text: text('Langkah', 'Apa yang dikerjakan, paling baik di bawah 15 kata.'),
            document: text('Berkas', 'Formulir atau data yang dipakai atau dihasilkan.').optional(),
            next: z
              .array(
                z.strictObject({
                  to: roleId('Ke', 'Id langkah berikutnya.'),
                  when: text('Bila', 'Syarat cabang ini.').optional(),
                }),
              )
              .optional()
              .meta({
                title: 'Lanjut',
                description:
                  'Langkah berikutnya. Tidak ditulis: langkah di bawahnya. Daftar kosong: selesai.',
              }),
            basis,
          }),
        )
        .min(3)
        .meta({
          title: 'Proses bisnis',
          description: 'Langkah layanan lintas perangkat daerah, berurutan, dengan cabangnya.',
        }),
      data: z
        .strictObject({
          sets: z
            .array(
              z.strictObject({
                id: word('poverty-data', 'Data', 'Data yang dipakai.'),
                ...itemFields,
              }),
            )
            .min(1)
            .meta({ title: 'Data', description: 'Data kemiskinan mana, milik siapa.' }),
          verification: items('Verifikasi', 'Bagaimana data diperiksa di lapangan.'),
          upkeep: items('Pemutakhiran', 'Bagaimana data dijaga tetap baru.'),
        })
        .meta({ title: 'Data kemiskinan', description: 'Blok pertama dari lima blok.' }),
      competence: z
        .array(
          z.strictObject({
            who: text('Siapa', 'Petugas yang dimaksud.', 'Petugas loket'),
            ...itemFields,
          }),
        )
        .min(1)
        .meta({
          title: 'Kompetensi petugas',
          description: 'Siapa harus bisa apa, dilatih bagaimana.',
        }),
      serviceStandard: z
        .strictObject({
          requirements: items('Persyaratan', 'Yang dibawa atau dipenuhi warga.'),
          procedure: items('Sistem, mekanisme, dan prosedur', 'Alur bagi warga.'),
          time: items('Jangka waktu', 'Berapa lama warga menunggu.'),
          fee: items('Biaya atau tarif', 'Berapa warga membayar.'),
          product: items('Produk pelayanan', 'Yang diterima warga.'),
        })
        .meta({
          title: 'Standar pelayanan',
          description:
            'Lima dari enam komponen penyampaian layanan; yang keenam, pengaduan, berdiri sendiri.',
        }),
      complaints: z
        .strictObject({
          channels: items('Saluran', 'Ke mana warga mengadu.'),
          handling: items('Penanganan', 'Siapa menjawab, dan dalam berapa lama.'),
          links: items('Kaitan', 'Kaitan dengan SP4N-LAPOR! dan SLRT atau Puskesos.').optional(),
        })
        .meta({ title: 'Pengaduan', description: 'Saluran, batas waktu, dan kaitannya.' }),
      legal: z
        .array(
          z.strictObject({
            instrument: text('Bentuk', 'Bentuk peraturan atau keputusan.', 'Peraturan bupati'),
            ...itemFields,
          }),
        )
        .min(1)
        .meta({ title: 'Dasar hukum', description: 'Yang perlu ditetapkan daerah.' }),
      cooperation: items(
        'Kerja sama dengan instansi asal',
        'Cara belajar dari dan menyebut asalnya.',
      ),
      budget: z
        .array(
          z
            .strictObject({
              item: text('Komponen', 'Apa yang dibiayai.'),
              unit: text('Satuan', 'Satuan harga.', 'orang per bulan').optional(),
              low: z
                .number()
                .min(0)
                .optional()
                .meta({
                  title: 'Terendah',
                  description: 'Rupiah per satuan menurut sumber.',
                  examples: [250000],
                }),
              high: z
                .number()
                .min(0)
                .optional()
                .meta({
                  title: 'Tertinggi',
                  description: 'Rupiah per satuan menurut sumber.',
                  examples: [500000],
                }),
              year: yearField('Tahun', 'Tahun harga itu.').optional(),
              funding: text('Sumber dana', 'Dari mana dananya.', 'Dana desa').optional(),
              text: text('Keterangan', 'Penjelasan, atau cara mengetahui biayanya.'),
              basis,
            })
            .refine((line) => (line.low === undefined) === (line.high === undefined), {
              params: { expected: '`low` dan `high` keduanya, atau tidak satu pun' },
            }),
        )
        .min(1)
        .meta({
          title: 'Komponen anggaran',
          description:
            'Terendah dan tertinggi hanya bila sumber menyebutnya; selebihnya `text` berisi cara mengetahuinya.',
        }),
      stages: z
        .array(
          z.strictObject({
            stage: word('guide-stages', 'Tahap', 'Tahap replikasi.'),
            months: z
              .strictObject({
                low: z
                  .number()
                  .min(0.25)
                  .max(60)
                  .meta({
                    title: 'Tersingkat',
                    description: 'Bulan.',
                    examples: [1],
                  }),
                high: z
                  .number()
                  .min(0.25)
                  .max(60)
                  .meta({
                    title: 'Terlama',
                    description: 'Bulan.',
                    examples: [3],
                  }),
              })
              .meta({ title: 'Lama', description: 'Lama tahap ini, dalam bulan.' }),
            basis,
            tasks: z
              .array(
                z.strictObject({
                  text: text('Tugas', 'Apa yang dikerjakan.'),
                  role: roleId('Penanggung jawab', 'Id peran yang bertanggung jawab.'),
                  with: z
                    .array(roleId('Bersama', 'Id peran yang ikut.'))
                    .default([])
                    .meta({ title: 'Bersama', description: 'Peran yang ikut mengerjakan.' }),
                  output: text('Keluaran', 'Bukti bahwa tugas selesai.'),
                  basis,
                }),
              )
              .min(1)
              .meta({ title: 'Tugas', description: 'Tugas dalam tahap ini.' }),
          }),
        )
        .length(STAGE_IDS.length)
        .meta({ title: 'Tahap', description: 'Lima tahap, berurutan.' }),
      indicators: z
        .array(
          z.strictObject({
            text: text('Ukuran', 'Apa yang diukur.'),
            unit: text('Satuan', 'Satuan ukuran.', 'persen'),
            kind: word('indicator-kinds', 'Jenis', 'Keluaran atau hasil.'),
            baseline: text('Keadaan awal', 'Dari mana angka awalnya diambil.'),
            regionIndicator: z
              .string()
              .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
              .optional()
              .meta({
                title: 'Indikator wilayah',
                description:
                  'Id indikator di content/vocabulary/indicators.yaml, bila angka awalnya ada di sana.',
                examples: ['p0' satisfies IndicatorId],
              }),
            frequency: text('Berapa sering', 'Seberapa sering diukur.', 'Tiap bulan'),
            role: roleId('Pengukur', 'Id peran yang mengukur.'),
            basis,
          }),
        )
        .min(3)
        .meta({ title: 'Ukuran pemantauan', description: 'Keluaran dan hasil yang dipantau.' }),
      risks: z
        .array(
          z.strictObject({
            text: text('Risiko', 'Apa yang dapat gagal, atau pernah gagal di tempat lain.'),
            response: text('Cara menghadapi', 'Yang dilakukan tempat lain, atau yang disarankan.'),
            basis,
          }),
        )
        .min(2)
        .meta({ title: 'Risiko', description: 'Yang dapat gagal, dan cara menghadapinya.' }),
      continuity: items('Keberlanjutan', 'Yang menjaganya hidup setelah pimpinan berganti.'),
      checklist: z
        .array(text('Butir', 'Satu hal yang harus sudah ada sebelum layanan dibuka.'))
        .min(8)
        .max(20)
        .meta({ title: 'Daftar periksa', description: 'Muat di satu halaman A4.' }),
      undocumented: z
        .array(text('Belum terdokumentasi', 'Hal yang tidak dijawab satu sumber pun.'))
        .min(1)
        .meta({
          title: 'Yang belum terdokumentasi',
          description: 'Hal penting yang tidak dijawab satu sumber pun.',
        }),
      sources: z.array(sourceField(vocabularies)).default([]).meta({
        title: 'Sumber',
        description: 'Sumber di luar sumber inovasi dan panduan umum.',
      }),
      reviewed: partialDateField(
        'Terakhir ditinjau',
        'Tanggal panduan terakhir diperiksa terhadap sumbernya.',
      ),
      formerSlugs: z
        .array(slugField('Slug lama', 'Alamat lama yang dialihkan ke panduan ini.'))
        .default([])
        .meta({ title: 'Alamat lama', description: 'Slug yang pernah dipakai panduan ini.' }),
    })
    .meta({ title: 'Panduan', description: 'Satu panduan replikasi.' });
}
