/**
 * What an innovation is: the one schema behind the check, the site, the JSON Schema, the editor's
 * form and the field list for contributors. Keys are English; label (`title`), help
 * (`description`) and example (`examples`) are Indonesian and stand only here.
 */
import { z } from 'zod';
import {
  partialDateField as partialDate,
  regionCodeField as regionCode,
  slugField as slug,
  sourceField,
  sourceIdsField as sourceIds,
  textField as text,
  wordField,
  yearField as year,
} from '../schema-fields.ts';
import type { Vocabularies, VocabularyName } from '../vocabulary/vocabulary.ts';
import type { VocabularyId } from '../vocabulary/vocabulary-ids.ts';

/** The longest a summary may be, in characters (it is read on a phone and in search results). */
export const SUMMARY_LIMIT = 280;

/**
 * The schema of an innovation's front matter, with the vocabularies' ids as its enumerations.
 * Strict: an unknown key is an error.
 */
export function createInnovationSchema(vocabularies: Vocabularies) {
  const word = <Name extends VocabularyName>(name: Name) => wordField(vocabularies, name);

  const claim = (title: string, description: string) =>
    z
      .strictObject({
        text: text('Isi', 'Satu kalimat dengan kata-kata sendiri.'),
        sources: sourceIds,
      })
      .meta({ title, description });

  const need = <Name extends VocabularyName>(
    vocabulary: Name,
    title: string,
    description: string,
  ) =>
    z
      .strictObject({
        level: word(vocabulary).meta({ title: 'Tingkat', description, vocabulary }),
        note: text('Keterangan', 'Apa yang dibutuhkan.').optional(),
        sources: sourceIds.optional(),
      })
      .optional()
      .meta({ title, description });

  const measurement = (title: string) =>
    z
      .strictObject({
        value: z
          .number()
          .optional()
          .meta({
            title: 'Angka',
            description: 'Angka saja, titik sebagai tanda desimal, tanpa pemisah ribuan.',
            examples: [17.95],
          }),
        text: text(
          'Keterangan angka',
          'Kata-kata di sekitar angka (sekitar, lebih dari, hingga), atau keadaan yang bukan angka.',
          'sekitar 28.000 dalam 11 tahun',
        ).optional(),
        year: year('Tahun', 'Tahun keadaan ini, bila sumber menyebutnya.').optional(),
      })
      .refine((m) => m.value !== undefined || m.text !== undefined, {
        params: {
          expected: '`value` (angka) atau `text` (keterangan)',
          kind: 'measurement',
        },
      })
      .meta({
        title,
        description: 'Isi `value` bila sumber memberi angka, `text` bila tidak.',
      });

  return z
    .strictObject({
      title: text(
        'Nama',
        'Nama inovasi tanpa singkatannya.',
        'Unit Pelayanan Terpadu Penanggulangan Kemiskinan',
      ),
      acronym: text('Singkatan', 'Singkatan atau nama panggilan resmi.', 'UPTPK').optional(),
      aliases: z
        .array(text('Nama lain', 'Nama lain yang dipakai orang atau sumber.'))
        .min(1)
        .optional()
        .meta({
          title: 'Nama lain',
          description: 'Nama lama, nama pendek, atau ejaan lain yang dicari orang.',
        }),
      summary: z
        .string()
        .trim()
        .min(20)
        .max(SUMMARY_LIMIT)
        .meta({
          title: 'Ringkasan',
          description: `Siapa melakukan apa untuk siapa, dengan hasil apa. Paling banyak ${SUMMARY_LIMIT} karakter, tanpa pujian.`,
          examples: [
            'Satu kantor lintas dinas di Sragen melayani warga miskin yang sakit, kesulitan biaya sekolah, atau tinggal di rumah tidak layak huni.',
          ],
        }),
      institution: z
        .strictObject({
          name: text(
            'Nama instansi',
            'Instansi yang menjalankan inovasi.',
            'Pemerintah Kabupaten Sragen',
          ),
          type: word('institution-types').meta({
            title: 'Jenis instansi',
            description: 'Jenis instansi yang menjalankan.',
            vocabulary: 'institution-types',
          }),
        })
        .meta({ title: 'Instansi', description: 'Siapa yang menjalankan.' }),
      region: regionCode(
        'Kode wilayah Kemendagri tempat asal, dalam tanda kutip; "00" untuk nasional.',
      ),
      started: year('Mulai', 'Tahun mulai berjalan, bila sumber menyebutnya.').optional(),
      status: z
        .strictObject({
          value: word('statuses').meta({
            title: 'Keadaan',
            description:
              'Menurut sumber terakhir; bila tidak ada yang menyatakan, `tidak-diketahui`.',
            vocabulary: 'statuses',
          }),
          asOf: partialDate('Per tanggal', 'Tanggal keadaan itu menurut sumber.').optional(),
          note: text('Keterangan', 'Apa yang dikatakan sumber tentang keadaannya.').optional(),
          sources: sourceIds.optional(),
        })
        .meta({
          title: 'Masih berjalan?',
          description: 'Apakah inovasi masih berjalan, per kapan, menurut siapa.',
        }),
      awards: z
        .array(
          z.strictObject({
            programme: word('award-programmes').meta({
              title: 'Program',
              description: 'Program penghargaan.',
              vocabulary: 'award-programmes',
            }),
            name: text('Nama penghargaan', 'Wajib untuk program `lain`.', 'IGA 2020').optional(),
            year: year('Tahun', 'Tahun penghargaan.').optional(),
            level: word('award-levels').optional().meta({
              title: 'Tingkat',
              description: 'Tingkat dalam KIPP atau PKRI.',
              vocabulary: 'award-levels',
            }),
            group: word('award-groups').optional().meta({
              title: 'Kelompok',
              description: 'Kelompok peserta KIPP.',
              vocabulary: 'award-groups',
            }),
            category: text('Kategori edisi itu', 'Nama kategori dalam edisi tahun itu.').optional(),
            note: text('Catatan', 'Misalnya bila hanya satu sumber yang menyebut.').optional(),
            sources: sourceIds,
          }),
        )
        .default([])
        .meta({
          title: 'Penghargaan',
          description:
            'Penghargaan yang tercatat dalam sumber; kosong berarti belum terdokumentasi.',
        }),
      sectors: z
        .array(word('sectors'))
        .min(1)
        .meta({
          title: 'Sektor',
          description: 'Satu atau lebih dari sepuluh kategori KIPP 2021; yang utama lebih dulu.',
          examples: [['kesehatan' satisfies VocabularyId<'sectors'>]],
        }),
      targetGroups: z
        .array(word('target-groups'))
        .default([])
        .meta({
          title: 'Kelompok sasaran',
          description: 'Siapa yang dilayani.',
          examples: [['ibu-hamil', 'balita'] satisfies VocabularyId<'target-groups'>[]],
        }),
      novelty: z
        .strictObject({
          level: word('novelty-levels').meta({
            title: 'Tingkat kebaruan',
            description: 'Penilaian editor.',
            vocabulary: 'novelty-levels',
          }),
          reason: text('Alasan', 'Apa yang baru, menurut sumber; untuk adaptasi: dari apa.'),
          sources: sourceIds,
        })
        .optional()
        .meta({
          title: 'Kebaruan',
          description: 'Apa yang baru. Dikosongkan bila tidak terdokumentasi.',
        }),
      povertyImpact: z
        .strictObject({
          strategies: z.array(word('poverty-strategies')).default([]).meta({
            title: 'Strategi',
            description: 'Strategi nasional yang dilayani; kosong bila tidak langsung.',
          }),
          directness: word('poverty-directness').meta({
            title: 'Langsung atau pendukung',
            description: 'Seberapa langsung warga miskin tersentuh.',
            vocabulary: 'poverty-directness',
          }),
          reason: text('Alasan', 'Mengapa digolongkan demikian, dari fakta entri ini.'),
        })
        .optional()
        .meta({
          title: 'Dampak kemiskinan',
          description: 'Penilaian editor tentang hubungan inovasi dengan kemiskinan.',
        }),
      results: z
        .array(
          z
            .strictObject({
              indicator: text('Ukuran', 'Apa yang diukur.', 'Angka kemiskinan kabupaten'),
              unit: text('Satuan', 'Satuan untuk kedua angka.', 'persen').optional(),
              before: measurement('Sebelum').optional(),
              after: measurement('Sesudah').optional(),
              better: word('result-directions').optional().meta({
                title: 'Arah yang baik',
                description: 'Naik, turun, atau netral.',
                vocabulary: 'result-directions',
              }),
              comparison: text(
                'Pembanding',
                'Kelompok atau wilayah pembanding, bila ada.',
              ).optional(),
              claimedBy: text(
                'Dinyatakan oleh',
                'Siapa yang menyatakan angka ini.',
                'Bupati Sragen',
              ),
              evidence: word('evidence-kinds').meta({
                title: 'Jenis bukti',
                description: 'Siapa yang menyatakan dan dengan cara apa.',
                vocabulary: 'evidence-kinds',
              }),
              caveat: text(
                'Yang tidak ditunjukkan',
                'Apa yang tidak dapat disimpulkan dari angka ini.',
              ).optional(),
              contradicts: z.array(z.int().min(1)).optional().meta({
                title: 'Berbeda dengan',
                description:
                  'Nomor urut (mulai 1) angka lain di daftar ini yang berbeda untuk hal yang sama.',
              }),
              sources: sourceIds,
            })
            .refine((r) => r.before !== undefined || r.after !== undefined, {
              params: {
                expected: '`before` (sebelum) atau `after` (sesudah)',
                kind: 'result',
              },
            }),
        )
        .default([])
        .meta({
          title: 'Hasil',
          description: 'Angka dan keadaan sebelum dan sesudah, dengan siapa yang menyatakan.',
        }),
      cost: z
        .strictObject({
          level: word('cost-levels').optional().meta({
            title: 'Tingkat biaya',
            description: 'Dikosongkan bila sumber tidak menyebut angka atau cukup keterangan.',
            vocabulary: 'cost-levels',
          }),
          note: text(
            'Keterangan biaya',
            'Angka beserta satuannya (per tahun, per orang, sekali).',
          ).optional(),
          funding: text('Sumber dana', 'Dari mana dananya.', 'APBD kabupaten').optional(),
          items: z
            .array(
              z.strictObject({
                item: text('Komponen', 'Apa yang dibiayai.'),
                amount: text('Jumlah', 'Jumlah dengan satuannya, seperti di sumber.'),
                year: year('Tahun', 'Tahun anggaran.').optional(),
                sources: sourceIds,
              }),
            )
            .min(1)
            .optional()
            .meta({
              title: 'Komponen biaya',
              description: 'Rincian biaya yang disebut sumber.',
            }),
          sources: sourceIds,
        })
        .optional()
        .meta({
          title: 'Biaya',
          description: 'Biaya dan sumber dananya menurut sumber.',
        }),
      requirements: z
        .strictObject({
          connectivity: need('connectivity-levels', 'Jaringan', 'Kebutuhan internet atau telepon.'),
          electricity: need('electricity-levels', 'Listrik', 'Kebutuhan listrik.'),
          staff: z
            .array(claim('Petugas', 'Siapa yang dibutuhkan dan pelatihannya.'))
            .min(1)
            .optional()
            .meta({
              title: 'Petugas dan pelatihan',
              description: 'Jumlah, keahlian, dan pelatihan petugas menurut sumber.',
            }),
          other: z
            .array(claim('Prasyarat lain', 'Hal lain yang harus ada.'))
            .min(1)
            .optional()
            .meta({
              title: 'Prasyarat lain',
              description: 'Alat, kendaraan, gedung, atau keadaan yang harus ada.',
            }),
        })
        .optional()
        .meta({
          title: 'Prasyarat',
          description: 'Yang mungkin tidak dimiliki wilayah miskin dan terpencil.',
        }),
      dataUsed: z
        .array(
          z.strictObject({
            id: word('poverty-data').meta({
              title: 'Data',
              description: 'Data yang dipakai.',
              vocabulary: 'poverty-data',
            }),
            note: text('Keterangan', 'Bagaimana data dipakai atau diverifikasi.').optional(),
            sources: sourceIds.optional(),
          }),
        )
        .default([])
        .meta({
          title: 'Data yang dipakai',
          description: 'DTKS, P3KE, DTSEN, pendataan sendiri, dan lainnya.',
        }),
      actors: z
        .array(
          z.strictObject({
            name: text(
              'Pelaku',
              'Instansi atau kelompok, bukan orang perseorangan.',
              'Dinas Sosial',
            ),
            role: text('Peran', 'Apa yang dikerjakannya.', 'pelaksana'),
          }),
        )
        .default([])
        .meta({
          title: 'Pelaku dan peran',
          description: 'Siapa mengerjakan apa.',
        }),
      legalBasis: z
        .array(
          z.strictObject({
            text: text(
              'Peraturan',
              'Nama, nomor, tahun, dan tentang.',
              'Peraturan Bupati Sragen Nomor 7 Tahun 2012',
            ),
            sources: sourceIds.optional(),
          }),
        )
        .default([])
        .meta({
          title: 'Dasar hukum',
          description: 'Peraturan yang mendasari inovasi.',
        }),
      serviceStandard: z
        .array(
          claim('Standar layanan', 'Satu hal tentang syarat, waktu, biaya, atau produk layanan.'),
        )
        .default([])
        .meta({
          title: 'Standar layanan',
          description: 'Syarat, prosedur, waktu, biaya, dan produk layanan menurut sumber.',
        }),
      complaints: z
        .array(
          z.strictObject({
            text: text('Saluran pengaduan', 'Saluran pengaduan instansi, bukan nomor pribadi.'),
            sources: sourceIds.optional(),
          }),
        )
        .default([])
        .meta({
          title: 'Pengaduan',
          description: 'Ke mana warga mengadu dan bagaimana ditangani.',
        }),
      obstacles: z
        .array(claim('Kendala', 'Kendala atau kegagalan menurut sumber.'))
        .default([])
        .meta({
          title: 'Kendala',
          description: 'Yang menghambat, gagal, atau dikritik.',
        }),
      replicatorLessons: z
        .array(
          z.strictObject({
            where: text('Di mana', 'Tempat yang mencoba.').optional(),
            text: text('Pelajaran', 'Apa yang dialami atau diubah.'),
            sources: sourceIds,
          }),
        )
        .default([])
        .meta({
          title: 'Pengalaman yang meniru',
          description: 'Pelajaran dari tempat yang meniru.',
        }),
      replications: z
        .array(
          z.strictObject({
            where: text('Di mana', 'Tempat replikasi seperti disebut sumber.', 'Kabupaten Sinjai'),
            region: regionCode('Kode wilayah tempat replikasi, bila satu wilayah.').optional(),
            scope: word('replication-scopes').meta({
              title: 'Jangkauan',
              description: 'Wilayah lain atau perluasan di wilayah asal.',
              vocabulary: 'replication-scopes',
            }),
            year: year('Tahun', 'Tahun replikasi.').optional(),
            status: word('replication-statuses').meta({
              title: 'Keadaan',
              description: 'Keadaan replikasi menurut sumber.',
              vocabulary: 'replication-statuses',
            }),
            note: text('Keterangan', 'Apa yang dikatakan sumber.').optional(),
            sources: sourceIds,
          }),
        )
        .default([])
        .meta({
          title: 'Replikasi',
          description: 'Tempat yang meniru atau berencana meniru.',
        }),
      replicates: z.array(slug('Meniru', 'Slug inovasi yang ditiru.')).default([]).meta({
        title: 'Meniru inovasi',
        description: 'Inovasi di katalog ini yang ditiru atau dikembangkan.',
      }),
      related: z
        .array(
          z.strictObject({
            slug: slug('Inovasi', 'Slug inovasi terkait.'),
            reason: text('Hubungan', 'Mengapa terkait.', 'Program pendahulu'),
          }),
        )
        .default([])
        .meta({
          title: 'Terkait',
          description: 'Pendahulu, penerus, atau kembaran inovasi ini.',
        }),
      contact: z
        .strictObject({
          unit: text('Unit', 'Unit yang menangani, bukan orang.', 'Dinas Sosial Kabupaten Sragen'),
          channel: text(
            'Saluran resmi',
            'Laman atau telepon kantor; bukan nomor atau surel pribadi.',
          ),
          sources: sourceIds.optional(),
        })
        .optional()
        .meta({ title: 'Kontak', description: 'Saluran resmi instansi.' }),
      image: z
        .strictObject({
          file: z
            .string()
            .regex(/^[a-z0-9][a-z0-9.-]*\.(jpe?g|png|webp|avif)$/)
            .meta({
              title: 'Berkas',
              description: 'Nama berkas di `content/innovations/images/`.',
              examples: ['uptpk-sragen.webp'],
            }),
          alt: text('Teks pengganti', 'Apa yang terlihat di gambar, untuk yang tidak melihatnya.'),
          credit: text('Pemilik', 'Pemilik gambar dan izinnya.'),
        })
        .optional()
        .meta({
          title: 'Gambar',
          description: 'Satu gambar, bila ada izinnya.',
        }),
      textSources: z
        .array(z.string().regex(/^[a-z][a-z0-9-]*$/))
        .default([])
        .meta({
          title: 'Sumber uraian',
          description: 'Sumber untuk uraian yang tidak bertanda sumber per kalimat.',
          examples: [['s1', 's2']],
        }),
      sources: z
        .array(sourceField(vocabularies))
        .min(1)
        .meta({ title: 'Sumber', description: 'Semua sumber entri ini.' }),
      reviewed: partialDate(
        'Terakhir ditinjau',
        'Tanggal entri terakhir diperiksa terhadap sumbernya.',
      ),
      formerSlugs: z
        .array(slug('Slug lama', 'Alamat lama yang dialihkan ke entri ini.'))
        .default([])
        .meta({
          title: 'Alamat lama',
          description: 'Slug yang pernah dipakai entri ini.',
        }),
    })
    .meta({ title: 'Inovasi', description: 'Satu inovasi pelayanan publik.' });
}
