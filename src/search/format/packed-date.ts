/** Partial dates packed into one number, to keep stored records short. Runs in the browser, too. */

/** Packs a partial date into a number of the same precision, `2020-10` as 202010; 0 for none. */
export function packDate(date: string | undefined): number {
  return Number((date ?? '').replaceAll('-', ''));
}

/** Unpacks a number of {@link packDate}; undefined for 0. */
export function unpackDate(packed: number): string | undefined {
  return packed === 0
    ? undefined
    : String(packed).replace(/^(\d{4})(\d{2})?(\d{2})?$/, (_, ...parts: (string | undefined)[]) =>
        parts.slice(0, 3).filter(Boolean).join('-'),
      );
}
