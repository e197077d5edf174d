/** How an innovation bears on poverty, by rule from its own facts; an editor's judgement to review. */

import type { VocabularyId } from '../domain/vocabulary/vocabulary-ids.ts';
import { lowerFirst } from '../domain/words/capitalise.ts';
import { listed } from './prose.ts';

/** What the rule looks at. */
export interface PovertyFacts {
  sectors: readonly VocabularyId<'sectors'>[];
  targetGroups: readonly VocabularyId<'target-groups'>[];
  solution: string;
  /** The steps and how it works, as one text. */
  how: string;
  /** Label of a target group, in the reader's words. */
  groupLabel: (id: VocabularyId<'target-groups'>) => string;
}

/** The impact as an entry has it. */
export interface MappedPovertyImpact {
  strategies?: VocabularyId<'poverty-strategies'>[];
  directness: VocabularyId<'poverty-directness'>;
  reason: string;
}

/** Groups whose members are poor by definition of the vocabulary. */
const POOR_GROUPS: readonly VocabularyId<'target-groups'>[] = [
  'keluarga-miskin',
  'miskin-ekstrem',
  'rentan-miskin',
  'penghuni-rtlh',
  'siswa-miskin',
  'kpm',
  'terlantar',
  'ppks',
  'sakit-kronis',
];

const STRATEGIES: [VocabularyId<'poverty-strategies'>, string, RegExp][] = [
  [
    'mengurangi-beban-pengeluaran',
    'mengurangi pengeluaran',
    /\b(?:bantuan sosial|bansos|gratis|tanpa biaya|jaminan (?:kesehatan|persalinan|sosial)|iuran ditanggung|beasiswa|subsidi|bedah rumah|perbaikan rumah(?: tidak layak huni)?|rumah layak huni|makanan gratis|pasar murah|santunan|bantuan premi|membayar premi|sembako|uang saku)\b/gi,
  ],
  [
    'meningkatkan-pendapatan',
    'menambah penghasilan',
    /\b(?:menambah (?:pendapatan|penghasilan)|punya penghasilan|modal usaha|modal bergulir|bantuan modal|pinjaman(?: usaha| kecil)?|simpan pinjam|usaha tani|keterampilan|pelatihan kerja|padat karya|lapangan kerja|kelompok usaha|usaha bersama|usaha warga miskin|usaha mikro|wirausaha|diupah)\b/gi,
  ],
  [
    'menurunkan-kantong-kemiskinan',
    'membawa layanan dasar ke tempat yang tertinggal',
    /\b(?:air bersih|listrik|terpencil|kepulauan|pulau terluar|pedalaman|desa tertinggal|daerah tertinggal|dokter terbang|jamban|desa merah|kantong kemiskinan)\b/gi,
  ],
];

const TARGETING =
  /\b(?:data kemiskinan|basis data terpadu|data warga miskin|data terpadu kesejahteraan|DTKS|DTSEN|P3KE|pemutakhiran data|memutakhirkan data|tepat sasaran|sasaran program|rujukan terpadu|merujuk (?:layanan|ke program)|penanggulangan kemiskinan)\b/gi;
/** What the service is, where it is data or referral and not help itself. */
const DATA_SYSTEM =
  /^(?:[^.]*\b(?:sistem|aplikasi|portal|platform|satu data)\b[^.]*\b(?:data|mendata|informasi|sasaran)\b|[^.]*\bmendata\b|[^.]*\b(?:merujuk|rujukan)\b)/i;
const POOR_PEOPLE =
  /\b(?:warga|keluarga|rumah tangga|orang|penduduk|siswa|anak|lansia|ibu|pasien|masyarakat)\s+(?:\p{L}+\s+)?(?:miskin|kurang mampu|tidak mampu|prasejahtera|berpenghasilan rendah)\b/iu;

/**
 * The impact on poverty, or undefined where the facts do not decide it. Only the solution and the
 * steps count: what a problem tells is not what the innovation does.
 *
 * | directness | when |
 * | --- | --- |
 * | pendukung | sector poverty or a poor group, and the solution is data, targeting or referral |
 * | langsung | a poor group is served, and solution or steps name what eases spending, adds income or reaches a poor place |
 */
export function povertyImpactOf(facts: PovertyFacts): MappedPovertyImpact | undefined {
  const groups = facts.targetGroups.filter((id) => POOR_GROUPS.includes(id));
  const poverty = facts.sectors.includes('pengentasan-kemiskinan');
  const whole = `${facts.solution}. ${facts.how}`;
  if ((poverty || groups.length > 0) && DATA_SYSTEM.test(facts.solution)) {
    const words = wordsFound(whole, TARGETING);
    if (words.length === 0) return undefined;
    return {
      directness: 'pendukung',
      reason: `Uraian sumber menyebut ${listed(words)}; layanan ini menata penanggulangan kemiskinan, bukan memberi bantuan langsung.`,
    };
  }
  if (groups.length === 0 && !(poverty && POOR_PEOPLE.test(whole))) return undefined;
  const found = STRATEGIES.map(([id, effect, pattern]) => ({
    id,
    effect,
    words: wordsFound(whole, pattern),
  })).filter(({ words }) => words.length > 0);
  if (found.length === 0) return undefined;
  const who =
    groups.length > 0
      ? listed(groups.slice(0, 3).map((id) => lowerFirst(facts.groupLabel(id))))
      : 'warga miskin atau berpenghasilan rendah';
  const what = found.map(({ effect, words }) => `${listed(words)} (${effect})`).join('; ');
  return {
    strategies: found.map(({ id }) => id),
    directness: 'langsung',
    reason: `Yang dilayani ${who}; uraian sumber menyebut ${what}.`,
  };
}

function wordsFound(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([word]) => keepAcronym(word)))].slice(0, 3);
}

function keepAcronym(word: string): string {
  return word === word.toUpperCase() ? word : word.toLowerCase();
}
