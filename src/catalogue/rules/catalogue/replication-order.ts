import type { Finding } from '../../diagnostics/diagnostic.ts';
import { fieldProblem } from '../problem.ts';
import type { CatalogueRule, EntrySummary } from '../rule.ts';

/** What replicates cannot have been replicated by what it replicates, not even by way of others. */
export const replicationOrder: CatalogueRule = {
  name: 'replication-order',
  description: 'Dua inovasi tidak saling meniru, juga tidak lewat inovasi lain.',
  remedy: 'Sisakan `replicates` pada yang lebih baru; yang lain memakai `related`.',
  scope: 'catalogue',
  check({ entries }) {
    const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
    return entries.flatMap((entry) =>
      entry.data.replicates.flatMap((slug, index): Finding[] => {
        if (slug === entry.slug || !leadsTo(slug, entry.slug, bySlug)) return [];
        return [
          fieldProblem(entry, ['replicates', index], {
            message: `Entri ini dan \`${slug}\` saling meniru.`,
            found: `${entry.slug} meniru ${slug}, dan sebaliknya`,
            expected: 'satu asal dan satu yang meniru',
            advice: 'Sisakan `replicates` hanya pada yang lebih baru; yang lain pakai `related`.',
          }),
        ];
      }),
    );
  },
};

function leadsTo(from: string, target: string, bySlug: ReadonlyMap<string, EntrySummary>): boolean {
  const seen = new Set<string>();
  const waiting = [from];
  for (let slug = waiting.pop(); slug !== undefined; slug = waiting.pop()) {
    if (slug === target) return true;
    if (seen.has(slug)) continue;
    seen.add(slug);
    waiting.push(...(bySlug.get(slug)?.data.replicates ?? []));
  }
  return false;
}
