import type { Path } from '../../formats/yaml-source.ts';
import { closestMatch } from '../../schema/closest-match.ts';
import { fieldProblem } from '../problem.ts';
import type { GuideRule } from './guide-rule.ts';

/** A figure of the region that a guide asks for is one that the site has. */
export const guideIndicator: GuideRule = {
  name: 'guide-indicator',
  description: 'Indikator wilayah yang disebut ada dalam kosakata indikator.',
  remedy: 'Pilih id dari content/vocabulary/indicators.yaml.',
  scope: 'guide',
  check({ guide, indicators }) {
    const named: [Path, string | undefined][] = [
      ...guide.data.fit.indicators.map(({ indicator }, i): [Path, string] => [
        ['fit', 'indicators', i, 'indicator'],
        indicator,
      ]),
      ...guide.data.indicators.map(({ regionIndicator }, i): [Path, string | undefined] => [
        ['indicators', i, 'regionIndicator'],
        regionIndicator,
      ]),
    ];
    return named.flatMap(([path, id]) => {
      if (id === undefined || indicators.has(id)) return [];
      const meant = closestMatch(id, indicators);
      return fieldProblem(guide, path, {
        message: `Indikator \`${id}\` tidak ada.`,
        found: id,
        expected: `salah satu dari ${[...indicators].join(', ')}`,
        advice: meant
          ? `Maksud Anda \`${meant}\`?`
          : 'Pilih dari content/vocabulary/indicators.yaml.',
      });
    });
  },
};
