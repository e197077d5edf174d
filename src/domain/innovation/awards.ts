/** Awards: the KIPP standing of an innovation, and awards in words. */

import { labelOf, termOf, type Vocabularies } from '../vocabulary/vocabulary.ts';
import type { Award, InnovationData } from './innovation.ts';

/**
 * What the catalogue documents of an innovation in KIPP: an award, participation only, or nothing.
 */
export type KippStanding = 'penerima' | 'peserta' | 'belum-terdokumentasi';

/** The label of each standing; "not documented" does not mean "none". */
export const KIPP_STANDING_LABELS: Record<KippStanding, string> = {
  penerima: 'Finalis atau pemenang KIPP',
  peserta: 'Peserta KIPP, bukan pemenang',
  'belum-terdokumentasi': 'Penghargaan KIPP belum terdokumentasi',
};

/** The rank from which on a level is no award: it passed the administrative selection only. */
const NO_AWARD_RANK = 5;

/**
 * Returns the standing of an entry in KIPP: `penerima` with a level of KIPP or PKRI that is an
 * award, `peserta` if it only passed the administrative selection, else `belum-terdokumentasi`.
 */
export function kippStanding(
  entry: Pick<InnovationData, 'awards'>,
  vocabularies: Vocabularies,
): KippStanding {
  const levels = entry.awards.filter((award) => award.programme !== 'lain');
  if (levels.length === 0) return 'belum-terdokumentasi';
  return levels.some((award) => awardRank(award, vocabularies) < NO_AWARD_RANK)
    ? 'penerima'
    : 'peserta';
}

/**
 * Returns the rank of an award's level, 1 the highest; {@link NO_AWARD_RANK} for an award without
 * a level.
 */
export function awardRank(award: Award, vocabularies: Vocabularies): number {
  if (award.level === undefined) return NO_AWARD_RANK;
  return termOf(vocabularies, 'award-levels', award.level).rank ?? NO_AWARD_RANK;
}

/** Returns the highest KIPP or PKRI award; of equal rank the latest; `undefined` for none. */
export function highestKippAward(
  entry: Pick<InnovationData, 'awards'>,
  vocabularies: Vocabularies,
): Award | undefined {
  return entry.awards
    .filter((award) => award.programme !== 'lain')
    .sort(
      (a, b) =>
        awardRank(a, vocabularies) - awardRank(b, vocabularies) || (b.year ?? 0) - (a.year ?? 0),
    )[0];
}

/** Formats an award: `KIPP 2019, Top 45, Kelompok Umum`. */
export function describeAward(award: Award, vocabularies: Vocabularies): string {
  if (award.programme === 'lain') {
    const name = award.name ?? labelOf(vocabularies, 'award-programmes', 'lain');
    return award.year !== undefined && !name.includes(String(award.year))
      ? `${name} (${award.year})`
      : name;
  }
  return [
    `${labelOf(vocabularies, 'award-programmes', award.programme, 'short')} ${award.year ?? ''}`.trim(),
    award.level && labelOf(vocabularies, 'award-levels', award.level),
    award.group && labelOf(vocabularies, 'award-groups', award.group),
  ]
    .filter(Boolean)
    .join(', ');
}
