import { expect, it } from 'vitest';
import { escapeXml } from '../../../src/domain/words/escape-xml.ts';

it('a text can stand in XML, in content and in quoted attributes', () => {
  expect(escapeXml('A & B <C> "D" &amp;')).toBe('A &amp; B &lt;C&gt; &quot;D&quot; &amp;amp;');
});
