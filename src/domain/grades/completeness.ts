/** Completeness: how much of the information a replicator needs is documented in an entry. */
import type { Innovation } from '../innovation/innovation.ts';

/** The parts of an entry that count, in the order in which they are shown, with their labels. */
export const PARTS = [
  { id: 'problem', label: 'Masalah' },
  { id: 'solution', label: 'Solusi' },
  { id: 'howItWorks', label: 'Cara kerja' },
  { id: 'targetGroups', label: 'Kelompok sasaran' },
  { id: 'povertyImpact', label: 'Dampak kemiskinan' },
  { id: 'results', label: 'Hasil' },
  { id: 'cost', label: 'Biaya' },
  { id: 'status', label: 'Masih berjalan atau tidak' },
  { id: 'requirements', label: 'Prasyarat' },
  { id: 'dataUsed', label: 'Data yang dipakai' },
  { id: 'actors', label: 'Pelaku dan peran' },
  { id: 'legalBasis', label: 'Dasar hukum' },
  { id: 'obstacles', label: 'Kendala' },
  { id: 'replications', label: 'Replikasi' },
  { id: 'novelty', label: 'Kebaruan' },
] as const;

/** The depth of an entry, from a name only to nearly all parts. */
export type Depth = 'nama' | 'ringkas' | 'sedang' | 'dalam';

/** The label of each depth. */
export const DEPTH_LABELS: Record<Depth, string> = {
  nama: 'Baru nama dan sumber',
  ringkas: 'Ringkas',
  sedang: 'Cukup lengkap',
  dalam: 'Lengkap',
};

/** The documented and missing parts of an entry, by label, and its depth. */
export interface Completeness {
  known: string[];
  missing: string[];
  depth: Depth;
}

/** The minimum number of documented parts of a depth. */
const MIN_PARTS = { sedang: 6, dalam: 10 } as const;

/**
 * Assesses the completeness of an entry over {@link PARTS}.
 *
 * | depth | when |
 * | --- | --- |
 * | nama | neither problem, solution nor how it works |
 * | ringkas | fewer than 6 parts |
 * | sedang | 6 to 9 parts |
 * | dalam | 10 parts or more |
 *
 * It counts what is documented, not how good the innovation is; the bounds are the project's.
 */
export function assessCompleteness(entry: Innovation): Completeness {
  const has: Record<(typeof PARTS)[number]['id'], boolean> = {
    problem: entry.body.problem !== '',
    solution: entry.body.solution !== '',
    howItWorks: entry.body.howItWorks !== '',
    targetGroups: entry.targetGroups.length > 0,
    povertyImpact: entry.povertyImpact !== undefined,
    results: entry.results.length > 0,
    cost: entry.cost !== undefined,
    status: entry.status.value !== 'tidak-diketahui',
    requirements: entry.requirements !== undefined,
    dataUsed: entry.dataUsed.length > 0,
    actors: entry.actors.length > 0,
    legalBasis: entry.legalBasis.length > 0,
    obstacles: entry.obstacles.length > 0,
    replications: entry.replications.length > 0,
    novelty: entry.novelty !== undefined,
  };
  const known = PARTS.filter((part) => has[part.id]).map((part) => part.label);
  const missing = PARTS.filter((part) => !has[part.id]).map((part) => part.label);
  const isDescribed = has.problem || has.solution || has.howItWorks;
  return { known, missing, depth: isDescribed ? depthOf(known.length) : 'nama' };
}

function depthOf(parts: number): Depth {
  if (parts >= MIN_PARTS.dalam) return 'dalam';
  return parts >= MIN_PARTS.sedang ? 'sedang' : 'ringkas';
}
