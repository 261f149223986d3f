/** A source of numbers that is the same in every run with the same seed (mulberry32). */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** One of the items. Throws when there is none. */
  pick<T>(items: readonly T[]): T;
  /** True in so many of 100 cases. */
  chance(percent: number): boolean;
  /** Poisson distributed around `mean`: how many customers come in a month. */
  poisson(mean: number): number;
}

/** Makes a source from a seed. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between,
    pick: items => {
      const one = items[between(0, items.length - 1)];
      if (one === undefined) throw new Error('nothing to pick from');
      return one;
    },
    chance: percent => next() * 100 < percent,
    poisson: mean => {
      if (mean > 40) return Math.max(0, Math.round(mean + (next() + next() + next() - 1.5) * 2 * Math.sqrt(mean)));
      const limit = Math.exp(-mean);
      let count = 0;
      for (let product = next(); product > limit; product *= next()) count += 1;
      return count;
    },
  };
}
