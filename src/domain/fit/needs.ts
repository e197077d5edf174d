/** The needs of a region, derived from its figures. */
import type { RegionFigure, RegionFigures } from '../figures/region-figures.ts';
import type { Innovation } from '../innovation/innovation.ts';
import type { VocabularyTerm } from '../vocabulary/vocabulary.ts';
import { type FitContext, UNKNOWN_VALUE } from './context.ts';
import { percentileRankOf } from './percentile-rank.ts';

/** The weight of one need, with the figure that shows it best. */
export interface Need {
  /** 0 to 1: the weighted mean of the shares of regencies with a better figure. */
  weight: number;
  /** The measure on which the region has the worst rank. */
  worst: { figure: RegionFigure; share: number; direction: 'tinggi' | 'rendah' };
}

/** The needs of a region by id of strategy and of sector. A need without any figure is absent. */
export interface RegionNeeds {
  strategies: ReadonlyMap<string, Need>;
  sectors: ReadonlyMap<string, Need>;
}

/** Returns the needs of a regency or city from its latest figures. */
export function needsOf(
  code: string,
  { figures, vocabularies }: Pick<FitContext, 'figures' | 'vocabularies'>,
): RegionNeeds {
  const needs = (terms: readonly VocabularyTerm[]) =>
    new Map(
      terms.flatMap((term) => {
        const need = needOf(code, term, figures);
        return need ? [[term.id, need] as const] : [];
      }),
    );
  return {
    strategies: needs(vocabularies['poverty-strategies']),
    sectors: needs(vocabularies.sectors),
  };
}

function needOf(code: string, term: VocabularyTerm, figures: RegionFigures): Need | undefined {
  const measured = (term.measures ?? []).flatMap(({ indicator, direction, weight }) => {
    const rank = percentileRankOf(code, indicator, figures);
    if (!rank) return [];
    const share = direction === 'tinggi' ? rank.lower : rank.higher;
    return [{ figure: rank.figure, share, direction, weight }];
  });
  const [first] = measured;
  if (!first) return undefined;
  const total = measured.reduce((sum, { weight }) => sum + weight, 0);
  const weight = measured.reduce((sum, one) => sum + one.share * one.weight, 0) / total;
  const worst = measured.reduce((max, one) => (one.share > max.share ? one : max), first);
  return { weight, worst };
}

/** The need that an innovation answers in a region. */
export interface AnsweredNeed {
  /** 0 to 1. */
  value: number;
  /** The heavier of its main needs; undefined without any figure. */
  main: Need | undefined;
}

/**
 * Returns the need that an innovation answers: two thirds the heaviest need among its strategies,
 * times its directness, and one third the need for its main sector.
 * @param directness how directly it reaches poor people, 0 to 1
 */
export function answeredNeed(
  { povertyImpact, sectors }: Pick<Innovation, 'povertyImpact' | 'sectors'>,
  directness: number,
  needs: RegionNeeds,
): AnsweredNeed {
  let heaviest: Need | undefined;
  for (const id of povertyImpact?.strategies ?? []) {
    const need = needs.strategies.get(id);
    if (need && (!heaviest || need.weight > heaviest.weight)) heaviest = need;
  }
  const sector = needs.sectors.get(sectors[0] ?? '');
  const strategyValue = (heaviest?.weight ?? UNKNOWN_VALUE) * directness;
  return {
    value: (2 * strategyValue + (sector?.weight ?? UNKNOWN_VALUE)) / 3,
    main: heaviest && sector && sector.weight > heaviest.weight ? sector : (heaviest ?? sector),
  };
}
