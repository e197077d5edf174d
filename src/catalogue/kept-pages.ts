/**
 * Pages of innovations that stand in `dist/` from the build before, taken again where nothing that
 * they are made of has changed. They are only ever a shortcut: a page counts while its material and
 * its bytes are what they were, and without it the build makes the same bytes anew.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Innovation } from '../domain/innovation.ts';
import type { Catalogue } from './catalogue.ts';
import { relatedTo } from './related-entries.ts';

/** Where the list of pages is kept, in the project. */
const LIST = '.cache/halaman.json';

/** Where the pages stand, in the project. */
const SITE = 'dist';

/** All that any page may be made of, beside innovations. */
const STANDARD = [
  'src',
  'content/guides',
  'content/pages',
  'content/regions',
  'content/vocabulary',
];
const STANDARD_FILES = ['astro.config.mjs', 'package.json', 'package-lock.json'];
const STANDARD_VARIABLES = [
  'SITE_URL',
  'REPOSITORY_URL',
  'GITHUB_SERVER_URL',
  'GITHUB_REPOSITORY',
] as const;

/** A page of the build before: a hash of its material, and one of its bytes. */
interface KeptPage {
  material: string;
  bytes: string;
}

interface PageList {
  standard: string;
  pages: Record<string, KeptPage>;
}

/** The pages kept for a project. */
export class KeptPages {
  readonly #root: string;
  readonly #standard: string;
  readonly #before: PageList['pages'];
  readonly #now: PageList['pages'] = {};
  #taken = 0;

  constructor(root: string) {
    this.#root = root;
    this.#standard = standardOf(root);
    this.#before = readList(root, this.#standard);
  }

  /** How many pages were taken again. */
  get taken(): number {
    return this.#taken;
  }

  /**
   * The text of a page of the build before, where it is made of this material and stands as it was.
   * @param file its path below the root of the site.
   */
  get(file: string, material: string): string | undefined {
    const kept = this.#before[file];
    if (kept?.material !== material) return undefined;
    try {
      const text = readFileSync(join(this.#root, SITE, file), 'utf8');
      if (hashOf(text) !== kept.bytes) return undefined;
      this.#now[file] = kept;
      this.#taken += 1;
      return text;
    } catch {
      return undefined;
    }
  }

  /** Keeps a page that was made of this material. */
  add(file: string, material: string, text: string): void {
    this.#now[file] = { material, bytes: hashOf(text) };
  }

  /** Writes the list. A disk that refuses costs time in the next build, nothing else. */
  save(): void {
    try {
      const path = join(this.#root, LIST);
      mkdirSync(join(path, '..'), { recursive: true });
      const list: PageList = { standard: this.#standard, pages: this.#now };
      // Whole or not at all, should the build be stopped.
      writeFileSync(`${path}.${process.pid}`, JSON.stringify(list));
      renameSync(`${path}.${process.pid}`, path);
    } catch {
      // Nothing depends on it.
    }
  }
}

/** Where they are shared: the build bundles the pages apart from the integrations. */
const shared = globalThis as typeof globalThis & { [key: symbol]: KeptPages | undefined };
const PLACE = Symbol.for('semai.kept-pages');

/** The kept pages of the project the build runs in, read on first use. */
export function keptPages(): KeptPages {
  shared[PLACE] ??= new KeptPages(process.cwd());
  return shared[PLACE];
}

/**
 * A hash of all innovations that the page of one is made of: itself, and those that it shows as
 * related, with their reasons.
 */
export function materialOf(entry: Innovation, catalogue: Catalogue): string {
  const related = relatedTo(entry, catalogue).map(({ slug, reason }) => {
    const other = catalogue.innovationBySlug.get(slug);
    return [reason, other && textHashOf(other)];
  });
  return hashOf(JSON.stringify([textHashOf(entry), related]));
}

/** Hashes of innovations; each is related to others, and would be hashed for each of them. */
const textHashes = new WeakMap<Innovation, string>();

function textHashOf(entry: Innovation): string {
  const known = textHashes.get(entry);
  if (known !== undefined) return known;
  const hash = hashOf(JSON.stringify(entry));
  textHashes.set(entry, hash);
  return hash;
}

function standardOf(root: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const name of STANDARD_VARIABLES) hash.update(`${name}=${process.env[name] ?? ''}\n`);
  for (const folder of STANDARD) {
    const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter(
      (file) => file.isFile(),
    );
    for (const path of files.map((file) => join(file.parentPath, file.name)).sort()) {
      hash.update(path.slice(root.length)).update(readFileSync(path));
    }
  }
  for (const file of STANDARD_FILES) hash.update(readFileSync(join(root, file)));
  return hash.digest('base64');
}

function readList(root: string, standard: string): PageList['pages'] {
  try {
    const list = JSON.parse(readFileSync(join(root, LIST), 'utf8')) as PageList;
    return list.standard === standard ? list.pages : {};
  } catch {
    return {};
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
