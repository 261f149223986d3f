import { Recent } from './plans.ts';

/** Counting stops here: a total of this many means «and more». */
export const COUNT_LIMIT = 200_000;
/** Registers whose rows decide which rows of others a person may see. */
const DECIDING = new Set(['staff_assignments', 'departments']);
const KEPT_PER_REGISTER = 2_000;

interface Kept {
  readonly total: number;
  readonly until: number;
}

/** How many rows a write adds to a register, archived ones left out and included. */
export interface Step {
  readonly live: number;
  readonly all: number;
}
export type Which = keyof Step;

/**
 * The totals of list pages, exact because any write to a register drops its totals; of the plain ones, of every row of the register
 * without filter or scope, it knows what the write added, and so keeps them.
 * Where other processes write too, a total is kept for `keptMs` at most: one that falls between its commit and its news tells nobody.
 * A count that was under way while a write committed is not kept: `set` asks for the generation that `generation` said before.
 */
export class Counts {
  readonly #totals = new Map<string, Recent<Kept>>();
  readonly #plain = new Map<string, Partial<Record<Which, Kept>>>();
  readonly #generations = new Map<string, number>();
  readonly #now: () => number;
  readonly #keptMs: number;
  #all = 0;

  constructor(now: () => number = Date.now, keptMs = Number.POSITIVE_INFINITY) {
    this.#now = now;
    this.#keptMs = keptMs;
  }

  #fresh(kept: Kept | undefined): number | undefined {
    return kept === undefined || this.#now() > kept.until ? undefined : kept.total;
  }

  #keep(total: number): Kept {
    return { total, until: this.#now() + this.#keptMs };
  }

  /** A number that changes with every write to the register, and whenever its totals are dropped. */
  generation(register: string): number {
    return this.#all + (this.#generations.get(register) ?? 0);
  }

  get(register: string, key: string): number | undefined {
    return this.#fresh(this.#totals.get(register)?.get(key));
  }

  set(register: string, key: string, total: number, generation: number): void {
    if (generation !== this.generation(register)) return;
    let kept = this.#totals.get(register);
    if (kept === undefined) {
      kept = new Recent(KEPT_PER_REGISTER);
      this.#totals.set(register, kept);
    }
    kept.set(key, this.#keep(total));
  }

  plain(register: string, which: Which): number | undefined {
    return this.#fresh(this.#plain.get(register)?.[which]);
  }

  setPlain(register: string, which: Which, total: number, generation: number): void {
    if (generation === this.generation(register)) this.#plain.set(register, { ...this.#plain.get(register), [which]: this.#keep(total) });
  }

  /** Takes a committed write into account. Only right where nobody can read between the commit and this call. */
  add(register: string, step: Step): void {
    const plain = this.#plain.get(register);
    this.drop(register);
    if (plain === undefined) return;
    const kept: Partial<Record<Which, Kept>> = {};
    for (const which of ['live', 'all'] as const) {
      const total = this.#fresh(plain[which]);
      if (total === undefined || (total > COUNT_LIMIT && step[which] < 0)) continue;
      kept[which] = this.#keep(total > COUNT_LIMIT ? total : total + step[which]);
    }
    this.#plain.set(register, kept);
  }

  /** Drops the totals of a register; those of all when its rows decide scopes. */
  drop(register: string): void {
    this.#plain.delete(register);
    this.#generations.set(register, (this.#generations.get(register) ?? 0) + 1);
    this.#totals.get(register)?.clear();
    if (!DECIDING.has(register)) return;
    this.#all += 1;
    this.#totals.clear();
  }
}
