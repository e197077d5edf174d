/** Result rows of a record as typed results: figures, units, years, who says so, what it shows not. */
import { isProvinceCode, NATIONAL_CODE } from '../domain/region/region-code.ts';
import type { VocabularyId } from '../domain/vocabulary/vocabulary-ids.ts';
import { evidenceKindOf } from './evidence-kind.ts';
import { parseQuantity, type Quantity } from './parse-quantity.ts';
import { capitalised, likeness, tidy } from './prose.ts';
import type { ImportRecord } from './record.ts';

type ResultRow = ImportRecord['results'][number];

/** A side of a result, before or after. */
export interface MappedMeasurement {
  value?: number;
  text?: string;
  year?: number;
}

/** A result as an entry has it. */
export interface MappedResult {
  indicator: string;
  unit?: string;
  before?: MappedMeasurement;
  after?: MappedMeasurement;
  better?: VocabularyId<'result-directions'>;
  comparison?: string;
  claimedBy: string;
  evidence: VocabularyId<'evidence-kinds'>;
  caveat?: string;
  contradicts?: number[];
  sources: string[];
}

/** What the mapping of a result needs of its record. */
export interface ResultContext {
  institution: string;
  institutionType: VocabularyId<'institution-types'>;
  regionCode: string;
  /** Kind of the source with this index. */
  sourceKind: (index: number) => VocabularyId<'source-kinds'>;
  /** Id of the source with this index. */
  sourceId: (index: number) => string;
}

/** All results of a record: the same fact once, contradictions marked on both. */
export function mapResults(rows: readonly ResultRow[], context: ResultContext): MappedResult[] {
  const results: MappedResult[] = [];
  for (const row of rows) {
    const result = mapResult(row, context);
    if (!result) continue;
    const twin = results.find((other) => isSameResult(other, result));
    if (twin) uniteInto(twin, result);
    else results.push(result);
  }
  markContradictions(results);
  return results;
}

function mapResult(row: ResultRow, context: ResultContext): MappedResult | undefined {
  const sides = mapSides(row);
  if (!sides.before && !sides.after) return undefined;
  const evidence =
    row.evidence ??
    evidenceKindOf({
      claimedBy: row.claim_by,
      metric: row.metric,
      sourceKind: context.sourceKind(row.source),
      institution: context.institution,
      institutionType: context.institutionType,
    });
  const result: MappedResult = {
    indicator: indicatorOf(row.metric),
    claimedBy: tidy(row.claim_by),
    evidence,
    sources: [context.sourceId(row.source)],
  };
  const unit = row.unit ?? sides.unit;
  if (unit !== undefined) result.unit = unit;
  if (sides.before) result.before = sides.before;
  if (sides.after) result.after = sides.after;
  const counted = [sides.before, sides.after].some((side) => side !== undefined && hasNumber(side));
  const better = row.better ?? (counted ? betterDirection(row.metric) : undefined);
  if (better !== undefined) result.better = better;
  if (row.comparison) result.comparison = row.comparison;
  const caveat = row.caveat ?? wholeRegionCaveat(row, context);
  if (caveat !== undefined) result.caveat = caveat;
  return result;
}

/** A number that is not just a year. */
function hasNumber(side: MappedMeasurement): boolean {
  return (
    side.value !== undefined || /\d/.test((side.text ?? '').replace(/\b(?:19|20)\d{2}\b/g, ''))
  );
}

/** The name of what is measured, without remarks that the caveat says better. */
function indicatorOf(metric: string): string {
  const name = tidy(metric)
    .replace(/\s*\(konteks(?:,\s*([^)]*))?\)/i, (_, more?: string) =>
      more && !/^bukan/i.test(more) ? ` (${more})` : '',
    )
    .trim();
  return capitalised(name);
}

const UNKNOWN = /^(?:tidak (?:disebut|diketahui|ada data)|-|n\/?a)$/i;

/**
 * Before and after in one unit. Where the two have different units, neither has a value and both
 * stay in words.
 */
export function mapSides(row: Pick<ResultRow, 'before' | 'after' | 'metric' | 'text_only'>): {
  before?: MappedMeasurement;
  after?: MappedMeasurement;
  unit?: string;
} {
  const read = (phrase: string | null | undefined): Quantity | undefined => {
    if (!phrase || UNKNOWN.test(tidy(phrase))) return undefined;
    const quantity = parseQuantity(phrase);
    if (!row.text_only || quantity.value === undefined) return quantity;
    return { text: tidy(phrase), ...(quantity.year ? { year: quantity.year } : {}) };
  };
  const before = read(row.before);
  const after = read(row.after);
  if (after && before === undefined && after.year === undefined) {
    const year = yearOfMetric(row.metric);
    if (year !== undefined && !/(?:19|20)\d\d/.test(row.after ?? '')) after.year = year;
  }
  const unit = commonUnit(before, after, row.metric);
  if (unit === null) {
    return sides(inWords(before, row.before), inWords(after, row.after), undefined);
  }
  return sides(inUnit(before, unit, row.before), inUnit(after, unit, row.after), unit);
}

function sides(
  before: MappedMeasurement | undefined,
  after: MappedMeasurement | undefined,
  unit: string | undefined,
) {
  const hasValue = before?.value !== undefined || after?.value !== undefined;
  return {
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
    ...(unit !== undefined && hasValue ? { unit } : {}),
  };
}

const MONEY = /^(?:(ribu|juta|miliar|triliun) )?rupiah(.*)$/;
const MONEY_SCALES = ['', 'ribu', 'juta', 'miliar', 'triliun'];
/** Units so plain that a bare number beside one of them is in that unit. */
const PLAIN_UNITS = /^(?:orang|jiwa|unit|kasus|anak|desa|kelompok|lembar|rumah|keluarga|KK|warga)$/;

/** The one unit of both sides, undefined where none is named, null where they differ. */
function commonUnit(
  before: Quantity | undefined,
  after: Quantity | undefined,
  metric: string,
): string | undefined | null {
  const units = [before, after]
    .filter((side) => side?.value !== undefined)
    .map((side) => side?.unit);
  const [first, second] = units;
  if (units.length < 2) return first;
  if (first === second) return first;
  if (first === undefined || second === undefined) {
    const named = (first ?? second) as string;
    const fits = PLAIN_UNITS.test(named) || metric.toLowerCase().includes(named.toLowerCase());
    const bare = first === undefined ? before : after;
    return fits ? named : bare?.value === 0 ? named : isCount(named) ? undefined : null;
  }
  if (first.toLowerCase() === second.toLowerCase()) return first;
  const [money, otherMoney] = [MONEY.exec(first), MONEY.exec(second)];
  if (money && otherMoney && money[2] === otherMoney[2]) {
    const scale = Math.min(
      MONEY_SCALES.indexOf(money[1] ?? ''),
      MONEY_SCALES.indexOf(otherMoney[1] ?? ''),
    );
    return [MONEY_SCALES[scale], `rupiah${money[2]}`].filter(Boolean).join(' ');
  }
  return null;
}

function isCount(unit: string): boolean {
  return unit !== 'persen' && !unit.includes('rupiah') && !unit.includes('per ');
}

function inUnit(
  side: Quantity | undefined,
  unit: string | undefined,
  phrase: string | null | undefined,
): MappedMeasurement | undefined {
  if (!side) return undefined;
  const { value, year } = side;
  if (value === undefined) return inWords(side, phrase);
  const own = MONEY.exec(side.unit ?? '');
  const common = MONEY.exec(unit ?? '');
  let text = side.text;
  let scaled = value;
  if (own && common && own[1] !== common[1]) {
    const steps = MONEY_SCALES.indexOf(own[1] ?? '') - MONEY_SCALES.indexOf(common[1] ?? '');
    scaled = Number((value * 1000 ** steps).toPrecision(12));
    text ??= tidy(phrase ?? '');
  }
  if (side.unit !== undefined && unit === undefined) text ??= tidy(phrase ?? '');
  return { value: scaled, ...(text ? { text } : {}), ...(year ? { year } : {}) };
}

function inWords(
  side: Quantity | undefined,
  phrase: string | null | undefined,
): MappedMeasurement | undefined {
  if (!side) return undefined;
  return { text: tidy(phrase ?? side.text ?? ''), ...(side.year ? { year: side.year } : {}) };
}

function yearOfMetric(metric: string): number | undefined {
  const years = [...metric.matchAll(/(?<![\d.,–-])((?:19|20)\d\d)(?![\d–-]|\s*[–-]\s*\d)/g)];
  return years.length === 1 && !/sejak|sampai|hingga|akhir/i.test(metric)
    ? Number(years[0]?.[1])
    : undefined;
}

const LESS_IS_BETTER =
  /kematian|kemiskinan|penduduk miskin|keluarga miskin|stunting|gizi buruk|kesakitan|penderita malaria|kasus malaria|prevalensi|kasus kekerasan|kasus kriminalitas|kasus putus sekolah|anak putus sekolah|pengangguran|masih dipasung|pernikahan (?:usia )?dini|dispensasi kawin|lama rawat|waktu (?:tempuh|tunggu|penerbitan|pengurusan|pengusulan|mengurus|uji|surat|minutasi)|antrean|buang air besar|kebutaan|desa belum|belum tertangani|tertinggal|kerusakan|kehilangan|tagihan|kelebihan biaya|biaya produksi|biaya bibit|kredit macet|pembiayaan bermasalah|pinjaman belum kembali|tanpa jamban|tanpa imunisasi|ditolong dukun|bias antara/i;
const MORE_IS_BETTER =
  /cakupan|pendapatan|penghasilan|produksi|produktivitas|peserta|penerima|nasabah|akta|dokumen yang|terlayani|dilayani|tertangani|dibantu|kembali bersekolah|lulusan|elektrifikasi|kepemilikan|jangkauan|terjangkau|dijangkau|terbangun|dibangun|diperbaiki|literasi|numerasi|kepuasan|omzet|partisipasi|bebas|kemandirian|pemberdayaan|pulih|terlindungi|terdaftar|pelanggan|tersambung|donasi|petani peserta|surplus|serapan|mandiri|maju|ASI eksklusif|sampah (?:yang )?terkumpul|pengurangan|yang dihapus|dibongkar|diselesaikan|selesai|ditemukan/i;

/** Names of measures that say nothing of a direction, whatever words they contain. */
const NO_DIRECTION =
  /\b(?:target|penyebab|keadaan saat|contoh|pemasangan|evaluasi|harga|biaya aplikasi|kemungkinan|sasaran)\b/i;
/** Good things done about something bad. */
const DONE_ABOUT_IT =
  /ditemukan|tertangani|ditangani|tanpa kasus|bebas|pulih|kembali bersekolah|diselesaikan|dibantu|dihapus/i;

/** Which direction is better, where the name of the measure leaves no doubt. */
export function betterDirection(metric: string): MappedResult['better'] {
  if (NO_DIRECTION.test(metric)) return undefined;
  if (/^waktu\b|^biaya produksi|^penerima BLT/i.test(metric)) return 'turun';
  if (/belum/i.test(metric)) return LESS_IS_BETTER.test(metric) ? 'turun' : undefined;
  const less = LESS_IS_BETTER.test(metric);
  const more = MORE_IS_BETTER.test(metric) || /ditangani/i.test(metric);
  if (DONE_ABOUT_IT.test(metric)) return 'naik';
  if (less && more) return undefined;
  if (less) return 'turun';
  return more ? 'naik' : undefined;
}

const REGION_RATE =
  /angka kemiskinan|kemiskinan (?:kabupaten|kota|provinsi|perdesaan)|penduduk miskin|stunting|kematian (?:ibu|bayi|balita)|angka kematian|pengangguran|Indeks Pembangunan Manusia|PDRB|kesakitan malaria|penderita malaria|kasus malaria|malaria setahun|prevalensi malaria|rasio elektrifikasi|pernikahan usia dini|dispensasi kawin|kasus kekerasan|kriminalitas/i;
const SMALLER_THAN_REGION =
  /\b(?:puskesmas|kecamatan|distrik|desa|kelurahan|kampung|gampong|nagari|RW|dusun|wilayah (?:kerja|puskesmas)|Blega|Riung|Sempu|Gucialit|Klawasi|program pendahulu|sasaran|data smart village)\b/i;

/** The caveat for a rate of a whole region, which moves for many reasons. */
function wholeRegionCaveat(row: ResultRow, context: ResultContext): string | undefined {
  if (!REGION_RATE.test(row.metric) || /^(?:cakupan|sasaran)/i.test(row.metric)) return undefined;
  if (DONE_ABOUT_IT.test(row.metric) || /ditangani/i.test(row.metric)) return undefined;
  const local = `${row.metric} ${row.claim_by}`;
  if (SMALLER_THAN_REGION.test(local)) return undefined;
  const ofHealthCentre = /Puskesmas/i.test(context.institution);
  if (ofHealthCentre && !/kabupaten|kota|provinsi/i.test(row.metric)) return undefined;
  return `Angka seluruh ${regionWord(row.metric, context.regionCode)} bergerak karena banyak hal; sumber tidak menunjukkan bahwa perubahannya akibat inovasi ini.`;
}

function regionWord(metric: string, regionCode: string): string {
  if (/nasional/i.test(metric) || regionCode === NATIONAL_CODE) return 'negara';
  if (
    /provinsi|NTT|NTB|Jawa|Sulawesi|Bali|Lampung|Aceh/i.test(metric) ||
    isProvinceCode(regionCode)
  ) {
    return 'provinsi';
  }
  return Number(regionCode.slice(3)) >= 71 ? 'kota' : 'kabupaten';
}

/** The same figure told twice: the same numbers for measures of nearly the same name. */
function isSameResult(a: MappedResult, b: MappedResult): boolean {
  if (!mayUnite(a.evidence, b.evidence)) return false;
  const sameYear = (x?: MappedMeasurement, y?: MappedMeasurement) =>
    x?.year === y?.year || x?.year === undefined || y?.year === undefined;
  if (!sameYear(a.before, b.before) || !sameYear(a.after, b.after)) return false;
  const { part, shared } = likeness(a.indicator, b.indicator);
  if (a.before?.value === undefined && a.after?.value === undefined) return sameInWords(a, b, part);
  if (a.before?.value !== b.before?.value || a.after?.value !== b.after?.value) return false;
  const kindOf = (unit?: string) => (unit === undefined || isCount(unit) ? 'count' : unit);
  if (kindOf(a.unit) !== kindOf(b.unit)) return false;
  const values = [a.before?.value, a.after?.value].filter((value) => value !== undefined);
  const distinctive = values.some((value) => value >= 100 || !Number.isInteger(value));
  return distinctive ? part >= 0.5 && shared >= 1 : part >= 0.99 && shared >= 2;
}

/** What the press quotes of an institution is still the institution's word. */
function mayUnite(a: MappedResult['evidence'], b: MappedResult['evidence']): boolean {
  const isOwn = (kind: typeof a) => kind === 'instansi' || kind === 'media';
  return a === b || (isOwn(a) && isOwn(b));
}

function sameInWords(a: MappedResult, b: MappedResult, part: number): boolean {
  if (b.before?.value !== undefined || b.after?.value !== undefined) return false;
  const words = (result: MappedResult) =>
    `${result.before?.text ?? ''} ${result.after?.text ?? ''}`;
  const numbers = (result: MappedResult) =>
    new Set(
      [...words(result).matchAll(/\d[\d.,]*\d|\d/g)]
        .map(([number]) => number)
        .filter((number) => !/^(?:19|20)\d\d$/.test(number)),
    );
  const [few, many] = [numbers(a), numbers(b)].sort((x, y) => x.size - y.size) as [
    Set<string>,
    Set<string>,
  ];
  if (few.size === 0)
    return many.size === 0 && part >= 0.6 && likeness(words(a), words(b)).part >= 0.5;
  return part >= 0.5 && few.size >= 2 && [...few].every((number) => many.has(number));
}

function uniteInto(kept: MappedResult, other: MappedResult): void {
  kept.sources = [...new Set([...kept.sources, ...other.sources])];
  if (kept.evidence === 'media') kept.evidence = other.evidence;
  if (!samePeople(kept.claimedBy, other.claimedBy))
    kept.claimedBy = `${kept.claimedBy}; ${other.claimedBy}`;
  for (const side of ['before', 'after'] as const) {
    const [mine, theirs] = [kept[side], other[side]];
    if (!mine || !theirs) continue;
    if ((theirs.text?.length ?? 0) > (mine.text?.length ?? 0) && mine.value === theirs.value) {
      mine.text = theirs.text as string;
    }
    if (mine.year === undefined && theirs.year !== undefined) mine.year = theirs.year;
  }
  if (kept.unit === undefined && other.unit !== undefined) kept.unit = other.unit;
}

function samePeople(a: string, b: string): boolean {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()];
  return first.includes(second) || second.includes(first);
}

/** Marks on both sides rows that give different numbers for the same measure in the same year. */
function markContradictions(results: MappedResult[]): void {
  for (const [index, a] of results.entries()) {
    for (const [offset, b] of results.slice(index + 1).entries()) {
      if (!contradict(a, b)) continue;
      a.contradicts = [...(a.contradicts ?? []), index + offset + 2];
      b.contradicts = [...(b.contradicts ?? []), index + 1];
    }
  }
}

function contradict(a: MappedResult, b: MappedResult): boolean {
  const name = (result: MappedResult) =>
    result.indicator
      .toLowerCase()
      .replace(/\s*\((?:angka|sumber)[^)]*\)/g, '')
      .replace(/\b(?:19|20)\d\d\b/g, '')
      .trim();
  const same = name(a) === name(b) || likeness(name(a), name(b)).jaccard >= 0.8;
  if (!same || (a.unit !== undefined && b.unit !== undefined && a.unit !== b.unit)) return false;
  const differ = (x?: MappedMeasurement, y?: MappedMeasurement) =>
    x?.value !== undefined &&
    y?.value !== undefined &&
    x.year !== undefined &&
    x.year === y.year &&
    x.value !== y.value &&
    !isRounded(x.value, y.value) &&
    isOneDate(x) &&
    isOneDate(y);
  return differ(a.after, b.after) || differ(a.before, b.before);
}

/** False where the words name a month, since two months of one year are two measurements. */
function isOneDate(side: MappedMeasurement): boolean {
  return !/Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|\b(?:awal|akhir)\b/i.test(
    side.text ?? '',
  );
}

/** Whether one number is the other, rounded: 114.9 and 115. */
function isRounded(a: number, b: number): boolean {
  const decimals = (value: number) => (String(value).split('.')[1] ?? '').length;
  const places = Math.min(decimals(a), decimals(b));
  return a.toFixed(places) === b.toFixed(places);
}
