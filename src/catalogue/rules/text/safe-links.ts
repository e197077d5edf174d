import { isWebAddress } from '../innovation/source-address.ts';
import { placeProblem, quoted } from '../problem.ts';
import type { TextRule } from '../rule.ts';

/** A link leads to a page, and never runs anything in the reader's browser. */
export const safeLinks: TextRule = {
  name: 'safe-links',
  description:
    'Tautan menuju alamat web yang lengkap, halaman situs ini (`/inovasi/…`), bagian halaman (`#…`), surel, atau telepon.',
  remedy: 'Perbaiki alamatnya, atau sisakan teksnya saja.',
  scope: 'text',
  check({ file, outline }) {
    return outline.links.flatMap((link) => {
      const url = link.url.trim();
      if (isAllowed(url)) return [];
      const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
      return placeProblem(file, link, {
        message: scheme
          ? `Tautan \`${scheme}:\` tidak diterima.`
          : 'Alamat tautan ini tidak dapat dibuka.',
        found: quoted(link.url || link.text),
        expected:
          'alamat https:// yang lengkap, atau alamat di situs ini seperti `/inovasi/uptpk-sragen/`',
        advice: 'Perbaiki alamatnya, atau hapus tautannya dan sisakan teksnya.',
      });
    });
  },
};

function isAllowed(url: string): boolean {
  if (/^https?:/i.test(url)) return isWebAddress(url);
  if (/^mailto:/i.test(url)) return /^mailto:[^\s@]+@[^\s@]+\.[^\s@]+$/i.test(url);
  if (/^tel:/i.test(url)) return /^tel:\+?[\d-]+$/i.test(url);
  return /^\/(?![/\\])[^\s\\]*$/.test(url) || /^#[^\s]+$/.test(url);
}
