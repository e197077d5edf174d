/** Regulations behind an innovation, each once; what is not one is told apart. */
import { sameFact, tidy } from './prose.ts';
import type { Said } from './record.ts';

/** Legal texts sorted by what they are. */
export interface LegalTexts {
  /** Regulations that the innovation rests on. */
  basis: Said[];
  /** Decisions that only name the winners of an award. */
  awardDecisions: Said[];
  /** Drafts, plans and rules of other places: true, but no basis. */
  remarks: Said[];
}

const AWARD_DECISION = /Keputusan Menteri PANRB .*(?:penetapan|tentang Top \d+)/i;
const NOT_IN_FORCE = /^(?:Rancangan|Penyusunan)\b|\b(?:masih disiapkan|direncanakan)\b/i;
const OF_OTHERS = /^Contoh\b/i;

/** Sorts legal texts and unites those that name the same regulation. */
export function sortLegalTexts(texts: readonly Said[]): LegalTexts {
  const sorted: LegalTexts = { basis: [], awardDecisions: [], remarks: [] };
  for (const text of texts) {
    if (AWARD_DECISION.test(text.text)) sorted.awardDecisions.push(text);
    else if (NOT_IN_FORCE.test(text.text) || OF_OTHERS.test(text.text)) sorted.remarks.push(text);
    else addRegulation(sorted.basis, text);
  }
  return sorted;
}

function addRegulation(basis: Said[], text: Said): void {
  const numbers = regulationNumbers(text.text);
  const twin = basis.find((other) => {
    const theirs = regulationNumbers(other.text);
    const [few, many] = numbers.length <= theirs.length ? [numbers, theirs] : [theirs, numbers];
    return few.length > 0
      ? few.every((number) => many.includes(number))
      : sameFact(other.text, text.text);
  });
  if (!twin) {
    basis.push({ text: tidy(text.text), sources: [...text.sources] });
    return;
  }
  if (text.text.length > twin.text.length) twin.text = tidy(text.text);
  twin.sources = [...new Set([...twin.sources, ...text.sources])].sort((a, b) => a - b);
}

/** `perda 3/2016` for `Perda Kabupaten Anu Nomor 3 Tahun 2016`: kind, number and year. */
function regulationNumbers(text: string): string[] {
  const kind = kindOf(text);
  return [...text.matchAll(/(?:Nomor|No\.)\s+([\w./-]+?)(?:\s+Tahun\s+|\/)((?:19|20)\d{2})/gi)].map(
    (match) => `${kind} ${(match[1] as string).toLowerCase()}/${match[2]}`,
  );
}

const KINDS: [string, RegExp][] = [
  ['perda', /^(?:perda|peraturan daerah|qanun)/i],
  [
    'perkada',
    /^(?:perbup|perwal|perwali|pergub|perwako|peraturan (?:bupati|wali ?kota|gubernur))/i,
  ],
  ['edaran', /^(?:surat edaran|SE )/i],
  ['keputusan', /^(?:keputusan|kep\p{L}+|SK )/iu],
  ['permen', /^(?:permen\p{L}*|peraturan menteri)/iu],
];

function kindOf(text: string): string {
  return (
    KINDS.find(([, pattern]) => pattern.test(text.trim()))?.[0] ??
    (text.trim().split(' ')[0] ?? '').toLowerCase()
  );
}
