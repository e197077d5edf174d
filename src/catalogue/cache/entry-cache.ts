/**
 * Entries that an earlier run accepted, kept under the text they were read from, so that what did not
 * change is not read and judged again. What is kept is only ever a shortcut: it counts only while
 * text, rules, code, vocabularies and regions are the same, and without it the result is the same.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bodyOf, readFrontMatter } from '../formats/front-matter.ts';
import type { TextFile } from '../formats/text-file.ts';
import type { YamlSource } from '../formats/yaml-source.ts';
import { type ReadEntry, slugOf } from '../readers/innovation-file.ts';
import type { EntrySummary } from '../rules/rule.ts';
import { hashOf } from './hash.ts';

/** Where they are kept, in the project. */
const FOLDER = '.cache/entri';

/** Files they are spread over, so that one changed entry rewrites few others. */
const FILES = 64;

/** An entry as it is kept. */
interface CachedEntry {
  /** Hash of the text of its file. */
  text: string;
  data: EntrySummary['data'];
  sections: EntrySummary['body']['sections'];
}

/** A file of kept entries, by the path of their own file. */
interface CacheFile {
  standard: string;
  /** The latest day they were judged on, `YYYY-MM-DD`. What was no future then is none later. */
  today: string;
  entries: Record<string, CachedEntry>;
}

/** The entries kept for a project. */
export class EntryCache {
  readonly #folder: string;
  readonly #key: string;
  readonly #today: string;
  readonly #files = new Map<
    number,
    { before: CacheFile | undefined; now: CacheFile; new: boolean }
  >();

  /**
   * @param standard a text that changes whenever what entries are judged by does
   * @param today the day they are judged on, `YYYY-MM-DD`
   */
  constructor(root: string, standard: string, today: string) {
    this.#folder = join(root, FOLDER);
    this.#key = standard;
    this.#today = today;
  }

  /** The entry of this file, where it was accepted with this very text. */
  get(file: TextFile): { entry: EntrySummary; isValid: true } | undefined {
    const place = this.#placeOf(file.path);
    const kept = place.before?.entries[file.path];
    if (kept?.text !== hashOf([file.text])) return undefined;
    place.now.entries[file.path] = kept;
    const { data, sections } = kept;
    return {
      entry: {
        file: file.path,
        slug: slugOf(file.path),
        data,
        source: placesIn(file),
        // Those with images are not kept.
        body: { sections, outline: { images: [] } },
      },
      isValid: true,
    };
  }

  /** Keeps an entry without any problem, unless it has images, which change apart from it. */
  add(file: TextFile, { entry }: ReadEntry): void {
    if (!entry || entry.data.image || /!\[/.test(bodyOf(file.text))) return;
    const place = this.#placeOf(file.path);
    const { sections } = entry.body;
    place.now.entries[file.path] = { text: hashOf([file.text]), data: entry.data, sections };
    place.new = true;
  }

  /** Writes what is new. A disk that refuses costs time in the next run, nothing else. */
  save(): void {
    try {
      mkdirSync(this.#folder, { recursive: true });
      for (const [number, { now, new: isNew }] of this.#files) {
        if (!isNew) continue;
        const path = this.#pathOf(number);
        // Whole or not at all, should the run be stopped.
        writeFileSync(`${path}.${process.pid}`, JSON.stringify(now));
        renameSync(`${path}.${process.pid}`, path);
      }
    } catch {
      // Nothing depends on it.
    }
  }

  #placeOf(path: string) {
    const number = Number.parseInt(hashOf([path]).slice(0, 4), 16) % FILES;
    let place = this.#files.get(number);
    if (!place) {
      const now = { standard: this.#key, today: this.#today, entries: {} };
      place = { before: this.#read(number), now, new: false };
      this.#files.set(number, place);
    }
    return place;
  }

  #read(number: number): CacheFile | undefined {
    try {
      const file = JSON.parse(readFileSync(this.#pathOf(number), 'utf8')) as CacheFile;
      return file.standard === this.#key && file.today <= this.#today ? file : undefined;
    } catch {
      return undefined;
    }
  }

  #pathOf(number: number): string {
    return join(this.#folder, `${String(number).padStart(2, '0')}.json`);
  }
}

/** The places of a front matter, which is read again only where something is wrong with it. */
function placesIn(file: TextFile): EntrySummary['source'] {
  let source: YamlSource | undefined;
  const read = () => {
    source ??= readFrontMatter(file).frontMatter?.source;
    if (!source) throw new Error(`${file.path} tidak terbaca lagi.`);
    return source;
  };
  return {
    valueAt: (path) => read().valueAt(path),
    keyAt: (path) => read().keyAt(path),
    written: (path) => read().written(path),
    pathAt: (place) => read().pathAt(place),
  };
}
