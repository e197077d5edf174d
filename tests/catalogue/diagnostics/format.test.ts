import { describe, expect, it } from 'vitest';
import { type Diagnostic, sortDiagnostics } from '../../../src/catalogue/diagnostics/diagnostic.ts';
import { annotations, formatDiagnostics } from '../../../src/catalogue/diagnostics/format.ts';
import { checkReport } from '../../../src/catalogue/diagnostics/report.ts';

const diagnostic = (facts: Partial<Diagnostic> = {}): Diagnostic => ({
  file: 'content/innovations/a.md',
  line: 3,
  column: 7,
  rule: 'unknown-word',
  field: 'sectors[1]',
  message: 'Sektor tidak dikenal.',
  found: 'kesehtan',
  expected: 'salah satu dari kesehatan',
  advice: 'Maksud Anda `kesehatan`?',
  ...facts,
});

describe('a problem is told in full', () => {
  it('with its place, rule, field, what was found, what was expected and what to do', () => {
    expect(formatDiagnostics([diagnostic()])).toBe(
      [
        'content/innovations/a.md:3:7  unknown-word',
        '  Sektor tidak dikenal.',
        '  bidang:     sectors[1]',
        '  ditemukan:  kesehtan',
        '  seharusnya: salah satu dari kesehatan',
        '  perbaikan:  Maksud Anda `kesehatan`?',
        '  aturan:     /kontribusi/aturan/#unknown-word',
      ].join('\n'),
    );
  });

  it('without lines that have nothing to say', () => {
    expect(formatDiagnostics([diagnostic({ field: '', found: '' })])).not.toMatch(
      /bidang|ditemukan/,
    );
  });

  it('with the whole address of its rule where that of the site is known', () => {
    const site = 'https://contoh.go.id/semai/';
    const address = 'https://contoh.go.id/semai/kontribusi/aturan/#unknown-word';
    expect(formatDiagnostics([diagnostic()], { site })).toContain(`aturan:     ${address}`);
    expect(annotations([diagnostic()], { site })).toContain(`Aturan: ${address}`);
  });

  it('and cannot rewrite the terminal', () => {
    expect(formatDiagnostics([diagnostic({ found: 'a\u001B[2Jb' })])).not.toContain('\u001B');
    expect(formatDiagnostics([diagnostic()], { colour: true })).toContain('\u001B[36m');
  });

  it('in reading order', () => {
    const [a, b, c] = [
      diagnostic({ file: 'd' }),
      diagnostic({ line: 2 }),
      diagnostic({ column: 1 }),
    ];
    expect(sortDiagnostics([a, diagnostic(), b, c])).toEqual([b, c, diagnostic(), a]);
  });
});

describe('an annotation for a pull request', () => {
  it('escapes what would end it', () => {
    const found = annotations([
      diagnostic({
        file: 'content/a,b:c.md',
        message: '100%\nsalah',
        found: '',
        expected: '',
        advice: '',
      }),
    ]);
    expect(found).toBe(
      '::error file=content/a%2Cb%3Ac.md,line=3,col=7,title=unknown-word::100%25%0Asalah%0AAturan: /kontribusi/aturan/#unknown-word',
    );
  });

  it('is one line', () => {
    expect(annotations([diagnostic({ found: 'a\r\n::set-output::b' })]).split('\n')).toHaveLength(
      1,
    );
  });
});

describe('the report of a check', () => {
  it('says that all is well, and how much was looked at', () => {
    expect(checkReport([], { innovations: 1951, guides: 60, pages: 5 })).toBe(
      'Tidak ada masalah. 1.951 entri, 60 panduan, dan 5 halaman diperiksa.',
    );
  });

  it('ends with the number of problems and files', () => {
    const report = checkReport([diagnostic(), diagnostic({ file: 'b' })], {
      innovations: 2,
      guides: 0,
      pages: 0,
    });
    expect(report.split('\n').at(-1)).toBe(
      '2 masalah dalam 2 berkas. 2 entri, 0 panduan, dan 0 halaman diperiksa.',
    );
  });
});
