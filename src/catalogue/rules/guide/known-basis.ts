import { EDITORIAL } from '../../../domain/guide/basis.ts';
import { basesOf } from '../../../domain/guide/statements.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { closestMatch } from '../../schema/closest-match.ts';
import { fieldProblem, quoted } from '../problem.ts';
import type { GuideRule } from './guide-rule.ts';

/** What an item rests on can be looked up, and no source of the guide is left over. */
export const knownBasis: GuideRule = {
  name: 'known-basis',
  description: 'Tiap dasar menunjuk sumber yang ada; tiap sumber panduan dipakai.',
  remedy:
    'Perbaiki rujukan di `basis`, tulis `editorial` bila itu saran editor, atau hapus sumber yang tidak dipakai.',
  scope: 'guide',
  check({ guide, sourcesOf }) {
    const own = (guide.data.sources ?? []).map(({ id }) => id);
    const used = new Set<string>();
    const problems: Finding[] = [];
    for (const { path, basis } of basesOf(guide.data)) {
      if (basis === EDITORIAL || !Array.isArray(basis)) continue;
      for (const [index, reference] of basis.entries()) {
        const [slug, id] = reference.includes('/') ? reference.split('/') : [undefined, reference];
        if (slug === undefined) used.add(reference);
        const known = slug === undefined ? own : sourcesOf(slug);
        if (known?.includes(id as string)) continue;
        const nearest = known && closestMatch(id as string, known);
        problems.push(
          fieldProblem(guide, [...path, index], {
            message: known
              ? `Sumber \`${id}\` tidak ada dalam daftar sumber ${slug === undefined ? 'panduan ini' : `\`${slug}\``}.`
              : `Tidak ada entri \`${slug}\` yang dapat dirujuk.`,
            found: reference,
            expected: known
              ? `salah satu dari ${known.join(', ') || '(belum ada sumber)'}`
              : '`slug-inovasi/s1`, `umum/s1`, atau `s1` dari daftar `sources` panduan ini',
            advice: nearest
              ? `Maksud Anda \`${slug === undefined ? nearest : `${slug}/${nearest}`}\`?`
              : 'Perbaiki rujukan ini, atau tulis `editorial` bila ini saran editor.',
          }),
        );
      }
    }
    for (const [index, { id, title }] of (guide.data.sources ?? []).entries()) {
      // The sources of the general guide serve all others.
      if (!id || used.has(id) || guide.data.innovations?.length === 0) continue;
      problems.push(
        fieldProblem(guide, ['sources', index, 'id'], {
          message: `Sumber \`${id}\` tidak dirujuk oleh apa pun dalam panduan ini.`,
          found: `${id}: ${quoted(title ?? '')}`,
          expected: 'sumber yang mendukung sesuatu',
          advice: 'Rujuk sumber ini pada `basis` yang didukungnya, atau hapus.',
        }),
      );
    }
    return problems;
  },
};
