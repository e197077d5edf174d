import { describe, expect, it } from 'vitest';
import { bodyHeadings } from '../../../../src/catalogue/rules/innovation/body-headings.ts';
import { EMPTY_BODY, problems } from '../../world.ts';

const messages = (body: string) => problems(bodyHeadings, { body }).map(({ message }) => message);

describe('the body has its five headings, once each, in order', () => {
  it.each([
    ['all five, empty', EMPTY_BODY],
    [
      'text and small headings inside',
      EMPTY_BODY.replace('## Solusi\n', '## Solusi\n\nDua.\n\n### Alat\n\nTiga.\n'),
    ],
    ['CRLF', EMPTY_BODY.replaceAll('\n', '\r\n')],
    ['closing hashes', EMPTY_BODY.replace('## Solusi', '## Solusi ##')],
    [
      'a heading shown in code',
      EMPTY_BODY.replace('## Solusi\n', '## Solusi\n\n```\n## Masalah\n```\n'),
    ],
  ])('accepts %s', (_, body) => {
    expect(messages(body)).toEqual([]);
  });

  it.each([
    ['one missing', EMPTY_BODY.replace('## Pelajaran\n', ''), ['Judul `## Pelajaran` tidak ada.']],
    ['one twice', `${EMPTY_BODY}\n## Solusi\n`, ['Judul `## Solusi` ada dua kali.']],
    [
      'two swapped',
      EMPTY_BODY.replace('## Masalah', '## X')
        .replace('## Solusi', '## Masalah')
        .replace('## X', '## Solusi'),
      ['Judul `## Masalah` ada di tempat yang salah.'],
    ],
    ['a sixth', `${EMPTY_BODY}\n## Lampiran\n`, ['Judul ini tidak dikenal.']],
    ['a title', `\n# Nama\n${EMPTY_BODY}`, ['Judul `#` tidak dipakai dalam uraian.']],
    ['text before the first', `\nHalo\n${EMPTY_BODY}`, ['Ada teks sebelum judul pertama.']],
    [
      'an underlined one',
      EMPTY_BODY.replace('## Pelajaran\n', '## Pelajaran\n\nAlat\n----\n'),
      ['Judul ini tidak ditulis di awal baris dengan `##`.'],
    ],
  ])('refuses %s', (_, body, expected) => {
    expect(messages(body)).toEqual(expected);
  });

  it('knows a heading by its words in other letters', () => {
    const body = EMPTY_BODY.replace('## Cara kerja', '## Cara Kerja');
    const found = problems(bodyHeadings, { body });
    expect(found[0]?.advice).toBe('Tulis `## Cara kerja`.');
  });

  it('points to the line of the file', () => {
    const [found] = problems(bodyHeadings, { body: `${EMPTY_BODY}\n## Lampiran\n` });
    expect(found?.line).toBeGreaterThan(20);
  });
});
