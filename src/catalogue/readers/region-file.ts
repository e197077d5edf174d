/** Reads `content/regions/regions.csv`: the regions of Indonesia by Kemendagri code. */
import { CsvError, parse } from 'csv-parse/sync';
import type { Region } from '../../domain/region/region.ts';
import { isProvinceCode, NATIONAL_CODE, provinceCodeOf } from '../../domain/region/region-code.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { TextFile } from '../formats/text-file.ts';

/** The file of the regions, in the project. */
export const REGION_FILE = 'content/regions/regions.csv';

const COLUMNS = [
  'code',
  'type',
  'is_administrative',
  'name',
  'short_name',
  'province_code',
  'province_name',
  'province_short',
  'island_group',
  'area_km2',
  'population_2024s2',
  'n_islands',
  'label_lat',
  'label_lon',
  'old_or_other_names',
] as const;
type Row = Record<(typeof COLUMNS)[number], string>;
type Words = Pick<Diagnostic, 'message' | 'found' | 'expected' | 'advice'>;

/** The regions by code in the order of the codes, with every problem of the file. */
export function readRegions(file: TextFile): {
  regions: ReadonlyMap<string, Region>;
  diagnostics: Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const report = (line: number, column: number, field: string, words: Words) =>
    diagnostics.push({
      file: file.path,
      line,
      column,
      rule: 'region',
      field,
      ...words,
    });

  let rows: { record: Row; info: { lines: number } }[];
  try {
    rows = parse(file.text, {
      columns: true,
      info: true,
      skip_empty_lines: true,
    }) as never;
  } catch (error) {
    const line = error instanceof CsvError ? Number((error as { lines?: number }).lines ?? 1) : 1;
    report(line, 1, '', {
      message: 'Baris ini tidak dapat dibaca sebagai CSV.',
      found: (file.text.split('\n')[line - 1] ?? '').slice(0, 80),
      expected: 'jumlah kolom yang sama dengan baris pertama, koma di antaranya',
      advice: 'Periksa tanda kutip dan jumlah koma di baris ini.',
    });
    return { regions: new Map(), diagnostics };
  }
  const lacking = COLUMNS.filter((column) => !(column in (rows[0]?.record ?? {})));
  if (lacking.length > 0) {
    report(1, 1, lacking[0] as string, {
      message: 'Kolom tidak lengkap.',
      found: '',
      expected: `kolom ${lacking.join(', ')}`,
      advice: 'Kembalikan baris pertama berkas ini.',
    });
    return { regions: new Map(), diagnostics };
  }
  const regions = new Map<string, Region>();
  const textLines = file.text.split('\n');
  for (const { record, info } of rows) {
    for (const [column, words] of rowProblems(record, regions)) {
      const at = columnOf(textLines[info.lines - 1] ?? '', record, column);
      report(info.lines, at, column, words);
    }
    regions.set(record.code, regionOf(record));
  }
  for (const { record, info } of rows) {
    if (regions.has(record.province_code)) continue;
    const at = columnOf(textLines[info.lines - 1] ?? '', record, 'province_code');
    report(info.lines, at, 'province_code', {
      message: `Provinsi ${record.province_code} tidak ada di berkas ini.`,
      found: record.province_code,
      expected: 'kode provinsi yang punya barisnya sendiri',
      advice: 'Perbaiki kode, atau tambahkan baris provinsinya.',
    });
  }
  const sorted = [...regions].sort(([a], [b]) => (a < b ? -1 : 1));
  return { regions: new Map(sorted), diagnostics };
}

function rowProblems(row: Row, earlier: ReadonlyMap<string, Region>): [keyof Row, Words][] {
  const problems: [keyof Row, Words][] = [];
  const check = (ok: boolean, column: keyof Row, message: string, expected: string) => {
    const advice = 'Perbaiki kolom ini menurut Kepmendagri kode wilayah.';
    if (!ok) problems.push([column, { message, found: row[column], expected, advice }]);
  };
  const province = isProvinceCode(row.code);
  const form = /^\d{2}(\.\d{2})?$/.test(row.code) && row.code !== NATIONAL_CODE;
  check(form, 'code', 'Kode wilayah salah bentuk.', 'dua angka (11) atau empat angka (11.01)');
  check(!earlier.has(row.code), 'code', 'Kode wilayah ini ada dua kali.', 'satu baris tiap kode');
  const types = province ? ['provinsi'] : ['kabupaten', 'kota'];
  check(
    types.includes(row.type),
    'type',
    'Jenis wilayah tidak cocok dengan kodenya.',
    types.join(' atau '),
  );
  check(row.name.trim() !== '', 'name', 'Nama wilayah kosong.', 'nama lengkap');
  const ofCode = provinceCodeOf(row.code);
  check(
    row.province_code === ofCode,
    'province_code',
    'Kode provinsi tidak cocok dengan kode wilayah.',
    ofCode,
  );
  check(
    isNumber(row.area_km2),
    'area_km2',
    'Luas bukan angka.',
    'kilometer persegi, titik sebagai tanda desimal',
  );
  check(
    /^\d+$/.test(row.population_2024s2),
    'population_2024s2',
    'Jumlah penduduk bukan bilangan bulat.',
    'angka tanpa pemisah ribuan',
  );
  check(/^\d+$/.test(row.n_islands), 'n_islands', 'Jumlah pulau bukan bilangan bulat.', 'angka');
  const degrees = { label_lat: [-11.1, 6.1], label_lon: [95, 141.1] } as const;
  for (const [column, [least, most]] of Object.entries(degrees)) {
    const value = Number(row[column as keyof typeof degrees] || Number.NaN);
    check(
      value >= least && value <= most,
      column as keyof typeof degrees,
      'Koordinat di luar Indonesia.',
      `derajat antara ${least} dan ${most}`,
    );
  }
  return problems;
}

function isNumber(text: string): boolean {
  return /^\d+(\.\d+)?$/.test(text);
}

function regionOf(row: Row): Region {
  return {
    code: row.code,
    type: row.type as Region['type'],
    name: row.name,
    shortName: row.short_name,
    provinceCode: row.province_code,
    provinceName: row.province_name,
    provinceShort: row.province_short,
    islandGroup: row.island_group,
    areaKm2: Number(row.area_km2),
    population: Number(row.population_2024s2),
    islands: Number(row.n_islands),
    latitude: Number(row.label_lat),
    longitude: Number(row.label_lon),
    administrative: row.is_administrative === '1',
    otherNames: row.old_or_other_names
      .split(/[;|]/)
      .map((name) => name.trim())
      .filter(Boolean),
  };
}

/** Column, from 1, at which a field of a row begins; 1 where quotes make that unsure. */
function columnOf(line: string, row: Row, column: keyof Row): number {
  if (line.includes('"')) return 1;
  const index = Object.keys(row).indexOf(column);
  return line.split(',').slice(0, index).join(',').length + (index > 0 ? 2 : 1);
}
