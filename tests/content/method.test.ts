/**
 * Every number that the pages of `content/pages/` tell readers about the method is made here from the
 * code or the data, and looked for in the page. A number that is neither held so, nor taken from a
 * source named beside it, nor a date, a law or a list's own, fails: hold it here first.
 */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { currentCatalogue } from '../../src/catalogue/current.ts';
import { catalogueStatistics } from '../../src/catalogue/views/statistics.ts';
import { MAX_COMPARED } from '../../src/domain/comparison/compared-slugs.ts';
import { MAX_BY_PART, MAX_RANKED } from '../../src/domain/fit/fit.ts';
import { EFFECTIVENESS_MAX } from '../../src/domain/grades/effectiveness.ts';
import { REPLICABILITY_MAX } from '../../src/domain/grades/replicability.ts';
import { LASTING_YEARS, SUSTAINABILITY_MAX } from '../../src/domain/grades/sustainability.ts';
import { SUMMARY_LIMIT } from '../../src/domain/innovation/innovation.schema.ts';
import { SENTENCE_LIMIT } from '../../src/domain/words/sentences.ts';

/** Number words as the pages write them, by number. */
const WORDS = 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh'.split(' ');
const words = (number: number) => WORDS[number] as string;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

let catalogue: Catalogue;
let held: Record<string, string[]>;

beforeAll(async () => {
  catalogue = await currentCatalogue();
  held = heldStatements(catalogue);
});

/** What each page must say, with every number from the code or the data. */
function heldStatements({ innovations, vocabularies, regionFigures }: Catalogue) {
  const { byEvidence, entries, withFigures, byDepth } = catalogueStatistics(catalogue);
  const directness = (id: string | undefined) =>
    innovations.filter(({ povertyImpact }) => povertyImpact?.directness === id).length;
  const obstacles = innovations.filter((entry) => entry.obstacles.length > 0).length;
  const weights = vocabularies['fit-parts'].map(({ short, weight }) => `| ${short} | ${weight} |`);
  const cost = (id: string) =>
    vocabularies['cost-levels'].find((level) => level.id === id)?.meaning ?? '';
  const yearsOf = (indicator: string) =>
    regionFigures.all
      .filter((figure) => figure.indicator === indicator && figure.code.length === 5)
      .map(({ year }) => year);
  const [poverty, development] = [yearsOf('p0'), yearsOf('ipm')];
  const strongest = byEvidence.findLastIndex((count) => count > 0);
  return {
    metode: [
      `Nilai 1 sampai ${EFFECTIVENESS_MAX} untuk angka hasilnya`,
      `ada ${directness('langsung')} entri langsung, ${directness('pendukung')} pendukung, dan ${directness('tidak-langsung')} tidak langsung. Sebanyak ${directness(undefined)} belum dinilai`,
      `Nilai 0 sampai ${EFFECTIVENESS_MAX} |`,
      `Berapa dari ${REPLICABILITY_MAX} hal yang terdokumentasi`,
      `Berapa dari ${SUSTAINABILITY_MAX} hal yang terdokumentasi`,
      ...Array.from({ length: EFFECTIVENESS_MAX + 1 }, (_, grade) => `\n| ${grade} | `),
      'tidak meneliti sendiri dihitung 2,',
      `${capital(words(REPLICABILITY_MAX))} hal dilihat. Setiap hal yang terdokumentasi dihitung satu, jadi hasilnya 0 sampai ${REPLICABILITY_MAX}:`,
      `${capital(words(SUSTAINABILITY_MAX))} hal dilihat. Setiap hal yang terdokumentasi dihitung satu, jadi hasilnya 0 sampai ${SUSTAINABILITY_MAX}:`,
      `berjalan ${words(LASTING_YEARS)} tahun atau lebih`,
      `Batas ${words(LASTING_YEARS)} tahun adalah pilihan kami`,
      'penghargaan dua tahun atau lebih sesudah yang pertama',
      'Inovasi yang berhenti bernilai 0,',
      `dua sampai ${words(MAX_COMPARED)} inovasi berdampingan`,
      `${capital(words(weights.length))} bagian dinilai 0 sampai 1,`,
      ...weights,
      `Nilai bukti, dibagi ${words(EFFECTIVENESS_MAX)}`,
      `Yang ditimbang ulang adalah ${MAX_RANKED} inovasi teratas, ditambah ${words(MAX_BY_PART)} teratas menurut tiap bagian`,
      `persentase penduduk miskin ${Math.min(...poverty)} sampai ${Math.max(...poverty)}, serta IPM dan komponennya ${Math.max(...development)}`,
      `tersedia untuk ${Math.max(...yearsOf('sanitasi-layak'), ...yearsOf('air-minum-layak'), ...yearsOf('tpt'))}.`,
      ...['rendah', 'sedang', 'tinggi'].map((id) => cost(id).slice(1)),
    ],
    'batas-nilai': [
      `"Bukti 2 dari ${EFFECTIVENESS_MAX}"`,
      'Angka 2 berarti: ada angka sebelum dan sesudah',
      'Angka 2 **tidak** berarti',
      'lebih buruk daripada yang bernilai 3;',
      `bisa bernilai ${EFFECTIVENESS_MAX} karena diteliti dengan baik. Inovasi dengan hasil besar bisa bernilai 1 karena keadaan sebelumnya tidak dicatat`,
      `${byEvidence[2]} entri bernilai 2, ${words(byEvidence[3] ?? 0)} bernilai 3, dan belum ada yang bernilai ${strongest + 1}.`,
      `Nilai ${EFFECTIVENESS_MAX} pun perlu dibaca`,
      `Dari ${entries} entri per`,
      `${withFigures} memuat angka hasil dan ${obstacles} memuat kendala dengan sumbernya. Sebanyak ${byDepth.nama} hanya berisi nama`,
      `## Hitungan ${REPLICABILITY_MAX} hal dan ${SUSTAINABILITY_MAX} hal`,
      `"3 dari ${SUSTAINABILITY_MAX}" berarti tiga hal disebut sumber`,
      `dua sampai ${words(MAX_COMPARED)} pilihan`,
      'hasil Anda kelak juga hanya bernilai 1.',
    ],
    kontribusi: [`paling panjang ${SENTENCE_LIMIT} kata`],
    'menulis-panduan': [`kalimat yang lebih dari ${SENTENCE_LIMIT} kata`],
    impor: [
      `ringkasan paling banyak ${SUMMARY_LIMIT} karakter`,
      // Held by tests/import: numbers of sources begin so in tables and in JSON Lines.
      'urutan sumber di kolom `sumber`, mulai dari 1.',
      'nomor urut sumber mulai dari **0**',
      'Kode keluar: 0 semua baris diterima, 1 ada yang ditolak, 2 perintah salah dipakai',
    ],
  };
}

/** Numbers that no code or data of ours makes, each as the page writes it. */
const NOT_OURS: Readonly<Record<string, readonly string[]>> = {
  kontribusi: ['`12:5` berarti baris 12, kolom 5.'],
  tentang: ['13.491, menurut sumber yang menyebut 24.442.'],
  metode: [
    // What was read before the catalogue began: a fact of its making.
    'sekitar 2.000 huruf pertama',
    // Told by the source that stands before or after in the same paragraph.
    'Inpres Nomor 8 Tahun 2025',
    'Bila yang terakhir itu 2019, yang terbukti hanya sampai 2019',
  ],
  'batas-nilai': [
    'Bila 0,83 dibandingkan langsung dengan 0,85',
    'turun dari 1,26 ke 0,85',
    'hanya 10 persen',
    'pada 2023, untuk Kelompok Umum',
  ],
};

const MONTH =
  '(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)';

/** Parts of a page whose numbers are no claims of ours. */
const PASSED_OVER: readonly RegExp[] = [
  /^---\n[\s\S]*?\n---\n/, // front matter
  /^(`{3,})[\s\S]*?^\1/gm, // examples
  /`[^`\n]*`/g, // code
  /^.*\]\(https?:.*$/gm, // lines that name a source
  /^\| .* %(?:\*\*)? \|$/gm, // KIPP's own weights, whose source is named above the table
  new RegExp(`\\b(?:\\d{1,2} )?${MONTH} \\d{4}\\b`, 'g'),
  /\b(?:Nomor|Tahun|UU|PP) \d+(?:\.\d+)*(?: Tahun \d{4})?\b/g,
  /^\d+\. /gm, // numbers of a list
  /\]\([^)]*\)/g, // addresses
  /\b(?:SP4N|UTF-8|CC BY 4\.0|Atribusi 4\.0)\b/g,
];

const PAGES = [
  'metode',
  'batas-nilai',
  'kontribusi',
  'menulis-panduan',
  'impor',
  'bukan-inovasi',
  'tentang',
];

/** The text of a page, line ends within a paragraph as spaces. */
function textOf(page: string): string {
  return readFileSync(new URL(`../../content/pages/${page}.md`, import.meta.url), 'utf8');
}

describe('the numbers that the pages tell', () => {
  it.each(PAGES)('%s says what the code and the data say', (page) => {
    const text = textOf(page);
    expect((held[page] ?? []).filter((statement) => !text.includes(statement))).toEqual([]);
  });

  it.each(PAGES)('%s tells no number that nothing holds', (page) => {
    const blank = (part: string) => part.replace(/\S/g, ' ');
    let text = textOf(page);
    for (const statement of [...(held[page] ?? []), ...(NOT_OURS[page] ?? [])]) {
      text = text.replaceAll(statement, blank);
    }
    for (const pattern of PASSED_OVER) text = text.replace(pattern, blank);
    const left = [...text.matchAll(/\d[\d.,]*/g)].map(({ 0: number, index }) => {
      const line = text.slice(0, index).split('\n').length;
      return `${page}.md:${line} ${number}`;
    });
    expect(left).toEqual([]);
  });

  it('the weights of the fit add up to a hundred', () => {
    const weights = catalogue.vocabularies['fit-parts'].map(({ weight }) => weight ?? 0);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100);
  });
});
