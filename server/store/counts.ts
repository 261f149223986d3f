import { Recent } from './plans.ts';

/** Counting stops here: a total of this many means «and more». */
export const COUNT_LIMIT = 200_000;
/** Registers whose rows decide which rows of others a person may see. */
const DECIDING = new Set(['staff_assignments', 'departments', 'delegations', 'approvals', 'approval_steps']);
const KEPT_PER_REGISTER = 2_000;
/** Rows of one transaction, and rows times totals, up to which totals are corrected; beyond it counting anew is cheaper. */
const MOST_MOVES = 100;
const MOST_TESTS = 5_000;

type Row = Readonly<Record<string, unknown>>;

/** A row before and after a write; an empty one where there is none. */
export interface Move {
  readonly before: Row;
  readonly after: Row;
}
/** Whether a row is among those that a total counts. */
export type Fits = (row: Row) => boolean;

interface Kept {
  readonly total: number;
  readonly until: number;
  readonly fits: Fits | undefined;
}

/** Adds a row to those of a transaction; what is too many to look at need not be kept. */
export function addMove(moves: Move[], move: Move): void {
  if (moves.length <= MOST_MOVES) moves.push(move);
}

/**
 * The totals of list pages, exact because a write to a register corrects its totals where the rows alone tell how, and drops the others.
 * Where other processes write too, their news drop all, and a total is kept for `keptMs` at most: one that falls between its commit and its news tells nobody.
 * A count that was under way while a write committed is not kept: `set` asks for the generation that `generation` said before. One that
 * ended before a write of this process was through may have seen it or not, so that write drops it instead of correcting it.
 */
export class Counts {
  readonly #totals = new Map<string, Recent<Kept>>();
  readonly #generations = new Map<string, number>();
  /** How many transactions of this process have written to a register and are not over. */
  readonly #writing = new Map<string, number>();
  readonly #now: () => number;
  readonly #keptMs: number;
  #all = 0;

  constructor(now: () => number = Date.now, keptMs = Number.POSITIVE_INFINITY) {
    this.#now = now;
    this.#keptMs = keptMs;
  }

  /** A number that changes with every write to the register, and whenever its totals are dropped. */
  generation(register: string): number {
    return this.#all + (this.#generations.get(register) ?? 0);
  }

  get(register: string, key: string): number | undefined {
    const kept = this.#totals.get(register)?.get(key);
    return kept === undefined || this.#now() > kept.until ? undefined : kept.total;
  }

  /** Keeps a total; `fits` says which rows it counts, where rows alone tell. */
  set(register: string, key: string, total: number, generation: number, fits?: Fits): void {
    if (generation !== this.generation(register)) return;
    let kept = this.#totals.get(register);
    if (kept === undefined) {
      kept = new Recent(KEPT_PER_REGISTER);
      this.#totals.set(register, kept);
    }
    const isSteady = (this.#writing.get(register) ?? 0) === 0;
    kept.set(key, { total, until: this.#now() + this.#keptMs, fits: isSteady ? fits : undefined });
  }

  /**
   * Says that a transaction writes to the register whose rows others can see before it tells its moves. What it answers is called when
   * the transaction is over; of one that failed nobody knows for sure what it left.
   */
  writing(register: string): (isDurable: boolean) => void {
    this.#writing.set(register, (this.#writing.get(register) ?? 0) + 1);
    return isDurable => {
      this.#writing.set(register, (this.#writing.get(register) ?? 1) - 1);
      if (!isDurable) this.drop(register);
    };
  }

  /** Takes a committed write into account. Where others can read between the commit and this call, it was announced by `writing`. */
  add(register: string, moves: readonly Move[]): void {
    const kept = this.#totals.get(register);
    this.drop(register);
    if (kept === undefined || DECIDING.has(register) || moves.length > MOST_MOVES) return;
    const entries = [...kept.entries()];
    if (entries.length * moves.length > MOST_TESTS) return;
    const next = new Recent<Kept>(KEPT_PER_REGISTER);
    for (const [key, one] of entries) {
      const corrected = correct(one, moves);
      if (corrected !== undefined) next.set(key, { ...one, total: corrected });
    }
    this.#totals.set(register, next);
  }

  /** Drops the totals of a register; those of all when its rows decide scopes. */
  drop(register: string): void {
    this.#generations.set(register, (this.#generations.get(register) ?? 0) + 1);
    this.#totals.delete(register);
    if (!DECIDING.has(register)) return;
    this.#all += 1;
    this.#totals.clear();
  }
}

/** The total after the moves; undefined where it must be counted anew. */
function correct({ total, fits }: Kept, moves: readonly Move[]): number | undefined {
  if (fits === undefined) return undefined;
  let step = 0;
  for (const { before, after } of moves) step += Number(fits(after)) - Number(fits(before));
  if (total <= COUNT_LIMIT) return total + step;
  return step < 0 ? undefined : total;
}
