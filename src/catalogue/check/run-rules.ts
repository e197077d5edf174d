/** Reads a file and lets every rule look at it. */
import { createGuideSchema } from '../../domain/guide/guide.schema.ts';
import { createInnovationSchema } from '../../domain/innovation/innovation.schema.ts';
import type { Region } from '../../domain/region/region.ts';
import type { Vocabularies } from '../../domain/vocabulary/vocabulary.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Outliner } from '../formats/outline.ts';
import type { TextFile } from '../formats/text-file.ts';
import { type ReadGuide, readGuide } from '../readers/guide-file.ts';
import type { ImageFile } from '../readers/image-files.ts';
import {
  type InnovationReader,
  type ReadEntry,
  readInnovation,
} from '../readers/innovation-file.ts';
import { type ReadPage, readPage } from '../readers/page-file.ts';
import type { GuideContext } from '../rules/guide/guide-rule.ts';
import { GUIDE_RULES } from '../rules/guide/index.ts';
import { CATALOGUE_RULES, ENTRY_RULES, TEXT_RULES } from '../rules/index.ts';
import { stamped } from '../rules/problem.ts';
import type { CatalogueContext, EntryContext, EntrySummary, TextContext } from '../rules/rule.ts';
import { fieldLabel, fieldPath } from '../schema/field-metadata.ts';

/** What files are judged by. */
export interface CheckContext {
  vocabularies: Vocabularies;
  regions: ReadonlyMap<string, Region>;
  /** `YYYY-MM-DD`. */
  today: string;
  outline: Outliner;
  imageOf(name: string): ImageFile | undefined;
}

/** Reads innovations and judges each by itself. */
export function innovationChecker(
  standards: CheckContext,
): (file: TextFile) => { read: ReadEntry; diagnostics: Diagnostic[] } {
  const reader: InnovationReader = {
    ...standards,
    schema: createInnovationSchema(standards.vocabularies),
  };
  const surroundings = {
    ...standards,
    label: (path: Parameters<EntryContext['label']>[0]) => fieldLabel(reader.schema, path),
  };
  return (file) => {
    const read = readInnovation(file, reader);
    if (!read.entry) return { read, diagnostics: read.diagnostics };
    const { source, body } = read.entry;
    const text = runTextRules({
      file: file.path,
      text: file.text,
      outline: body.outline,
      fieldAt: (place) => (place.line < body.firstLine - 1 ? fieldPath(source.pathAt(place)) : ''),
      imageOf: standards.imageOf,
    });
    const entry = runEntryRules(read, { ...surroundings, entry: read.entry });
    return { read, diagnostics: [...read.diagnostics, ...entry, ...text] };
  };
}

/** Reads a page and judges it. */
export function checkPage(
  file: TextFile,
  { outline, imageOf }: Pick<CheckContext, 'outline' | 'imageOf'>,
): { read: ReadPage; diagnostics: Diagnostic[] } {
  const read = readPage(file);
  if (read.markdown === undefined) return { read, diagnostics: read.diagnostics };
  const text = runTextRules({
    file: file.path,
    text: file.text,
    outline: outline(read.markdown, read.bodyLine),
    fieldAt: () => '',
    imageOf,
  });
  return { read, diagnostics: [...read.diagnostics, ...text] };
}

/** Reads guides and judges each by itself. */
export function guideChecker(
  standards: CheckContext,
  surroundings: Omit<GuideContext, 'guide' | 'indicators'>,
): (file: TextFile) => { read: ReadGuide; diagnostics: Diagnostic[] } {
  const { vocabularies, imageOf } = standards;
  const schema = createGuideSchema(vocabularies);
  const indicators = new Set(vocabularies.indicators.map(({ id }) => id));
  return (file) => {
    const read = readGuide(file, { schema, vocabularies });
    const { guide, diagnostics } = read;
    if (!guide) return { read, diagnostics };
    const text = runTextRules({
      file: file.path,
      text: file.text,
      outline: standards.outline(guide.body.markdown, guide.body.firstLine),
      fieldAt: (place) =>
        place.line < guide.body.firstLine - 1 ? fieldPath(guide.source.pathAt(place)) : '',
      imageOf,
    });
    // A guide that does not fit its schema lacks what the rules rely on.
    const found = read.isValid
      ? GUIDE_RULES.flatMap((rule) =>
          stamped(rule, rule.check({ ...surroundings, guide, indicators })),
        )
      : [];
    return { read, diagnostics: [...diagnostics, ...found, ...text] };
  };
}

/** An entry as rules between entries need it, and whether it fits its schema. */
export interface CheckedEntry {
  entry: EntrySummary | undefined;
  isValid: boolean;
}

/** Problems between innovations. */
export function checkCatalogue(
  reads: readonly CheckedEntry[],
  surroundings: Omit<CatalogueContext, 'entries'>,
): Diagnostic[] {
  const entriesOf = (some: readonly CheckedEntry[]) =>
    some.flatMap(({ entry }) => (entry ? [entry] : []));
  return CATALOGUE_RULES.flatMap((rule) => {
    try {
      return stamped(rule, rule.check({ ...surroundings, entries: entriesOf(reads) }));
    } catch {
      // An entry that does not fit its schema lacks what the rule relies on; it comes back to the
      // rule once it fits.
      const fitting = reads.filter(({ isValid }) => isValid);
      return stamped(rule, rule.check({ ...surroundings, entries: entriesOf(fitting) }));
    }
  });
}

function runTextRules(context: TextContext): Diagnostic[] {
  return TEXT_RULES.flatMap((rule) => stamped(rule, rule.check(context)));
}

function runEntryRules({ isValid, diagnostics }: ReadEntry, context: EntryContext): Diagnostic[] {
  if (isValid) return ENTRY_RULES.flatMap((rule) => stamped(rule, rule.check(context)));
  const found = ENTRY_RULES.flatMap((rule) => {
    try {
      return stamped(rule, rule.check(context));
    } catch {
      // Parts are missing that the rule relies on; the schema has already said which.
      return [];
    }
  });
  return found.filter(({ field }) => !diagnostics.some((told) => touches(told.field, field)));
}

/** Whether one field is the other, or stands in it. */
function touches(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  const [outer, inner] = a.length <= b.length ? [a, b] : [b, a];
  return inner.startsWith(outer) && /^(?:[.[]|$)/.test(inner.slice(outer.length));
}
