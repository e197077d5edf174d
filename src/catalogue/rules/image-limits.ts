/** What an image file must be to be shown. */

import type { DiagnosticText } from '../diagnostics/diagnostic.ts';
import type { ImageFile, ImageType } from '../readers/image-files.ts';

/** The largest an image may be, in bytes: some seconds on the lines of the poorest villages. */
export const IMAGE_LIMIT = 200_000;

const TYPE_OF_ENDING: Record<string, ImageType> = {
  jpg: 'jpeg',
  jpeg: 'jpeg',
  png: 'png',
  webp: 'webp',
  avif: 'avif',
};

/** What is wrong with an image file of this name; undefined where nothing is. */
export function imageProblem(
  name: string,
  file: ImageFile | undefined,
): DiagnosticText | undefined {
  if (!file) {
    return {
      message: 'Berkas gambar tidak ada.',
      found: name,
      expected: `berkas content/innovations/images/${name}`,
      advice: 'Unggah gambarnya ke folder itu, atau perbaiki namanya.',
    };
  }
  const wanted = TYPE_OF_ENDING[name.slice(name.lastIndexOf('.') + 1)];
  if (!file.type || file.type !== wanted) {
    return {
      message: 'Isi berkas gambar tidak sesuai dengan akhiran namanya.',
      found: file.type ? `gambar ${file.type} bernama ${name}` : `bukan gambar: ${name}`,
      expected: 'gambar jpeg, png, webp, atau avif dengan akhiran yang sama',
      advice: file.type
        ? `Ganti akhiran nama berkas menjadi .${file.type === 'jpeg' ? 'jpg' : file.type}.`
        : 'Simpan ulang gambar sebagai webp atau jpg.',
    };
  }
  if (file.size > IMAGE_LIMIT) {
    return {
      message: 'Gambar terlalu besar.',
      found: `${Math.ceil(file.size / 1000)} kB`,
      expected: `paling banyak ${IMAGE_LIMIT / 1000} kB`,
      advice: 'Perkecil ke lebar 1.200 piksel dan simpan sebagai webp.',
    };
  }
  return undefined;
}
