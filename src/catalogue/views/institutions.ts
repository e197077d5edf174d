/** Institutions by type and name, with what they run, listed once for a whole catalogue. */

import type { Innovation } from '../../domain/innovation/innovation.ts';
import { NAME_COLLATOR } from '../../domain/words/collator.ts';
import { memoizePerCatalogue } from './memoize.ts';
import { entriesByTitle } from './sorted-innovations.ts';

/** One line of the list of institutions: an innovation under its institution and type. */
export interface InstitutionLine {
  type: { id: string; label: string };
  name: string;
  entry: Innovation;
}

/** Every innovation under its institution: by type in the vocabulary's order, name, and title. */
export const institutionLines = memoizePerCatalogue((catalogue): InstitutionLine[] => {
  const byType = Map.groupBy(entriesByTitle(catalogue), ({ institution }) => institution.type);
  return catalogue.vocabularies['institution-types'].flatMap((type) =>
    [...Map.groupBy(byType.get(type.id) ?? [], ({ institution }) => institution.name)]
      .sort(([a], [b]) => NAME_COLLATOR.compare(a, b))
      .flatMap(([name, entries]) => entries.map((entry) => ({ type, name, entry }))),
  );
});
