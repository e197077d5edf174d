/** The agreement between the two heads of government (Nota Kesepakatan). */
import type { Plan } from '../../domain/plan/plan.ts';
import { type Block, list, paragraph } from '../document.ts';
import { agreementHead, articles, sharedTerms } from './agreement-parts.ts';
import { blank, type Parties, wholeTime } from './parties.ts';

/** Returns the outline of a Nota Kesepakatan. */
export function memorandum(plan: Plan, parties: Parties): Block[] {
  const { head, origin, choice } = parties;
  const { span, months } = wholeTime(plan);
  const shared = sharedTerms(parties);
  return [
    ...choice,
    ...agreementHead('NOTA KESEPAKATAN', [origin.institution, head.government], {
      subject: origin.subject,
      region: plan.region.name,
    }),
    list('number', [
      `${blank('nama')}, ${origin.head}, bertindak untuk dan atas nama ${origin.institution}, selanjutnya disebut PIHAK KESATU.`,
      `${blank('nama')}, ${head.title}, bertindak untuk dan atas nama ${head.government}, selanjutnya disebut PIHAK KEDUA.`,
    ]),
    paragraph(
      'PIHAK KESATU dan PIHAK KEDUA secara bersama-sama disebut PARA PIHAK. PARA PIHAK terlebih dahulu menerangkan bahwa:',
    ),
    list('letter', [
      `PIHAK KESATU adalah pemilik ${origin.subject};`,
      `PIHAK KEDUA bermaksud mereplikasi inovasi tersebut di ${plan.region.name}; dan`,
      `kesepakatan ini memperhatikan peraturan ${blank('oleh bagian hukum: peraturan yang menjadi dasar')}.`,
    ]),
    paragraph('PARA PIHAK sepakat mengadakan Nota Kesepakatan dengan ketentuan sebagai berikut.'),
    ...articles([
      [
        'Maksud dan tujuan',
        [
          list('paren', [
            'Nota Kesepakatan ini dimaksudkan sebagai dasar kerja sama PARA PIHAK dalam replikasi inovasi.',
            `Tujuannya ialah terselenggaranya layanan bagi warga miskin di ${plan.region.name} menurut inovasi PIHAK KESATU.`,
          ]),
        ],
      ],
      ['Objek', [paragraph(`Objek Nota Kesepakatan ini adalah replikasi ${origin.subject}.`)]],
      [
        'Ruang lingkup',
        [
          paragraph('Ruang lingkup Nota Kesepakatan ini meliputi:'),
          list('letter', [
            'izin mereplikasi;',
            'berbagi dokumen dan pengetahuan;',
            'pendampingan; dan',
            'pemantauan dan berbagi hasil.',
          ]),
        ],
      ],
      [
        'Pelaksanaan',
        [
          list('paren', [
            'Nota Kesepakatan ini dilaksanakan dengan Perjanjian Kerja Sama antarperangkat daerah.',
            `PIHAK KEDUA menugaskan ${parties.office} untuk menyusun dan melaksanakan Perjanjian Kerja Sama itu; PIHAK KESATU menugaskan ${blank('perangkat daerah instansi asal')}.`,
          ]),
        ],
      ],
      [
        'Pembiayaan',
        [
          paragraph(
            'PIHAK KEDUA menyediakan anggaran dan petugas untuk replikasi. Biaya lain ditanggung menurut kesepakatan dalam Perjanjian Kerja Sama.',
          ),
        ],
      ],
      ['Hak cipta dan penyebutan asal', shared.rights],
      [
        'Jangka waktu',
        [
          paragraph(
            `Nota Kesepakatan ini berlaku selama ${blank('jangka waktu')} sejak ditandatangani. Rencana PIHAK KEDUA memerlukan ${months} bulan, ${span}.`,
          ),
        ],
      ],
      [
        'Pemantauan dan evaluasi',
        [
          paragraph(
            `PARA PIHAK memantau dan menilai pelaksanaan setiap ${blank('kurun waktu')}. Hasilnya menjadi bahan perpanjangan atau perubahan.`,
          ),
        ],
      ],
      ['Perbedaan pendapat', shared.disputes],
      [
        'Penutup',
        [
          paragraph(
            'Hal yang belum diatur dituangkan dalam naskah tambahan yang disepakati PARA PIHAK. Nota Kesepakatan ini dibuat rangkap dua, masing-masing mempunyai kekuatan hukum yang sama.',
          ),
        ],
      ],
    ]),
    {
      kind: 'signatures',
      parties: [
        { above: 'PIHAK KESATU', office: origin.head },
        { above: 'PIHAK KEDUA', office: head.title },
      ],
    },
  ];
}
