import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Document } from '../../src/exports/document.ts';
import { documentToDocx } from '../../src/exports/docx.ts';
import { planDocument } from '../../src/exports/plan-document.ts';
import { plan } from '../domain/plan/plan-world.ts';
import {
  convert,
  hasLibreOffice,
  paragraphsOf,
  partsOf,
  repeatedAttributes,
  tablesOf,
} from './office-file.ts';

const every: Document = {
  title: 'Judul & "kutipan" <b>',
  subtitle: 'Anak judul',
  numbered: true,
  blocks: [
    { kind: 'notice', text: 'RANCANGAN.' },
    { kind: 'heading', level: 1, text: 'Bab' },
    { kind: 'heading', level: 2, text: 'Bagian' },
    { kind: 'heading', level: 3, text: 'Butir' },
    { kind: 'paragraph', lead: 'Awal.', text: 'Isi.', note: 'Dasar: Koran' },
    { kind: 'list', marks: 'number', items: [{ text: 'satu' }, { text: 'dua' }] },
    { kind: 'list', marks: 'number', items: [{ text: 'lain' }] },
    {
      kind: 'list',
      marks: 'box',
      items: [
        { text: 'ada', done: true },
        { text: 'belum', done: false },
      ],
    },
    {
      kind: 'table',
      header: ['Nama', 'Angka'],
      rows: [
        ['a', '1'],
        ['b\nc', ''],
      ],
      total: ['Jumlah', '1'],
      widths: [70, 30],
      numeric: [1],
    },
    { kind: 'fields', fields: [{ name: 'Nomor', value: '(diisi)' }] },
    { kind: 'page-break' },
    { kind: 'signatures', parties: [{ office: 'Bupati' }, { office: 'Wali Kota' }] },
  ],
};

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 24) }));
afterEach(() => void vi.useRealTimers());

describe('a Word file', () => {
  it('has real headings, in the styles that Word knows', async () => {
    const paragraphs = paragraphsOf(await documentToDocx(every));
    const headings = paragraphs.filter(({ style }) => /^(Title|Heading\d)$/.test(style ?? ''));
    expect(headings).toEqual([
      { style: 'Title', text: every.title },
      { style: 'Heading1', text: 'Bab' },
      { style: 'Heading2', text: 'Bagian' },
      { style: 'Heading3', text: 'Butir' },
    ]);
  });

  it('has no title on paper where the document has none', async () => {
    const paragraphs = paragraphsOf(await documentToDocx({ ...every, untitled: true }));
    expect(paragraphs.some(({ style }) => style === 'Title')).toBe(false);
  });

  it('keeps the cells of a table, with its sum', async () => {
    expect(tablesOf(await documentToDocx(every))[0]).toEqual([
      ['Nama', 'Angka'],
      ['a', '1'],
      ['b\nc', ''],
      ['Jumlah', '1'],
    ]);
  });

  it('repeats the header of a table on each page', async () => {
    const xml = partsOf(await documentToDocx(every))['word/document.xml'] as string;
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  });

  it('shows what is done as a ticked box', async () => {
    const texts = paragraphsOf(await documentToDocx(every)).map(({ text }) => text);
    expect(texts).toContain('☑\tada');
    expect(texts).toContain('☐\tbelum');
  });

  it('begins each numbered list anew', async () => {
    const xml = partsOf(await documentToDocx(every))['word/document.xml'] as string;
    const lists = [...xml.matchAll(/ListParagraph".*?<w:numId w:val="(\d+)"/g)].map(([, id]) => id);
    expect(lists[0]).toBe(lists[1]);
    expect(lists[2]).not.toBe(lists[0]);
  });

  it('is A4 with margins of 2.5 cm, in Indonesian, by Semai', async () => {
    const parts = partsOf(await documentToDocx(every));
    expect(parts['word/document.xml']).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(parts['word/document.xml']).toMatch(/<w:pgMar w:top="1417" w:right="1417"/);
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="id-ID"');
    expect(parts['docProps/core.xml']).toContain('<dc:creator>Semai</dc:creator>');
    expect(parts['docProps/core.xml']).not.toContain('dcterms:created');
  });

  it('defines every style that it uses', async () => {
    const parts = partsOf(await documentToDocx(every));
    const defined = new Set(
      [...(parts['word/styles.xml'] as string).matchAll(/w:styleId="([^"]+)"/g)].map(
        ([, id]) => id,
      ),
    );
    const used = Object.entries(parts)
      .filter(([path]) => /^word\/(document|header\d|footer\d)\.xml$/.test(path))
      .flatMap(([, xml]) => [...xml.matchAll(/<w:(?:p|r|tbl)Style w:val="([^"]+)"/g)])
      .map(([, id]) => id);
    expect(used.filter((id) => !defined.has(id))).toEqual([]);
  });

  it('has the same bytes whenever it is made', async () => {
    const first = await documentToDocx(every);
    vi.setSystemTime('2031-05-06T07:08:09Z');
    expect(Buffer.compare(await documentToDocx(every), first)).toBe(0);
  });

  it('holds any text as it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme-ascii', minLength: 1 }), async (text) => {
        const document: Document = { title: 'x', blocks: [{ kind: 'paragraph', text }] };
        const paragraphs = paragraphsOf(await documentToDocx(document));
        expect(paragraphs.map((one) => one.text)).toContain(text);
      }),
      { numRuns: 30 },
    );
  });

  it('leaves no character that XML forbids', async () => {
    const document: Document = {
      title: 'a\u0000b',
      blocks: [{ kind: 'paragraph', text: 'c\u0008d\uFFFEe\uD800f' }],
    };
    const parts = partsOf(await documentToDocx(document));
    for (const xml of Object.values(parts)) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the forbidden ones
      expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
      expect(repeatedAttributes(xml)).toEqual([]);
    }
  });

  it.runIf(hasLibreOffice)(
    'is opened by LibreOffice, which finds the text and the tables',
    async () => {
      const file = await documentToDocx(planDocument(plan()));
      const text = convert(file, 'docx', 'txt:Text (encoded):UTF8').toString('utf8');
      expect(text).toContain('Satu pintu, Kabupaten Contoh');
      expect(text).toContain('November 2026 sampai Januari 2027');
      expect(text).toContain('Rp4.500.000');
    },
    180_000,
  );
});
