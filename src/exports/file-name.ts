/** File names that every system accepts: lower-case letters, digits and hyphens. */

/** Longest name without extension. Some mail programs truncate longer ones. */
const MAX_LENGTH = 90;

/**
 * Returns a file name made of words; `rencana` if they hold no letter or digit.
 * @example fileName(['rencana', 'Satu pintu', 'Kota Ágam'], 'docx') // rencana-satu-pintu-kota-agam.docx
 */
export function fileName(words: readonly string[], extension: string): string {
  const name = words
    .join('-')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_LENGTH)
    .replace(/^-+|-+$/g, '');
  return `${name || 'rencana'}.${extension}`;
}

/**
 * Returns the name of a plan's file: `rencana-uptpk-sragen-kabupaten-wonogiri.docx`.
 * @param kind content of the file: `rencana`, `surat-minat`, ...
 */
export function planFileName(
  kind: string,
  { origin, region }: { origin: { path: string }; region: { name: string } },
  extension: string,
): string {
  const slug =
    origin.path
      .split('/')
      .filter((part) => part && part !== 'replikasi')
      .at(-1) ?? '';
  return fileName([kind, slug.slice(0, 40), region.name], extension);
}
