/**
 * Drafts of the official papers of a replication, filled from a plan. They are outlines for the
 * region's legal office: a value missing from the plan becomes a blank, and no law is cited unless
 * the plan names it. The terms between the two parties (own budget and staff, no sale, rights stay
 * with the origin, the origin is credited) are those of the general guide, section "Kerja sama".
 */
import type { Plan } from '../domain/plan/plan.ts';
import type { Block, Document } from './document.ts';
import { agreement } from './drafts/agreement.ts';
import { letterOfInterest } from './drafts/letter-of-interest.ts';
import { memorandum } from './drafts/memorandum.ts';
import { partiesOf } from './drafts/parties.ts';
import { serviceAnnouncement } from './drafts/service-announcement.ts';
import { teamDecree } from './drafts/team-decree.ts';

/** First block of every draft. */
export const DRAFT_NOTICE =
  'RANCANGAN. Ditinjau dulu oleh bagian hukum daerah sebelum dipakai. Hapus kotak ini setelah ditinjau.';

/** A draft of an official paper. */
export interface Draft {
  /** Used in file names: `surat-minat`. */
  id: string;
  title: string;
  document: Document;
}

/** Returns all drafts of a plan, in the order in which a replication needs them. */
export function draftDocuments(plan: Plan): Draft[] {
  const parties = partiesOf(plan);
  const draft = (id: string, title: string, blocks: Block[]): Draft => ({
    id,
    title,
    document: {
      title: `${title}: ${plan.name}`,
      untitled: true,
      blocks: [{ kind: 'notice', text: DRAFT_NOTICE }, ...blocks],
    },
  });
  return [
    draft('surat-minat', 'Surat minat replikasi', letterOfInterest(plan, parties)),
    draft('nota-kesepakatan', 'Kerangka Nota Kesepakatan', memorandum(plan, parties)),
    draft('perjanjian-kerja-sama', 'Kerangka Perjanjian Kerja Sama', agreement(plan, parties)),
    draft(
      'keputusan-tim',
      `Kerangka Keputusan ${parties.head.office} tentang tim`,
      teamDecree(plan, parties),
    ),
    draft('maklumat', 'Maklumat pelayanan', serviceAnnouncement(plan, parties)),
  ];
}
