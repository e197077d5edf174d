/** A small world for the catalogue's tests: entries made from what a test is about, read for real. */
import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import {
  checkCatalogue,
  checkPage,
  innovationChecker,
} from '../../src/catalogue/check/run-rules.ts';
import type { Diagnostic } from '../../src/catalogue/diagnostics/diagnostic.ts';
import { outlinerFor } from '../../src/catalogue/formats/outliner.ts';
import type { ImageFile } from '../../src/catalogue/readers/image-files.ts';
import type { CatalogueContext, Rule } from '../../src/catalogue/rules/rule.ts';
import { VOCABULARY_NAMES, type Vocabularies } from '../../src/domain/vocabulary/vocabulary.ts';
import { byCode, JAWA_TENGAH } from '../support/regions.ts';

/** The day it is in the tests. */
export const TODAY = '2026-11-24';

/** The vocabularies of the catalogue. */
export const vocabularies = Object.fromEntries(
  VOCABULARY_NAMES.map((name) => [
    name,
    parse(readFileSync(new URL(`../../content/vocabulary/${name}.yaml`, import.meta.url), 'utf8')),
  ]),
) as Vocabularies;

/** A province with a kabupaten and a kota. */
export const regions = byCode(JAWA_TENGAH);

/** Five headings with nothing under them. */
export const EMPTY_BODY =
  '\n## Masalah\n\n## Solusi\n\n## Cara kerja\n\n## Pelajaran\n\n## Yang menjaga keberlanjutan\n';

/** The five headings, with this text under the first. */
export function bodyWith(text: string): string {
  return EMPTY_BODY.replace('## Masalah\n', `## Masalah\n\n${text}\n`);
}

/** What a test is about: keys of the front matter (undefined takes one away) and the body. */
export interface Facts {
  front?: Record<string, unknown>;
  body?: string;
}

/** The file of an entry of which nothing is known but its name and a source. */
export function entryText({ front = {}, body = EMPTY_BODY }: Facts = {}): string {
  const data = {
    title: 'Layanan Contoh',
    summary: 'Satu kantor di Sragen melayani warga yang sakit.',
    institution: { name: 'Pemerintah Kabupaten Sragen', type: 'kabupaten' },
    region: '33.14',
    status: { value: 'tidak-diketahui' },
    sectors: ['kesehatan'],
    textSources: ['s1'],
    sources: [{ id: 's1', title: 'Berita', kind: 'media' }],
    reviewed: '2026-11-01',
    ...front,
  };
  return `---\n${stringify(data, { aliasDuplicateObjects: false })}---\n${body}`;
}

/** A second source beside the first one. */
export function twoSources(second: Record<string, unknown> = {}) {
  return {
    textSources: ['s1', 's2'],
    sources: [
      { id: 's1', title: 'Berita', kind: 'media' },
      { id: 's2', title: 'Laporan', kind: 'pemerintah', ...second },
    ],
  };
}

/** All problems of the text of an entry file. */
export function judge(
  text: string,
  images: Record<string, ImageFile> = {},
  slug = 'layanan-contoh',
): Diagnostic[] {
  return judgeFile(text, images, slug).diagnostics;
}

const outline = await outlinerFor(['<']);
const checkerWith = (images: Record<string, ImageFile>) =>
  innovationChecker({
    vocabularies,
    regions,
    today: TODAY,
    outline,
    imageOf: (name) => images[name],
  });
const checkWithoutImages = checkerWith({});

function judgeFile(text: string, images: Record<string, ImageFile>, slug: string) {
  const hasImages = Object.keys(images).length > 0;
  const check = hasImages ? checkerWith(images) : checkWithoutImages;
  return check({ path: `content/innovations/${slug}.md`, text });
}

/** The problems that one rule finds in an entry, and that anything else finds, apart. */
export function problems(
  rule: Rule,
  facts: Facts,
  images?: Record<string, ImageFile>,
): Diagnostic[] {
  const found = judge(entryText(facts), images);
  return found.filter((diagnostic) => diagnostic.rule === rule.name);
}

/** The fields in which one rule finds problems. */
export function fieldsFound(
  rule: Rule,
  facts: Facts,
  images?: Record<string, ImageFile>,
): string[] {
  return problems(rule, facts, images).map(({ field }) => field);
}

/** All problems of the text of a page. */
export function judgePageText(text: string): Diagnostic[] {
  const file = { path: 'content/pages/contoh.md', text };
  return checkPage(file, { outline, imageOf: () => undefined }).diagnostics;
}

/** The problems that one rule finds between entries, given by slug. */
export function problemsBetween(
  rule: Rule,
  entries: Record<string, Facts['front']>,
  surroundings: Partial<CatalogueContext> = {},
): Diagnostic[] {
  const reads = [];
  for (const [slug, front = {}] of Object.entries(entries)) {
    reads.push(judgeFile(entryText({ front: { title: slug, ...front } }), {}, slug).read);
  }
  const slugs = new Set(Object.keys(entries));
  const names = [...slugs].map((slug) => `${slug}.md`);
  const found = checkCatalogue(reads, { slugs, names, imageNames: [], ...surroundings });
  return found.filter((diagnostic) => diagnostic.rule === rule.name);
}
