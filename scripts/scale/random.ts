/** Chance that can be had again: the same seed gives the same draws on every machine. */

/** A source of draws. */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
  /** One of a list; undefined only where the list is empty. */
  pick<T>(list: readonly T[]): T;
  /** True in this share of draws, 0 to 1. */
  chance(share: number): boolean;
  /** The list in an order of its own. */
  shuffled<T>(list: readonly T[]): T[];
}

/** A source of draws that depends on these numbers only (splitmix32, by Sebastiano Vigna). */
export function seededRandom(...seeds: number[]): Random {
  let state = seeds.reduce((mixed, seed) => mix(mixed ^ mix(seed + 0x9e3779b9)), 0x243f6a88);
  const next = () => {
    state = (state + 0x9e3779b9) | 0;
    return mix(state) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (list) => list[below(list.length)] as never,
    chance: (share) => next() < share,
    shuffled: (list) => {
      const order = [...list];
      for (let last = order.length - 1; last > 0; last -= 1) {
        const other = below(last + 1);
        [order[last], order[other]] = [order[other] as never, order[last] as never];
      }
      return order;
    },
  };
}

function mix(number: number): number {
  let bits = number | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad);
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
  return (bits ^ (bits >>> 15)) >>> 0;
}
