import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../../src/catalogue/formats/render-markdown.ts';

const sourceNumber = (id: string) => ({ s1: 1, s3: 3 })[id];
const render = (text: string) => renderMarkdown(text, { sourceNumber });

describe('Markdown becomes HTML that cannot run', () => {
  it.each([
    ['<script>alert(1)</script>'],
    ['<img src=x onerror=alert(1)>'],
    ['[a](javascript:alert(1))'],
    ['[a](JAVASCRIPT:alert(1))'],
    ['[a](&#106;avascript:alert(1))'],
    ['[a](data:text/html,<script>)'],
    ['[a](vbscript:x)'],
    ['![a](javascript:alert(1))'],
    ['<a href="javascript:alert(1)" onclick="x">a</a>'],
    ['[a][b]\n\n[b]: javascript:alert(1)'],
    ['<svg onload=alert(1)>'],
    ['[a](https://a.go.id "\\" onclick=\\"alert(1)")'],
  ])('%s', (text) => {
    const tags =
      render(text)
        .match(/<[^>]*>/g)
        ?.join('') ?? '';
    expect(tags.replace(/title="[^"]*"/g, '')).not.toMatch(/script|onerror|onclick|onload|data:/i);
  });

  it('keeps what is plain: paragraphs, lists, tables, emphasis', () => {
    expect(render('Satu **dua**\n\n- tiga')).toBe(
      '<p>Satu <strong>dua</strong></p>\n<ul>\n<li>tiga</li>\n</ul>',
    );
    expect(render('| a |\n|---|\n| b |')).toContain('<td>b</td>');
  });
});

describe('a source reference becomes a number that leads to the source', () => {
  const one = '<a href="#sumber-s1" aria-label="Sumber 1">1</a>';
  const three = '<a href="#sumber-s3" aria-label="Sumber 3">3</a>';
  it.each([
    ['Satu.[^s1]', `<p>Satu.<sup class="cite">${one}</sup></p>`],
    ['Satu.[^s1][^s3] Dua.', `<p>Satu.<sup class="cite">${one}, ${three}</sup> Dua.</p>`],
    ['Satu.[^s1] [^s3]', `<p>Satu.<sup class="cite">${one}, ${three}</sup></p>`],
    ['Satu.[^s1][^s1]', `<p>Satu.<sup class="cite">${one}</sup></p>`],
    ['Satu.[^s9]', '<p>Satu.[^s9]</p>'],
    ['`[^s1]`', '<p><code>[^s1]</code></p>'],
    ['Satu.[^s1]\n\n[^s1]: Catatan', `<p>Satu.<sup class="cite">${one}</sup></p>`],
  ])('%s', (text, html) => {
    expect(render(text).trim()).toBe(html);
  });

  it('stays as written where there are no sources', () => {
    expect(renderMarkdown('Satu.[^s1]')).toBe('<p>Satu.[^s1]</p>');
  });
});

describe('links, headings and images', () => {
  it('a link that leaves the site says so', () => {
    expect(render('[a](https://a.go.id)')).toContain(
      'href="https://a.go.id" rel="external noopener"',
    );
    expect(render('[a](/metode/)')).toBe('<p><a href="/metode/">a</a></p>');
  });

  it('a heading has an id from its words, once each', () => {
    expect(renderMarkdown('## Cara kerja\n\n## Cara *kerja*')).toBe(
      '<h2 id="cara-kerja">Cara kerja</h2>\n<h2 id="cara-kerja-1">Cara <em>kerja</em></h2>',
    );
    expect(renderMarkdown('### Alat', { headingOffset: 1, idPrefix: 'solusi-' })).toBe(
      '<h4 id="solusi-alat">Alat</h4>',
    );
  });

  it.each([
    ['Siapa yang merawat? (2026)', 'siapa-yang-merawat-2026'],
    ['Biaya, waktu, dan tenaga', 'biaya-waktu-dan-tenaga'],
  ])('the id of %s is %s', (words, id) => {
    expect(renderMarkdown(`## ${words}`)).toContain(`id="${id}"`);
  });

  it('an image comes from the catalogue, or is told in words', () => {
    const imageUrl = (file: string) => (file === 'a.webp' ? '/gambar/a.webp' : undefined);
    expect(renderMarkdown('![Loket](images/a.webp)', { imageUrl })).toContain(
      'src="/gambar/a.webp"',
    );
    for (const url of ['https://a.go.id/a.webp', 'images/b.webp', 'images/../a.webp']) {
      expect(renderMarkdown(`![Loket](${url})`, { imageUrl })).toBe('<p>Loket</p>');
    }
  });
});

describe('what scrolls sideways', () => {
  const table = '| a | b |\n| - | - |\n| 1 | 2 |\n';

  it('can be reached with the keyboard, each table under a name of its own', () => {
    const html = renderMarkdown(`${table}\n${table}\n\`\`\`\nkode\n\`\`\`\n`);
    expect(html.match(/aria-label="[^"]+"/g)).toEqual([
      'aria-label="Tabel 1"',
      'aria-label="Tabel 2"',
    ]);
    expect(html.match(/tabindex="0"/g)).toHaveLength(3);
  });
});
