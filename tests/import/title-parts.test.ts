import { expect, it } from 'vitest';
import { titleParts } from '../../src/import/title-parts.ts';

it.each([
  ['Unit Pelayanan Terpadu (UPT)', 'Unit Pelayanan Terpadu', 'UPT', []],
  [
    'Gerakan Daerah Angkat Anak Muda Putus Sekolah (Garda Ampuh)',
    'Gerakan Daerah Angkat Anak Muda Putus Sekolah',
    'Garda Ampuh',
    [],
  ],
  [
    'Layanan Aplikasi Integrasi Kota Kendari (Laika, kemudian e-Laika)',
    'Layanan Aplikasi Integrasi Kota Kendari',
    'Laika',
    ['e-Laika'],
  ],
  ['Kader Gegana (Gerakan Warga Binaan)', 'Kader Gegana', undefined, ['Gerakan Warga Binaan']],
  [
    'Desaku Menanti (Kampung Topeng Malang)',
    'Desaku Menanti',
    undefined,
    ['Kampung Topeng Malang'],
  ],
  ['Air Murah (token air prabayar)', 'Air Murah (token air prabayar)', undefined, []],
  ['Antenatal Care (ANC) Hipnoterapi', 'Antenatal Care (ANC) Hipnoterapi', undefined, []],
  ['SIMAK: Sistem Informasi Masyarakat', 'Sistem Informasi Masyarakat', 'SIMAK', []],
])('%s is taken apart', (name, title, acronym, aliases) => {
  expect(titleParts(name)).toEqual({ title, ...(acronym ? { acronym } : {}), aliases });
});
