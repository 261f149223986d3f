import { Recent } from './plans.ts';
import type { Seen } from './seen.ts';

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

/** A total as the database counted it, and which transactions it saw where others can commit meanwhile. */
export interface Counted {
  readonly total: number;
  readonly seen?: Seen | undefined;
}
/** How a total is counted, and which rows it counts where rows alone tell. */
export interface Question {
  count(): Promise<Counted>;
  fits(): Fits | undefined;
}

interface Kept extends Counted {
  readonly fits: Fits | undefined;
  /** When it was counted, in milliseconds. */
  readonly at: number;
}
interface Write {
  readonly moves: readonly Move[];
  readonly transaction: number | undefined;
}
/** A count under way. */
interface Running {
  /** The total at its end; undefined where nobody who came later may use it. */
  readonly result: Promise<number | undefined>;
  /** What committed since it began. */
  readonly writes: Write[];
  isDropped: boolean;
}
interface Register {
  totals: Recent<Kept>;
  readonly running: Map<string, Running>;
}

/** Adds a row to those of a transaction; what is too many to look at need not be kept. */
export function addMove(moves: Move[], move: Move): void {
  if (moves.length <= MOST_MOVES) moves.push(move);
}

/**
 * The totals of list pages, exact because a write to a register corrects its totals where the rows alone tell how, and drops the others.
 * What others ask for meanwhile waits for the one count that is under way; what commits meanwhile corrects it at its end, unless it saw
 * that already. Where other processes write too, their news drop all, and a total is kept for `keptMs` at most: one that falls between
 * its commit and its news tells nobody. Half that time over, it is counted anew while the old one still serves.
 */
export class Counts {
  readonly #registers = new Map<string, Register>();
  readonly #now: () => number;
  readonly #keptMs: number;

  constructor(now: () => number = Date.now, keptMs = Number.POSITIVE_INFINITY) {
    this.#now = now;
    this.#keptMs = keptMs;
  }

  /** The total under that key, counted if it must be. Throws what `count` throws. */
  async total(register: string, key: string, question: Question): Promise<number> {
    const at = this.#at(register);
    const kept = at.totals.get(key);
    const age = kept === undefined ? Number.POSITIVE_INFINITY : this.#now() - kept.at;
    if (kept !== undefined && age <= this.#keptMs) {
      if (age > this.#keptMs / 2 && !at.running.has(key)) this.#count(at, key, question).catch(() => undefined);
      return kept.total;
    }
    const running = at.running.get(key);
    if (running === undefined) return this.#count(at, key, question);
    return (await running.result) ?? (await question.count()).total;
  }

  /** Takes a committed write into account; `transaction` is its number, where counts say which they saw. */
  add(register: string, moves: readonly Move[], transaction?: number): void {
    const at = this.#registers.get(register);
    const entries = [...(at?.totals.entries() ?? [])];
    const isMuch = moves.length > MOST_MOVES || entries.length * moves.length > MOST_TESTS;
    if (at === undefined || DECIDING.has(register) || isMuch) {
      this.drop(register);
      return;
    }
    at.totals = new Recent(KEPT_PER_REGISTER);
    for (const [key, one] of entries) {
      const total = correct(one, { moves, transaction });
      if (total !== undefined) at.totals.set(key, { ...one, total });
    }
    for (const running of at.running.values()) running.writes.push({ moves, transaction });
  }

  /** Drops the totals of a register; those of all when its rows decide scopes. */
  drop(register: string): void {
    const dropped = DECIDING.has(register) ? [...this.#registers.keys()] : [register];
    for (const name of dropped) {
      for (const running of this.#registers.get(name)?.running.values() ?? []) running.isDropped = true;
      this.#registers.delete(name);
    }
  }

  #at(register: string): Register {
    const known = this.#registers.get(register);
    if (known !== undefined) return known;
    const made: Register = { totals: new Recent(KEPT_PER_REGISTER), running: new Map() };
    this.#registers.set(register, made);
    return made;
  }

  #count(at: Register, key: string, question: Question): Promise<number> {
    const begun = this.#now();
    const counted = question.count();
    const result = counted.then(found => {
      at.running.delete(key);
      const kept = running.isDropped ? undefined : caughtUp({ ...found, fits: question.fits(), at: begun }, running.writes);
      if (kept !== undefined) at.totals.set(key, kept);
      return kept?.total;
    });
    const running: Running = { result, writes: [], isDropped: false };
    at.running.set(key, running);
    return result.then(
      async total => total ?? (await counted).total,
      error => {
        at.running.delete(key);
        throw error;
      },
    );
  }
}

/** A total with all that committed while it was counted; undefined where that cannot be told. */
function caughtUp(kept: Kept, writes: readonly Write[]): Kept | undefined {
  if (writes.length > 0 && kept.seen === undefined) return undefined;
  let { total } = kept;
  for (const write of writes) {
    const next = correct({ ...kept, total }, write);
    if (next === undefined) return undefined;
    total = next;
  }
  return { ...kept, total };
}

/** The total after the write; undefined where it must be counted anew. */
function correct({ total, fits, seen }: Kept, { moves, transaction }: Write): number | undefined {
  if (fits === undefined) return undefined;
  if (seen !== undefined) {
    if (transaction === undefined) return undefined;
    if (seen.saw(transaction)) return total;
  }
  let step = 0;
  for (const { before, after } of moves) step += Number(fits(after)) - Number(fits(before));
  if (total <= COUNT_LIMIT) return total + step;
  return step < 0 ? undefined : total;
}
