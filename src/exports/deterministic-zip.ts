/**
 * Reproducible Office files. They are zip archives in which libraries put the current time and random
 * ids; repacking with fixed values gives equal bytes for equal content.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Modification time of every file in an archive. In local time, because zip has no time zones. */
const MODIFIED = new Date(2026, 0, 1);

/** The two characters that XML forbids and the libraries let through. */
const FORBIDDEN = /[\uFFFE\uFFFF]/g;

/**
 * Repacks an archive with a fixed modification time and removes {@link FORBIDDEN} characters.
 * @param patch returns the new text of an XML part, given its path; other parts are copied
 */
export function deterministicZip(
  archive: Uint8Array,
  patch: (path: string, text: string) => string,
): Uint8Array {
  const parts = Object.entries(unzipSync(archive)).map(([path, bytes]) => {
    const content = /\.(?:xml|rels)$/.test(path)
      ? strToU8(patch(path, strFromU8(bytes)).replace(FORBIDDEN, ''))
      : bytes;
    return [path, content] as const;
  });
  return zipSync(Object.fromEntries(parts), { mtime: MODIFIED, level: 6 });
}
