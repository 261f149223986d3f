import { Recent } from './plans.ts';

/** Counting stops here: a total of this many means «and more». */
export const COUNT_LIMIT = 200_000;
/** Registers whose rows decide which rows of others a person may see. */
const DECIDING = new Set(['staff_assignments', 'departments']);
const KEPT_PER_REGISTER = 2_000;

/**
 * The totals of list pages, exact because any write to a register drops its totals.
 * A count that was under way while a write committed is not kept: `set` asks for the generation that `generation` said before.
 */
export class Counts {
  readonly #totals = new Map<string, Recent<number>>();
  readonly #generations = new Map<string, number>();
  #all = 0;

  /** A number that changes whenever the register's totals are dropped. */
  generation(register: string): number {
    return this.#all + (this.#generations.get(register) ?? 0);
  }

  get(register: string, key: string): number | undefined {
    return this.#totals.get(register)?.get(key);
  }

  set(register: string, key: string, total: number, generation: number): void {
    if (generation !== this.generation(register)) return;
    let kept = this.#totals.get(register);
    if (kept === undefined) {
      kept = new Recent(KEPT_PER_REGISTER);
      this.#totals.set(register, kept);
    }
    kept.set(key, total);
  }

  /** Drops the totals of a register; those of all when its rows decide scopes. */
  drop(register: string): void {
    if (DECIDING.has(register)) {
      this.#all += 1;
      this.#totals.clear();
      return;
    }
    this.#generations.set(register, (this.#generations.get(register) ?? 0) + 1);
    this.#totals.get(register)?.clear();
  }
}
