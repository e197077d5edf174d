/** The letter that asks the originating institution for permission to replicate. */

import type { Plan } from '../../domain/plan/plan.ts';
import { formatQuantity } from '../../domain/words/numbers.ts';
import { type Block, fields, list, paragraph } from '../document.ts';
import { blank, type Parties, wholeTime } from './parties.ts';

/** Returns the letter of interest (surat minat). */
export function letterOfInterest(plan: Plan, { head, origin, choice }: Parties): Block[] {
  const supporting = plan.fit
    .filter(({ judgement }) => judgement === 'mendukung')
    .map(({ text }) => text);
  const figures = plan.baseline
    .filter(({ label }) => !supporting.some((text) => text.includes(label)))
    .slice(0, 3)
    .map(
      ({ label, value, unit, year, source }) =>
        `${label}: ${formatQuantity(value, unit)} pada ${year} (${source}).`,
    );
  const reasons = [...supporting, ...figures];
  return [
    ...choice,
    fields(
      ['Tempat dan tanggal', `${blank('tempat')}, ${blank('tanggal')}`],
      ['Nomor', blank('nomor surat')],
      ['Sifat', 'Biasa'],
      ['Lampiran', 'Satu berkas rencana replikasi'],
      ['Hal', `Minat mereplikasi ${origin.subject}`],
    ),
    paragraph(`Yth. ${origin.head}\ndi ${blank('tempat')}`),
    paragraph('Dengan hormat,'),
    paragraph(
      `Kami menyampaikan minat ${head.government} untuk mereplikasi ${origin.subject} milik ${origin.institution} di ${plan.region.name}, dalam rangka mengurangi kemiskinan.${plan.summary ? ` Layanan yang hendak kami bangun: ${plan.summary}` : ''}`,
    ),
    ...(reasons.length > 0
      ? [paragraph('Minat ini didasari keadaan berikut.'), list('number', reasons)]
      : []),
    paragraph(`Pelaksanaannya kami rencanakan pada ${wholeTime(plan).span}. Untuk itu kami mohon:`),
    list('letter', [
      'izin untuk mereplikasi inovasi tersebut;',
      'salinan dokumen yang dapat dibagikan, antara lain peraturan, prosedur kerja, formulir, dan rincian biaya;',
      'kesempatan belajar, melalui kunjungan atau pendampingan; dan',
      'surat kesediaan direplikasi, bila sudah ada.',
    ]),
    ...(plan.undocumented.length > 0
      ? [
          paragraph('Kami juga mohon penjelasan atas hal yang belum kami temukan sumbernya:'),
          list('letter', plan.undocumented),
        ]
      : []),
    paragraph('Apabila permohonan ini disetujui, kami:'),
    list('letter', [
      'menyediakan anggaran dan petugas sendiri;',
      'menyebut nama inovasi dan instansi asalnya dalam setiap dokumen dan publikasi;',
      'tidak menjual hasil replikasi, dan mengakui bahwa hak cipta tetap pada instansi asal;',
      'membagikan hasil dan pelajarannya kepada instansi asal; dan',
      'bersedia menuangkan kerja sama ini dalam Nota Kesepakatan dan Perjanjian Kerja Sama.',
    ]),
    paragraph(
      `Untuk tindak lanjut, instansi Saudara dapat menghubungi ${blank('jabatan, telepon kantor, dan surel dinas')}. Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.`,
    ),
    { kind: 'signatures', parties: [{ office: head.title }] },
    paragraph(`Tembusan: ${blank('bila perlu')}`),
  ];
}
