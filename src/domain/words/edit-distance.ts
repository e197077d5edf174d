/** Edit distance between words. */

/**
 * Returns the number of insertions, deletions, replacements and swaps of neighbours that turn one word
 * into the other (Damerau and Levenshtein, optimal string alignment: a swapped pair is not edited
 * again). Compares UTF-16 units.
 * @param max stops early once the distance exceeds it, and returns some number above it.
 */
export function editDistance(a: string, b: string, max = Number.POSITIVE_INFINITY): number {
  let rowBeforeLast: number[] = [];
  let lastRow = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (lastRow[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (lastRow[j - 1] as number) + (isSame ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (rowBeforeLast[j - 2] as number) + 1);
      }
      row.push(cost);
    }
    if (Math.min(...row) > max) return max + 1;
    [rowBeforeLast, lastRow] = [lastRow, row];
  }
  return lastRow[b.length] as number;
}
