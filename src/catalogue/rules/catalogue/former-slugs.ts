import type { Finding } from '../../diagnostics/diagnostic.ts';
import { fieldProblem } from '../problem.ts';
import type { CatalogueRule } from '../rule.ts';

/** An old address leads to one entry, and to none that stands there now. */
export const formerSlugs: CatalogueRule = {
  name: 'former-slugs',
  description: 'Alamat lama tidak dipakai entri lain, kini atau dulu.',
  remedy: 'Hapus alamat itu dari `formerSlugs` salah satu entri.',
  scope: 'catalogue',
  check({ entries, slugs }) {
    const owners = new Map<string, string[]>();
    for (const { slug, data } of entries) {
      for (const former of data.formerSlugs) {
        owners.set(former, [...(owners.get(former) ?? []), slug]);
      }
    }
    return entries.flatMap((entry) =>
      entry.data.formerSlugs.flatMap((former, index): Finding[] => {
        const other = owners.get(former)?.find((slug) => slug !== entry.slug);
        if (!slugs.has(former) && other === undefined) return [];
        return [
          fieldProblem(entry, ['formerSlugs', index], {
            message: slugs.has(former)
              ? `Alamat lama \`${former}\` adalah alamat entri yang ada sekarang.`
              : `Alamat lama \`${former}\` juga diakui entri \`${other}\`.`,
            found: former,
            expected: 'alamat yang dulu hanya dipakai entri ini',
            advice: 'Hapus alamat ini dari salah satu entri.',
          }),
        ];
      }),
    );
  },
};
