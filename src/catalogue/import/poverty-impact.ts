/** How an innovation bears on poverty, by rule from its own facts; an editor's judgement to review. */

import { listed } from './prose.ts';

/** What the rule looks at. */
export interface PovertyFacts {
  sectors: readonly string[];
  targetGroups: readonly string[];
  /** Name, problem, solution and how it works, as one text. */
  text: string;
  /** Label of a target group, in the reader's words. */
  groupLabel: (id: string) => string;
}

/** The impact as an entry has it. */
export interface MappedPovertyImpact {
  strategies?: string[];
  directness: string;
  reason: string;
}

/** Groups whose members are poor by definition of the vocabulary. */
const POOR_GROUPS = [
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

const STRATEGIES: [string, string, RegExp][] = [
  [
    'mengurangi-beban-pengeluaran',
    'mengurangi pengeluaran',
    /\b(?:bantuan sosial|bansos|gratis|tanpa biaya|jaminan (?:kesehatan|persalinan|sosial)|iuran ditanggung|beasiswa|subsidi|bedah rumah|perbaikan rumah|rumah tidak layak huni|rumah layak huni|makanan gratis|pasar murah|santunan|bantuan premi|sembako|uang saku|berasrama gratis)\b/gi,
  ],
  [
    'meningkatkan-pendapatan',
    'menambah penghasilan',
    /\b(?:pendapatan|penghasilan|modal usaha|pinjaman modal|modal bergulir|kredit usaha|keterampilan|pelatihan kerja|padat karya|lapangan kerja|kelompok usaha|usaha mikro|wirausaha|pemasaran|bekerja)\b/gi,
  ],
  [
    'menurunkan-kantong-kemiskinan',
    'membawa layanan dasar ke tempat yang tertinggal',
    /\b(?:air bersih|listrik|terpencil|kepulauan|pulau terluar|pedalaman|desa tertinggal|daerah tertinggal|dokter terbang|jamban|desa merah|kantong kemiskinan)\b/gi,
  ],
];

const TARGETING =
  /\b(?:data kemiskinan|basis data terpadu|data warga miskin|data terpadu kesejahteraan|DTKS|DTSEN|P3KE|verifikasi (?:dan validasi )?data|pemutakhiran data|penyasaran|tepat sasaran|sistem layanan dan rujukan|rujukan terpadu|penanggulangan kemiskinan)\b/gi;

/**
 * The impact on poverty, or undefined where the facts do not decide it.
 *
 * | directness | when |
 * | --- | --- |
 * | langsung | a group that is poor is served, and the text names what eases spending, adds income or reaches a poor place |
 * | pendukung | sector poverty, no poor group served directly, and the text is about data, targeting or referral |
 */
export function povertyImpactOf(facts: PovertyFacts): MappedPovertyImpact | undefined {
  const groups = facts.targetGroups.filter((id) => POOR_GROUPS.includes(id));
  const poverty = facts.sectors.includes('pengentasan-kemiskinan');
  const served =
    groups.length > 0 ||
    (poverty &&
      /\b(?:warga|keluarga|rumah tangga|orang|penduduk|siswa|anak|lansia|ibu|pasien)\s+(?:\p{L}+\s+)?(?:miskin|kurang mampu|tidak mampu|prasejahtera)\b/iu.test(
        facts.text,
      ));
  const found = STRATEGIES.map(([id, effect, pattern]) => ({
    id,
    effect,
    words: [
      ...new Set([...facts.text.matchAll(pattern)].map(([word]) => word.toLowerCase())),
    ].slice(0, 3),
  })).filter(({ words }) => words.length > 0);
  if (served && found.length > 0) {
    const who =
      groups.length > 0
        ? listed(groups.slice(0, 3).map((id) => lower(facts.groupLabel(id))))
        : 'warga miskin';
    const what = found.map(({ effect, words }) => `${listed(words)} (${effect})`).join('; ');
    return {
      strategies: found.map(({ id }) => id),
      directness: 'langsung',
      reason: `Yang dilayani ${who}; uraian sumber menyebut ${what}.`,
    };
  }
  const targeting = [
    ...new Set([...facts.text.matchAll(TARGETING)].map(([word]) => keepAcronym(word))),
  ].slice(0, 3);
  if (poverty && targeting.length > 0) {
    return {
      directness: 'pendukung',
      reason: `Uraian sumber menyebut ${listed(targeting)}; layanan ini menata penanggulangan kemiskinan, bukan memberi bantuan langsung.`,
    };
  }
  return undefined;
}

function keepAcronym(word: string): string {
  return word === word.toUpperCase() ? word : word.toLowerCase();
}

function lower(label: string): string {
  return label.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}
