/**
 * A newer figure that a reader offers: whether it can be, and the row and source to add. The rules are
 * those of the check, so that what passes here is not sent back later.
 */

import { levelOfCode } from '../region/region-code.ts';
import type { Indicator } from '../vocabulary/indicator.ts';
import { formatNumber } from '../words/numbers.ts';
import { coversYear, isLeap, isPossible } from './figure-plausibility.ts';

/** What a form needs of an indicator. */
export type ProposalIndicator = Pick<
  Indicator,
  'id' | 'label' | 'unit' | 'range' | 'largestYearlyChange' | 'levels' | 'years'
>;

/** What a reader filled in. */
export interface FigureProposal {
  /** Kemendagri code. */
  code: string;
  year: number | undefined;
  value: number | undefined;
  note: string;
  title: string;
  publisher: string;
  url: string;
}

/** A problem of one field, in words that say what to do. */
export interface ProposalProblem {
  field: keyof FigureProposal | 'indicator';
  message: string;
}

/**
 * A number as people write it: `11,22`, `1.234,5`, `11.22`, `1.234`. A point followed by exactly
 * three digits separates thousands, as Indonesian readers write. Undefined for what is no number.
 */
export function readNumber(text: string): number | undefined {
  const bare = text.trim().replace(/\s+|%$/g, '');
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare)) {
    return Number(bare.replaceAll('.', '').replace(',', '.'));
  }
  return /^-?\d+([.,]\d+)?$/.test(bare) ? Number(bare.replace(',', '.')) : undefined;
}

/**
 * What is wrong with a proposal, in the order of the form; empty where nothing is.
 * @param earlier the latest figure of the region that is known
 */
export function proposalProblems(
  { code, year, value, note, title, publisher, url }: FigureProposal,
  indicator: ProposalIndicator | undefined,
  {
    thisYear,
    earlier,
  }: { thisYear: number; earlier?: { year: number; value: number } | undefined },
): ProposalProblem[] {
  const problems: ProposalProblem[] = [];
  const add = (field: ProposalProblem['field'], message: string) =>
    problems.push({ field, message });
  if (code === '') add('code', 'Pilih wilayah dari daftar.');
  if (!indicator) add('indicator', 'Pilih indikator.');
  if (indicator && code !== '' && !indicator.levels.includes(levelOfCode(code))) {
    add('indicator', `Indikator ini tidak dibuat untuk tingkat ${levelOfCode(code)}.`);
  }
  if (year === undefined || year < 1990) add('year', 'Tulis tahun datanya, empat angka.');
  else if (year > thisYear) add('year', `Tahun ${year} belum tiba; proyeksi tidak dimuat.`);
  else if (indicator && !coversYear(year, indicator)) {
    add('year', 'Seri indikator ini tidak mencakup tahun itu.');
  }
  if (value === undefined) add('value', 'Tulis angkanya saja, misalnya 11,22.');
  else if (indicator && !isPossible(value, indicator)) {
    const { min, max } = indicator.range;
    add(
      'value',
      `Harus antara ${formatNumber(min)} dan ${formatNumber(max)} ${indicator.unit}. Periksa koma dan satuannya.`,
    );
  } else if (
    indicator &&
    earlier &&
    year !== undefined &&
    year > earlier.year &&
    note.trim() === '' &&
    isLeap(earlier, { year, value }, indicator)
  ) {
    add(
      'note',
      `Berubah besar dari ${formatNumber(earlier.value)} (${earlier.year}). Bila memang begitu di sumber, tulis di catatan.`,
    );
  }
  if (title.trim() === '') add('title', 'Tulis judul tabel atau laporannya.');
  if (publisher.trim() === '') add('publisher', 'Tulis siapa yang menerbitkannya.');
  if (url.trim() !== '' && !/^https?:\/\/\S+\.\S+$/.test(url.trim())) {
    add('url', 'Alamat dimulai dengan https://, atau kosongkan.');
  }
  return problems;
}

/** The row for a file of figures and the entry for the list of sources, ready to paste. */
export function proposalText(
  proposal: FigureProposal & { year: number; value: number },
  indicator: ProposalIndicator,
): { row: string; source: string } {
  const { code, year, value, note, title, publisher, url } = proposal;
  const id = sourceId(publisher, indicator.id, year);
  const cells = [code, year, indicator.id, value, indicator.unit, id, note.trim()];
  const quoted = (text: string) => JSON.stringify(text.trim().replace(/\s+/g, ' '));
  return {
    row: cells.map((cell) => csvCell(String(cell))).join(','),
    source: [
      `- id: ${id}`,
      `  title: ${quoted(title)}`,
      `  publisher: ${quoted(publisher)}`,
      ...(url.trim() ? [`  url: ${url.trim()}`] : []),
      '  licence: "Lisensi tidak disebut; hanya angkanya yang dikutip."',
    ].join('\n'),
  };
}

/** An id for a source from its publisher: small letters, digits and hyphens. */
function sourceId(publisher: string, indicator: string, year: number): string {
  const name = publisher
    .toLowerCase()
    .replace(/\(.*?\)/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 30)
    .replace(/-+$/, '');
  return [name || 'sumber', indicator, year].join('-');
}

function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""').replace(/\s+/g, ' ')}"` : text;
}
