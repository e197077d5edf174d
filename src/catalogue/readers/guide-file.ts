/** Reads one `content/guides/<slug>.md`. */
import type { createGuideSchema } from '../../domain/guide/guide.schema.ts';
import type { Guide, GuideData } from '../../domain/guide/guide.ts';
import type { Vocabularies } from '../../domain/vocabulary/vocabulary.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readFrontMatter } from '../formats/front-matter.ts';
import type { TextFile } from '../formats/text-file.ts';
import type { YamlSource } from '../formats/yaml-source.ts';
import { salvage } from '../schema/salvage.ts';
import { schemaProblems } from '../schema/schema-diagnostics.ts';
import { slugOf } from './innovation-file.ts';

/** The folder of the guides, in the project. */
export const GUIDE_FOLDER = 'content/guides';

/** A guide as read from its file: what the rules look at. */
export interface GuideEntry {
  /** Path of its file in the project. */
  file: string;
  slug: string;
  data: GuideData;
  source: YamlSource;
  /** What stands below the front matter, and the line it begins on. */
  body: { markdown: string; firstLine: number };
}

/** A guide, and whether it fits its schema. */
export interface ReadGuide {
  /** Undefined where the file cannot be read at all. */
  guide: GuideEntry | undefined;
  /** Whether `guide.data` is what the schema promises. */
  isValid: boolean;
  diagnostics: Diagnostic[];
}

/** Reads a guide. Never throws: what is wrong comes back as diagnostics. */
export function readGuide(
  file: TextFile,
  reader: { schema: ReturnType<typeof createGuideSchema>; vocabularies: Vocabularies },
): ReadGuide {
  const { frontMatter, diagnostics } = readFrontMatter(file);
  if (!frontMatter) return { guide: undefined, isValid: false, diagnostics };
  const { source, body, bodyLine } = frontMatter;
  const parsed = reader.schema.safeParse(source.value);
  const problems = parsed.success
    ? []
    : schemaProblems({ ...reader, file: file.path, source }, parsed.error.issues);
  const guide: GuideEntry = {
    file: file.path,
    slug: slugOf(file.path),
    data: parsed.success ? parsed.data : (salvage(reader.schema, source.value) as GuideData),
    source,
    body: { markdown: body, firstLine: bodyLine },
  };
  return { guide, isValid: parsed.success, diagnostics: problems };
}

/** The guide that the site shows. */
export function guideOf({ data, slug }: GuideEntry): Guide {
  return { ...data, slug };
}
