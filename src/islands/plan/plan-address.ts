/**
 * Plans in the fragment of an address, which browsers never send to a server: either a whole plan,
 * compressed, for sharing; or the id of a plan stored in this browser.
 */

/** Longest packed plan in letters. Some mail and chat programs truncate longer addresses. */
export const MAX_PACKED_LENGTH = 8000;

const PACKED_PREFIX = '#r=';
const STORED_PREFIX = '#rencana=';

/** Returns the fragment that refers to a plan stored in this browser. */
export function fragmentOfStored(id: string): string {
  return STORED_PREFIX + encodeURIComponent(id);
}

/** Returns the id of the stored plan that a fragment refers to; undefined if it refers to none. */
export function storedIdIn(fragment: string): string | undefined {
  if (!fragment.startsWith(STORED_PREFIX)) return undefined;
  try {
    return decodeURIComponent(fragment.slice(STORED_PREFIX.length));
  } catch {
    return undefined;
  }
}

/**
 * Packs a text into a fragment: deflated, in base64url. Returns undefined if it is longer than
 * {@link MAX_PACKED_LENGTH}.
 */
export async function packIntoFragment(text: string): Promise<string | undefined> {
  const packed = await through(new Blob([text]).stream(), new CompressionStream('deflate-raw'));
  const letters = btoa(String.fromCharCode(...packed))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
  return letters.length <= MAX_PACKED_LENGTH ? PACKED_PREFIX + letters : undefined;
}

/** Unpacks the text of a fragment; undefined if it holds none, empty if it is damaged. */
export async function unpackFragment(fragment: string): Promise<string | undefined> {
  if (!fragment.startsWith(PACKED_PREFIX)) return undefined;
  try {
    const letters = fragment.slice(PACKED_PREFIX.length).replaceAll('-', '+').replaceAll('_', '/');
    const packed = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
    const bytes = await through(
      new Blob([packed]).stream(),
      new DecompressionStream('deflate-raw'),
    );
    return new TextDecoder().decode(bytes);
  } catch {
    return '';
  }
}

/** Reads all bytes of a stream after a transformation. */
async function through(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  transform: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream.pipeThrough(transform)).arrayBuffer());
}
