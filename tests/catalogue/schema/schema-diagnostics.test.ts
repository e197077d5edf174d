import { describe, expect, it } from 'vitest';
import { bodyWith, entryText, judge } from '../world.ts';

const front = (facts: Record<string, unknown>) => judge(entryText({ front: facts }));
const only = (facts: Record<string, unknown>) => {
  const found = front(facts);
  expect(found).toHaveLength(1);
  return found[0]!;
};
const result = (facts: Record<string, unknown>) => ({
  indicator: 'A',
  claimedBy: 'B',
  evidence: 'media',
  after: { value: 1 },
  sources: ['s1'],
  ...facts,
});

describe('a key that is not known', () => {
  it.each([
    ['sumary', 'summary'],
    ['Title', 'title'],
    ['target_groups', 'targetGroups'],
    ['Ringkasan', 'summary'],
    ['legalbasis', 'legalBasis'],
  ])('%s is near %s', (written, meant) => {
    const found = only({ [written]: 'x' });
    expect(found).toMatchObject({ rule: 'unknown-key', field: written, column: 1 });
    expect(found.advice).toBe(`Maksud Anda \`${meant}\`?`);
  });

  it('stands where it is written, deep inside a list', () => {
    const found = only({ results: [result({}), result({ satuan: 'persen' })] });
    expect(found).toMatchObject({ rule: 'unknown-key', field: 'results[2].satuan', column: 5 });
    expect(found.advice).toContain('`unit`');
  });
});

describe('a word that is not in its vocabulary', () => {
  it.each([
    [{ sectors: ['kesehtan'] }, 'sectors[1]', 'kesehatan'],
    [{ sectors: ['Kesehatan'] }, 'sectors[1]', 'kesehatan'],
    [{ sectors: ['Tata kelola pemerintahan'] }, 'sectors[1]', 'tata-kelola'],
    [{ targetGroups: ['lanjut usia'] }, 'targetGroups[1]', 'lansia'],
    [{ status: { value: 'jalan' } }, 'status.value', undefined],
  ])('%j', (facts, field, meant) => {
    const found = only(facts);
    expect(found).toMatchObject({ rule: 'unknown-word', field });
    if (meant) expect(found.advice).toBe(`Maksud Anda \`${meant}\`?`);
    else expect(found.advice).toContain('content/vocabulary/statuses.yaml');
  });
});

describe('a value of the wrong kind', () => {
  it.each([
    ['a code that is not quoted', /region: "33.14"/, 'region: 33.10', 'region', '33.10', '"33.10"'],
    ['a province that is not quoted', /region: "33.14"/, 'region: 33', 'region', '33', '"33"'],
    ['a number for a name', /title: .*/, 'title: 112', 'title', '112', '"112"'],
    ['true for a name', /title: .*/, 'title: true', 'title', 'true', '"true"'],
  ])('%s is told how to be written', (_, pattern, written, field, found, advice) => {
    const [problem, ...others] = judge(entryText().replace(pattern, written));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ rule: 'wrong-type', field, found });
    expect(problem?.advice).toContain(advice);
  });

  it.each([
    ['a text for a list', { sectors: 'kesehatan' }, 'sectors'],
    ['a list for a text', { acronym: ['A'] }, 'acronym'],
    ['a text for a map', { institution: 'Pemkab' }, 'institution'],
    ['a text for a year', { started: 'sekitar 2019' }, 'started'],
    ['a year with a fraction', { started: 2019.5 }, 'started'],
    [
      'a text for a number',
      { results: [result({ after: { value: '17,95' } })] },
      'results[1].after.value',
    ],
    ['a map for a date', { reviewed: { tahun: 2020 } }, 'reviewed'],
  ])('%s', (_, facts, field) => {
    expect(only(facts)).toMatchObject({ rule: 'wrong-type', field });
  });
});

describe('what must be there', () => {
  it.each([
    ['a name', { title: undefined }, 'title'],
    ['a name that is not empty', { title: null }, 'title'],
    ['a review', { reviewed: undefined }, 'reviewed'],
    ['the type of the institution', { institution: { name: 'A' } }, 'institution.type'],
    [
      'the sources of an award',
      { awards: [{ programme: 'lain', name: 'A' }] },
      'awards[1].sources',
    ],
    ['the sources of an obstacle', { obstacles: [{ text: 'A' }] }, 'obstacles[1].sources'],
    [
      'who claims a figure',
      { results: [result({ claimedBy: undefined })] },
      'results[1].claimedBy',
    ],
    [
      'the sources of a figure',
      { results: [result({ sources: undefined })] },
      'results[1].sources',
    ],
    [
      'the sources of a replication',
      { replications: [{ where: 'A', scope: 'wilayah-lain', status: 'berjalan' }] },
      'replications[1].sources',
    ],
  ])('%s', (_, facts, field) => {
    expect(only(facts)).toMatchObject({ rule: 'missing', field, found: '' });
  });

  it('a key left empty is as good as none', () => {
    expect(front({ acronym: null, awards: null, cost: null })).toEqual([]);
  });

  it.each([
    ['a figure before or after', { results: [result({ after: undefined })] }, 'results[1]'],
    ['a number or a text', { results: [result({ after: { year: 2019 } })] }, 'results[1].after'],
  ])('%s', (_, facts, field) => {
    expect(only(facts)).toMatchObject({ rule: 'wrong-form', field });
  });
});

describe('what is written in the wrong form', () => {
  it.each([
    ['a day that does not exist', { reviewed: '2023-02-30' }, 'reviewed'],
    ['a date the other way round', { reviewed: '09-10-2020' }, 'reviewed'],
    ['a month in words', { reviewed: 'Oktober 2020' }, 'reviewed'],
    ['a code without its dot', { region: '3314' }, 'region'],
    ['an id of a source in capitals', { textSources: ['s1', 'S2'] }, 'textSources[2]'],
  ])('%s', (_, facts, field) => {
    expect(front(facts).map((found) => [found.rule, found.field])).toContainEqual([
      'wrong-form',
      field,
    ]);
  });

  it('a summary of 281 characters is too long, and its length is told', () => {
    const found = only({ summary: 'a'.repeat(281) });
    expect(found).toMatchObject({
      rule: 'too-long',
      field: 'summary',
      expected: 'paling banyak 280 karakter',
    });
    expect(found.message).toContain('281 karakter');
    expect(front({ summary: 'a'.repeat(280) })).toEqual([]);
  });

  it('a list without anything is too short', () => {
    expect(only({ sectors: [] })).toMatchObject({ rule: 'too-short', field: 'sectors' });
  });
});

describe('all problems are told in one run', () => {
  it('those of the schema beside those of the rules', () => {
    const text = entryText({
      front: { sumary: 'x', region: '33.99', textSources: ['s1', 's9'] },
      body: bodyWith('Satu <b>dua</b>'),
    });
    expect(judge(text).map(({ rule }) => rule)).toEqual([
      'unknown-key',
      'known-region',
      'unknown-source',
      'raw-html',
      'raw-html',
    ]);
  });

  it('but one mistake is not told twice', () => {
    const awards = [{ programme: 'kipp', level: 'top-99', year: 'dua ribu', sources: ['s1'] }];
    expect(only({ awards })).toMatchObject({ rule: 'wrong-type', field: 'awards[1].year' });
    expect(only({ sources: undefined })).toMatchObject({ rule: 'missing', field: 'sources' });
  });

  it('each at its line and column in the file, with CRLF as with LF', () => {
    const text = entryText({ front: { sectors: ['kesehatan', 'pendidikn'] } });
    const place = { line: 12, column: 5 };
    expect(judge(text)).toMatchObject([place]);
    expect(judge(text.replaceAll('\n', '\r\n'))).toMatchObject([place]);
  });
});
