import { INNOVATION_FOLDER } from '../../readers/innovation-file.ts';
import { placeProblem } from '../problem.ts';
import type { CatalogueRule } from '../rule.ts';

/** An image that no entry shows has no alternative text and no owner. */
export const unusedImage: CatalogueRule = {
  name: 'unused-image',
  description: 'Tiap gambar di folder `images` dipakai sebuah entri.',
  remedy: 'Hapus gambarnya, atau sebut di entri dengan teks pengganti dan pemiliknya.',
  scope: 'catalogue',
  check({ entries, imageNames }) {
    const used = new Set(
      entries.flatMap(({ data, body }) => [
        data.image?.file,
        ...body.outline.images.map(({ url }) => url.replace(/^images\//, '')),
      ]),
    );
    return imageNames.flatMap((name) => {
      if (name.startsWith('.') || name.endsWith('/') || used.has(name)) return [];
      const file = `${INNOVATION_FOLDER}/images/${name}`;
      return placeProblem(
        file,
        { line: 1, column: 1 },
        {
          message: 'Gambar ini tidak dipakai entri mana pun.',
          found: name,
          expected: 'gambar yang disebut di `image.file` atau dalam uraian',
          advice: 'Hapus gambar ini, atau sebut di entrinya dengan teks pengganti dan pemiliknya.',
        },
      );
    });
  },
};
