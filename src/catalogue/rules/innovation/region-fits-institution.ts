import { isProvinceCode, NATIONAL_CODE } from '../../../domain/region/region-code.ts';
import type { VocabularyId } from '../../../domain/vocabulary/vocabulary-ids.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { fieldProblem } from '../problem.ts';
import type { EntryRule } from '../rule.ts';

/** The types of institutions that are the government of a region, with that region's code. */
const EXAMPLES: Partial<Record<VocabularyId<'institution-types'>, string>> = {
  provinsi: '"33"',
  kabupaten: '"33.14"',
  kota: '"33.74"',
};

/**
 * A kabupaten's innovation stands on the page of that kabupaten. Ministries, agencies, the police
 * and enterprises may be at home anywhere.
 */
export const regionFitsInstitution: EntryRule = {
  name: 'region-fits-institution',
  description:
    'Inovasi pemerintah provinsi, kabupaten, atau kota memakai kode wilayah pemerintahan itu sendiri.',
  remedy: 'Perbaiki `region`, atau `institution.type` bila instansinya lain.',
  scope: 'entry',
  check({ entry, regions }): Finding[] {
    const { region: code, institution } = entry.data;
    const wanted = institution.type;
    if (!(wanted in EXAMPLES) || !code) return [];
    const region = regions.get(code);
    if (code !== NATIONAL_CODE && !region) return [];
    if (region?.type === wanted) return [];
    const found = region ? `${code} (${region.name})` : `${code} (nasional)`;
    const province = !isProvinceCode(code) && wanted === 'provinsi' && region;
    const problem = fieldProblem(entry, ['region'], {
      message: `Kode wilayah tidak cocok dengan jenis instansi \`${institution.type}\`.`,
      found,
      expected: `kode ${wanted}, misalnya ${EXAMPLES[wanted]}`,
      advice: province
        ? `Tulis kode provinsinya: "${region.provinceCode}".`
        : 'Perbaiki `region`, atau `institution.type` bila instansinya lain.',
    });
    return [problem];
  },
};
