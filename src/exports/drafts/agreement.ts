/** The agreement between the two implementing offices (Perjanjian Kerja Sama). */
import type { Plan } from '../../domain/plan/plan.ts';
import { type Block, fields, list, paragraph } from '../document.ts';
import { table } from '../plan-sections.ts';
import { stageTimes } from '../stage-times.ts';
import { agreementHead, articles, sharedTerms } from './agreement-parts.ts';
import { blank, fundingWords, officeInRegion, type Parties, wholeTime } from './parties.ts';

/** Returns the outline of a Perjanjian Kerja Sama. */
export function agreement(plan: Plan, parties: Parties): Block[] {
  const { head, origin, choice, office } = parties;
  const shared = sharedTerms(parties);
  const originOffice = blank('perangkat daerah instansi asal');
  const times = stageTimes(plan);
  return [
    ...choice,
    ...agreementHead(
      'PERJANJIAN KERJA SAMA',
      [`${originOffice} ${origin.institution}`, officeInRegion(office, plan.region.name)],
      { subject: origin.subject, region: plan.region.name },
    ),
    list('number', [
      `${blank('nama')}, Kepala ${originOffice}, bertindak untuk dan atas nama ${origin.institution}, selanjutnya disebut PIHAK KESATU.`,
      `${blank('nama')}, ${blank('jabatan')} pada ${office}, bertindak untuk dan atas nama ${head.government}, selanjutnya disebut PIHAK KEDUA.`,
    ]),
    paragraph(
      `PIHAK KESATU dan PIHAK KEDUA secara bersama-sama disebut PARA PIHAK. Perjanjian Kerja Sama ini melaksanakan Nota Kesepakatan antara ${origin.institution} dan ${head.government} nomor ${blank('nomor dan tanggal Nota Kesepakatan')}. PARA PIHAK sepakat dengan ketentuan sebagai berikut.`,
    ),
    ...articles([
      [
        'Maksud dan tujuan',
        [
          paragraph(
            `Perjanjian ini dimaksudkan sebagai pedoman PARA PIHAK dalam replikasi ${origin.subject}, dengan tujuan agar layanan itu berjalan di ${plan.region.name}.`,
          ),
        ],
      ],
      [
        'Objek',
        [
          paragraph(
            `Objek Perjanjian ini adalah replikasi ${origin.subject}${plan.core.length > 0 ? '. Bagian berikut tetap sebagaimana di tempat asal:' : '.'}`,
          ),
          ...(plan.core.length > 0
            ? [
                list(
                  'letter',
                  plan.core.map(({ text }) => text),
                ),
              ]
            : []),
        ],
      ],
      [
        'Hak dan kewajiban PIHAK KESATU',
        [
          list('paren', [
            'PIHAK KESATU berhak disebut sebagai asal inovasi dan menerima laporan hasil replikasi.',
            'PIHAK KESATU berkewajiban memberi izin, membagikan dokumen yang dapat dibagikan, dan mendampingi PIHAK KEDUA menurut jadwal yang disepakati.',
          ]),
        ],
      ],
      [
        'Hak dan kewajiban PIHAK KEDUA',
        [
          list('paren', [
            'PIHAK KEDUA berhak memakai dan menyesuaikan inovasi di wilayahnya, dan menerima pendampingan.',
            'PIHAK KEDUA berkewajiban menyediakan anggaran dan petugas, menjaga bagian yang harus tetap, dan melaporkan hasil serta kendala kepada PIHAK KESATU.',
          ]),
        ],
      ],
      [
        'Tahap pelaksanaan',
        [
          paragraph('Replikasi dilaksanakan dalam tahap berikut.'),
          ...table(
            { header: ['Tahap', 'Waktu', 'Keluaran'], widths: [28, 30, 42] },
            plan.stages.map(({ label, tasks }, index) => [
              label,
              times[index] as string,
              [...new Set(tasks.map(({ output }) => output).filter(Boolean))].join('; '),
            ]),
          ),
        ],
      ],
      [
        'Pembiayaan',
        [
          paragraph(
            `Biaya replikasi dibebankan pada anggaran PIHAK KEDUA${fundingWords(plan)}. Biaya pendampingan ditanggung ${blank('pihak yang menanggung')}.`,
          ),
        ],
      ],
      [
        'Data warga',
        [
          paragraph(
            'Berbagi pengetahuan tidak mencakup data pribadi warga. Nama dan NIK disimpan hanya di tempat yang dikuasai perangkat daerah yang berwenang.',
          ),
        ],
      ],
      ['Hak cipta dan penyebutan asal', shared.rights],
      [
        'Pemantauan dan evaluasi',
        [
          paragraph(
            plan.indicators.length > 0
              ? 'Pelaksanaan dinilai dengan ukuran berikut, dibandingkan dengan keadaan awal:'
              : `Pelaksanaan dinilai setiap ${blank('kurun waktu')}.`,
          ),
          ...(plan.indicators.length > 0
            ? [
                list(
                  'letter',
                  plan.indicators.map(
                    ({ text, unit, frequency }) =>
                      `${text} (${[unit, frequency.toLowerCase()].filter(Boolean).join(', ')})`,
                  ),
                ),
              ]
            : []),
        ],
      ],
      [
        'Jangka waktu',
        [
          paragraph(
            `Perjanjian ini berlaku sejak ditandatangani sampai ${blank('tanggal akhir')}, dan dapat diperpanjang atas kesepakatan PARA PIHAK. Rencana replikasi: ${wholeTime(plan).span}.`,
          ),
        ],
      ],
      [
        'Keadaan kahar',
        [
          paragraph(
            `Pihak yang mengalami keadaan kahar memberi tahu pihak lain paling lambat ${blank('jumlah')} hari kerja, lalu PARA PIHAK menyepakati kelanjutannya.`,
          ),
        ],
      ],
      ['Perbedaan pendapat', shared.disputes],
      [
        'Narahubung',
        [
          fields(
            ['PIHAK KESATU', blank('jabatan, telepon kantor, dan surel dinas')],
            ['PIHAK KEDUA', `${office}, ${blank('jabatan, telepon kantor, dan surel dinas')}`],
          ),
        ],
      ],
      [
        'Penutup',
        [
          paragraph(
            'Perjanjian ini dibuat rangkap dua, masing-masing mempunyai kekuatan hukum yang sama, dan berlaku sejak ditandatangani PARA PIHAK.',
          ),
        ],
      ],
    ]),
    {
      kind: 'signatures',
      parties: [
        { above: 'PIHAK KESATU', office: `Kepala ${originOffice}` },
        { above: 'PIHAK KEDUA', office: `${blank('jabatan')} pada ${office}` },
      ],
    },
  ];
}
