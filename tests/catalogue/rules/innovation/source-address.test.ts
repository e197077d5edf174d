import { describe, expect, it } from 'vitest';
import {
  isWebAddress,
  sourceAddress,
} from '../../../../src/catalogue/rules/innovation/source-address.ts';
import { problems } from '../../world.ts';

describe('the address of a source opens in a browser', () => {
  it.each([
    ['https://menpan.go.id/site/berita?id=1', true],
    ['http://sragenkab.go.id', true],
    ['HTTPS://sragenkab.go.id/', true],
    ['sragenkab.go.id', false],
    ['ftp://sragenkab.go.id', false],
    ['javascript:alert(1)', false],
    ['data:text/html,hai', false],
    ['https://', false],
    ['https:///sragenkab.go.id', false],
    ['https://sragen kab.go.id', false],
    ['https://sragenkab', false],
    ['https://menpan.go.id@jahat.com/', false],
    ['berita kompas', false],
  ])('%s: %s', (url, accepted) => {
    expect(isWebAddress(url)).toBe(accepted);
  });

  it('tells how to complete one', () => {
    const sources = [{ id: 's1', title: 'A', kind: 'media', url: 'www.sragenkab.go.id/a' }];
    const [found] = problems(sourceAddress, { front: { sources } });
    expect(found).toMatchObject({ field: 'sources[1].url' });
    expect(found?.advice).toContain('https://www.sragenkab.go.id/a');
  });
});
