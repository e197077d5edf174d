/**
 * Plans in addresses, behind the `#`, so that no server learns of them: a whole plan, packed small,
 * to be sent; or the name of one that this browser keeps.
 */

/** Addresses longer than this are cut by some mail and chat programs. */
export const ADDRESS_LIMIT = 8000;

const MARK = '#r=';
const NAME_MARK = '#rencana=';

/** The fragment that names a plan kept in this browser. */
export function fragmentNaming(id: string): string {
  return NAME_MARK + encodeURIComponent(id);
}

/** The id of the plan that a fragment names; undefined where it names none. */
export function idNamedIn(fragment: string): string | undefined {
  if (!fragment.startsWith(NAME_MARK)) return undefined;
  try {
    return decodeURIComponent(fragment.slice(NAME_MARK.length));
  } catch {
    return undefined;
  }
}

/** The fragment that holds this text; undefined where it would be too long. */
export async function packIntoFragment(text: string): Promise<string | undefined> {
  const packed = await through(new Blob([text]).stream(), new CompressionStream('deflate-raw'));
  const letters = btoa(String.fromCharCode(...packed))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
  return letters.length <= ADDRESS_LIMIT ? MARK + letters : undefined;
}

/** The text in a fragment; undefined where there is none, empty where it is damaged. */
export async function unpackFragment(fragment: string): Promise<string | undefined> {
  if (!fragment.startsWith(MARK)) return undefined;
  try {
    const letters = fragment.slice(MARK.length).replaceAll('-', '+').replaceAll('_', '/');
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

async function through(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  transform: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream.pipeThrough(transform)).arrayBuffer());
}
