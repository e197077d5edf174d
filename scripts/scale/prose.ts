/**
 * The body of a synthetic entry: its model's paragraphs, lists and citations, filled sentence by
 * sentence from entries of the same sector.
 */
import { countWords, SENTENCE_LIMIT, sentencesOf } from '../../src/domain/sentences.ts';
import type { Model } from './models.ts';
import type { Random } from './random.ts';
import { fill, type Names, templateMaker } from './templates.ts';

const CITATION = /\[\^[^\]]*\]/g;
/** An award in a text must stand in the data of its entry, so that it cannot move to another. */
const AWARD = /\bTop[ -]?\d+\b/i;
const LIST_MARK = /^\s*(?:[-*+]|\d+[.)])\s+/;
const TRIES = 12;

/** Sentences to choose from. */
export interface Sentences {
  /**
   * One with its gaps filled. Of the same sector where there are enough.
   * @param plain whether it must do without any figure, as where no source is cited
   */
  draw(where: Place, plain: boolean, names: Names, random: Random): string | undefined;
}

/** What a sentence stands in. */
export interface Place {
  sector: string;
  /** The heading above it, or the name of the field. */
  part: string;
  /** Whether it is a whole sentence, or a piece of a list without an end. */
  whole: boolean;
}

/** Fewer than these would repeat themselves too often. */
const ENOUGH = 25;

/** Sorts the sentences of the models' bodies and summaries. */
export function sentencesFrom(models: readonly Model[]): Sentences {
  const pools = new Map<string, string[]>();
  const add = (key: string, text: string) => {
    const pool = pools.get(key);
    if (pool) pool.push(text);
    else pools.set(key, [text]);
  };
  for (const model of models) {
    const template = templateMaker(model);
    const sort = (part: string, text: string) => {
      const bare = text.replace(CITATION, '').trim();
      const whole = isWhole(bare);
      if (bare === '' || !canMove(bare)) return;
      for (const sector of [...model.data.sectors, '']) {
        add(keyOf({ sector, part, whole }, false), template(bare));
        if (!/\d/.test(bare)) add(keyOf({ sector, part, whole }, true), template(bare));
      }
    };
    for (const sentence of sentencesOf(model.data.summary)) sort('ringkasan', sentence.text);
    for (const { part, text } of linesOf(model.body)) {
      for (const sentence of sentencesOf(text)) sort(part, sentence.text);
    }
  }
  return {
    draw(where, plain, names, random) {
      const own = pools.get(keyOf(where, plain)) ?? [];
      const pool =
        own.length >= ENOUGH ? own : (pools.get(keyOf({ ...where, sector: '' }, plain)) ?? []);
      if (pool.length === 0) return undefined;
      for (let tries = 0; tries < TRIES; tries += 1) {
        const text = fill(random.pick(pool), names);
        if (where.whole ? isWhole(text) : countWords(text) <= SENTENCE_LIMIT) return text;
      }
      return undefined;
    },
  };
}

/** A body after the model's, in which every citation stands where the model's does. */
export function bodyAfter(
  model: Model,
  sector: string,
  sentences: Sentences,
  names: Names,
  random: Random,
): string {
  const sourced = (model.data.textSources ?? []).length > 0;
  return linesOf(model.body)
    .map(({ part, mark, text }) => {
      if (text === '') return mark;
      const plain = !sourced && !text.includes('[^');
      const written = sentencesOf(text).map((sentence) => {
        const cited = (sentence.text.match(CITATION) ?? []).join('');
        const bare = sentence.text.replace(CITATION, '').trim();
        const where = { sector, part, whole: isWhole(bare) };
        return (sentences.draw(where, plain, names, random) ?? bare) + cited;
      });
      return mark + written.join(' ');
    })
    .join('\n');
}

/** A line of a body: its heading, its list mark or (for headings) all of it, and its text. */
function linesOf(body: string): { part: string; mark: string; text: string }[] {
  let part = '';
  return body.split('\n').map((line) => {
    if (line.startsWith('#')) {
      part = line;
      return { part, mark: line, text: '' };
    }
    const mark = LIST_MARK.exec(line)?.[0] ?? '';
    return { part, mark, text: line.slice(mark.length) };
  });
}

/** Whether a text is one whole sentence, which another may follow. */
function isWhole(text: string): boolean {
  const [first, second, third] = sentencesOf(`${text} Xa.`);
  return (
    /^[^a-z\s]/.test(text) &&
    first?.text === text &&
    second?.text === 'Xa.' &&
    third === undefined &&
    countWords(text) <= SENTENCE_LIMIT
  );
}

/** Whether a sentence means the same in any entry, as Markdown and to the rules. */
function canMove(text: string): boolean {
  const bold = text.split('**').length - 1;
  return bold % 2 === 0 && !/[[\]|`]/.test(text) && !AWARD.test(text);
}

function keyOf({ sector, part, whole }: Place, plain: boolean): string {
  return `${sector}\n${part}\n${whole}\n${plain}`;
}
