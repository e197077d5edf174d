import { describe, expect, it } from 'vitest';
import { awardsInProse } from '../../../../src/catalogue/rules/innovation/awards-in-prose.ts';
import { bodyWith, fieldsFound } from '../../world.ts';

describe('an award in the text stands in the data', () => {
  const award = { programme: 'kipp', year: 2019, level: 'top-45', sources: ['s1'] };

  it('or is refused', () => {
    const body = bodyWith('Masuk Top 45 pada 2019.');
    expect(fieldsFound(awardsInProse, { body })).toHaveLength(1);
    expect(fieldsFound(awardsInProse, { body, front: { awards: [award] } })).toHaveLength(0);
  });
});
