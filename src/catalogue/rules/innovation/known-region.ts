import type { Region } from '../../../domain/region/region.ts';
import { NATIONAL_CODE, provinceCodeOf } from '../../../domain/region/region-code.ts';
import type { Path } from '../../formats/yaml-source.ts';
import { fieldProblem } from '../problem.ts';
import type { EntryRule } from '../rule.ts';

/** A code leads to a page of a region, so the region must exist. */
export const knownRegion: EntryRule = {
  name: 'known-region',
  description: 'Kode wilayah ada dalam daftar wilayah Kemendagri, atau `00` untuk nasional.',
  remedy: 'Cari nama wilayahnya di content/regions/regions.csv dan salin kodenya.',
  scope: 'entry',
  check({ entry, regions }) {
    const { region, institution, replications } = entry.data;
    const codes: [Path, string | undefined, string][] = [
      [['region'], region, institution.name ?? ''],
      ...replications.map((replication, index): [Path, string | undefined, string] => [
        ['replications', index, 'region'],
        replication.region,
        replication.where ?? '',
      ]),
    ];
    return codes.flatMap(([path, code, name]) => {
      if (!code || code === NATIONAL_CODE || regions.has(code)) return [];
      return fieldProblem(entry, path, {
        message: `Kode wilayah ${code} tidak ada.`,
        found: code,
        expected: 'kode dari content/regions/regions.csv, atau "00" untuk nasional',
        advice: advice(code, name, regions),
      });
    });
  },
};

function advice(code: string, name: string, regions: ReadonlyMap<string, Region>): string {
  const named = [...regions.values()].find((region) => bearsName(name, region));
  if (named) return `Kode ${named.name} adalah "${named.code}".`;
  const province = regions.get(provinceCodeOf(code));
  return province
    ? `Cari nama wilayahnya di berkas itu; kode di ${province.name} diawali ${province.code}.`
    : 'Cari nama wilayahnya di berkas itu dan salin kodenya.';
}

/** Whether a name ends with the region's full name, as in `Dinas Sosial Kabupaten Sragen`. */
function bearsName(name: string, region: Region): boolean {
  const kind = region.type === 'provinsi' ? `Provinsi ${region.shortName}` : region.name;
  return name.endsWith(region.name) || name.endsWith(kind);
}
