/** The images of the catalogue on disk: their size and their type by the first bytes. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { imageTypeOf } from '../rules/image-limits.ts';
import type { ImageFile } from '../rules/rule.ts';
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
