/** Complaint channels as an entry may show them: an office's, never a mobile number of a person. */
import { tidy } from './prose.ts';

const MOBILE = /(?:\+?62[\s-]?|\b0)8\d{1,3}(?:[\s-]?\d{2,5}){2,3}\b/g;

/** The channel without mobile numbers; undefined where nothing else was told. */
export function publicChannel(text: string): string | undefined {
  const kept = tidy(
    text
      .replace(MOBILE, '')
      .replace(/\(\s*\)/g, '')
      .replace(/\s+([,.;])/g, '$1'),
  );
  return /\p{L}{2}/u.test(kept) ? kept : undefined;
}
