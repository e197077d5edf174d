import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { ImportError, importFile } from '../../src/import/import-file.ts';
import { formatReport } from '../../src/import/report.ts';

const project = new URL('../../', import.meta.url).pathname;
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'semai-import-'));
  mkdirSync(join(root, 'content/innovations'), { recursive: true });
  for (const folder of ['content/vocabulary', 'content/regions']) {
    cpSync(join(project, folder), join(root, folder), { recursive: true });
  }
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const record = {
  name: 'Unit Layanan Coba (ULC)',
  institution: 'Pemerintah Kabupaten Sragen',
  institution_type: 'kabupaten',
  region_code: 'Kab. Sragen',
  categories: ['kesehatan'],
  solution: 'Petugas mendatangi warga miskin yang sakit.',
  obstacles: ['Sinyal lemah'],
  results: [
    { metric: 'warga terlayani', before: null, after: '4–5 orang', claim_by: 'Bupati', source: 0 },
  ],
  sources: [
    { title: 'Berita', publisher: 'Solopos', url: 'https://contoh.id/1', published: '2020' },
  ],
};

function file(name: string, content: string | Uint8Array): string {
  const path = join(root, name);
  writeFileSync(path, content);
  return path;
}

const jsonl = (...records: object[]) => records.map((one) => JSON.stringify(one)).join('\n');

async function run(path: string, more = {}) {
  return await importFile(path, {
    root,
    replace: false,
    dryRun: false,
    reviewed: '2026-11-24',
    ...more,
  });
}

const entry = (slug: string) => readFileSync(join(root, `content/innovations/${slug}.md`), 'utf8');
const entries = () => readdirSync(join(root, 'content/innovations'));

describe('an imported row', () => {
  it('becomes an entry that the check accepts', async () => {
    const report = await run(file('a.jsonl', jsonl(record)));
    expect(report.rows.map(({ outcome, slug }) => [outcome, slug])).toEqual([
      ['written', 'ulc-sragen'],
    ]);
    const { catalogue, diagnostics } = await loadCatalogue(root, { today: '2026-11-24' });
    expect(diagnostics).toEqual([]);
    expect(catalogue?.innovationBySlug.get('ulc-sragen')).toMatchObject({
      title: 'Unit Layanan Coba',
      acronym: 'ULC',
      region: '33.14',
      results: [{ after: { text: '4–5 orang' } }],
      obstacles: [{ text: 'Sinyal lemah.', sources: ['s1'] }],
    });
  });

  it('gives the same bytes every time, keys in the order of the schema', async () => {
    await run(file('a.jsonl', jsonl(record)));
    const first = entry('ulc-sragen');
    await run(file('a.jsonl', jsonl(record)), { replace: true });
    expect(entry('ulc-sragen')).toBe(first);
    expect(first).toMatch(
      /^---\n# yaml-language-server: \$schema=.*\ntitle: .*\nacronym: ULC\nsummary: /,
    );
    expect(first).toContain('region: "33.14"');
    expect(first.match(/^## .*/gm)).toHaveLength(5);
  });

  it('never overwrites an entry unless told to', async () => {
    await run(file('a.jsonl', jsonl(record)));
    const changed = jsonl({ ...record, solution: 'Cara yang lain sama sekali bagi warga.' });
    const refused = await run(file('b.jsonl', changed));
    expect(refused.rows[0]?.outcome).toBe('refused');
    expect(entry('ulc-sragen')).toContain('Petugas mendatangi');
    const replaced = await run(file('b.jsonl', changed), { replace: true });
    expect(replaced.rows[0]?.outcome).toBe('replaced');
    expect(entry('ulc-sragen')).toContain('Cara yang lain');
  });

  it('is only reported in a dry run', async () => {
    const report = await run(file('a.jsonl', jsonl(record)), { dryRun: true });
    expect(report.rows[0]?.outcome).toBe('written');
    expect(entries()).toEqual([]);
  });
});

describe('a row that cannot be taken', () => {
  it.each([
    [
      'a place that does not exist',
      { region_code: 'Srageng' },
      'Mungkin maksudnya: Kabupaten Sragen.',
    ],
    [
      'a word outside the vocabulary',
      { categories: ['kesehatn'] },
      'Mungkin maksudnya "kesehatan".',
    ],
    ['an unknown key', { catatan: 'x' }, 'Perbaiki ejaan kunci itu'],
    [
      'a source that is not there',
      { obstacles: [{ text: 'x', sources: [4] }] },
      'Tambahkan sumbernya',
    ],
    ['an entry that is not there', { replicates: ['tidak-ada'] }, 'Impor entri itu lebih dahulu'],
    [
      'what the check refuses',
      { started: 2020, kipp: [{ year: 2015, award: 'Top 99', source: 0 }] },
      'tahun',
    ],
  ])('because of %s is told with the cure', async (_, fault, advice) => {
    const report = await run(file('a.jsonl', jsonl({ ...record, ...fault })));
    expect(report.rows[0]?.outcome).toBe('refused');
    expect(formatReport(report)).toContain(advice);
    expect(entries()).toEqual([]);
  });

  it('is kept whole in a side file, and the others are written', async () => {
    const bad = { ...record, name: 'Lain', categories: ['salah'] };
    const report = await run(file('a.jsonl', jsonl(bad, record, { ...record })));
    expect(report.rows.map(({ outcome }) => outcome)).toEqual(['refused', 'written', 'refused']);
    const lines = readFileSync(`${root}/a.jsonl.ditolak.jsonl`, 'utf8').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).content)).toEqual([bad, record]);
    expect(entries()).toEqual(['ulc-sragen.md']);
  });
});

describe('a table', () => {
  const headers =
    'No;NAMA;instansi;Jenis Instansi;wilayah;sektor;sumber;hasil;kendala;catatan kami';
  const cells = [
    '1',
    'Unit Layanan Coba (ULC)',
    'Pemerintah Kabupaten Sragen',
    'kabupaten',
    'Sragen',
    'Kesehatan',
    '"Berita | Solopos | https://contoh.id/1 | 9 Oktober 2020\nLaporan | Bappeda | https://contoh.id/2 |"',
    'angka kemiskinan | 17,95% (2011) | 14,86% (2015) | Bupati | 1',
    'Sinyal lemah [2]',
    'rahasia',
  ];

  it('may have semicolons, a byte order mark and headers in any case', async () => {
    const report = await run(file('a.csv', `\uFEFF${headers}\r\n${cells.join(';')}\r\n`));
    expect(report.rows[0]).toMatchObject({ row: 2, outcome: 'written', slug: 'ulc-sragen' });
    expect(report.unknownColumns).toEqual(['catatan kami']);
    expect(report.rows[0]?.remarks).toContain('kolom "catatan kami" tidak dipakai: rahasia');
    expect(entry('ulc-sragen')).toContain('date: 2020-10-09');
    expect(entry('ulc-sragen')).toMatch(/text: Sinyal lemah\.\n\s+sources: \[s2\]/);
  });

  it('must have the columns that every entry needs', async () => {
    const report = await run(file('a.csv', 'nama;instansi\nA;B\n'));
    expect(report.rows[0]?.problems.map(({ column }) => column)).toEqual([
      'jenis instansi',
      'wilayah',
      'sumber',
      'sektor',
    ]);
  });

  it('asks which source says a figure where there are several', async () => {
    const unsure = cells.map((cell) => cell.replace(' | Bupati | 1', ' | Bupati'));
    const report = await run(file('a.csv', `${headers}\n${unsure.join(';')}\n`));
    expect(report.rows[0]?.problems[0]?.expected).toBe('nomor sumber 1 sampai 2');
  });

  it('may be an Excel workbook', async () => {
    const plain = cells.map((cell) => cell.replaceAll('"', ''));
    const workbook = xlsx([headers.split(';'), plain]);
    const report = await run(file('a.xlsx', workbook));
    expect(report.rows[0]).toMatchObject({ row: 2, outcome: 'written', slug: 'ulc-sragen' });
  });
});

it.each([
  ['tidak-ada.jsonl', undefined],
  ['a.docx', 'x'],
  ['a.xlsx', 'bukan buku kerja'],
])('the file %s cannot be imported at all', async (name, content) => {
  if (content !== undefined) file(name, content);
  await expect(run(join(root, name))).rejects.toThrow(ImportError);
  expect(existsSync(join(root, `${name}.ditolak.jsonl`))).toBe(false);
});

/** A workbook of one sheet with text cells: the parts that Excel itself would need, uncompressed. */
function xlsx(rows: string[][]): Uint8Array {
  const asXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const cell = (text: string, row: number, column: number) =>
    `<c r="${String.fromCharCode(65 + column)}${row + 1}" t="inlineStr"><is><t xml:space="preserve">${asXml(text)}</t></is></c>`;
  const data = rows
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells.map((text, column) => cell(text, row, column)).join('')}</row>`,
    )
    .join('');
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return zip({
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Daftar" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${data}</sheetData></worksheet>`,
  });
}

/** An uncompressed ZIP archive. */
function zip(files: Record<string, string>): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const content = Buffer.from(text);
    const path = Buffer.from(name);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(20, 4);
    header.writeUInt32LE(crc32(content), 14);
    header.writeUInt32LE(content.length, 18);
    header.writeUInt32LE(content.length, 22);
    header.writeUInt16LE(path.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(20, 4);
    header.copy(central, 6, 4, 30);
    central.writeUInt32LE(offset, 42);
    parts.push(header, path, content);
    directory.push(central, path);
    offset += header.length + path.length + content.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

describe('the numbers of sources', () => {
  const table = (number: number) =>
    [
      'nama;instansi;jenis instansi;wilayah;sektor;sumber;status',
      `Unit Coba (UC);Pemerintah Kabupaten Sragen;kabupaten;33.14;kesehatan;"Berita | Solopos | https://contoh.id/1 | 2020";berjalan | 2020 | Masih jalan. | ${number}`,
    ].join('\n');
  const lines = (source: number) =>
    jsonl({ ...record, results: [{ ...record.results[0], source }] });

  it.each([
    ['a table', 'a.csv', table, 1],
    ['JSON Lines', 'a.jsonl', lines, 0],
  ])('begin in %s with their first', async (_format, name, contentOf, first) => {
    const outcome = async (number: number) =>
      (await run(file(name, contentOf(number)), { dryRun: true })).rows[0]?.outcome;
    expect(await outcome(first)).toBe('written');
    expect(await outcome(first + 1)).toBe('refused');
    expect(await outcome(first - 1)).toBe('refused');
  });
});
