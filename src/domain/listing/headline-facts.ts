/**
 * Headline facts: the summary at the top of an entry, always in the same order: poverty impact,
 * evidence, cost, and whether it still runs.
 */
import { EFFECTIVENESS_MAX, gradeEffectiveness } from '../grades/effectiveness.ts';
import type { InnovationData } from '../innovation/innovation.ts';
import { labelOf, termOf, type Vocabularies } from '../vocabulary/vocabulary.ts';
import { formatDate } from '../words/partial-date.ts';
import { UNKNOWN_FACTS } from './unknown-facts.ts';

/** One headline fact in words. */
export interface HeadlineFact {
  id: 'impact' | 'evidence' | 'cost' | 'status';
  /** The question that the fact answers. */
  question: string;
  /** The answer in a few words. */
  answer: string;
  /** False if nothing is documented. */
  known: boolean;
  /** The line below the answer. */
  detail: string | undefined;
  /** The meaning of the answer, for the explanation beside it. */
  explanation: string;
  /** The grade and the highest grade, for evidence only. */
  ladder?: { value: number; max: number };
}

/** The answer for a fact that no source documents. */
export const UNDOCUMENTED_WORDS = 'Belum terdokumentasi';

/** Returns the four headline facts of an entry, in their fixed order. */
export function headlineFacts(
  entry: Pick<InnovationData, 'povertyImpact' | 'results' | 'cost' | 'status'>,
  vocabularies: Vocabularies,
): HeadlineFact[] {
  return [
    impactFact(entry, vocabularies),
    evidenceFact(entry),
    costFact(entry, vocabularies),
    statusFact(entry, vocabularies),
  ];
}

function impactFact(
  { povertyImpact }: Pick<InnovationData, 'povertyImpact'>,
  vocabularies: Vocabularies,
): HeadlineFact {
  const question = 'Dampak kemiskinan';
  if (!povertyImpact) {
    return {
      id: 'impact',
      question,
      answer: 'Belum dinilai',
      known: false,
      detail: undefined,
      explanation: 'Editor belum dapat menilai hubungannya dengan kemiskinan dari sumber yang ada.',
    };
  }
  const strategies = povertyImpact.strategies.map((id) =>
    labelOf(vocabularies, 'poverty-strategies', id, 'short'),
  );
  const directness = termOf(vocabularies, 'poverty-directness', povertyImpact.directness);
  return {
    id: 'impact',
    question,
    answer: directness.label,
    known: true,
    detail: strategies.length > 0 ? strategies.join(', ') : undefined,
    explanation: `${directness.meaning} Alasan editor: ${povertyImpact.reason}`,
  };
}

function evidenceFact(entry: Pick<InnovationData, 'results'>): HeadlineFact {
  const grade = gradeEffectiveness(entry);
  const value = grade.value ?? 0;
  return {
    id: 'evidence',
    question: 'Bukti',
    answer: value === 0 ? 'Belum ada angka' : `${value} dari ${EFFECTIVENESS_MAX}`,
    known: value > 0,
    detail: value === 0 ? undefined : grade.label,
    explanation: [
      ...grade.reasons,
      ...grade.wouldRaise.map((text) => `Yang akan menaikkan: ${text}`),
    ].join(' '),
    ladder: { value, max: EFFECTIVENESS_MAX },
  };
}

function costFact(
  { cost }: Pick<InnovationData, 'cost'>,
  vocabularies: Vocabularies,
): HeadlineFact {
  const question = 'Biaya';
  if (cost?.level) {
    const level = termOf(vocabularies, 'cost-levels', cost.level);
    return {
      id: 'cost',
      question,
      answer: level.label,
      known: true,
      detail: cost.funding ?? undefined,
      explanation: [level.meaning, cost.note].filter(Boolean).join(' '),
    };
  }
  if (cost?.note || cost?.items || cost?.funding) {
    return {
      id: 'cost',
      question,
      answer: 'Disebut sebagian',
      known: true,
      detail: cost.funding ?? undefined,
      explanation:
        cost.note ?? 'Sumber menyebut sebagian komponen biaya; lihat bagian biaya di bawah.',
    };
  }
  return {
    id: 'cost',
    question,
    answer: UNDOCUMENTED_WORDS,
    known: false,
    detail: undefined,
    explanation:
      'Sumber yang dibaca tidak menyebut biaya. Tanyakan kepada instansi asal: anggaran per tahun, biaya per penerima, dan sumber dananya.',
  };
}

function statusFact(
  { status }: Pick<InnovationData, 'status'>,
  vocabularies: Vocabularies,
): HeadlineFact {
  const term = termOf(vocabularies, 'statuses', status.value);
  const asOf = status.asOf ? `per ${formatDate(status.asOf)}` : undefined;
  const known = status.value !== 'tidak-diketahui';
  return {
    id: 'status',
    question: 'Masih berjalan?',
    answer: known ? term.label : 'Belum diketahui',
    known,
    detail: asOf,
    explanation: [term.meaning, status.note].filter(Boolean).join(' '),
  };
}

/** Returns the four headline facts as parts of one line, in their order, unknown ones included. */
export function headlineLine(
  entry: Pick<InnovationData, 'povertyImpact' | 'results' | 'cost' | 'status'>,
  vocabularies: Vocabularies,
): string[] {
  const phrases = {
    impact: (answer: string) => `dampak ${answer}`,
    evidence: (answer: string) => `bukti ${answer}`,
    cost: (answer: string) => `biaya ${answer}`,
    status: (answer: string, detail?: string) => (detail ? `${answer} ${detail}` : answer),
  };
  return headlineFacts(entry, vocabularies).map(({ id, known, answer, detail }) =>
    known ? phrases[id](answer.toLowerCase(), detail) : UNKNOWN_FACTS[id],
  );
}
