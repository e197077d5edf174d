import { describe, expect, it } from 'vitest';
import { rawHtml } from '../../../../src/catalogue/rules/text/raw-html.ts';
import { bodyWith, judgePageText, problems } from '../../world.ts';

const found = (text: string) =>
  problems(rawHtml, { body: bodyWith(text) }).map((problem) => problem.found);

describe('a text holds no HTML', () => {
  it.each([
    ['Satu <b>dua</b>', ['<b>', '</b>']],
    ['<script>alert(1)</script>', ['<script>alert(1)</script>']],
    ['<img src=x onerror=alert(1)>', ['<img src=x onerror=alert(1)>']],
    ['<!-- catatan -->', ['<!-- catatan -->']],
    ['- satu\n  <div>dua</div>', ['<div>dua</div>']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each(['Kurang dari < 5 persen', '`<b>`', '```\n<b>\n```', 'a \\<b> c'])(
    'accepts %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it('holds for pages too', () => {
    const page = '---\ntitle: A\ndescription: B\nupdated: 2026-01-01\n---\n\nSatu\n\n<iframe>\n';
    expect(judgePageText(page)).toMatchObject([{ rule: 'raw-html', line: 9, column: 1 }]);
  });
});
