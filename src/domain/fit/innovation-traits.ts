/** The traits of an innovation that its fit depends on and no region changes. */
import { EFFECTIVENESS_MAX, gradeEffectiveness } from '../grades/effectiveness.ts';
import { gradeReplicability, REPLICABILITY_MAX, runsElsewhere } from '../grades/replicability.ts';
import type { Innovation } from '../innovation/innovation.ts';
import { isRegencyCode } from '../region/region-code.ts';
import type { VocabularyId } from '../vocabulary/vocabulary-ids.ts';
import { UNKNOWN_VALUE } from './context.ts';

/** The traits of an innovation that do not depend on the region. */
export interface InnovationTraits {
  entry: Innovation;
  hasGuide: boolean;
  /** Grade of effectiveness, 0 to {@link EFFECTIVENESS_MAX}. */
  grade: number;
  /** The part of evidence, 0 to 1. */
  evidence: number;
  /** The part of readiness, 0 to 1. */
  readiness: number;
  /** Codes of the region of origin and of regions with a running replication. */
  runsIn: string[];
  /** The regencies among them. */
  regencies: string[];
  /** True for one made for islands or the coast. */
  forIslands: boolean;
  /** How directly poor people are reached, 0 to 1. */
  directness: number;
  /** Equal for innovations that answer the same need, so that it is computed once for them. */
  needKey: string;
  /** How likely a regency has the authority to run it, 0 to 1. */
  authority: number;
  /** How little network and money it takes: the mean of both, 0 to 1. */
  affordability: number;
}

/** Share of readiness for one whose replicability is unknown: below the least documented one. */
const UNKNOWN_REPLICABILITY = 0.25;

/** Whether it still runs, as half of its readiness. */
const RUNNING: Readonly<Record<VocabularyId<'statuses'>, number>> = {
  berjalan: 1,
  berkembang: 1,
  berhenti: 0,
  'tidak-diketahui': UNKNOWN_VALUE,
};

/** How directly poor people are reached, as a factor on the need of a strategy. */
const DIRECTNESS: Readonly<Record<VocabularyId<'poverty-directness'>, number>> = {
  langsung: 1,
  pendukung: 0.75,
  'tidak-langsung': 0.25,
};

/**
 * Authority by the type of institution: a regency can run what a regency runs, but hardly what a
 * ministry or the police runs.
 */
const AUTHORITY: Readonly<Partial<Record<VocabularyId<'institution-types'>, number>>> = {
  kabupaten: 1,
  kota: 1,
  provinsi: 0.7,
  bumd: 0.6,
};

/** Authority for all other types of institution. */
const NATIONAL_AUTHORITY = 0.2;

const CONNECTIVITY: Readonly<Record<VocabularyId<'connectivity-levels'>, number>> = {
  'tanpa-internet': 1,
  telepon: 0.9,
  'internet-kantor': 0.7,
  'internet-warga': 0.4,
};

const COST: Readonly<Record<VocabularyId<'cost-levels'>, number>> = {
  rendah: 1,
  sedang: 0.6,
  tinggi: 0.3,
};

/** Returns the traits of an innovation. */
export function traitsOf(entry: Innovation, hasGuide: boolean): InnovationTraits {
  const grade = gradeEffectiveness(entry).value ?? 0;
  const replicability = gradeReplicability(entry, { hasGuide }).value;
  const replicable =
    replicability === undefined ? UNKNOWN_REPLICABILITY : replicability / REPLICABILITY_MAX;
  const runsIn = [
    entry.region,
    ...entry.replications.filter(runsElsewhere).flatMap(({ region }) => region ?? []),
  ];
  const impact = entry.povertyImpact;
  const directness = impact ? DIRECTNESS[impact.directness] : UNKNOWN_VALUE;
  const connectivity = entry.requirements?.connectivity;
  const cost = entry.cost?.level;
  return {
    entry,
    hasGuide,
    grade,
    evidence: grade / EFFECTIVENESS_MAX,
    readiness: (replicable + RUNNING[entry.status.value]) / 2,
    runsIn,
    regencies: runsIn.filter(isRegencyCode),
    forIslands: isForIslands(entry),
    directness,
    needKey: [directness, entry.sectors[0] ?? '', ...(impact?.strategies ?? [])].join(' '),
    authority: AUTHORITY[entry.institution.type] ?? NATIONAL_AUTHORITY,
    affordability:
      ((connectivity ? CONNECTIVITY[connectivity.level] : UNKNOWN_VALUE) +
        (cost ? COST[cost] : UNKNOWN_VALUE)) /
      2,
  };
}

/** True for one made for islands or the coast, by its target group or the words of its title and summary. */
function isForIslands({ targetGroups, title, summary }: Innovation): boolean {
  return (
    targetGroups.includes('nelayan') ||
    /\b(?:perahu|kapal|pulau|kepulauan|pesisir|nelayan)\b/i.test(`${title} ${summary}`)
  );
}
