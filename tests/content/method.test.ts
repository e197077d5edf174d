/**
 * The numbers that the pages of prose tell readers, held against the code and the data.
 *
 * Each line of the table is a piece of a page with its numbers put in from the code or counted in the
 * content, so it is found in the page only while both agree. What is left of a page, once these and
 * the numbers of others are taken away, holds no number: a new one fails until it is held here.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { catalogueStatistics } from '../../src/catalogue/views/statistics.ts';
import { MAX_COMPARED } from '../../src/domain/comparison/compared-slugs.ts';
import { yearsAmongRegencies } from '../../src/domain/figures/region-figures.ts';
import { createFitRanker, MAX_BY_PART, MAX_RANKED, weightsOf } from '../../src/domain/fit/fit.ts';
import { FIT_PARTS, type FitPart } from '../../src/domain/fit/fit-score.ts';
import { assessCompleteness, PARTS } from '../../src/domain/grades/completeness.ts';
import { assessCriteria } from '../../src/domain/grades/criteria.ts';
import { EFFECTIVENESS_MAX, gradeResult } from '../../src/domain/grades/effectiveness.ts';
import { REPLICABILITY_MAX } from '../../src/domain/grades/replicability.ts';
import {
  gradeSustainability,
  LASTING_YEARS,
  SUSTAINABILITY_MAX,
} from '../../src/domain/grades/sustainability.ts';
import { createGuideSchema } from '../../src/domain/guide/guide.schema.ts';
import { SUMMARY_LIMIT } from '../../src/domain/innovation/innovation.schema.ts';
import {
  BODY_SECTIONS,
  FIRST_KIPP_YEAR,
  type Innovation,
  type Result,
} from '../../src/domain/innovation/innovation.ts';
import { headlineFacts } from '../../src/domain/listing/headline-facts.ts';
import type { IndicatorId } from '../../src/domain/vocabulary/indicator.ts';
import type { VocabularyName } from '../../src/domain/vocabulary/vocabulary.ts';
import type { VocabularyId } from '../../src/domain/vocabulary/vocabulary-ids.ts';
import { formatNumber } from '../../src/domain/words/numbers.ts';
import { SENTENCE_LIMIT } from '../../src/domain/words/sentences.ts';
import { COLUMNS } from '../../src/import/table-columns.ts';
import { contextOf, figuresOf, regencies, region } from '../domain/fit/fit-world.ts';
import { documented, innovation, result, vocabularies } from '../domain/small-world.ts';

const FOLDER = 'content/pages';
const PAGES = readdirSync(FOLDER).map((name) => name.replace(/\.md$/, ''));

/** A page as it is read: no addresses of links, no code, no marks of emphasis, one space for any. */
function readPage(name: string): string {
  return readFileSync(`${FOLDER}/${name}.md`, 'utf8')
    .replace(/^updated: .*$/m, '')
    .replace(/^```.*?^```$/gms, ' ')
    .replace(/`[^`]*`/g, ' ')
    .replace(/\(\[[^\]]*\]\(https?:[^)]*\)(?:; \[[^\]]*\]\(https?:[^)]*\))*\)/g, ' ')
    .replace(/\[([^\]]*)\]\(https?:[^)]*\)/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^ *\d+\. /gm, ' ')
    .replaceAll('**', '')
    .replace(/\s+/g, ' ');
}

const WORDS =
  ' satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas dua_belas tiga_belas empat_belas lima_belas'.split(
    ' ',
  );
const FRACTIONS = new Map([
  [1, 'penuh'],
  [3 / 4, 'tiga perempat'],
  [2 / 3, 'dua pertiga'],
  [1 / 2, 'setengah'],
  [1 / 3, 'sepertiga'],
  [1 / 4, 'seperempat'],
]);

/** A small number as the pages write it. */
function word(number: number): string {
  return WORDS[number]?.replace('_', ' ') ?? `(${number})`;
}

/** The same at the beginning of a sentence. */
function capital(number: number): string {
  return word(number).replace(/^./, (letter) => letter.toUpperCase());
}

/** A fraction as the pages write it. */
function fraction(value: number): string {
  const [, words] = [...FRACTIONS].find(([known]) => Math.abs(known - value) < 1e-9) ?? [];
  return words ?? `(${value})`;
}

const termsOf = (name: VocabularyName) => vocabularies[name].length;
const labelled = (name: VocabularyName) => vocabularies[name].map(({ label }) => label);

/** The least number, from 1 on, for which a rule holds. */
const leastWhere = (holds: (number: number) => boolean) =>
  Array.from({ length: 99 }, (_, index) => index + 1).find(holds) ?? Number.NaN;

const CODES = regencies(4);
const POOREST = CODES[0] as string;

/** What a part of the fit gives an innovation in the poorest of four regencies. */
function partOf(part: FitPart, facts: Partial<Innovation>, islands = 1): number {
  const where = contextOf(
    [...figuresOf('p0', CODES, [4, 3, 2, 1]), ...figuresOf('rls', CODES, [1, 2, 3, 4])],
    { regions: CODES.map((code) => region(code, { islands })) },
  );
  const { ranked } = createFitRanker([innovation({ region: '12', ...facts })], where).rank(POOREST);
  return ranked[0]?.parts[part] ?? Number.NaN;
}

/** The share of a need by how directly poor people are reached, from the part of need. */
function directnessShare(directness?: VocabularyId<'poverty-directness'>): number {
  const impact = (how: VocabularyId<'poverty-directness'>): Partial<Innovation> => ({
    povertyImpact: { directness: how, strategies: ['mengurangi-beban-pengeluaran'], reason: 'x' },
  });
  const sector: Partial<Innovation> = { sectors: ['tata-kelola'] };
  const whole = partOf('kebutuhan', { ...sector, ...impact('langsung') });
  const none = 0.5 / 3;
  if (directness) {
    return (partOf('kebutuhan', { ...sector, ...impact(directness) }) - none) / (whole - none);
  }
  // What is not judged has no strategy either: half of a need that counts half.
  return (partOf('kebutuhan', sector) - none) / (2 / 3) / 0.5;
}

/** By how much the part of need grows with the need of the sector. */
function sectorShare(): number {
  const ofSector = (id: VocabularyId<'sectors'>) => partOf('kebutuhan', { sectors: [id] });
  // Schooling: 3 of 4 are higher. Governance has no measure and counts half.
  return (ofSector('pendidikan') - ofSector('tata-kelola')) / (3 / 4 - 1 / 2);
}

const grade = (facts: Partial<Result>) => gradeResult(result(facts), undefined);
const before = { value: 2 };
const after = { value: 1 };
const comparison = 'kabupaten tetangga';
const twoSided = { before, after };

const ofDepth = (depth: string) => (known: number) =>
  assessCompleteness(documented(known)).depth === depth;

/** How many years after its first an award counts as a later one. */
const laterAward = () =>
  leastWhere((years) => {
    const awards = [2010, 2010 + years].map((year) => ({
      programme: 'kipp' as const,
      year,
      sources: ['s1'],
    }));
    return gradeSustainability(innovation({ awards })).value === 1;
  });

const lasting = () =>
  leastWhere((years) => {
    const facts = {
      started: 2010,
      awards: [{ programme: 'lain' as const, year: 2010 + years, sources: ['s1'] }],
    };
    return gradeSustainability(innovation(facts)).value === 1;
  });

const guideShape = createGuideSchema(vocabularies).shape;
/** The blocks that the ministry asked for; a guide without one of them is refused. */
const FIVE_BLOCKS = ['data', 'competence', 'process', 'serviceStandard', 'complaints'] as const;
const requiredBlocks = FIVE_BLOCKS.filter(
  (block) => !guideShape[block].safeParse(undefined).success,
);

/** The years for which all regencies have a figure, as `2021 sampai 2025` or `2025`. */
function yearsOf({ regionFigures }: Catalogue, ...indicators: IndicatorId[]): string {
  const spans = indicators.map((indicator) => {
    const years = yearsAmongRegencies(regionFigures, indicator);
    const whole = years.length === (years.at(-1) ?? 0) - (years[0] ?? 0) + 1;
    return years.length === 1
      ? `${years[0]}`
      : `${years[0]} sampai ${years.at(-1)}${whole ? '' : ' (putus)'}`;
  });
  return [...new Set(spans)].join(' / ');
}

/** The latest year for which regencies have a figure of all these indicators. */
function latestYearOf({ regionFigures }: Catalogue, ...indicators: IndicatorId[]): string {
  const latest = indicators.map((one) => yearsAmongRegencies(regionFigures, one).at(-1));
  return [...new Set(latest)].join(' / ');
}

/** Numbers of a page with Indonesian marks: `1.189`, `0,83`. */
const numbersIn = (text: string) =>
  [...text.matchAll(/\d[\d.]*(?:,\d+)?/g)].map(([one]) =>
    Number(one.replaceAll('.', '').replace(',', '.')),
  );

/** Pieces of the pages with the numbers of code and content. */
function held(catalogue: Catalogue): Record<string, string[]> {
  const { innovations } = catalogue;
  const count = (holds: (entry: Innovation) => unknown) => innovations.filter(holds).length;
  const directness = (id: VocabularyId<'poverty-directness'>) =>
    count(({ povertyImpact }) => povertyImpact?.directness === id);
  const { entries, withFigures, byEvidence, byDepth } = catalogueStatistics(catalogue);
  const weights = weightsOf(catalogue.vocabularies);
  const criteria = assessCriteria(innovation(), vocabularies, { hasGuide: false });
  const headlines = headlineFacts(innovation(), vocabularies);
  const stopped = gradeSustainability(innovation({ status: { value: 'berhenti' } }));
  const costs = vocabularies['cost-levels'].map(({ meaning }) => meaning);
  const kipp = criteria.length;
  const [ladder, spread, lasts] = [EFFECTIVENESS_MAX, REPLICABILITY_MAX, SUSTAINABILITY_MAX];
  const uptpk = innovations.find(({ slug }) => slug === 'uptpk-sragen');
  const poverty = uptpk?.results.find(({ before: side }) => side?.value !== undefined);
  const side = (one: Result['before']) => formatNumber(one?.value ?? Number.NaN);

  return {
    metode: [
      `Jenis buktinya ada ${word(termsOf('evidence-kinds'))}:`,
      `## ${capital(headlines.length)} hal pertama di setiap entri`,
      `Setiap entri dibuka dengan ${word(headlines.length)} hal`,
      `Nilai 1 sampai ${ladder} untuk angka hasilnya`,
      `Kami memakai ${word(termsOf('poverty-strategies'))} strategi nasional`,
      `ada ${directness('langsung')} entri langsung, ${directness('pendukung')} pendukung, dan ${directness('tidak-langsung')} tidak langsung. Sebanyak ${count(({ povertyImpact }) => !povertyImpact)} belum dinilai`,
      `## ${capital(kipp)} kriteria KIPP`,
      `memuat ${word(kipp)} kriteria inovasi pelayanan publik`,
      `| Nilai 0 sampai ${ladder} |`,
      `| Berapa dari ${spread} hal yang terdokumentasi |`,
      `| Berapa dari ${lasts} hal yang terdokumentasi |`,
      `Ada ${word(termsOf('novelty-levels'))} pilihan:`,
      `| ${grade({ after: { text: 'lebih cepat' } })} | Belum ada angka |`,
      `| ${grade({ after })} | Hanya angka sesudah |`,
      `| ${grade(twoSided)} | Angka sebelum dan sesudah, menurut instansi atau berita yang mengutipnya |`,
      `| ${grade({ ...twoSided, evidence: 'penelitian' })} | Angka sebelum dan sesudah dari statistik resmi, penelitian, atau pemeriksaan independen |`,
      `| ${grade({ after, comparison, evidence: 'penelitian' })} | Ada angka dengan kelompok pembanding dari pihak independen itu, atau dari evaluasi sebab dan akibat |`,
      `Instansi pemerintah lain yang tidak meneliti sendiri dihitung ${grade({ ...twoSided, evidence: 'pemerintah-lain' })},`,
      `${capital(spread)} hal dilihat. Setiap hal yang terdokumentasi dihitung satu, jadi hasilnya 0 sampai ${spread}:`,
      `${capital(lasts)} hal dilihat. Setiap hal yang terdokumentasi dihitung satu, jadi hasilnya 0 sampai ${lasts}:`,
      `terbukti berjalan ${word(lasting())} tahun atau lebih`,
      `Batas ${word(LASTING_YEARS)} tahun adalah pilihan kami`,
      `mendapat penghargaan ${word(laterAward())} tahun atau lebih sesudah yang pertama`,
      `Inovasi yang berhenti bernilai ${stopped.value},`,
      `Ada ${word(PARTS.length)} hal, dari masalah dan cara kerja sampai dasar hukum dan kendala`,
      `Ringkas: kurang dari ${word(leastWhere(ofDepth('sedang')))} hal`,
      `Cukup lengkap: ${word(leastWhere(ofDepth('sedang')))} sampai ${word(leastWhere(ofDepth('dalam')) - 1)} hal`,
      `Lengkap: ${word(leastWhere(ofDepth('dalam')))} hal atau lebih`,
      `menaruh dua sampai ${word(MAX_COMPARED)} inovasi berdampingan`,
      `${capital(FIT_PARTS.length)} bagian dinilai 0 sampai 1, lalu ditimbang:`,
      `| Kebutuhan | ${weights.kebutuhan} | Letak angka wilayah Anda di antara kabupaten dan kota lain: ${fraction(1 - sectorShare())} dari strategi kemiskinannya, ${fraction(sectorShare())} dari sektor utamanya |`,
      `| Kemiripan | ${weights.kemiripan} |`,
      `| Bukti | ${weights.bukti} | Nilai bukti, dibagi ${word(1 / partOf('bukti', { results: [result({ after })] }))} |`,
      `| Kesiapan | ${weights.kesiapan} |`,
      `| Kelayakan | ${weights.kelayakan} |`,
      `Pendukung dihitung ${fraction(directnessShare('pendukung'))}, belum dinilai ${fraction(directnessShare())}, tidak langsung ${fraction(directnessShare('tidak-langsung'))}.`,
      `Nilainya dipotong ${halved()} bila inovasi dibuat untuk pulau`,
      `Yang tidak diketahui dari inovasi dihitung ${fraction(partOf('kemiripan', {}))}.`,
      `mudah disebarkan yang belum cukup diketahui dihitung ${fraction(2 * partOf('kesiapan', { status: { value: 'berhenti' } }))}.`,
      `adalah ${MAX_RANKED} inovasi teratas, ditambah ${word(MAX_BY_PART)} teratas menurut tiap bagian`,
      `persentase penduduk miskin ${yearsOf(catalogue, 'p0')}, serta IPM dan komponennya ${latestYearOf(catalogue, 'ipm', 'uhh', 'hls', 'rls', 'pengeluaran-per-kapita')}.`,
      `Sanitasi, air minum, dan pengangguran baru tersedia untuk ${yearsOf(catalogue, 'sanitasi-layak', 'air-minum-layak', 'tpt')}.`,
      ...['Rendah', 'Sedang', 'Tinggi'].map(
        (label, index) =>
          `${label}: ${costs[index]?.replace(/^./, (one) => one.toLowerCase()).replace(/^rp/, 'Rp')}`,
      ),
    ],
    'batas-nilai': [
      `Bukti ${grade(twoSided)} dari ${ladder}`,
      `Angka ${grade(twoSided)} berarti: ada angka sebelum dan sesudah`,
      `Angka ${grade(twoSided)} tidak berarti:`,
      `lebih buruk daripada yang bernilai ${grade({ ...twoSided, evidence: 'penelitian' })};`,
      `hasil kecil bisa bernilai ${ladder} karena diteliti`,
      `hasil besar bisa bernilai ${grade({ after })} karena keadaan sebelumnya tidak dicatat`,
      `${byEvidence[2]} entri bernilai 2, ${word(byEvidence[3] ?? 0)} bernilai 3, dan ${byEvidence[4] === 0 ? 'belum ada' : byEvidence[4]} yang bernilai 4.`,
      `Nilai ${grade({ after, comparison, evidence: 'penelitian' })} pun perlu dibaca`,
      `turun dari ${side(poverty?.before)} persen (${poverty?.before?.year}) ke ${side(poverty?.after)} persen (akhir ${poverty?.after?.year})`,
      `Dari ${entries} entri per 24 November 2026, ${withFigures} memuat angka hasil dan ${count(({ obstacles }) => obstacles.length > 0)} memuat kendala dengan sumbernya. Sebanyak ${byDepth.nama} hanya berisi nama`,
      `## Hitungan ${spread} hal dan ${lasts} hal`,
      `"3 dari ${lasts}" berarti tiga hal disebut sumber. ${capital(lasts - 3)} yang lain`,
      `dua sampai ${word(MAX_COMPARED)} pilihan`,
      `hasil Anda kelak juga hanya bernilai ${grade({ after })}.`,
    ],
    kontribusi: [
      `## ${capital(BODY_SECTIONS.length)} bagian uraian`,
      `Uraian selalu memakai ${word(BODY_SECTIONS.length)} judul ini`,
      `paling panjang ${SENTENCE_LIMIT} kata`,
    ],
    'menulis-panduan': [
      `## ${capital(requiredBlocks.length)} hal yang wajib ada`,
      `meminta daerah menyiapkan ${word(FIVE_BLOCKS.length)} hal`,
      `${word(Object.keys(guideShape.serviceStandard.shape).length)} komponen. Yang keenam adalah pengaduan`,
      `lebih dari ${SENTENCE_LIMIT} kata`,
    ],
    impor: [
      `${capital(COLUMNS.findIndex(({ required }) => !required))} kolom pertama wajib`,
      `dari ${word(termsOf('sectors'))} kategori`,
      `ringkasan paling banyak ${SUMMARY_LIMIT} karakter`,
    ],
    tentang: [
      `lima permintaan 21 November 2022`,
      `diselenggarakan Kementerian PANRB sejak ${FIRST_KIPP_YEAR}`,
      ...labelled('award-levels').filter((label) => /\d/.test(label)),
    ],
    'bukan-inovasi': [
      `Ukurannya kami susun dari ${word(kipp)} kriteria peraturan`,
      `Semai memakai ${word(kipp)} kriteria Kementerian PANRB`,
    ],
  };
}

function halved(): string {
  const boat = { title: 'Perahu' };
  const share = partOf('kelayakan', boat, 0) / partOf('kelayakan', boat, 1);
  return share === 0.5 ? 'separuh' : `(${share})`;
}

/** Numbers of the pages that other tests hold, by the test. */
const HELD_BY: Record<string, Record<string, string[]>> = {
  'tests/import/command.test.ts': {
    impor: ['Kode keluar: 0 semua baris diterima, 1 ada yang ditolak, 2 perintah salah dipakai'],
  },
  'tests/import/import-file.test.ts': {
    impor: ['mulai dari 1. Boleh kosong', 'adalah nomor urut sumber mulai dari 0'],
  },
};

/** Numbers that are not ours: of sources and laws, counts within a sentence, licences, examples. */
const NOT_OURS: Record<string, (string | RegExp)[]> = {
  metode: [
    'sekitar 2.000 huruf pertama',
    'satu dari tiga hal. Layanan bagi warga luas',
    'Bila yang terakhir itu 2019, yang terbukti hanya sampai 2019',
    'Ada dua kekecualian:',
    'Bila dua sumber berbeda',
    /memperbarui 2\.355 dari 2\.928 datanya.*?Sepuluh sisanya/,
  ],
  'batas-nilai': [
    'setengah berhasil',
    'Besarnya pada 2019 sekitar Rp7 miliar sampai Rp13 miliar',
    '429 dari 2.355 inovasi ternyata berhenti',
    /Bobot penilaiannya pada 2023,.*?bersama-sama hanya 10 persen/,
    'Dua deret kemiskinan ekstrem',
    'sumber memberi dua angka nasional',
    /\| Maret 2024 \| 0,83 %.*?turun dari 1,26 ke 0,85/,
    /Angka tahun 2021 juga ada dua: .*?2,14 persen/,
  ],
  kontribusi: [
    'Pilih satu dari tiga cara',
    'Sebuah berkas entri punya dua bagian',
    'di antara dua garis',
    'satu sampai tiga kalimat',
    'Bila dua sumber berbeda',
    'berarti baris 12, kolom 5',
    'Creative Commons Atribusi 4.0 (CC BY 4.0)',
  ],
  'menulis-panduan': ['di antara dua garis', 'Isinya salah satu dari dua'],
  impor: ['UTF-8', 'entri setengah jadi'],
  tentang: [
    'Pada 2024 KIPP ditiadakan',
    'KIPP diadakan lagi pada 2025',
    /\| Tahun \| Terdaftar \|.*?2\.116 dari 339 instansi \|/,
    /\((?:20\d\d(?: dan )?)+\)/,
    /- 2021: 55 inovasi.*?- 2025: 273 finalis/,
    /Terdaftar selama sepuluh tahun\..*?Dasar KIPP 2025/,
    'Creative Commons Atribusi 4.0 (CC BY 4.0)',
  ],
  'bukan-inovasi': [
    'tidak bekerja dua kali',
    'menjadi empat pertanyaan',
    'Pada 2021, paling sedikit dua tahun untuk kelompok umum',
    'Pada 2018, umur kurang dari setahun',
    'penulisan proposal pada 2017',
    'membedakan tiga tahap: inisiatif, uji coba, penerapan',
    /Pada 2023, dari 28\.539 inovasi.*?26\.097 penerapan/,
    'Pada KIPP 2021, kelompok replikasi',
    'inovasi Top 99',
    'memilih empat Top Inovasi',
  ],
};

const DATE =
  /\d{1,2} (?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember) \d{4}/g;
const LAW = /Nomor [\d.-]+ Tahun \d{4}/g;
const NUMBER =
  /(?<![\p{L}\d])(?:\d[\d.,]*|(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|setengah|separuh|seperempat|sepertiga|sepersepuluh|\p{L}* (?:belas|puluh|ratus|ribu))(?!\p{L}))/giu;

let catalogue: Catalogue;
beforeAll(async () => {
  const loaded = await loadCatalogue('.');
  if (!loaded.catalogue) throw new Error('Isi katalog tidak lolos pemeriksaan.');
  catalogue = loaded.catalogue;
});

describe.each(PAGES)('the page "%s"', (name) => {
  it('tells the numbers of the code and the content', () => {
    const page = readPage(name);
    // A piece of text that is missing here is how the page has to read.
    expect(held(catalogue)[name]?.filter((piece) => !page.includes(piece))).toEqual([]);
  });

  it('tells no number that nothing holds', () => {
    const elsewhere = Object.values(HELD_BY).flatMap((pages) => pages[name] ?? []);
    let rest = readPage(name);
    for (const piece of [
      ...(held(catalogue)[name] ?? []),
      ...elsewhere,
      ...(NOT_OURS[name] ?? []),
    ]) {
      rest = rest.replaceAll(typeof piece === 'string' ? piece : new RegExp(piece, 'g'), ' ');
    }
    rest = rest.replaceAll(DATE, ' ').replaceAll(LAW, ' ');
    const unheld = [...rest.matchAll(NUMBER)].map(({ 0: number, index }) =>
      rest.slice(Math.max(0, index - 30), index + number.length + 30).trim(),
    );
    expect(unheld).toEqual([]);
  });

  it('still holds every number that is listed as not ours', () => {
    const page = readPage(name);
    const gone = (NOT_OURS[name] ?? []).filter((piece) =>
      typeof piece === 'string' ? !page.includes(piece) : !piece.test(page),
    );
    expect(gone).toEqual([]);
  });
});

describe('the arithmetic in the pages', () => {
  const between = (name: string, from: string, to: string) => {
    const page = readPage(name);
    const start = page.indexOf(from);
    return numbersIn(page.slice(start, page.indexOf(to, start)));
  };

  it('adds the innovations of the ministry to those that were updated', () => {
    const [updated, , , , running, stopped, sum] = between(
      'metode',
      'memperbarui 2.355',
      'Sepuluh sisanya',
    ) as [number, number, number, number, number, number, number];
    expect(running + stopped).toBe(sum);
    expect(updated - sum).toBe(10);
  });

  it('adds the weights of a proposal to a whole, a tenth of it for how and with what', () => {
    const shares = between('batas-nilai', '| Ringkasan | 0 %', 'Cara menjalankan');
    expect(shares.reduce((sum, one) => sum + one, 0)).toBe(100);
    expect(shares.filter((one) => one === 5)).toHaveLength(2);
  });

  it('takes the two years of extreme poverty apart by their difference', () => {
    const [before, , now, , fall] = between('batas-nilai', '1,26 %', 'persen poin') as [
      number,
      number,
      number,
      number,
      number,
    ];
    expect(now + fall).toBeCloseTo(before, 10);
  });

  it('adds the proposals of ten years', () => {
    const rows = readFileSync(`${FOLDER}/tentang.md`, 'utf8').matchAll(
      /^\| (20\d\d) \| ([\d.]+)/gm,
    );
    const registered = [...rows].map(([, year, count = '']) => [
      Number(year),
      Number(count.replace('.', '')),
    ]);
    expect(registered.map(([year]) => year)).toEqual(
      Array.from({ length: 10 }, (_, index) => 2014 + index),
    );
    const sum = registered.reduce((total, [, count = 0]) => total + count, 0);
    expect(readPage('tentang')).toContain(`berjumlah tepat ${formatNumber(sum)}`);
  });

  it('adds the stages of the innovations of regions', () => {
    const [, all, ...stages] = between('bukan-inovasi', 'Pada 2023, dari 28.539', 'penerapan (');
    const [first = 0, second = 0, third = 0] = stages;
    expect(first + second + third).toBe(all);
  });
});
