import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { RULE_GROUPS } from '../../src/catalogue/rules/rule-groups.ts';
import { rulePath } from '../../src/domain/site/paths.ts';
import { attributeValues, exists, onePageOfEachKind, pages } from './built-site.ts';

const count = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].length;

describe('every page', () => {
  it('is in Indonesian, has one h1, a title and a description', () => {
    const wrong = pages.filter(
      ({ html }) =>
        !html.includes('<html lang="id"') ||
        count(html, /<h1[\s>]/g) !== 1 ||
        !/<title>[^<]{3,}<\/title>/.test(html) ||
        !/<meta name="description" content="[^"]{20,}"/.test(html),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('has a title of its own', () => {
    const titles = Map.groupBy(pages, ({ html }) => /<title>([^<]*)/.exec(html)?.[1]);
    const shared = [...titles].filter(([, same]) => same.length > 1);
    expect(shared.map(([title, same]) => [title, same.map(({ path }) => path)])).toEqual([]);
  });

  it('runs no inline script and has no inline style or event handler', () => {
    const wrong = pages.filter(({ html }) => {
      const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].map(
        ([, attributes]) => attributes ?? '',
      );
      return (
        scripts.some(
          (attributes) =>
            !/\ssrc="/.test(attributes) && !/type="application\/(ld\+)?json"/.test(attributes),
        ) ||
        /<style\b/.test(html) ||
        /<[a-z][^>]*\son[a-z]+="/.test(html)
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('leads only to pages and places that exist', () => {
    const idsOf = new Map(
      pages.map(({ path, html }) => [path, new Set(attributeValues(html, 'id'))]),
    );
    const broken: string[] = [];
    for (const { path, html } of pages) {
      for (const target of new Set([
        ...attributeValues(html, 'href'),
        ...attributeValues(html, 'src'),
        ...attributeValues(html, 'action'),
      ])) {
        if (/^(https?:|mailto:|tel:)/.test(target)) continue;
        const url = new URL(target, `http://semai${path}`);
        if (!exists(url.pathname)) broken.push(`${path} -> ${target}`);
        else if (url.hash && !idsOf.get(url.pathname)?.has(decodeURIComponent(url.hash.slice(1)))) {
          broken.push(`${path} -> ${target} (tanpa tujuan)`);
        }
      }
    }
    expect(broken).toEqual([]);
  });

  it('uses each id once', () => {
    const wrong = pages.filter(({ html }) => {
      const ids = attributeValues(html, 'id');
      return new Set(ids).size !== ids.length;
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('the page of rules', () => {
  it('has a place for every rule, where the address in a report leads', () => {
    const names = RULE_GROUPS.flatMap(({ rules }) => rules.map(({ name }) => name));
    const lost = names.filter((name) => {
      const [path, anchor] = rulePath(name).split('#');
      const page = pages.find((one) => one.path === path);
      return !page?.html.includes(`id="${anchor}"`);
    });
    expect(lost).toEqual([]);
  });
});

describe('valid HTML', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: {
      // Valid HTML, but written by the compiler in another style: slashes of void elements, boolean
      // attributes, trailing white space. Long titles are valid, too.
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'no-trailing-whitespace': 'off',
      'long-title': 'off',
      'doctype-style': 'off',
      // Safari removes the list role from lists without bullets, so they have an explicit role.
      'no-redundant-role': 'off',
      'no-raw-characters': 'off',
      'no-inline-style': 'off',
      'attribute-empty-style': 'off',
      'require-sri': 'off',
      'valid-id': 'off',
    },
  });
  const entries = pages.filter(({ path }) => /^\/inovasi\/[^/]+\/$/.test(path));
  const some = entries.filter((_, index) => index % 25 === 0);
  const checked = [...[...onePageOfEachKind()], ...some.map((page) => [page.path, page] as const)];

  it.each(checked)('%s', async (_kind, { html }) => {
    const report = await validator.validateString(html);
    const problems = report.results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, line, selector }) => `${ruleId}: ${message} (${line}, ${selector})`,
      ),
    );
    expect(problems).toEqual([]);
  });
});
