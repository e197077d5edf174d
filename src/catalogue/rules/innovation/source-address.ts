import { fieldProblem } from '../problem.ts';
import type { EntryRule } from '../rule.ts';

/** A reader must be able to open a source in a browser. */
export const sourceAddress: EntryRule = {
  name: 'source-address',
  description: 'Alamat sumber adalah alamat web lengkap (http atau https).',
  remedy: 'Salin alamat dari peramban, atau hapus `url` bila tidak diketahui.',
  scope: 'entry',
  check({ entry }) {
    return entry.data.sources.flatMap(({ url }, index) => {
      if (url === undefined || isWebAddress(url)) return [];
      const www = /^(www\.|[a-z0-9-]+\.(go\.id|co\.id|or\.id|ac\.id|com|id|org)\b)/i.test(url);
      return fieldProblem(entry, ['sources', index, 'url'], {
        message: 'Alamat sumber bukan alamat web.',
        found: url,
        expected: 'alamat lengkap, diawali https:// atau http://, tanpa spasi',
        advice: www
          ? `Tulis \`https://${url}\`.`
          : 'Salin alamat dari peramban, atau hapus kunci `url` bila alamatnya tidak diketahui.',
      });
    });
  },
};

/** Whether a text is a complete http or https address with a real host, and no login in it. */
export function isWebAddress(text: string): boolean {
  if (/[\s<>"`\\]/.test(text) || !/^https?:\/\/[^/]/i.test(text)) return false;
  try {
    const url = new URL(text);
    return url.hostname.includes('.') && url.username === '' && url.password === '';
  } catch {
    return false;
  }
}
