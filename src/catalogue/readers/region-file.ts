/** Reads `content/regions/regions.csv`: the regions of Indonesia by Kemendagri code. */
import type { Region } from '../../domain/region/region.ts';
import { isProvinceCode, NATIONAL_CODE, provinceCodeOf } from '../../domain/region/region-code.ts';
import type { Diagnostic, DiagnosticText } from '../diagnostics/diagnostic.ts';
import { type CsvRow, columnOfCell, readCsvRows } from '../formats/csv-rows.ts';
import type { TextFile } from '../formats/text-file.ts';

/** The file of the regions, in the project. */
export const REGION_FILE = 'content/regions/regions.csv';

const COLUMNS = [
  'code',
  'level',
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
  'bps_code_34prov',
  'old_or_other_names',
] as const;
type Column = (typeof COLUMNS)[number];
type Row = Record<Column, string>;

/** A row with its position. */
interface ReadRow extends Pick<CsvRow, 'line' | 'text'> {
  record: Row;
}

/** Returns the regions by code in the order of the codes, with every problem of the file. */
export function readRegions(file: TextFile): {
  regions: ReadonlyMap<string, Region>;
  diagnostics: Diagnostic[];
} {
  const regions = new Map<string, Region>();
  const rows: ReadRow[] = [];
  const wrong: Diagnostic[] = [];
  const report = ({ line, text }: ReadRow, field: Column, problem: DiagnosticText) => {
    const column = columnOfCell(text, COLUMNS.indexOf(field));
    wrong.push({ file: file.path, line, column, rule: 'region', field, ...problem });
  };
  const unread = readCsvRows(file, COLUMNS, 'region', ({ line, text, cells }) => {
    const record = Object.fromEntries(COLUMNS.map((column, index) => [column, cells[index]]));
    const row = { line, text, record: record as Row };
    for (const [column, problem] of rowProblems(row.record, regions)) report(row, column, problem);
    rows.push(row);
    regions.set(row.record.code, regionOf(row.record));
  });
  for (const row of rows) {
    const code = row.record.province_code;
    if (regions.has(code)) continue;
    report(row, 'province_code', {
      message: `Provinsi ${code} tidak ada di berkas ini.`,
      found: code,
      expected: 'kode provinsi yang punya barisnya sendiri',
      advice: 'Perbaiki kode, atau tambahkan baris provinsinya.',
    });
  }
  const sorted = [...regions].sort(([a], [b]) => (a < b ? -1 : 1));
  return { regions: new Map(sorted), diagnostics: [...unread, ...wrong] };
}

function rowProblems(row: Row, earlier: ReadonlyMap<string, Region>): [Column, DiagnosticText][] {
  const problems: [Column, DiagnosticText][] = [];
  const check = (ok: boolean, column: Column, message: string, expected: string) => {
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
  for (const [column, [min, max]] of Object.entries(degrees)) {
    const value = Number(row[column as keyof typeof degrees] || Number.NaN);
    check(
      value >= min && value <= max,
      column as keyof typeof degrees,
      'Koordinat di luar Indonesia.',
      `derajat antara ${min} dan ${max}`,
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
