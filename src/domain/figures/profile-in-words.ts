/** Sentences about the figures and lists of a region's profile. */
import { capitalise } from '../words/capitalise.ts';
import { formatQuantity } from '../words/numbers.ts';
import type { ListMembership, ProfileFigure } from './region-profile.ts';

/**
 * Compares a figure with those of its province and the nation in a sentence: `Di atas Jawa Tengah
 * (9,48%) dan di atas angka nasional (8,47%).` Empty without either of them.
 */
export function describeBeside(
  { figure, indicator, province, nation }: ProfileFigure,
  provinceName: string | undefined,
): string {
  const others = [
    province && { name: provinceName ?? 'provinsinya', value: province.value },
    nation && { name: 'angka nasional', value: nation.value },
  ].filter((one) => one !== undefined);
  const clauses = others.map(({ name, value }) => {
    const side =
      figure.value > value ? 'di atas' : figure.value < value ? 'di bawah' : 'sama dengan';
    return `${side} ${name} (${formatQuantity(value, indicator.unit)})`;
  });
  return clauses.length > 0 ? `${capitalise(clauses.join(' dan '))}.` : '';
}

/** Describes the period of a list: `Berlaku 2020–2024, sudah berakhir.` */
export function describeValidity({ list, ended }: ListMembership): string {
  const { from, until } = list.years ?? {};
  const period = from === until ? `${from}` : `${from}–${until ?? 'sekarang'}`;
  return `Berlaku ${period}${ended ? ', sudah berakhir' : ''}.`;
}
