/** Upper and lower case of a text's first letter. */

/** Returns the text with a capital as its first character; an empty text as it is. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Returns the text with a small first letter, unless it begins with an acronym: `ODGJ` stays. */
export function lowerFirst(text: string): string {
  return text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}
