/** Chance that can be repeated: the same seed gives the same run. */
export interface Random {
  /** A whole number from 0 to `below` - 1. */
  int(below: number): number;
  /** True in one of `of` cases. */
  oneIn(of: number): boolean;
  /** One of the items. Throws when there is none. */
  pick<T>(items: readonly T[]): T;
  /** The item of a list of [weight, item], as often as its weight says. */
  weighted<T>(items: readonly (readonly [number, T])[]): T;
}

/** Mulberry32: small, fast and good enough to choose requests. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (below: number): number => Math.floor(next() * below);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[int(items.length)];
    if (items.length === 0) throw new Error('nothing to pick from');
    return item as T;
  };
  return {
    int,
    oneIn: of => int(of) === 0,
    pick,
    weighted: items => {
      let rest = int(items.reduce((sum, [weight]) => sum + weight, 0));
      for (const [weight, item] of items) {
        rest -= weight;
        if (rest < 0) return item;
      }
      return pick(items)[1];
    },
  };
}
