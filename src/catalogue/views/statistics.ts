/** What the catalogue says about itself. */

import { assessCompleteness, type Depth } from '../../domain/grades/completeness.ts';
import { gradeEffectiveness } from '../../domain/grades/effectiveness.ts';
import { kippStanding } from '../../domain/innovation/awards.ts';
import { isRunning } from '../../domain/innovation/innovation.ts';
import type { Catalogue } from '../catalogue.ts';

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

/** The figures of a catalogue. */
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
