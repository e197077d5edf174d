/**
 * Office files are zip archives. Libraries stamp them with the hour and with random ids; here they
 * are packed again so that the same content gives the same bytes.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The time that every file of an archive carries. Local parts: a zip knows no time zone. */
const MODIFIED = new Date(2026, 0, 1);

const FORBIDDEN = /[\uFFFE\uFFFF]/g;

/**
 * Packs an archive again with a fixed time, without the two characters that XML forbids and the
 * libraries let through.
 * @param mend changes the text of a part, by its path; parts that are not XML are left as they are
 */
export function deterministicZip(
  archive: Uint8Array,
  mend: (path: string, text: string) => string,
): Uint8Array {
  const parts = Object.entries(unzipSync(archive)).map(([path, bytes]) => {
    const content = /\.(?:xml|rels)$/.test(path)
      ? strToU8(mend(path, strFromU8(bytes)).replace(FORBIDDEN, ''))
      : bytes;
    return [path, content] as const;
  });
  return zipSync(Object.fromEntries(parts), { mtime: MODIFIED, level: 6 });
}
