/** From the bytes of a file to its text, and from a place in the text to line and column. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** A file of `content/` as read: its path in the project and its text. */
export interface TextFile {
  /** Path relative to the project, with forward slashes. */
  path: string;
  /** Text without byte order mark. */
  text: string;
}

/** A place in a file, both counted from 1. */
export interface Position {
  line: number;
  column: number;
}

/**
 * The text of a file, which must be UTF-8 (with or without byte order mark). Anything else is one
 * problem that says how to save the file.
 */
export function decodeText(
  path: string,
  bytes: Uint8Array,
): { file: TextFile; diagnostics: [] } | { file: undefined; diagnostics: Diagnostic[] } {
  const encoding = foreignEncoding(bytes);
  if (encoding !== undefined) return notUtf8(path, { line: 1, column: 1 }, `berkas ${encoding}`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const lenient = new TextDecoder('utf-8').decode(bytes);
    const place = positionAt(lenient, lenient.indexOf('\uFFFD'));
    return notUtf8(path, place, 'bita yang bukan huruf UTF-8');
  }
  const nul = text.indexOf('\0');
  if (nul >= 0)
    return notUtf8(path, positionAt(text, nul), 'bita kosong (NUL), seperti pada berkas biner');
  return { file: { path, text }, diagnostics: [] };
}

/** Line and column of an offset in a text; lines end with LF or CRLF. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, Math.max(0, offset));
  const lineStart = before.lastIndexOf('\n') + 1;
  let line = 1;
  for (let at = before.indexOf('\n'); at >= 0; at = before.indexOf('\n', at + 1)) line += 1;
  return { line, column: before.length - lineStart + 1 };
}

function foreignEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 (LE)';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16 (BE)';
  return undefined;
}

function notUtf8(path: string, place: Position, found: string) {
  const diagnostic: Diagnostic = {
    file: path,
    ...place,
    rule: 'encoding',
    field: '',
    message: 'Berkas ini bukan teks UTF-8.',
    found,
    expected: 'teks UTF-8',
    advice: 'Buka berkas di penyunting teks, lalu simpan ulang dengan pengodean UTF-8.',
  };
  return { file: undefined, diagnostics: [diagnostic] };
}
