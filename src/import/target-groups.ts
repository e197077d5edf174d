/** Target groups of a record as ids of `content/vocabulary/target-groups.yaml`. */
import type { VocabularyTerm } from '../domain/vocabulary/vocabulary.ts';
import type { VocabularyId } from '../domain/vocabulary/vocabulary-ids.ts';

/** The id of a target group. */
type GroupId = VocabularyId<'target-groups'>;

/**
 * Words of sources for groups that the vocabulary defines in its meanings but does not list as
 * terms.
 */
const MORE_TERMS: Partial<Record<GroupId, string[]>> = {
  'keluarga-miskin': ['miskin', 'prasejahtera', 'sangat miskin', 'mustahik'],
  'miskin-ekstrem': ['miskin ekstrem'],
  'rentan-miskin': ['miskin dan rentan', 'rentan miskin'],
  disabilitas: [
    'penyandang disabilitas',
    'berkebutuhan khusus',
    'tunagrahita',
    'tunanetra',
    'disabilitas mental',
  ],
  odgj: ['skizofrenia', 'dipasung'],
  'ibu-hamil': [
    'ibu bersalin',
    'ibu melahirkan',
    'ibu menyusui',
    'menyusui',
    'bersalin',
    'ibu hamil dan bersalin',
    'ibu hamil dan menyusui',
  ],
  balita: [
    'di bawah dua tahun',
    'di bawah empat tahun',
    'anak 0-2 tahun',
    'bayi baru lahir',
    '1.000 HPK',
  ],
  'anak-tidak-sekolah': ['anak tidak sekolah', 'putus sekolah'],
  'siswa-miskin': [
    'siswa dari keluarga kurang mampu',
    'siswa dari keluarga miskin',
    'mahasiswa keluarga miskin',
    'anak keluarga miskin',
  ],
  'penghuni-rtlh': ['rumah tidak layak huni', 'penghuni rumah tidak layak huni'],
  'tanpa-dokumen': [
    'tanpa dokumen',
    'tanpa akta',
    'tanpa akta kelahiran',
    'tanpa akta lengkap',
    'tanpa surat lahir',
  ],
  petani: ['peternak', 'pekebun', 'gapoktan', 'kelompok tani', 'poktan'],
  nelayan: ['pembudidaya', 'petambak garam', 'petambak'],
  umkm: ['usaha ultra mikro', 'pedagang', 'warung kecil', 'toko kelontong', 'usaha kecil'],
  'pencari-kerja': ['penganggur'],
  'pekerja-migran': ['pekerja migran', 'calon pekerja migran', 'purna pekerja migran', 'anak TKI'],
  terlantar: ['telantar', 'pengemis'],
  'warga-binaan': ['warga binaan pemasyarakatan', 'anak binaan lapas'],
  'masyarakat-3t': [
    'desa tertinggal',
    'kepulauan',
    'pedalaman',
    'perbatasan',
    'pulau kecil',
    'pulau terpencil',
    'daerah 3T',
  ],
  'masyarakat-adat': ['Suku Anak Dalam'],
  kpm: ['penerima bantuan sosial', 'penerima manfaat BPNT', 'keluarga penerima manfaat'],
  aparatur: ['aparatur desa', 'aparat kampung'],
  'pemerintah-desa': ['pemerintah desa', 'pemerintah kampung', 'pemerintah gampong'],
  'pencari-keadilan': ['berperkara'],
  'sakit-kronis': ['warga miskin penderita sakit kronis'],
  'korban-kekerasan': ['korban kekerasan', 'anak korban kekerasan', 'perempuan korban kekerasan'],
};

/** Terms so general that they count only as the head of a phrase, and only where nothing else fits. */
const HEAD_ONLY = new Set([
  'anak',
  'ibu',
  'perempuan',
  'wanita',
  'siswa',
  'pelajar',
  'mahasiswa',
  'santri',
  'remaja',
  'pekerja',
  'buruh',
  'guru',
  'pendidik',
  'perusahaan',
  'pasien',
  'penderita',
  'investor',
  'petani',
]);
/** Terms that stand for everyone: only where the whole phrase says no more. */
const EVERYONE = new RegExp(
  `^(?:seluruh )?(?:warga|masyarakat)(?: (?:${[
    'umum',
    '(?:desa|kampung|kota|kelurahan|kalurahan|nagari|lorong|ohoi|perkotaan|gampong)',
    'desa dan kelurahan',
    'kampung kota',
    '(?:[Kk]ota |[Kk]abupaten )?\\p{Lu}[\\p{L} ]*',
  ].join('|')}))?$`,
  'u',
);

/** What the phrases of a record mean. */
export interface TargetGroupAnswer {
  ids: GroupId[];
  /** Phrases that name no group of the vocabulary; they are told in prose. */
  unmatched: string[];
}

/**
 * Ids of the target groups that phrases name, by whole words and the longest term first. Order of
 * first mention; each id once.
 */
export function targetGroupsOf(
  phrases: readonly string[],
  vocabulary: readonly VocabularyTerm<GroupId>[],
): TargetGroupAnswer {
  const terms = termTable(vocabulary);
  const ids: GroupId[] = [];
  const unmatched: string[] = [];
  for (const phrase of phrases) {
    const named = vocabulary.find((term) => term.id === phrase);
    const found = named ? [named.id] : match(phrase, terms);
    if (found.length === 0) unmatched.push(phrase);
    for (const id of found) if (!ids.includes(id)) ids.push(id);
  }
  return { ids, unmatched };
}

interface Term {
  id: GroupId;
  words: string;
}

function termTable(vocabulary: readonly VocabularyTerm<GroupId>[]): Term[] {
  const known = new Set(vocabulary.map((term) => term.id));
  const table = vocabulary.flatMap((term) => [
    ...[term.label, ...(term.terms ?? []), ...(MORE_TERMS[term.id] ?? [])].map((words) => ({
      id: term.id,
      words: words.toLowerCase(),
    })),
  ]);
  return table
    .filter(
      ({ id, words }) =>
        known.has(id) && !['warga', 'masyarakat', 'desa', 'bantuan hukum'].includes(words),
    )
    .sort((a, b) => b.words.length - a.words.length || (a.words < b.words ? -1 : 1));
}

function match(phrase: string, terms: readonly Term[]): GroupId[] {
  let rest = ` ${phrase
    .toLowerCase()
    .replace(/[().,;/]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()} `;
  const found: { id: GroupId; at: number; general: boolean }[] = [];
  for (const { id, words } of terms) {
    const at = rest.indexOf(` ${words} `);
    if (at < 0) continue;
    const general = HEAD_ONLY.has(words);
    if (general && !(at === 0 || / dan $/.test(rest.slice(0, at + 1)))) continue;
    found.push({ id, at, general });
    rest = `${rest.slice(0, at)} ${'#'.repeat(words.length)} ${rest.slice(at + words.length + 2)}`;
  }
  if (found.length === 0) return EVERYONE.test(phrase.trim()) ? ['masyarakat-umum'] : [];
  const specific = found.filter(({ general }) => !general);
  const kept =
    specific.length > 0 && !/ dan /.test(phrase)
      ? [
          ...specific,
          ...found.filter(
            ({ general, at }) => general && at === 0 && !specific.some((other) => other.at <= 1),
          ),
        ]
      : found;
  return [...new Set(kept.sort((a, b) => a.at - b.at).map(({ id }) => id))];
}
