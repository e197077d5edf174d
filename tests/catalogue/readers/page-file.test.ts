import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/catalogue/readers/page-file.ts';
import { judgePageText } from '../world.ts';

const page = (front: string, body = 'Halo.\n') => `---\n${front}---\n\n${body}`;
const GOOD = 'title: Tentang\ndescription: Apa itu Semai.\nupdated: 2026-03-01\n';

describe('a page', () => {
  it('has a title, a description, a date and a text', () => {
    const { page: read, diagnostics } = readPage({
      path: 'content/pages/tentang.md',
      text: page(GOOD),
    });
    expect(diagnostics).toEqual([]);
    expect(read).toMatchObject({ slug: 'tentang', title: 'Tentang', updated: '2026-03-01' });
    expect(read?.markdown.trim()).toBe('Halo.');
  });

  it.each([
    ['without a title', GOOD.replace(/title.*\n/, ''), 'missing', 'title'],
    ['with an unknown key', `${GOOD}tanggal: 2020\n`, 'unknown-key', 'tanggal'],
    ['with half a date', GOOD.replace('2026-03-01', '2026-03'), 'wrong-form', 'updated'],
  ])('%s is a problem', (_, front, rule, field) => {
    expect(judgePageText(page(front))).toMatchObject([{ rule, field }]);
  });

  it('obeys the rules of any text', () => {
    const found = judgePageText(page(GOOD, 'Telepon 0812-3456-7890 [a](javascript:x)\n'));
    expect(found.map(({ rule, line }) => [rule, line])).toEqual([
      ['safe-links', 7],
      ['no-mobile-number', 7],
    ]);
  });

  it('has a file name that can be an address', () => {
    const { diagnostics } = readPage({ path: 'content/pages/Tentang Kami.md', text: page(GOOD) });
    expect(diagnostics).toMatchObject([{ rule: 'file-name' }]);
  });
});
