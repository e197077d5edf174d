/** Looks for patterns in a whole file, addresses of web pages aside. */
import type { DiagnosticText, Finding } from '../../diagnostics/diagnostic.ts';
import { positionAt } from '../../formats/text-file.ts';
import { placeProblem } from '../problem.ts';
import type { TextContext } from '../rule.ts';

/** Addresses of pages, in which long numbers are common and mean nothing. */
const ADDRESSES = /(?:https?:\/\/|www\.)[^\s"'<>)\]]+/gi;

/** The text with every web address blanked out, so that places stay the same. */
export function withoutAddresses(text: string): string {
  if (!/https?:|www\./i.test(text)) return text;
  return text.replace(ADDRESSES, (address) => ' '.repeat(address.length));
}

/** A problem at an offset of the file's text, naming the field that stands there. */
export function scanProblem(context: TextContext, offset: number, words: DiagnosticText): Finding {
  const place = positionAt(context.text, offset);
  return placeProblem(context.file, place, words, context.fieldAt(place));
}
