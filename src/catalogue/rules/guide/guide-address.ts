import { GENERAL_GUIDE } from '../../../domain/guide/guide.ts';
import { SLUG_PATTERN } from '../../../domain/schema-fields.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { closestMatch } from '../../schema/closest-match.ts';
import { fieldProblem, placeProblem } from '../problem.ts';
import type { GuideRule } from './guide-rule.ts';

/**
 * A guide for one innovation bears its slug, since it stands at the innovation's address; a guide
 * for a family bears a name of its own. Only the general guide is of no innovation.
 */
export const guideAddress: GuideRule = {
  name: 'guide-address',
  description:
    'Panduan satu inovasi bernama seperti inovasinya. Panduan keluarga bernama sendiri dan menyebut sedikitnya dua inovasi. Semua inovasi itu ada di katalog.',
  remedy: 'Ganti nama berkas, atau perbaiki daftar `innovations`.',
  scope: 'guide',
  check({ guide, innovations }) {
    const { slug, data } = guide;
    const named = data.innovations ?? [];
    const problems: Finding[] = named.flatMap((one, index) => {
      if (innovations.has(one) && named.indexOf(one) === index) return [];
      const meant = closestMatch(one, innovations);
      return fieldProblem(guide, ['innovations', index], {
        message: innovations.has(one)
          ? `Inovasi \`${one}\` disebut dua kali.`
          : `Inovasi \`${one}\` tidak ada di katalog.`,
        found: one,
        expected: 'slug inovasi yang ada di content/innovations, masing-masing sekali',
        advice: meant && meant !== one ? `Maksud Anda \`${meant}\`?` : 'Perbaiki atau hapus.',
      });
    });
    const wrong = wrongName(slug, named, innovations);
    if (!wrong) return problems;
    const start = { line: 1, column: 1 };
    return [...problems, placeProblem(guide.file, start, { found: slug, ...wrong })];
  },
};

function wrongName(slug: string, named: readonly string[], innovations: ReadonlySet<string>) {
  if (!SLUG_PATTERN.test(slug)) {
    return {
      message: 'Nama berkas tidak dapat menjadi alamat.',
      expected: 'huruf kecil, angka, dan tanda hubung, misalnya `satu-data-kemiskinan.md`',
      advice: 'Ganti nama berkas ini.',
    };
  }
  if ((slug === GENERAL_GUIDE) !== (named.length === 0)) {
    return {
      message:
        slug === GENERAL_GUIDE
          ? 'Panduan umum tidak menyebut inovasi.'
          : 'Panduan ini tidak menyebut inovasi.',
      expected:
        slug === GENERAL_GUIDE ? '`innovations: []`' : 'sedikitnya satu slug di `innovations`',
      advice: 'Perbaiki daftar `innovations`.',
    };
  }
  if (named.length === 1 && named[0] !== slug) {
    return {
      message: 'Panduan satu inovasi harus bernama seperti inovasinya.',
      expected: `${named[0]}.md`,
      advice: 'Ganti nama berkas, atau sebutkan inovasi sejenis lainnya.',
    };
  }
  if (named.length > 1 && innovations.has(slug)) {
    return {
      message: 'Panduan keluarga tidak boleh bernama seperti salah satu inovasi.',
      expected: 'nama layanannya, misalnya `satu-data-kemiskinan.md`',
      advice: 'Ganti nama berkas ini.',
    };
  }
  return undefined;
}
