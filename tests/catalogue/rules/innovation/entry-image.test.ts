import { describe, expect, it } from 'vitest';
import type { ImageFile } from '../../../../src/catalogue/readers/image-files.ts';
import { imageTypeOf } from '../../../../src/catalogue/readers/image-files.ts';
import { IMAGE_LIMIT } from '../../../../src/catalogue/rules/image-limits.ts';
import { entryImage } from '../../../../src/catalogue/rules/innovation/entry-image.ts';
import { entryText, fieldsFound, judge } from '../../world.ts';

const front = { image: { file: 'foto.webp', alt: 'Loket layanan', credit: 'Pemkab Sragen' } };

describe('the image of an entry can be shown on a weak line', () => {
  it.each<[string, ImageFile | undefined, string[]]>([
    ['a small webp', { size: IMAGE_LIMIT, type: 'webp' }, []],
    ['no file', undefined, ['image.file']],
    ['too large a file', { size: IMAGE_LIMIT + 1, type: 'webp' }, ['image.file']],
    ['a file of another type than its name says', { size: 10, type: 'png' }, ['image.file']],
    ['a file that is no image', { size: 10, type: undefined }, ['image.file']],
  ])('%s', (_, file, fields) => {
    const images: Record<string, ImageFile> = file ? { 'foto.webp': file } : {};
    expect(fieldsFound(entryImage, { front }, images)).toEqual(fields);
  });

  it('says what it shows', () => {
    const text = entryText({ front: { image: { ...front.image, alt: undefined } } });
    const found = judge(text, { 'foto.webp': { size: 10, type: 'webp' } });
    expect(found.map(({ rule, field }) => [rule, field])).toEqual([['missing', 'image.alt']]);
  });

  it.each([
    ['jpeg', [0xff, 0xd8, 0xff, 0xe0]],
    ['png', [0x89, 0x50, 0x4e, 0x47]],
    ['webp', [...Buffer.from('RIFF0000WEBP')]],
    ['avif', [...Buffer.from('0000ftypavif')]],
    [undefined, [...Buffer.from('<svg onload=')]],
    [undefined, []],
  ])('%s is known by its first bytes', (type, bytes) => {
    expect(imageTypeOf(Uint8Array.from(bytes))).toBe(type);
  });
});
