/** Groups results that contradict each other, so that they are shown side by side. */
import type { Result } from './innovation.ts';

/**
 * Groups the results, in their order. Results that contradict each other, in either direction or
 * through others, form one group at the position of the first.
 */
export function resultGroups(results: readonly Result[]): Result[][] {
  const leader = results.map((_, index) => index);
  const find = (index: number): number =>
    leader[index] === index ? index : find(leader[index] as number);
  results.forEach((result, index) => {
    for (const position of result.contradicts ?? []) {
      const other = position - 1;
      if (other < 0 || other >= results.length) continue;
      const [low, high] = [find(index), find(other)].sort((a, b) => a - b) as [number, number];
      leader[high] = low;
    }
  });
  const groups = new Map<number, Result[]>();
  results.forEach((result, index) => {
    const first = find(index);
    const group = groups.get(first);
    if (group) group.push(result);
    else groups.set(first, [result]);
  });
  return [...groups.values()];
}
