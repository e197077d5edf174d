import { describe, expect, it } from 'vitest';
import { unusedImage } from '../../../../src/catalogue/rules/catalogue/unused-image.ts';
import { problemsBetween } from '../../world.ts';

describe('an image belongs to an entry', () => {
  it('one that no entry shows is refused', () => {
    const image = { file: 'loket.webp', alt: 'Loket', credit: 'Pemkab' };
    const found = problemsBetween(
      unusedImage,
      { satu: { image } },
      { imageNames: ['loket.webp', 'lain.webp'] },
    );
    expect(found.map(({ file }) => file)).toEqual(['content/innovations/images/lain.webp']);
  });
});
