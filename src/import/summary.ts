/** The summary of an entry, from what its record says. */
import { SUMMARY_LIMIT } from '../domain/innovation/innovation.schema.ts';
import { asSentence, sentencesOf, tidy } from './prose.ts';

/** What a summary can be made of. */
export interface SummaryFacts {
  title: string;
  acronym?: string;
  institution: string;
  solution: string;
  problem: string;
  how: readonly string[];
  started?: number;
}

/** Said where a record has neither problem, solution nor how. */
const NOT_FOUND =
  'Uraian masalah, solusi, dan cara kerjanya belum ditemukan dalam sumber yang dibaca.';

/**
 * Whole sentences, at most 280 characters: the first of the solution (else of the steps) that fit
 * beside a sentence on whose innovation it is; else that sentence alone. Nothing is cut within a
 * sentence.
 */
export function summaryOf(facts: SummaryFacts): string {
  for (const origin of originSentences(facts)) {
    const room = SUMMARY_LIMIT - origin.length - 1;
    const taken =
      firstThatFit(sentencesOf(facts.solution).map(asSentence), room) ||
      firstClause(facts.solution, room);
    if (taken !== '') return `${taken} ${origin}`;
  }
  const [origin = ''] = originSentences(facts);
  const steps = firstThatFit(facts.how.map(asSentence), SUMMARY_LIMIT - origin.length - 1);
  if (steps !== '') return `${steps} ${origin}`;
  const known = facts.solution !== '' || facts.problem !== '' || facts.how.length > 0;
  const closing = known ? '' : ` ${NOT_FOUND}`;
  for (const subject of [facts.title, facts.acronym]) {
    const sentence = `${subject} adalah inovasi ${facts.institution}.${closing}`;
    if (subject && sentence.length <= SUMMARY_LIMIT) return sentence;
  }
  return `${origin}${closing}`;
}

/** Whose innovation it is, the fuller sentence first. */
function originSentences({ institution, started }: SummaryFacts): string[] {
  const short = institution
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/^Pemerintah Kabupaten /, 'Pemkab ')
    .replace(/^Pemerintah Kota /, 'Pemkot ')
    .replace(/^Pemerintah Provinsi /, 'Pemprov ');
  const since = started ? `, mulai ${started}` : '';
  return [`Inovasi ${institution}${since}.`, `Inovasi ${short}.`];
}

function firstThatFit(sentences: readonly string[], room: number): string {
  let text = '';
  for (const sentence of sentences) {
    const longer = text === '' ? sentence : `${text} ${sentence}`;
    if (longer.length > room) break;
    text = longer;
  }
  return text.length >= 20 ? text : '';
}

/** The clauses before a semicolon or colon make a sentence of their own. */
function firstClause(solution: string, room: number): string {
  const [first = ''] = sentencesOf(solution);
  const clauses = tidy(first).split(/;\s+/);
  let text = '';
  for (const clause of clauses) {
    const longer = text === '' ? clause : `${text}; ${clause}`;
    if (longer.length >= room) break;
    text = longer;
  }
  return text.length >= 20 ? asSentence(text) : '';
}
