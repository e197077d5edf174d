/** Counts over the whole catalogue, and the innovations that stand for it on the front page. */

import { assessCompleteness, type Depth } from '../../domain/grades/completeness.ts';
import { gradeEffectiveness } from '../../domain/grades/effectiveness.ts';
import { kippStanding } from '../../domain/innovation/awards.ts';
import { type Innovation, isRunning } from '../../domain/innovation/innovation.ts';
import type { Catalogue } from '../catalogue.ts';
import { innovationsOfRegion } from './innovations-by-region.ts';
import { entriesByEvidence } from './sorted-innovations.ts';

/** Innovations shown on the front page: enough for a choice, few enough to stay one section. */
const MAX_PROVEN = 5;

/** Counts over the whole catalogue. */
export interface CatalogueStatistics {
  entries: number;
  /** Entries whose KIPP or PKRI award, as finalist or winner, a source documents. */
  kippDocumented: number;
  /** Entries with at least one figure as a result. */
  withFigures: number;
  /** Entries that a source says still run. */
  running: number;
  /** Sources over all entries. */
  sources: number;
  byEvidence: number[];
  byDepth: Record<Depth, number>;
}

/** Returns the counts of a catalogue. */
export function catalogueStatistics({ innovations, vocabularies }: Catalogue): CatalogueStatistics {
  const figures: CatalogueStatistics = {
    entries: innovations.length,
    kippDocumented: 0,
    withFigures: 0,
    running: 0,
    sources: 0,
    byEvidence: [0, 0, 0, 0, 0],
    byDepth: { nama: 0, ringkas: 0, sedang: 0, dalam: 0 },
  };
  for (const entry of innovations) {
    const grade = gradeEffectiveness(entry).value ?? 0;
    figures.byEvidence[grade] = (figures.byEvidence[grade] ?? 0) + 1;
    figures.byDepth[assessCompleteness(entry).depth] += 1;
    if (grade > 0) figures.withFigures += 1;
    if (isRunning(entry.status.value)) figures.running += 1;
    if (kippStanding(entry, vocabularies) === 'penerima') figures.kippDocumented += 1;
    figures.sources += entry.sources.length;
  }
  return figures;
}

/**
 * Returns up to {@link MAX_PROVEN} running innovations that serve poor people directly, the best
 * evidence first.
 */
export function provenInnovations(catalogue: Catalogue): Innovation[] {
  return entriesByEvidence(catalogue)
    .filter(
      (entry) => isRunning(entry.status.value) && entry.povertyImpact?.directness === 'langsung',
    )
    .slice(0, MAX_PROVEN);
}

/** Returns the number of innovations from a region; for a province those of its regencies included. */
export function countOriginated(code: string, catalogue: Catalogue): number {
  const { originatedHere, within } = innovationsOfRegion(code, catalogue);
  return originatedHere.length + within.length;
}
