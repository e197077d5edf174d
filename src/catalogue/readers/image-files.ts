/** The images of the catalogue on disk: their size and their type by the first bytes. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { INNOVATION_FOLDER } from './innovation-file.ts';

/** The folder of the images, in the project. */
export const IMAGE_FOLDER = `${INNOVATION_FOLDER}/images`;

/** Looks images up by name, each read when it is first asked for. */
export function imagesIn(
  root: string,
  names: readonly string[],
): (name: string) => ImageFile | undefined {
  const known = new Map<string, ImageFile>();
  return (name) => {
    if (!names.includes(name)) return undefined;
    const image = known.get(name) ?? readImage(join(root, IMAGE_FOLDER, name));
    known.set(name, image);
    return image;
  };
}

function readImage(path: string): ImageFile {
  const file = openSync(path, 'r');
  try {
    const head = new Uint8Array(12);
    readSync(file, head);
    return { size: fstatSync(file).size, type: imageTypeOf(head) };
  } finally {
    closeSync(file);
  }
}

/** The type of an image by its first bytes (at least 12 of them). */
export function imageTypeOf(bytes: Uint8Array): ImageType | undefined {
  const ascii = (from: number, to: number) => String.fromCharCode(...bytes.slice(from, to));
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  if (bytes[0] === 0x89 && ascii(1, 4) === 'PNG') return 'png';
  if (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP') return 'webp';
  if (ascii(4, 8) === 'ftyp' && /^avi[fs]$/.test(ascii(8, 12))) return 'avif';
  return undefined;
}

/** The kinds of images a page can show. */
export type ImageType = 'jpeg' | 'png' | 'webp' | 'avif';

/** An image file of the catalogue. */
export interface ImageFile {
  /** Size in bytes. */
  size: number;
  /** Type by its first bytes; undefined where they are of none that is known. */
  type: ImageType | undefined;
}
