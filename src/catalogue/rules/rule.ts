/** The kinds of rules over innovations and texts, and their input. A rule reads no file and no clock. */
import type { Region } from '../../domain/region/region.ts';
import type { Vocabularies } from '../../domain/vocabulary/vocabulary.ts';
import type { Finding } from '../diagnostics/diagnostic.ts';
import type { RuleText } from '../diagnostics/reading-problems.ts';
import type { Outline } from '../formats/outline.ts';
import type { Position } from '../formats/text-file.ts';
import type { Path, YamlSource } from '../formats/yaml-source.ts';
import type { Body } from '../readers/body.ts';
import type { Entry } from '../readers/entry.ts';
import type { ImageFile } from '../readers/image-files.ts';

/** A text file that people write: an entry, a guide or a page. */
export interface TextContext {
  /** Path of the file in the project. */
  file: string;
  /** The whole file, front matter included. */
  text: string;
  /** Headings, links, images and prose of its Markdown. */
  outline: Outline;
  /** Returns the field at a position of the file, as a path for people; empty in the Markdown. */
  fieldAt(position: Position): string;
  /** Returns the image of this name in the image folder. */
  imageOf(name: string): ImageFile | undefined;
}

/** One entry with the reference data that rules compare it with. */
export interface EntryContext {
  entry: Entry;
  vocabularies: Vocabularies;
  regions: ReadonlyMap<string, Region>;
  /** The day of the check, `YYYY-MM-DD`. */
  today: string;
  /** Returns the image of this name in the image folder. */
  imageOf(name: string): ImageFile | undefined;
  /** Returns the label of a field, in Indonesian: `Hasil ke-2 › Satuan`. */
  label(path: Path): string;
}

/** The part of an entry that rules between entries see: its data, its sections and its images. */
export interface EntrySummary extends Pick<Entry, 'file' | 'slug' | 'data'> {
  source: Omit<YamlSource, 'value'>;
  body: Pick<Body, 'sections'> & { outline: Pick<Outline, 'images'> };
}

/** All entries together, and the names of the files beside them. */
export interface CatalogueContext {
  /** The entries; in a check of single files, those files and the entries related to them. */
  entries: readonly EntrySummary[];
  /** The slugs of all entry files. */
  slugs: ReadonlySet<string>;
  /** Names in the folder of the innovations, folders with a slash at their end. */
  names: readonly string[];
  /** Names in the folder of images. */
  imageNames: readonly string[];
}

/** A rule over any text: an entry, a guide or a page. */
export interface TextRule extends RuleText {
  scope: 'text';
  check(context: TextContext): Finding[];
}

/** A rule over one entry. */
export interface EntryRule extends RuleText {
  scope: 'entry';
  check(context: EntryContext): Finding[];
}

/** A rule over all entries together. */
export interface CatalogueRule extends RuleText {
  scope: 'catalogue';
  check(context: CatalogueContext): Finding[];
}

/** A rule over innovations or texts. */
export type Rule = TextRule | EntryRule | CatalogueRule;
