/** Reads one `content/innovations/<slug>.md`. */
import type { createInnovationSchema } from '../../domain/innovation/innovation.schema.ts';
import type { InnovationData } from '../../domain/innovation/innovation.ts';
import type { Vocabularies } from '../../domain/vocabulary/vocabulary.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readFrontMatter } from '../formats/front-matter.ts';
import type { Outliner } from '../formats/outline.ts';
import type { TextFile } from '../formats/text-file.ts';
import { salvage } from '../schema/salvage.ts';
import { schemaProblems } from '../schema/schema-diagnostics.ts';
import { readBody } from './body.ts';
import type { Entry } from './entry.ts';

/** The folder of the innovations, in the project. */
export const INNOVATION_FOLDER = 'content/innovations';

/** What an innovation is read by. */
export interface InnovationReader {
  schema: ReturnType<typeof createInnovationSchema>;
  vocabularies: Vocabularies;
  outline: Outliner;
}

/** An entry, and whether it fits its schema. */
export interface ReadEntry {
  /** Undefined where the file cannot be read at all. */
  entry: Entry | undefined;
  /** Whether `entry.data` is what the schema promises; if not, wrong parts are missing from it. */
  isValid: boolean;
  diagnostics: Diagnostic[];
}

/** Reads an entry. Never throws: what is wrong comes back as diagnostics. */
export function readInnovation(file: TextFile, reader: InnovationReader): ReadEntry {
  const { frontMatter, diagnostics } = readFrontMatter(file);
  if (!frontMatter) return { entry: undefined, isValid: false, diagnostics };
  const { source, body, bodyLine } = frontMatter;
  const parsed = reader.schema.safeParse(source.value);
  const problems = parsed.success
    ? []
    : schemaProblems({ ...reader, file: file.path, source }, parsed.error.issues);
  const data = parsed.success
    ? parsed.data
    : (salvage(reader.schema, source.value) as InnovationData);
  const slug = slugOf(file.path);
  const entry = {
    file: file.path,
    slug,
    data,
    source,
    body: readBody(body, bodyLine, reader.outline(body, bodyLine)),
  };
  return { entry, isValid: parsed.success, diagnostics: problems };
}

/** The slug of an entry, from the path of its file. */
export function slugOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
}
