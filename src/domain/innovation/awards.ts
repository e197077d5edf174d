/** Awards: which of them make an innovation a KIPP winner, and how one is told in words. */

import { labelOf, termOf, type Vocabularies } from '../vocabulary/vocabulary.ts';
import type { Award, InnovationData } from './innovation.ts';

/** Whether the catalogue knows a KIPP award, and of what kind. */
export type KippStanding = 'penerima' | 'peserta' | 'belum-terdokumentasi';

/** The words for each standing; "not documented" is not "none". */
export const KIPP_STANDING_LABELS: Record<KippStanding, string> = {
  penerima: 'Finalis atau pemenang KIPP',
  peserta: 'Peserta KIPP, bukan pemenang',
  'belum-terdokumentasi': 'Penghargaan KIPP belum terdokumentasi',
};

/** Rank from which on a level is no award: it passed the administrative selection only. */
const NO_AWARD_RANK = 5;

/**
 * The standing of an entry in KIPP: `penerima` with a level of KIPP or PKRI that is an award,
 * `peserta` where it only passed the administrative selection, else `belum-terdokumentasi`.
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

/** The rank of an award's level, 1 the highest; an award without a level counts as {@link NO_AWARD_RANK}. */
export function awardRank(award: Award, vocabularies: Vocabularies): number {
  if (award.level === undefined) return NO_AWARD_RANK;
  return termOf(vocabularies, 'award-levels', award.level).rank ?? NO_AWARD_RANK;
}

/** The highest KIPP or PKRI award; of equal rank the latest; `undefined` where there is none. */
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

/** An award in words: `KIPP 2019, Top 45, Kelompok Umum`. */
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
