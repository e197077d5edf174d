/** The catalogue as open data: one record per innovation, with grades beside the facts. */

import { assessCompleteness } from '../domain/grades/completeness.ts';
import { gradeEffectiveness, gradeResult } from '../domain/grades/effectiveness.ts';
import { gradeReplicability } from '../domain/grades/replicability.ts';
import { gradeSustainability } from '../domain/grades/sustainability.ts';
import type { Guide } from '../domain/guide/guide.ts';
import { guidesFor } from '../domain/guide/guide-listing.ts';
import { kippStanding } from '../domain/innovation/awards.ts';
import type { Innovation } from '../domain/innovation/innovation.ts';
import { guidePath, innovationPath } from '../domain/site/paths.ts';
import type { Vocabularies } from '../domain/vocabulary/vocabulary.ts';

/**
 * Returns the open-data record of an innovation: its front matter, its text in Markdown, its grades
 * and addresses. A grade without a basis is `null`.
 */
export function openRecord(
  entry: Innovation,
  { vocabularies, guides }: { vocabularies: Vocabularies; guides: readonly Guide[] },
  absoluteUrl: (path: string) => string,
) {
  const itsGuides = guidesFor(entry.slug, guides);
  return {
    url: absoluteUrl(innovationPath(entry.slug)),
    ...entry,
    guides: itsGuides.map((guide) => absoluteUrl(guidePath(guide))),
    grades: {
      effectiveness: gradeEffectiveness(entry).value,
      effectivenessByResult: entry.results.map((result) => gradeResult(result, entry.started)),
      spreading: gradeReplicability(entry, { hasGuide: itsGuides.length > 0 }).value ?? null,
      sustainability: gradeSustainability(entry).value ?? null,
      depth: assessCompleteness(entry).depth,
      kipp: kippStanding(entry, vocabularies),
    },
  };
}

const COLUMNS = [
  'slug',
  'nama',
  'singkatan',
  'ringkasan',
  'instansi',
  'jenis_instansi',
  'kode_wilayah',
  'mulai',
  'keadaan',
  'keadaan_per',
  'sektor',
  'sasaran',
  'strategi_kemiskinan',
  'dampak_kemiskinan',
  'bukti_0_4',
  'tingkat_biaya',
  'kipp',
  'jumlah_hasil',
  'jumlah_replikasi',
  'jumlah_sumber',
  'ditinjau',
  'alamat',
] as const;

/**
 * Encodes the catalogue as CSV (RFC 4180, UTF-8, comma, header row), one row per innovation. Several
 * values in one cell are separated by `;`; an unknown value is an empty cell.
 */
export function innovationsCsv(
  entries: readonly Innovation[],
  vocabularies: Vocabularies,
  absoluteUrl: (path: string) => string,
): string {
  const rows = entries.map((entry) => [
    entry.slug,
    entry.title,
    entry.acronym,
    entry.summary,
    entry.institution.name,
    entry.institution.type,
    entry.region,
    entry.started,
    entry.status.value,
    entry.status.asOf,
    entry.sectors.join(';'),
    entry.targetGroups.join(';'),
    entry.povertyImpact?.strategies.join(';'),
    entry.povertyImpact?.directness,
    gradeEffectiveness(entry).value,
    entry.cost?.level,
    kippStanding(entry, vocabularies),
    entry.results.length,
    entry.replications.length,
    entry.sources.length,
    entry.reviewed,
    absoluteUrl(innovationPath(entry.slug)),
  ]);
  return [COLUMNS, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

/**
 * Encodes a cell, quoted if necessary. A text that a spreadsheet would read as a formula gets a
 * leading apostrophe, so that opening the file executes nothing.
 */
function csvCell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
