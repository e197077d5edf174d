/** Replicability: how easily an innovation can be replicated elsewhere, as far as documented. */

import type { InnovationData, Replication } from '../innovation/innovation.ts';
import type { Grade } from './grade.ts';

/** The highest grade of replicability: four facts. */
export const REPLICABILITY_MAX = 4;

/**
 * True for a replication that runs, unchanged or adapted, outside the region or institution of
 * origin.
 */
export function runsElsewhere(replication: Replication): boolean {
  return (
    replication.scope === 'wilayah-lain' &&
    (replication.status === 'berjalan' || replication.status === 'berubah')
  );
}

/**
 * Grades replicability: the number of documented facts among the four that a replicator needs.
 *
 * | fact | documented when |
 * | --- | --- |
 * | runs elsewhere | a replication in another region or institution runs, unchanged or adapted |
 * | guide | the catalogue has a replication guide for it |
 * | cost | a level, an amount in words or a component |
 * | requirements | connectivity, electricity, staff or another requirement |
 *
 * Without any of the four and without a replication of any kind, not enough is known. A plan, a
 * commitment or a study visit never counts as a replication.
 *
 * Source: criterion "mudah disebarkan" of PermenPANRB 91/2021; the four facts are the project's.
 */
export function gradeReplicability(
  entry: Pick<InnovationData, 'replications' | 'cost' | 'requirements'>,
  context: { hasGuide: boolean },
): Grade {
  const elsewhere = entry.replications.filter(runsElsewhere).length;
  const planned = entry.replications.filter((r) => r.status === 'rencana').length;
  const failed = entry.replications.filter((r) => r.status === 'gagal').length;
  const costKnown =
    entry.cost !== undefined &&
    (entry.cost.level !== undefined ||
      entry.cost.note !== undefined ||
      entry.cost.items !== undefined);
  const requirementsKnown =
    entry.requirements !== undefined && Object.values(entry.requirements).some(Boolean);

  const facts: { holds: boolean; why: string; missing: string }[] = [
    {
      holds: elsewhere > 0,
      why: `${elsewhere} replikasi berjalan di tempat lain.`,
      missing: 'Replikasi yang berjalan di wilayah lain, dengan sumbernya.',
    },
    {
      holds: context.hasGuide,
      why: 'Ada panduan replikasi di katalog ini.',
      missing: 'Panduan replikasi.',
    },
    {
      holds: costKnown,
      why: 'Biayanya disebut sumber.',
      missing: 'Biaya dengan satuannya.',
    },
    {
      holds: requirementsKnown,
      why: 'Prasyaratnya disebut sumber.',
      missing: 'Prasyarat: jaringan, listrik, dan petugas.',
    },
  ];
  const reasons = facts.filter((fact) => fact.holds).map((fact) => fact.why);
  if (planned > 0) reasons.push(`${planned} lagi baru rencana, minat, atau kunjungan belajar.`);
  if (failed > 0) reasons.push(`${failed} replikasi gagal atau berhenti.`);
  const count = facts.filter((fact) => fact.holds).length;
  const known = count > 0 || entry.replications.length > 0;
  return {
    value: known ? count : undefined,
    max: REPLICABILITY_MAX,
    label: known
      ? `${count} dari ${REPLICABILITY_MAX} hal terdokumentasi`
      : 'Belum cukup diketahui',
    reasons: known ? reasons : ['Sumber tidak menyebut replikasi, biaya, maupun prasyaratnya.'],
    wouldRaise: facts.filter((fact) => !fact.holds).map((fact) => fact.missing),
  };
}
