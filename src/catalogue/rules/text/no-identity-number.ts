import type { TextRule } from '../rule.ts';
import { scanProblem, withoutAddresses } from './text-scan.ts';

const CANDIDATES = /(?<![\d.,-])\d(?:[ .-]?\d){15}(?:[ .-]?\d{2})?(?![\d]|[.,]\d)/g;

/** Groups in which people write the sixteen digits of a NIK or KK number. */
const GROUPINGS = ['16', '4-4-4-4', '6-6-4', '6-10', '12-4', '8-8'];

/**
 * A number that names one person or family never stands in the catalogue: the sixteen digits of a
 * NIK or of a family card (KK), or the eighteen of a civil servant's NIP.
 */
export const noIdentityNumber: TextRule = {
  name: 'no-identity-number',
  description: 'Tidak ada NIK, nomor KK, atau NIP dalam katalog.',
  remedy: 'Hapus angka itu. Bila itu jumlah uang, tulis dengan kata: `Rp1,2 miliar`.',
  scope: 'text',
  check(context) {
    return [...withoutAddresses(context.text).matchAll(CANDIDATES)].flatMap(
      ({ 0: text, index }) => {
        const kind = identityKind(text);
        if (kind === undefined) return [];
        return scanProblem(context, index, {
          message: `Ada angka yang tampak seperti ${kind}.`,
          found: `${text.slice(0, 4)}… (${text.replace(/\D/g, '').length} angka)`,
          expected: 'tidak ada data pribadi',
          advice: 'Hapus angka ini. Bila ini jumlah uang, tulis dengan kata: `Rp1,2 miliar`.',
        });
      },
    );
  },
};

/** What personal number a text of digits and separators looks like, if any. */
export function identityKind(text: string): string | undefined {
  const groups = text.split(/[ .-]/);
  const digits = groups.join('');
  if (digits.length === 18) return isCivilServantNumber(groups, digits) ? 'NIP' : undefined;
  if (digits.length !== 16 || groups.every((group) => /^(?:19|20)\d\d$/.test(group))) {
    return undefined;
  }
  if (/^\d{1,3}(?:\.\d{3})+$/.test(text)) return undefined; // thousands
  const grouping = groups.map((group) => group.length).join('-');
  return GROUPINGS.includes(grouping) || isPopulationNumber(digits)
    ? 'NIK atau nomor KK'
    : undefined;
}

/** Region (province 11 to 97), then day (women: plus 40), month and year, then a serial number. */
function isPopulationNumber(digits: string): boolean {
  const province = Number(digits.slice(0, 2));
  const written = Number(digits.slice(6, 8));
  const day = written > 40 ? written - 40 : written;
  const month = Number(digits.slice(8, 10));
  return province >= 11 && province <= 97 && day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/** Date of birth, year and month of appointment, sex, serial number. */
function isCivilServantNumber(groups: string[], digits: string): boolean {
  const written = ['18', '8-6-1-3'].includes(groups.map((group) => group.length).join('-'));
  return (
    written &&
    /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:19|20)\d\d(?:0[1-9]|1[0-2]|21)[12]/.test(
      digits,
    )
  );
}
