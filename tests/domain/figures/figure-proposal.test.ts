import { describe, expect, it } from 'vitest';
import {
  type FigureProposal,
  type ProposalIndicator,
  proposalProblems,
  proposalText,
  readNumber,
} from '../../../src/domain/figures/figure-proposal.ts';

const P0: ProposalIndicator = {
  id: 'p0',
  label: 'Penduduk miskin',
  unit: 'persen',
  range: { min: 0.1, max: 70 },
  largestYearlyChange: { value: 20, measure: 'persen' },
  levels: ['nasional', 'provinsi', 'kabupaten-kota'],
  years: { from: 2021 },
};
const GOOD: FigureProposal = {
  code: '53.07',
  year: 2026,
  value: 10.9,
  note: '',
  title: 'Kemiskinan Sikka, Maret 2026',
  publisher: 'BPS Kabupaten Sikka',
  url: 'https://sikkakab.bps.go.id/tabel',
};
const fieldsOf = (change: Partial<FigureProposal>, indicator: ProposalIndicator | undefined = P0) =>
  proposalProblems({ ...GOOD, ...change }, indicator, {
    thisYear: 2026,
    earlier: { year: 2025, value: 11.25 },
  }).map(({ field }) => field);

it.each([
  ['11,22', 11.22],
  ['11.22', 11.22],
  ['1.234', 1234],
  ['1.234,5', 1234.5],
  ['36,74%', 36.74],
  ['sebelas', undefined],
  ['', undefined],
])('reads %j as %s', (text, number) => {
  expect(readNumber(text)).toBe(number);
});

describe('a proposed figure', () => {
  it('that can be has no problem', () => {
    expect(fieldsOf({})).toEqual([]);
    expect(fieldsOf({ url: '' })).toEqual([]);
  });

  it.each([
    [{ code: '' }, ['code']],
    [{ year: undefined }, ['year']],
    [{ year: 2027 }, ['year']],
    [{ year: 2020 }, ['year']],
    [{ value: undefined }, ['value']],
    [{ value: 0 }, ['value']],
    [{ value: 1090 }, ['value']],
    [{ value: 20 }, ['note']],
    [{ value: 20, note: 'Begitu di sumber.' }, []],
    [{ title: ' ' }, ['title']],
    [{ publisher: '' }, ['publisher']],
    [{ url: 'bps' }, ['url']],
  ] as [Partial<FigureProposal>, string[]][])('%o has a problem in %j', (change, fields) => {
    expect(fieldsOf(change)).toEqual(fields);
  });

  it('is for a level that the indicator is made for', () => {
    expect(fieldsOf({}, { ...P0, levels: ['nasional'] })).toEqual(['indicator']);
  });

  it('becomes a row and a source, ready to paste', () => {
    expect(
      proposalText({ ...GOOD, year: 2026, value: 10.9, note: 'Naik, lalu turun.' }, P0),
    ).toEqual({
      row: '53.07,2026,p0,10.9,persen,bps-kabupaten-sikka-p0-2026,"Naik, lalu turun."',
      source: [
        '- id: bps-kabupaten-sikka-p0-2026',
        '  title: "Kemiskinan Sikka, Maret 2026"',
        '  publisher: "BPS Kabupaten Sikka"',
        '  url: https://sikkakab.bps.go.id/tabel',
        '  licence: "Lisensi tidak disebut; hanya angkanya yang dikutip."',
      ].join('\n'),
    });
  });
});

describe('the bounds of a proposed figure', () => {
  const old: ProposalIndicator = { ...P0, years: undefined };

  it('are 1990 and this year', () => {
    expect(fieldsOf({ year: 1990 }, old)).toEqual([]);
    expect(fieldsOf({ year: 1989 }, old)).toEqual(['year']);
    expect(fieldsOf({ year: 2026 }, old)).toEqual([]);
  });

  it('compare with an earlier figure, and not with one of the same year', () => {
    expect(fieldsOf({ year: 2026, value: 20 }, old)).toEqual(['note']);
    expect(fieldsOf({ year: 2025, value: 20 }, old)).toEqual([]);
    expect(fieldsOf({ year: 2024, value: 20 }, old)).toEqual([]);
  });
});
