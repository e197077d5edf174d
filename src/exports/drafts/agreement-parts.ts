/** The parts that the two agreements of a replication have in common: head, articles, terms. */
import { type Block, centred, centredHeading, list, paragraph } from '../document.ts';
import { blank, inCapitals, type Parties } from './parties.ts';

/** Returns the head of an agreement: its name, parties, numbers and subject. */
export function agreementHead(
  name: string,
  [first, second]: readonly [string, string],
  { subject, region }: { subject: string; region: string },
): Block[] {
  return [
    centredHeading(1, name),
    centred('ANTARA'),
    centred(inCapitals(first)),
    centred('DENGAN'),
    centred(inCapitals(second)),
    centred('TENTANG'),
    centred(inCapitals(`replikasi ${subject} di ${region}`)),
    centred(`NOMOR: ${blank('nomor pihak kesatu')}\nNOMOR: ${blank('nomor pihak kedua')}`),
    paragraph(
      `Pada hari ini ${blank('hari')} tanggal ${blank('tanggal')} bulan ${blank('bulan')} tahun ${blank('tahun')}, bertempat di ${blank('tempat')}, kami yang bertanda tangan di bawah ini:`,
    ),
  ];
}

/** Returns an article of an agreement: its heading and its body. */
function article(number: number, name: string, body: readonly Block[]): Block[] {
  return [centredHeading(2, `Pasal ${number}\u2002${name}`), ...body];
}

/** Returns articles, numbered in their order. */
export function articles(
  all: readonly (readonly [name: string, body: readonly Block[]])[],
): Block[] {
  return all.flatMap(([name, body], index) => article(index + 1, name, body));
}

/** Returns the bodies of the articles that are identical in both agreements. */
export function sharedTerms({ origin }: Parties) {
  return {
    rights: [
      list('paren', [
        `Hak cipta atas ${origin.subject} tetap pada PIHAK KESATU.`,
        'PIHAK KEDUA menyebut nama inovasi dan instansi asalnya dalam setiap dokumen dan publikasi.',
        'PIHAK KEDUA tidak menjual hasil replikasi.',
      ]),
    ],
    disputes: [
      paragraph(
        'Perbedaan pendapat dalam pelaksanaan diselesaikan PARA PIHAK secara musyawarah untuk mufakat.',
      ),
    ],
  };
}
