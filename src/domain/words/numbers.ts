/** Numbers in Indonesian notation: point for thousands, comma for decimals. */

const FORMAT = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 4, useGrouping: true });

/** Formats a number, with at most four decimals: `62.109`, `17,95`. */
export function formatNumber(value: number): string {
  return FORMAT.format(value);
}

/** Formats a number with its unit: `persen` becomes `%`, and `rupiah` becomes `Rp` before the number. */
export function formatQuantity(value: number, unit: string | undefined): string {
  const number = formatNumber(value);
  if (unit === undefined) return number;
  if (unit === 'persen') return `${number}%`;
  const rupiah = /^(?:(ribu|juta|miliar|triliun) )?rupiah\b(.*)$/.exec(unit);
  if (rupiah) return `Rp${number}${rupiah[1] ? ` ${rupiah[1]}` : ''}${rupiah[2] ?? ''}`;
  return `${number} ${unit}`;
}

/** Formats a figure of a region: an index without unit, `persen rumah tangga` as `% rumah tangga`. */
export function formatFigure(value: number, unit: string): string {
  if (unit === 'indeks') return formatNumber(value);
  const share = /^persen (.+)$/.exec(unit)?.[1];
  return share ? `${formatNumber(value)}% ${share}` : formatQuantity(value, unit);
}

/**
 * Formats a measurement: its text if that holds the number, else the number with its unit, followed by
 * the text in brackets, so that a text never hides the number. A text that ends with its number, or
 * continues after a comma or a bracket, gets the unit there: `sekitar 55.000 nasabah`. Empty for a
 * measurement with neither.
 */
export function describeMeasurement(
  side: { value?: number | undefined; text?: string | undefined },
  unit: string | undefined,
): string {
  const { value, text } = side;
  if (value === undefined) return text ?? '';
  const quantity = formatQuantity(value, unit);
  if (text === undefined) return quantity;
  return holdsNumber(text, value) ? withUnit(text, unit) : `${quantity} (${text})`;
}

/** Returns a measurement in words with its year, unless the words name that year already. */
export function describeDatedMeasurement(
  side: { value?: number | undefined; text?: string | undefined; year?: number | undefined },
  unit: string | undefined,
): string {
  return withYear(describeMeasurement(side, unit), side.year);
}

/** Returns words with a year in brackets, unless they contain that year already or it is unknown. */
export function withYear(words: string, year: number | undefined): string {
  return year === undefined || words.includes(String(year)) ? words : `${words} (${year})`;
}

/** A number after at most two words, at the end or before a comma, a semicolon or a bracket. */
const BARE_NUMBER = /^((?:[a-z]+ ){0,2}\d[\d.,]*(?: (?:ribu|juta|miliar))?)(?=$|[,;] | \()/i;

/** Units that are written before their number or as a sign, or that have more than one word. */
const NO_PLAIN_UNIT = /^(?:persen|.*rupiah\b.*|.* .*)$/;

function withUnit(text: string, unit: string | undefined): string {
  if (unit === undefined || NO_PLAIN_UNIT.test(unit)) return text;
  if (text.toLowerCase().includes(unit.toLowerCase())) return text;
  return text.replace(BARE_NUMBER, `$1 ${unit}`);
}

/** True if the text holds the number, in Indonesian or plain digits, or scaled (`100 ribu`). */
function holdsNumber(text: string, value: number): boolean {
  const forms = [1, 1e3, 1e6, 1e9].map((scale) => value / scale);
  return forms.some((scaled, index) => {
    if (index > 0 && !/\b(?:ribu|juta|miliar|triliun)\b/.test(text)) return false;
    return [formatNumber(scaled), String(scaled), String(scaled).replace('.', ',')].some((form) =>
      new RegExp(`(?<![\\d.,])${form.replaceAll('.', '\\.')}(?!\\d)`).test(text),
    );
  });
}
