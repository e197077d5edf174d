/**
 * Reads a figure as Indonesian sources write it. Whatever says more than a number, a unit and a
 * year stays as words beside it; a range, a fraction or a list of figures never becomes one number.
 */

/** A figure as read. */
export interface Quantity {
  value?: number;
  /** Unit as written, scale and all: `persen`, `miliar rupiah`, `orang per hari`. */
  unit?: string;
  year?: number;
  /** The whole phrase, where it says more than value, unit and year. */
  text?: string;
}

const NUMBER_WORDS: Record<string, number> = {
  nol: 0,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
};

const QUALIFIER =
  '(?:sekitar|kurang lebih|lebih dari|kurang dari|hampir|mendekati|hingga|sampai|minimal|maksimal|sedikitnya|setidaknya|paling sedikit|paling banyak|mencapai|rata-rata|melampaui|di atas|di bawah|pernah|ada)';
const NUMBER = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?';
const HEAD = new RegExp(
  `^(?<qualifier>(?:${QUALIFIER}\\s+)*)(?<rupiah>Rp\\.?\\s?)?(?:(?<number>${NUMBER})|(?<word>${Object.keys(NUMBER_WORDS).join('|')})(?=\\s|$))(?<percent>\\s?%|\\s+persen)?(?:\\s+(?<scale>ribu|juta|miliar|triliun)(?:an)?(?=[\\s,;:()]|$))?(?<rest>.*)$`,
  'iu',
);
const SCALES: Record<string, number> = { ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12 };
const MONTH =
  'Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember';
const DATE_WORDS = `(?:(?:awal|akhir|pertengahan|per|sampai|hingga|pada|tahun|triwulan [IV]+|\\d{1,2}|${MONTH}|Riskesdas|SSGI|SKI|survei [\\p{L} ]+)\\s+)*`;
const BARE_YEAR = /^\((?:pada |tahun )?((?:19|20)\d{2})\)$/;
const DATED = new RegExp(
  `(?:\\(|\\bpada |\\bper |\\bselama |, (?=[^(]*\\)))(${DATE_WORDS})((?:19|20)\\d{2})(?=[),;]|$)`,
  'giu',
);
/** Words after which the phrase no longer names the unit. */
const UNIT_ENDS = new RegExp(
  `^(?:${`dari di ke untuk dalam sejak lewat pada sepanjang dengan yang atau dan menurut setelah
    sebelum oleh lebih tetap sudah belum tanpa tidak juga ikut saat selama sampai hingga termasuk
    kemudian menjadi antara masing-masing kumulatif senilai setahun
    terdata tertangani teraliri terbangun terbentuk terpilih terlantar terseleksi terserap
    didaftarkan ditargetkan ditetapkan direncanakan disidangkan dibeli selesai masuk keluar datang
    mendapat mengenal mengurangi mendaftar mendukung bertransaksi berpermit tahu wajar sehat normal
    aktif mitra ongkir bantuan replikasi rencana uji angkatan ada`
    .split(/\s+/)
    .join('|')})$`,
  'i',
);

/** A figure that is a plan, not a state: it stays words. */
const PLANNED =
  /^[^(;:,]*\b(?:direncanakan|ditargetkan|rencana)\b|^\s*\((?:rencana|proyeksi|janji|target)\b/i;

/** Reads one figure. A phrase that is not one clear number comes back as text. */
export function parseQuantity(phrase: string): Quantity {
  const text = phrase.replace(/\s+/g, ' ').trim();
  return parseSeries(text) ?? parseSingle(text);
}

/** A year that a phrase gives its figure, where it gives exactly one. */
export function yearIn(text: string): number | undefined {
  const years = new Set([...text.matchAll(DATED)].map((match) => Number(match[2])));
  return years.size === 1 ? [...years][0] : undefined;
}

/** `711 (2014), 602 (2016)`: figures of one kind by year; the last one counts, the rest is told. */
function parseSeries(text: string): Quantity | undefined {
  const parts = text.split(/[,;]\s+(?=[^()]*\()/);
  if (parts.length < 2) return undefined;
  const figures = parts.map(parseSingle);
  const first = figures[0] as Quantity;
  const last = figures.at(-1) as Quantity;
  const clean = figures.every(
    (figure, index) =>
      figure.value !== undefined &&
      figure.text === undefined &&
      figure.year !== undefined &&
      (figure.unit === undefined || figure.unit === first.unit || first.unit === undefined) &&
      (index === 0 || figure.year > (figures[index - 1]?.year ?? 0)),
  );
  if (!clean) return undefined;
  const unit = figures.find((figure) => figure.unit !== undefined)?.unit;
  return dropEmpty({ value: last.value, unit, year: last.year, text });
}

function parseSingle(text: string): Quantity {
  const asText = dropEmpty({ year: yearIn(text), text });
  const head = HEAD.exec(text)?.groups;
  if (!head || isList(text) || /^(?:19|20)\d{2}$/.test(text)) return asText;
  const rest = head.rest ?? '';
  const percent = head.percent !== undefined;
  if (!standsAlone(rest, percent)) return asText;

  const number = head.word
    ? (NUMBER_WORDS[head.word.toLowerCase()] as number)
    : Number((head.number ?? '').replaceAll('.', '').replace(',', '.'));
  const { unit: noun, after } = takeUnit(rest);
  if (!percent && isPartOfWhole(noun, after)) return asText;
  if (PLANNED.test(after)) return asText;
  const scale = head.scale?.toLowerCase();
  const value = !head.rupiah && scale ? rounded(number * (SCALES[scale] as number)) : number;
  const unit = unitOf(head.rupiah !== undefined, percent, scale, noun);

  const parenthesis = after.trim();
  const bare = BARE_YEAR.exec(parenthesis);
  if (head.qualifier === '' && (parenthesis === '' || bare)) {
    return dropEmpty({ value, unit, year: bare ? Number(bare[1]) : undefined });
  }
  return dropEmpty({ value, unit, year: firstYear(after), text });
}

/** `648 guru, 224 pengawas, 216 sekolah`, or two figures of one kind: no single one stands for all. */
function isList(text: string): boolean {
  const parts = (text.split(/:\s/, 1)[0] as string).split(
    /[,;]\s+(?![^(]*\))|\s(?:dan|lalu)\s(?=(?:sekitar )?(?:Rp)?\d)/,
  );
  const figures = parts.filter((part) => /^(?:sekitar |lebih dari )?(?:Rp)?\d/.test(part));
  if (figures.length >= 3) return true;
  if (figures.length < 2) return false;
  const kind = (part: string) =>
    part
      .replace(/^(?:sekitar |lebih dari )?/, '')
      .replace(/\d[\d.,]*/, '#')
      .split(' ', 2)
      .join(' ');
  return (
    kind(figures[0] as string) === kind(figures[1] as string) ||
    (/^Rp/.test(figures[1] as string) && /^Rp/.test(figures[0] as string))
  );
}

/** False where the number is the start of a range, a ratio or a list of bare numbers. */
function standsAlone(rest: string, percent: boolean): boolean {
  if (/^\s*(?:[-–—+]|\/\s*\d|sampai\s+(?:Rp)?\d|hingga\s+\d|atau\s+\d|x\s)/i.test(rest))
    return false;
  if (/^[.,]\d/.test(rest)) return false;
  if (/^\s*[;,]\s*\d[\d.,]*\s*%?\s*(?:[;(]|$)/.test(rest)) return false;
  return (
    percent ||
    !/^\s+(?:\p{L}+\s+)?dari\s+(?:\p{L}+\s+){0,2}(?:Rp)?\d/iu.test(rest) ||
    /^\s+\p{L}+\s+dari\s/u.test(rest)
  );
}

/** `7 dari 10 kecamatan`, `10 ibu dan 53 bayi`: a part of a whole, or two counts in one. */
function isPartOfWhole(unit: string | undefined, after: string): boolean {
  if (/^\s*dan\s+(?:lebih dari\s+|sekitar\s+)?\d/.test(after)) return true;
  const whole = /^[^,;]*?\bdari\s+(?:\p{L}+\s+){0,2}?(?:Rp)?\d[\d.,]*\s*(\p{L}*)/iu.exec(after);
  if (!whole) return false;
  return unit === undefined || whole[1] === '' || whole[1]?.toLowerCase() === unit.toLowerCase();
}

function takeUnit(rest: string): { unit: string | undefined; after: string } {
  const clause = /^[^(;:,—]*/.exec(rest)?.[0] ?? '';
  const words = clause.trim().split(/\s+/).filter(Boolean);
  const unit: string[] = [];
  for (const [index, word] of words.entries()) {
    const previous = unit.at(-1);
    const pair = word === 'dan' && unit.length > 0 && isPairOfNouns(words.slice(index + 1));
    const rate = previous === 'per' && /^\d/.test(word);
    const often = previous === 'kali' && word === 'setahun';
    const dated = word === 'per' && new RegExp(`^(?:${MONTH}|\\d{4})`).test(words[index + 1] ?? '');
    if (dated || (!pair && !rate && !often && (UNIT_ENDS.test(word) || !/^[\p{L}/]/u.test(word)))) {
      break;
    }
    if (word === '/' || /^Rp/.test(word) || unit.length >= 5) break;
    unit.push(word);
  }
  if (unit.length === 0) return { unit: undefined, after: rest };
  const position = rest.indexOf(unit.at(-1) as string) + (unit.at(-1) as string).length;
  return { unit: unit.join(' '), after: rest.slice(position) };
}

/** `toko kelontong dan UMKM`: the unit itself joins two nouns, with no second number. */
function isPairOfNouns(following: string[]): boolean {
  return (
    following.length >= 1 &&
    following.length <= 2 &&
    following.every((word) => /^\p{L}/u.test(word) && !UNIT_ENDS.test(word))
  );
}

function unitOf(
  rupiah: boolean,
  percent: boolean,
  scale: string | undefined,
  noun: string | undefined,
): string | undefined {
  const money = rupiah ? [scale, 'rupiah'].filter(Boolean).join(' ') : undefined;
  const measure = money ?? (percent ? 'persen' : undefined);
  if (measure === undefined) return noun;
  return noun && /^(?:per|sebulan|setahun|sehari)\b|^\/|^se(?:bulan|tahun|hari)\b/.test(noun)
    ? `${measure}${noun.startsWith('/') ? '' : ' '}${noun}`
    : measure;
}

/** The year of the first parenthesis; where that is a span of years, there is no single year. */
function firstYear(after: string): number | undefined {
  const first = /\([^)]*\)/.exec(after)?.[0];
  if (first !== undefined && /(?:19|20)\d{2}/.test(first)) return yearIn(first);
  return yearIn(after);
}

function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

function dropEmpty(quantity: Quantity): Quantity {
  return Object.fromEntries(
    Object.entries(quantity).filter(([, value]) => value !== undefined),
  ) as Quantity;
}
