/** One cause in many rows (a source that was renamed, a unit of a whole column) is told once. */
import type { Diagnostic } from './diagnostic.ts';

/** So many rows with one cause are still told one by one. */
const MAX_SHOWN = 3;

/** Of problems that are alike in all but their row, the first, saying in how many more rows. */
export function foldRepeats(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const { file, rule, field, found, expected } = diagnostic;
    const key = [file, rule, field, found, expected].join('\n');
    const group = groups.get(key);
    if (group) group.push(diagnostic);
    else groups.set(key, [diagnostic]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first || group.length <= MAX_SHOWN) return group;
    return [{ ...first, message: `${first.message} (Juga di ${group.length - 1} baris lain.)` }];
  });
}
