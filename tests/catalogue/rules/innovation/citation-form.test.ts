import { describe, expect, it } from 'vitest';
import { citationForm } from '../../../../src/catalogue/rules/innovation/citation-form.ts';
import { bodyWith, problems } from '../../world.ts';

const found = (text: string) => problems(citationForm, { body: bodyWith(text) });

describe('a source in the text is written [^s1]', () => {
  it.each([
    ['Satu.[^S1]', '[^S1]', '`[^s1]`'],
    ['Satu.[^ s1]', '[^ s1]', '`[^s1]`'],
    ['Satu.[^1]', '[^1]', '`[^s1]`'],
    ['Satu.[^s1, s2]', '[^s1, s2]', '`[^s1][^s2]`'],
    ['Satu [s1].', '[s1]', '`[^s1]`'],
    ['Satu [s1, s2].', '[s1, s2]', '`[^s1][^s2]`'],
    ['Satu (s1).', '(s1)', '`[^s1]`'],
    ['Satu [1].', '[1]', '`[^s1]`'],
    ['Satu^[s1].', '^[s1]', '`[^s1]`'],
    ['Satu.[^s1', '[^s1', '`[^s1]`'],
  ])('%s', (text, written, cure) => {
    const problem = found(text);
    expect(problem.map((one) => one.found)).toEqual([written]);
    expect(problem[0]?.advice).toContain(cure);
  });

  it.each(['Satu.[^s1]', 'Satu.[^s1][^s1]', 'Program sarjana (S1)', 'Luas [sekitar] 10', '`[s1]`'])(
    'accepts %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it('has its notes in the list of sources, not below the text', () => {
    expect(found('Satu.[^s1]\n\n[^s1]: Berita').map(({ message }) => message)).toEqual([
      'Keterangan catatan kaki tidak dipakai di katalog ini.',
    ]);
  });
});
