/** The one hash of caches and of files that are named by their content. */
import { createHash } from 'node:crypto';

/** Returns the SHA-256 of these parts, one after another, as 64 hexadecimal digits. */
export function hashOf(parts: Iterable<string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
