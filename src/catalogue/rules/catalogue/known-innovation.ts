import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { Path } from '../../formats/yaml-source.ts';
import { closestMatch } from '../../schema/closest-match.ts';
import { fieldProblem } from '../problem.ts';
import type { CatalogueRule, EntrySummary } from '../rule.ts';

/** A reference to another innovation leads to one that is in the catalogue. */
export const knownInnovation: CatalogueRule = {
  name: 'known-innovation',
  description:
    'Inovasi yang disebut di `replicates` atau `related` ada di katalog, dan bukan entri itu sendiri.',
  remedy: 'Perbaiki slugnya, atau hapus sampai inovasi itu ada di katalog.',
  scope: 'catalogue',
  check({ entries, slugs }) {
    return entries.flatMap((entry) =>
      referencesOf(entry).flatMap(([path, slug]): Finding[] => {
        if (slug === entry.slug) {
          return [
            fieldProblem(entry, path, {
              message: 'Entri ini merujuk dirinya sendiri.',
              found: slug,
              expected: 'slug inovasi lain',
              advice: 'Hapus rujukan ini.',
            }),
          ];
        }
        if (!slug || slugs.has(slug)) return [];
        const meant = closestMatch(slug, slugs);
        return [
          fieldProblem(entry, path, {
            message: `Inovasi \`${slug}\` tidak ada di katalog.`,
            found: slug,
            expected: 'nama berkas di content/innovations/ tanpa `.md`',
            advice: meant
              ? `Maksud Anda \`${meant}\`?`
              : 'Perbaiki slugnya, atau hapus rujukan ini sampai inovasi itu ada di katalog.',
          }),
        ];
      }),
    );
  },
};

function referencesOf({ data }: EntrySummary): [Path, string][] {
  return [
    ...data.replicates.map((slug, index): [Path, string] => [['replicates', index], slug]),
    ...data.related.map(({ slug }, index): [Path, string] => [['related', index, 'slug'], slug]),
  ];
}
