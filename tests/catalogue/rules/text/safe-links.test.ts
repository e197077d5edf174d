import { describe, expect, it } from 'vitest';
import { safeLinks } from '../../../../src/catalogue/rules/text/safe-links.ts';
import { bodyWith, problems } from '../../world.ts';

const found = (text: string) => problems(safeLinks, { body: bodyWith(text) }).length;

describe('a link leads to a page and runs nothing', () => {
  it.each([
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a](&#106;avascript:alert(1))',
    '[a](java&#x09;script:alert)',
    '[a](data:text/html,hai)',
    '[a](vbscript:x)',
    '[a](file:///etc/passwd)',
    '[a]( javascript:alert)',
    '[a][b]\n\n[b]: javascript:alert(1)',
    '<javascript:alert(1)>',
    '[a](//jahat.com)',
    '[a](/\\jahat.com)',
    '[a](halaman-lain)',
    '[a](https://sragen kab.go.id)'.replace(' ', '%20'),
    '[a]()',
    '[a](https://)',
  ])('refuses %s', (text) => {
    expect(found(text)).toBeGreaterThan(0);
  });

  it.each([
    '[a](https://sragenkab.go.id/b)',
    'https://sragenkab.go.id',
    '[a](/inovasi/uptpk-sragen/)',
    '[a](/metode/#nilai)',
    '[a](#sumber-s1)',
    '[a](mailto:dinsos@sragenkab.go.id)',
    '[a](tel:0271-891025)',
    '`[a](javascript:alert(1))`',
  ])('accepts %s', (text) => {
    expect(found(text)).toBe(0);
  });
});
