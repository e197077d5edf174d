/** What a rule is, and what it may look at. Rules are pure: they read no file and no clock. */
import type { Region } from '../../domain/region/region.ts';
import type { Vocabularies } from '../../domain/vocabulary/vocabulary.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Outline } from '../formats/outline.ts';
import type { Position } from '../formats/text-file.ts';
import type { Path, YamlSource } from '../formats/yaml-source.ts';
import type { Body } from '../readers/body.ts';
import type { Entry } from '../readers/entry.ts';
import type { ImageFile } from '../readers/image-files.ts';

/** A text file that people write: an innovation or a page. */
export interface TextContext {
  file: string;
  /** The whole file, front matter included. */
  text: string;
  /** What stands in its Markdown. */
  outline: Outline;
  /** The field at a place of the file, as a path for people; empty in the Markdown. */
  fieldAt(place: Position): string;
  /** The image of this name in the image folder. */
  imageOf(name: string): ImageFile | undefined;
}

/** One innovation, and what it is judged by. */
export interface EntryContext {
  entry: Entry;
  vocabularies: Vocabularies;
  regions: ReadonlyMap<string, Region>;
  /** `YYYY-MM-DD`. */
  today: string;
  imageOf(name: string): ImageFile | undefined;
  /** The label of a field: `Hasil ke-2 › Satuan`. */
  label(path: Path): string;
}

/** What rules between entries see of one: all but what stands in its body, save the images. */
export interface EntrySummary extends Pick<Entry, 'file' | 'slug' | 'data'> {
  source: Omit<YamlSource, 'value'>;
  body: Pick<Body, 'sections'> & { outline: Pick<Outline, 'images'> };
}

/** All innovations together, and the files around them. */
export interface CatalogueContext {
  /** Entries read; when single files are checked, those files and the ones that bear on them. */
  entries: readonly EntrySummary[];
  /** The slugs of all entry files. */
  slugs: ReadonlySet<string>;
  /** Names in the folder of the innovations, folders with a slash at their end. */
  names: readonly string[];
  /** Names in the folder of images. */
  imageNames: readonly string[];
}

interface RuleText {
  /** The name that a diagnostic carries, for example `unknown-source`. */
  name: string;
  /** What the rule asks for, in Indonesian. */
  description: string;
}

/** A rule over any text, innovations and pages alike. */
export interface TextRule extends RuleText {
  scope: 'text';
  check(context: TextContext): Diagnostic[];
}

/** A rule over one innovation. */
export interface EntryRule extends RuleText {
  scope: 'entry';
  check(context: EntryContext): Diagnostic[];
}

/** A rule over all innovations together. */
export interface CatalogueRule extends RuleText {
  scope: 'catalogue';
  check(context: CatalogueContext): Diagnostic[];
}

/** A rule. */
export type Rule = TextRule | EntryRule | CatalogueRule;
