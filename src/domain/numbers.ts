/** Numbers as Indonesian readers write them: point for thousands, comma for decimals. */

const FORMAT = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 4, useGrouping: true });

/** A number in Indonesian notation: `62.109`, `17,95`. */
export function formatNumber(value: number): string {
  return FORMAT.format(value);
}

/** A number with its unit; `persen` becomes `%`, and rupiah stand before the number. */
export function formatQuantity(value: number, unit: string | undefined): string {
  const number = formatNumber(value);
  if (unit === undefined) return number;
  if (unit === 'persen') return `${number}%`;
  const rupiah = /^(?:(ribu|juta|miliar|triliun) )?rupiah\b(.*)$/.exec(unit);
  if (rupiah) return `Rp${number}${rupiah[1] ? ` ${rupiah[1]}` : ''}${rupiah[2] ?? ''}`;
  return `${number} ${unit}`;
}
