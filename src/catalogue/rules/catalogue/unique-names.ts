import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { Path } from '../../formats/yaml-source.ts';
import { fieldProblem } from '../problem.ts';
import type { CatalogueRule, EntrySummary } from '../rule.ts';

interface Naming {
  entry: EntrySummary;
  path: Path;
  name: string;
}

/** One institution, one name: else readers meet one innovation in two entries. */
export const uniqueNames: CatalogueRule = {
  name: 'unique-names',
  description: 'Dalam satu instansi, tiap nama, singkatan, dan nama lain milik satu inovasi.',
  remedy: 'Gabungkan bila keduanya satu inovasi; bila bukan, bedakan namanya.',
  scope: 'catalogue',
  check({ entries }) {
    const byName = new Map<string, Naming[]>();
    for (const naming of entries.flatMap(namesOf)) {
      const institution = nameKey(naming.entry.data.institution.name ?? '');
      const key = `${institution}\n${nameKey(naming.name)}`;
      byName.set(key, [...(byName.get(key) ?? []), naming]);
    }
    const problems: Finding[] = [];
    for (const namings of byName.values()) {
      for (const { entry, path, name } of namings) {
        const other = namings.find((naming) => naming.entry !== entry)?.entry;
        if (!other) continue;
        problems.push(
          fieldProblem(entry, path, {
            message: `Nama ini juga dipakai entri \`${other.slug}\` dari instansi yang sama.`,
            found: name,
            expected: 'nama yang hanya dipakai satu inovasi di instansi itu',
            advice: `Bila keduanya satu inovasi, gabungkan ke satu berkas. Bila bukan, bedakan namanya. Lihat ${other.file}.`,
          }),
        );
      }
    }
    return problems;
  },
};

function namesOf(entry: EntrySummary): Naming[] {
  const { title, acronym, aliases } = entry.data;
  const namings: Naming[] = [
    { entry, path: ['title'], name: title ?? '' },
    { entry, path: ['acronym'], name: acronym ?? '' },
    ...(aliases ?? []).map((name, index) => ({
      entry,
      path: ['aliases', index],
      name: name ?? '',
    })),
  ];
  return namings.filter(({ name }) => nameKey(name) !== '');
}

/** A name without case, accents, punctuation and spaces: `E-Dabu` and `eDabu` are one. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
