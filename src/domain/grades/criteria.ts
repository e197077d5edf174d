/**
 * The five criteria of KIPP (PermenPANRB 91/2021) for one entry, each with its reasons. There is
 * no composite score.
 */

import type { InnovationData } from '../innovation/innovation.ts';
import { labelOf, type Vocabularies } from '../vocabulary/vocabulary.ts';
import { lowerFirst } from '../words/capitalise.ts';
import { describeMeasurement } from '../words/numbers.ts';
import { gradeEffectiveness } from './effectiveness.ts';
import { gradeReplicability } from './replicability.ts';
import { gradeSustainability } from './sustainability.ts';

/** One criterion of an entry. */
export interface Criterion {
  id: 'kebaruan' | 'efektif' | 'bermanfaat' | 'mudah-disebarkan' | 'berkelanjutan';
  name: string;
  /** The grade or the assessment in words. */
  verdict: string;
  known: boolean;
  ladder?: { value: number; max: number };
  why: string[];
  wouldRaise: string[];
  /** Ids of the sources of the assessment, for novelty only. */
  sources?: readonly string[];
}

/** Assesses an entry by the five criteria, in the order of the regulation. */
export function assessCriteria(
  entry: InnovationData,
  vocabularies: Vocabularies,
  context: { hasGuide: boolean },
): Criterion[] {
  const graded = (
    id: Criterion['id'],
    name: string,
    grade: ReturnType<typeof gradeEffectiveness>,
  ): Criterion => ({
    id,
    name,
    verdict: grade.label,
    known: grade.value !== undefined,
    ...(grade.value === undefined ? {} : { ladder: { value: grade.value, max: grade.max } }),
    why: grade.reasons,
    wouldRaise: grade.wouldRaise,
  });
  return [
    novelty(entry, vocabularies),
    graded('efektif', 'Efektif', gradeEffectiveness(entry)),
    benefit(entry, vocabularies),
    graded('mudah-disebarkan', 'Mudah disebarkan', gradeReplicability(entry, context)),
    graded('berkelanjutan', 'Berkelanjutan', gradeSustainability(entry)),
  ];
}

function novelty(entry: InnovationData, vocabularies: Vocabularies): Criterion {
  const criterion = { id: 'kebaruan', name: 'Kebaruan' } as const;
  if (!entry.novelty) {
    return {
      ...criterion,
      verdict: 'Belum terdokumentasi',
      known: false,
      why: ['Sumber tidak menyebut apa yang baru.'],
      wouldRaise: ['Sumber yang menjelaskan apa yang berbeda dari cara lama.'],
    };
  }
  return {
    ...criterion,
    verdict: labelOf(vocabularies, 'novelty-levels', entry.novelty.level),
    known: true,
    why: [entry.novelty.reason],
    wouldRaise: [],
    sources: entry.novelty.sources,
  };
}

/**
 * Describes the benefit instead of grading it: the target groups and up to two changes for them.
 */
function benefit(entry: InnovationData, vocabularies: Vocabularies): Criterion {
  const groups = entry.targetGroups.map((id) =>
    lowerFirst(labelOf(vocabularies, 'target-groups', id)),
  );
  const changes = entry.results.slice(0, 2).flatMap((result) => {
    const side = result.after ?? result.before;
    if (!side) return [];
    const words = describeMeasurement(side, result.unit);
    return [
      `${result.indicator}: ${words}${side.year && !words.includes(String(side.year)) ? ` (${side.year})` : ''}.`,
    ];
  });
  const known = groups.length > 0 || changes.length > 0;
  return {
    id: 'bermanfaat',
    name: 'Bermanfaat',
    verdict: known ? 'Diceritakan, tidak dinilai' : 'Belum terdokumentasi',
    known,
    why: [
      ...(groups.length > 0 ? [`Untuk ${groups.join(', ')}.`] : []),
      ...(changes.length > 0 ? changes : ['Perubahan bagi mereka belum disebut sumber.']),
    ],
    wouldRaise: [],
  };
}
