import { describe, expect, it } from 'vitest';
import { fileNames } from '../../../../src/catalogue/rules/catalogue/file-names.ts';
import { problemsBetween } from '../../world.ts';

describe('a file is named as its address', () => {
  it.each([
    ['uptpk-sragen.md', true],
    ['1000-hpk-asmat.md', true],
    ['images/', true],
    ['UPTPK.md', false],
    ['uptpk sragen.md', false],
    ['uptpk_sragen.md', false],
    ['uptpk--sragen.md', false],
    ['-uptpk.md', false],
    ['uptpk.MD', false],
    ['uptpk.txt', false],
    ['foto.webp', false],
    ['lama/', false],
  ])('%s: %s', (name, accepted) => {
    expect(problemsBetween(fileNames, {}, { names: [name] })).toHaveLength(accepted ? 0 : 1);
  });

  it('a better name is offered', () => {
    const [problem] = problemsBetween(fileNames, {}, { names: ['UPTPK Sragén.md'] });
    expect(problem).toMatchObject({ file: 'content/innovations/UPTPK Sragén.md' });
    expect(problem?.advice).toContain('`uptpk-sragen.md`');
  });

  it('an image too', () => {
    const imageNames = ['foto.webp', 'Foto.webp', 'foto.svg'];
    expect(problemsBetween(fileNames, {}, { imageNames })).toHaveLength(2);
  });
});
