/** What an innovation costs and who pays, in the words of its sources. */
import type { VocabularyId } from '../domain/vocabulary/vocabulary-ids.ts';
import { asSentence, listed } from './prose.ts';
import type { ImportRecord, Said } from './record.ts';

/** Cost as an entry has it. */
export interface MappedCost {
  level?: VocabularyId<'cost-levels'>;
  note?: string;
  funding?: string;
  items?: { item: string; amount: string; year?: number; sources: string[] }[];
  sources: string[];
}

const FUNDS: [string, RegExp][] = [
  ['APBN', /\bAPBN\b/],
  ['APBD provinsi', /\bAPBD (?:provinsi|NTT|DIY)\b/i],
  ['APBD kabupaten', /\bAPBD (?:kabupaten|Kabupaten \p{Lu}\p{L}+|Bojonegoro)\b/iu],
  ['APBD kota', /\bAPBD kota\b/i],
  ['APBD', /\bAPBD\b(?! (?:provinsi|kabupaten|kota|NTT|DIY|Bojonegoro))/i],
  ['dana desa', /\bdana desa\b|\bAPB ?Desa?\b|\bAPBDes\b|\bAPB Gampong\b|Alokasi Dana Desa/i],
  ['dana otonomi khusus', /otonomi khusus|\botsus\b/i],
  ['Dana Keistimewaan', /Dana Keistimewaan|\bDanais\b/i],
  ['dana alokasi khusus', /\bDAK\b|dana alokasi khusus/i],
  ['BOK', /\bBOK\b|Bantuan Operasional Kesehatan/],
  ['JKN', /Jaminan Kesehatan Nasional|dijamin BPJS/],
  ['zakat (Baznas)', /\bBaznas\b|\bzakat\b|\binfak\b|ZISWAF/i],
  ['CSR', /\bCSR\b/],
  ['dana pinjaman bank', /\b(?:kredit|dana pinjaman|pinjaman)\b.*\b(?:bank|PNM)\b/i],
  ['donasi', /\bdonasi\b|\bfilantropi\b|\bsumbangan\b/i],
  ['iuran peserta', /\biuran mandiri\b/i],
];
const DENIED = /\b(?:tanpa|bukan|tidak memakai|di luar|menurut)\b[^;.]*\b(?:APBD|APBN)\b/i;

/** Where the money comes from, as far as the text names known funds and denies none. */
export function fundingOf(text: string): string | undefined {
  if (DENIED.test(text)) return undefined;
  const funds = FUNDS.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
  return funds.length > 0 ? listed(funds) : undefined;
}

/**
 * The level of cost, only where a text states what the whole takes in a year:
 * below Rp100 juta `rendah`, to Rp1 miliar `sedang`, above `tinggi`.
 */
export function costLevelOf(text: string): VocabularyId<'cost-levels'> | undefined {
  const match =
    /(?:^|[\s(:])Rp([\d.,]+) (juta|miliar) (?:per tahun|setahun)(?! (?:per|untuk (?:tiap|setiap)))/i.exec(
      text,
    );
  if (!match) return undefined;
  const before = text.slice(Math.max(0, match.index - 40), match.index);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 30);
  if (
    /insentif|honor|premi|bidan|perawat|kebutuhan|per (?:orang|siswa|desa|kampung)/i.test(
      before + after,
    )
  )
    return undefined;
  const amount =
    Number((match[1] as string).replaceAll('.', '').replace(',', '.')) *
    (match[2]?.toLowerCase() === 'miliar' ? 1000 : 1);
  if (!Number.isFinite(amount)) return undefined;
  return amount < 100 ? 'rendah' : amount <= 1000 ? 'sedang' : 'tinggi';
}

/** Cost from notes whose sources are known; notes without a source are the caller's to keep. */
export function mapCost(
  notes: readonly Said[],
  items: ImportRecord['cost_items'],
  level: MappedCost['level'],
  sourceId: (index: number) => string,
): MappedCost | undefined {
  const costItems = items.map((item) => ({
    item: item.item,
    amount: item.amount,
    ...(item.year ? { year: item.year } : {}),
    sources: [sourceId(item.source)],
  }));
  if (notes.length === 0 && costItems.length === 0) return undefined;
  const text = notes.map((note) => asSentence(note.text)).join(' ');
  const funding = fundingOf(notes.map((note) => note.text).join('; '));
  const stated = level ?? (text ? costLevelOf(text) : undefined);
  const sources = [
    ...new Set([
      ...notes.flatMap((note) => note.sources.map(sourceId)),
      ...costItems.flatMap((item) => item.sources),
    ]),
  ];
  return {
    ...(stated ? { level: stated } : {}),
    ...(text ? { note: text } : {}),
    ...(funding ? { funding } : {}),
    ...(costItems.length > 0 ? { items: costItems } : {}),
    sources,
  };
}
