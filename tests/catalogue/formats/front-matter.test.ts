import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../src/catalogue/formats/front-matter.ts';

const read = (text: string) => readFrontMatter({ path: 'a.md', text });
const problem = (text: string) => {
  const { diagnostics } = read(text);
  expect(diagnostics).toHaveLength(1);
  return diagnostics[0]!;
};

describe('a file begins with data between two lines of three hyphens', () => {
  it.each([
    ['LF', '---\ntitle: A\n---\n\nHalo\n', '\nHalo\n', 4],
    ['CRLF', '---\r\ntitle: A\r\n---\r\nHalo\r\n', 'Halo\r\n', 4],
    ['spaces after the hyphens', '---  \ntitle: A\n--- \nHalo', 'Halo', 4],
    ['no body', '---\ntitle: A\n---', '', 3],
    ['a rule in the body', '---\ntitle: A\n---\nSatu\n\n---\n\nDua\n', 'Satu\n\n---\n\nDua\n', 4],
  ])('%s', (_, text, body, bodyLine) => {
    const { frontMatter } = read(text);
    expect(frontMatter?.source.value).toEqual({ title: 'A' });
    expect(frontMatter).toMatchObject({ body, bodyLine });
  });

  it.each([
    ['an empty file', '', 'Berkas ini kosong.', 1],
    ['only spaces', ' \n\n', 'Berkas ini kosong.', 1],
    ['no data', '# Halo\n', 'Bagian data di awal berkas (front matter) tidak ada.', 1],
    [
      'an empty line before it',
      '\n---\ntitle: A\n---\n',
      'Bagian data di awal berkas (front matter) tidak ada.',
      1,
    ],
    ['no end', '---\ntitle: A\n\n## Masalah\n', 'Front matter tidak ditutup.', 1],
    [
      'an end of four hyphens',
      '---\ntitle: A\n----\n',
      'Baris penutup front matter harus `---` saja.',
      3,
    ],
    [
      'an end with text',
      '---\ntitle: A\n--- halo\n',
      'Baris penutup front matter harus `---` saja.',
      3,
    ],
    ['nothing in it', '---\n---\n', 'Front matter kosong.', 1],
    ['only a comment', '---\n# halo\n---\n', 'Front matter kosong.', 1],
    ['a list', '---\n- a\n- b\n---\n', 'Front matter bukan kumpulan kunci dan nilai.', 2],
    ['a text', '---\nhalo\n---\n', 'Front matter bukan kumpulan kunci dan nilai.', 2],
    ['line ends of old Macs', '---\rtitle: A\r---\r', 'Akhir baris berkas ini tidak dikenal.', 1],
  ])('%s is one problem', (_, text, message, line) => {
    expect(problem(text)).toMatchObject({ message, line });
  });
});

describe('only YAML is read, and nothing is run', () => {
  it.each(['js', 'javascript', 'json', 'toml', 'coffee', 'cson', ' js ', 'yaml', 'constructor'])(
    '---%s is refused',
    (language) => {
      const text = `---${language}\n{ title: (globalThis.wasRun = true) }\n---\n`;
      expect(problem(text).message).toContain('tidak dijalankan');
      expect(globalThis).not.toHaveProperty('wasRun');
    },
  );

  it('reading twice gives the same, whatever was read before', () => {
    const text = '---\ntitle: A\n---\n';
    expect(read(text).frontMatter?.source.value).toEqual(read(text).frontMatter?.source.value);
  });
});

describe('YAML', () => {
  it.each([
    ['a key twice', '---\ntitle: A\nregion: "33"\ntitle: B\n---\n', 4, 1, 'dua kali'],
    ['a tab', '---\na:\n\tb: 1\n---\n', 3, 1, 'tab'],
    ['a quote that is not closed', '---\ntitle: "A\nregion: "33"\n---\n', 2, undefined, 'baris 2'],
    ['a colon in a text', '---\ntitle: SIAP: cepat\n---\n', 2, 8, 'titik dua'],
    ['an alias', '---\na: &x 1\nb: *x\n---\n', 2, 7, 'Jangkar'],
    ['an alias to nothing', '---\nsummary: **tebal**\n---\n', 2, 10, 'Acuan'],
    ['a tag', '---\na: !!js/function "x"\n---\n', 2, undefined, 'Tag'],
    ['a tag of its own', '---\na: !!str 1\n---\n', 2, undefined, 'Tag'],
    ['a key that is a list', '---\n? [a]\n: 1\n---\n', 2, undefined, 'bukan sebuah kata'],
    [
      'a key that would change every value',
      '---\n__proto__: {a: 1}\n---\n',
      2,
      1,
      'bukan sebuah kata',
    ],
    ['a wrong indent', '---\na: 1\n  b: 2\n---\n', undefined, undefined, ''],
  ])('%s is one problem, with its place in the file', (_, text, line, column, words) => {
    const found = problem(text);
    expect(found.rule).toBe('yaml');
    if (line !== undefined) expect(found.line).toBe(line);
    if (column !== undefined) expect(found.column).toBe(column);
    expect(`${found.message} ${found.advice}`).toContain(words);
  });

  it('that grows without end is refused before it grows', () => {
    const lines = ['a0: &a0 [x, x]'];
    for (let level = 1; level < 40; level += 1) {
      lines.push(`a${level}: &a${level} [*a${level - 1}, *a${level - 1}]`);
    }
    expect(problem(`---\n${lines.join('\n')}\n---\n`).rule).toBe('yaml');
  });

  it('nested deeper than any entry is refused', () => {
    expect(problem(`---\na: ${'['.repeat(20_000)}\n---\n`).rule).toBe('yaml');
  });

  it('keeps dates, codes and yes/no as they are written', () => {
    const text = '---\ndate: 2020-10-09\nanswer: yes\ntime: 12:30\nempty:\n---\n';
    expect(read(text).frontMatter?.source.value).toEqual({
      date: '2020-10-09',
      answer: 'yes',
      time: '12:30',
    });
  });
});
