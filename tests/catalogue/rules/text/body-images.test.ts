import { describe, expect, it } from 'vitest';
import { bodyImages } from '../../../../src/catalogue/rules/text/body-images.ts';
import { bodyWith, problems } from '../../world.ts';

const images = {
  'loket.webp': { size: 1000, type: 'webp' as const },
  'besar.webp': { size: 300_000, type: 'webp' as const },
};
const found = (text: string) =>
  problems(bodyImages, { body: bodyWith(text) }, images).map(({ message }) => message);

describe('an image in the text is one of the catalogue, light, and told in words', () => {
  it.each([
    ['![Loket layanan](images/loket.webp)', []],
    ['![](images/loket.webp)', ['Gambar tidak punya teks pengganti.']],
    ['![Loket](images/tidak-ada.webp)', ['Berkas gambar tidak ada.']],
    ['![Loket](images/besar.webp)', ['Gambar terlalu besar.']],
    ['![Loket](https://a.go.id/x.png)', ['Gambar tidak berasal dari folder gambar katalog.']],
    ['![Loket](data:image/png;base64,AA)', ['Gambar tidak berasal dari folder gambar katalog.']],
    ['![Loket](images/../../a.webp)', ['Gambar tidak berasal dari folder gambar katalog.']],
    ['![Loket][a]\n\n[a]: images/besar.webp', ['Gambar terlalu besar.']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
