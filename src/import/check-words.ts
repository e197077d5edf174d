/** Words of a record that must be ids of a vocabulary, or slugs of the catalogue. */

import { closestMatch } from '../catalogue/schema/closest-match.ts';
import type { VocabularyName } from '../domain/vocabulary/vocabulary.ts';
import { levelId } from './map-awards.ts';
import type { ImportContext } from './map-record.ts';
import type { ImportRecord } from './record.ts';
import type { RowProblem } from './report.ts';

/** Everything in a record that names a word no vocabulary has, or an entry that does not exist. */
export function checkWords(
  row: number,
  record: ImportRecord,
  context: ImportContext,
  slugs: ReadonlySet<string>,
): RowProblem[] {
  const problems: RowProblem[] = [];
  const check = (vocabulary: VocabularyName, column: string, word: string | null | undefined) => {
    if (!word) return;
    const ids: readonly string[] = context.vocabularies[vocabulary].map(({ id }) => id);
    if (ids.includes(word)) return;
    const near = closestMatch(word, ids);
    problems.push({
      row,
      column,
      found: word,
      expected: `salah satu dari: ${ids.join(', ')}`,
      advice: near ? `Mungkin maksudnya "${near}".` : 'Pilih satu dari daftar itu.',
    });
  };
  check('institution-types', 'institution_type (jenis instansi)', record.institution_type);
  for (const category of record.categories) check('sectors', 'categories (sektor)', category);
  for (const [index, award] of record.kipp.entries()) {
    const at = `kipp.${index}`;
    if (award.award)
      check('award-levels', `${at}.award (tingkat)`, levelId(award.award) ?? award.award);
    check(
      'award-groups',
      `${at}.group (kelompok)`,
      award.group?.toLowerCase().replace(/^kelompok\s+/, ''),
    );
  }
  for (const [index, result] of record.results.entries()) {
    check('result-directions', `results.${index}.better`, result.better);
    check('evidence-kinds', `results.${index}.evidence`, result.evidence);
  }
  for (const [index, place] of record.replications.entries()) {
    check('replication-statuses', `replications.${index}.status`, place.status);
    check('replication-scopes', `replications.${index}.scope`, place.scope);
  }
  for (const [index, source] of record.sources.entries())
    check('source-kinds', `sources.${index}.kind`, source.kind);
  check('statuses', 'status.value', record.status?.value);
  check('novelty-levels', 'novelty_level', record.novelty_level);
  check('cost-levels', 'cost_level', record.cost_level);
  check('poverty-directness', 'poverty_impact.directness', record.poverty_impact?.directness);
  for (const strategy of record.poverty_impact?.strategies ?? []) {
    check('poverty-strategies', 'poverty_impact.strategies', strategy);
  }
  const linked = [
    ...(record.replicates ?? []),
    ...(record.related ?? []).map((entry) => entry.slug),
  ];
  for (const slug of linked) {
    if (slugs.has(slug)) continue;
    const near = closestMatch(slug, slugs);
    problems.push({
      row,
      column: 'replicates atau related',
      found: slug,
      expected: 'slug entri yang ada di katalog atau di berkas ini',
      advice: near
        ? `Mungkin maksudnya "${near}".`
        : 'Impor entri itu lebih dahulu, atau hapus rujukannya.',
    });
  }
  return problems;
}
