import type { TextRule } from '../rule.ts';
import { scanProblem, withoutAddresses } from './text-scan.ts';

/** How mobile numbers are written; the digits are counted afterwards. */
const FORMS = [
  // 0812-3456-7890, 0812 345 678, (0812) 3456789, 08123456789
  /(?<![\d+])(?<!\d[.,/-])\(?08[1-9]\d\)?(?:[ .-]{0,2}\d){6,10}(?!\d)/g,
  // 08 12 34 56 78 90
  /(?<![\d+])(?<!\d[.,/-])08([ .-])[1-9]\d(?:\1\d\d){3,4}(?!\d)/g,
  // +62 812-3456-7890, +62 (0) 812 ..., 0062812...
  /(?:\+|(?<!\d)00)62[ .-]?(?:\(0\)[ .-]?)?\(?8[1-9]\d\)?(?:[ .-]{0,2}\d){6,10}(?!\d)/g,
  // 628123456789, 62 812 3456 789
  /(?<![\d+.,-])62[ .-]?8[1-9]\d(?:[ .-]?\d){6,10}(?!\d)/g,
];

/** Links that open a chat with a number. */
const CHAT_LINKS = /(?:wa\.me\/|whatsapp\.com\/send\/?\?phone=|t\.me\/)\+?(?:%2B)?62[\d-]+/gi;

/**
 * A mobile number rings in someone's pocket, and one cannot see from it whether that someone is an
 * office. Offices have a page, a landline or a call centre (112, 119, 1708).
 */
export const noMobileNumber: TextRule = {
  name: 'no-mobile-number',
  description: 'Tidak ada nomor ponsel dalam katalog, juga tidak nomor WhatsApp layanan.',
  remedy: 'Tulis laman, telepon kantor, atau pusat panggilan instansi.',
  scope: 'text',
  check(context) {
    const text = withoutAddresses(context.text);
    const numbers = FORMS.flatMap((form) => [...text.matchAll(form)]).filter(
      ([written]) => !/^\d{1,3}(?:\.\d{3})+$/.test(written), // thousands
    );
    const links = [...context.text.matchAll(CHAT_LINKS)];
    const found = new Map([...numbers, ...links].map((match) => [match.index, match[0]]));
    return [...found].map(([offset, written]) =>
      scanProblem(context, offset, {
        message: 'Ada nomor ponsel.',
        found: `${written.slice(0, 6)}…`,
        expected: 'saluran instansi: laman, telepon kantor, atau pusat panggilan',
        advice:
          'Hapus nomor ini. Untuk layanan WhatsApp, tulis "WhatsApp layanan, nomornya di laman …" dengan alamat laman resmi.',
      }),
    );
  },
};
