import { fieldProblem } from '../problem.ts';
import type { EntryRule } from '../rule.ts';

/** Two ids for one page would count one witness twice. */
export const duplicateSource: EntryRule = {
  name: 'duplicate-source',
  description: 'Tiap sumber ditulis satu kali: satu id, satu alamat.',
  remedy: 'Hapus salah satu dan perbaiki rujukannya, atau beri id lain.',
  scope: 'entry',
  check({ entry }) {
    const { sources } = entry.data;
    return sources.flatMap(({ id, url }, index) => {
      const earlier = sources.slice(0, index);
      const problems = [];
      if (id && earlier.some((other) => other.id === id)) {
        problems.push(
          fieldProblem(entry, ['sources', index, 'id'], {
            message: `Dua sumber memakai id \`${id}\`.`,
            found: id,
            expected: 'id yang berbeda untuk tiap sumber',
            advice: 'Beri sumber ini id lain, lalu perbaiki rujukan kepadanya.',
          }),
        );
      }
      const twin = url && earlier.find((other) => other.url && sameAddress(other.url, url));
      if (twin) {
        problems.push(
          fieldProblem(entry, ['sources', index, 'url'], {
            message: `Sumber \`${id}\` beralamat sama dengan sumber \`${twin.id}\`.`,
            found: url,
            expected: 'satu sumber untuk satu alamat',
            advice: `Hapus salah satu, dan pakai id \`${twin.id}\` di mana pun \`${id}\` dirujuk.`,
          }),
        );
      }
      return problems;
    });
  },
};

/** Whether two addresses lead to one page: scheme, `www.`, case of the host and a last slash aside. */
export function sameAddress(a: string, b: string): boolean {
  return normalisedAddress(a) === normalisedAddress(b);
}

function normalisedAddress(url: string): string {
  try {
    const { hostname, port, pathname, search } = new URL(url.trim());
    const host = hostname.replace(/^www\./, '');
    return `${host}${port ? `:${port}` : ''}${pathname.replace(/\/+$/, '')}${search}`;
  } catch {
    return url.trim();
  }
}
