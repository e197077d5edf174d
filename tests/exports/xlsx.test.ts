import readExcelFile from 'read-excel-file/node';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Plan } from '../../src/domain/plan/plan.ts';
import { planToXlsx } from '../../src/exports/xlsx.ts';
import { plan } from '../domain/plan/plan-world.ts';
import { convert, hasLibreOffice, partsOf, repeatedAttributes } from './office-file.ts';

const sheetsOf = async (one: Plan) => {
  const sheets = await readExcelFile(Buffer.from(await planToXlsx(one)));
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
};
const budgetXml = async (one: Plan) =>
  partsOf(await planToXlsx(one))['xl/worksheets/sheet2.xml'] as string;
const line = (quantity: number | null, price: number | null): Plan['budget'][number] => ({
  item: 'Honor',
  unit: 'orang',
  quantity,
  price,
  funding: 'APBD',
  note: '',
});

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 24) }));
afterEach(() => void vi.useRealTimers());

describe('the workbook of a plan', () => {
  it('has a sheet for stages, budget, indicators, risks and checklist', async () => {
    expect([...(await sheetsOf(plan())).keys()]).toEqual([
      'Tahap',
      'Anggaran',
      'Indikator',
      'Risiko',
      'Daftar periksa',
    ]);
  });

  it('tells each task with its time, its offices and its output', async () => {
    expect((await sheetsOf(plan())).get('Tahap')?.slice(2)).toEqual([
      [
        'Persiapan',
        'Petakan masalah.',
        'November 2026 sampai Januari 2027',
        'Dinas Sosial',
        'Pemerintah desa',
        'Peta',
        'sudah',
      ],
      [
        'Uji coba',
        'Jalankan.',
        'Februari sampai Maret 2027',
        'Pemerintah desa',
        null,
        'Catatan',
        'belum',
      ],
    ]);
  });

  it('holds quantity and price as numbers, and leaves empty what is not filled in', async () => {
    const rows = (await sheetsOf(plan())).get('Anggaran')?.slice(2);
    expect(rows?.[0]?.slice(0, 5)).toEqual(['Honor', 'orang', 3, 1_500_000, 4_500_000]);
    expect(rows?.[1]?.slice(0, 4)).toEqual(['Meja', 'buah', null, 900_000]);
    expect(rows?.[1]?.[4] || null).toBeNull();
    expect(rows?.[2]?.[4]).toBe(4_500_000);
  });

  it('computes the cost of a line and the sum by formulas', async () => {
    const xml = await budgetXml(plan());
    const formulas = [...xml.matchAll(/<f>(.*?)<\/f>/g)].map(([, text]) => text);
    expect(formulas).toEqual([
      'IF(OR(C3="",D3=""),"",ROUND(C3*D3,0))',
      'IF(OR(C4="",D4=""),"",ROUND(C4*D4,0))',
      'IF(COUNT(E3:E4)=0,"",SUM(E3:E4))',
    ]);
  });

  it('shows the results also where nothing computes', async () => {
    const xml = await budgetXml(plan());
    expect(xml).toMatch(/<c r="E3"[^>]*><f>[^<]*<\/f><v>4500000<\/v>/);
    expect(xml).toMatch(/<c r="E4"[^>]* t="str"><f>[^<]*<\/f><v><\/v>/);
    expect(xml).toMatch(/<c r="E5"[^>]*><f>[^<]*<\/f><v>4500000<\/v>/);
  });

  it('has an empty sum, not zero, where nothing is filled in', async () => {
    const xml = await budgetXml(plan({ budget: [line(null, 5), line(null, null)] }));
    expect(xml).toMatch(/<c r="E5"[^>]* t="str"><f>[^<]*<\/f><v><\/v>/);
  });

  it('is sound without any line', async () => {
    const empty = plan({ budget: [], stages: [], indicators: [], risks: [], checklist: [] });
    const sheets = await sheetsOf(empty);
    expect(sheets.get('Anggaran')).toHaveLength(2);
    expect(await budgetXml(empty)).not.toContain('<f>');
  });

  it.each(['=1+1', '+62', '-1', '@SUM(A1)', "=cmd|' /C calc'!A0"])(
    'writes a text that looks like a formula as a text: %s',
    async (text) => {
      const one = plan({
        risks: [{ text, response: text, basis: text }],
        budget: [{ ...line(1, 1), item: text, unit: text, funding: text, note: text }],
      });
      const sheets = await sheetsOf(one);
      expect(sheets.get('Risiko')?.[2]).toEqual([text, text, text]);
      const parts = partsOf(await planToXlsx(one));
      expect(parts['xl/worksheets/sheet4.xml']).not.toContain('<f>');
      expect((await budgetXml(one)).match(/<f>/g)).toHaveLength(2);
    },
  );

  it('has the same bytes whenever it is made', async () => {
    const first = await planToXlsx(plan());
    vi.setSystemTime('2031-05-06T07:08:09Z');
    expect(Buffer.compare(await planToXlsx(plan()), first)).toBe(0);
  });

  it('prints on A4 and holds no attribute twice', async () => {
    const parts = partsOf(await planToXlsx(plan()));
    expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<pageSetup[^>]* paperSize="9"/);
    expect(parts['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
    expect(parts['xl/workbook.xml']).toContain(">'Daftar periksa'!$1:$2</definedName>");
    expect(Object.values(parts).flatMap(repeatedAttributes)).toEqual([]);
  });

  it.runIf(hasLibreOffice)(
    'is computed by LibreOffice to the same sum',
    async () => {
      const budget = [line(3, 1_500_000), line(2.5, 333), line(null, 7)];
      const file = await planToXlsx(plan({ budget }));
      const made = convert(file, 'xlsx', 'xlsx:Calc MS Excel 2007 XML');
      const sheets = await readExcelFile(made);
      const costs = sheets
        .find(({ sheet }) => sheet === 'Anggaran')
        ?.data.slice(2)
        .map((row) => row[4] || null);
      expect(costs).toEqual([4_500_000, 833, null, 4_500_833]);
    },
    180_000,
  );
});
