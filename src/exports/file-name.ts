/** Names of files that every system takes: lower-case letters, digits and hyphens. */

/** Longest name without its extension; some systems and mail programs cut longer ones. */
const MAX_LENGTH = 90;

/** A file name from words: `fileName(['rencana', 'Satu pintu', 'Kabupaten Sragen'], 'docx')`. */
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
 * The name of a plan's file: `rencana-uptpk-sragen-kabupaten-wonogiri.docx`.
 * @param kind what the file holds: `rencana`, `surat-minat`, ...
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
