/** Selects the entries that rules between entries need beside the checked ones. */

import { outlineByLine } from '../formats/outline.ts';
import type { TextFile } from '../formats/text-file.ts';
import { nameKey } from '../rules/catalogue/unique-names.ts';
import { type CheckContext, type CheckedEntry, innovationChecker } from './run-rules.ts';

/**
 * Reads those of `others` that may be related to a checked entry. No rule between entries looks at
 * the prose of an entry, so their bodies are read line by line.
 */
export function relatedEntries(
  checked: readonly CheckedEntry[],
  others: readonly TextFile[],
  context: CheckContext,
): CheckedEntry[] {
  const read = innovationChecker({ ...context, outline: outlineByLine });
  return others
    .filter(({ text }) => checked.some((entry) => mayBeRelated(text, entry)))
    .map((file) => read(file).read);
}

/**
 * True if a file is of the same institution, names an address of the entry, or takes part in a chain
 * of replications as the entry does. May be true for an unrelated file, never false for a related one.
 */
function mayBeRelated(text: string, { entry }: CheckedEntry): boolean {
  if (!entry) return false;
  const { formerSlugs, replicates, institution } = entry.data;
  if ([entry.slug, ...formerSlugs].some((slug) => slug && text.includes(slug))) return true;
  if (replicates.length > 0 && /^["']?replicates\b/m.test(text)) return true;
  const name = institution.name ?? '';
  const lowerCase = text.toLowerCase();
  const words = name.toLowerCase().split(/[^a-z]+/);
  return (
    words.every((word) => lowerCase.includes(word)) &&
    nameKey(name) !== '' &&
    nameKey(text).includes(nameKey(name))
  );
}
