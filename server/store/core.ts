import type { Kysely } from 'kysely';
import type { Definition } from '../../model/kernel/resource.ts';
import type { Actor, Context } from '../context.ts';
import { builder, type Dialect, type Tables, type Tx } from '../db/database.ts';
import { addMove, Counts, type Move } from './counts.ts';
import { type Fragment, type Plan, Recent, type Values } from './plans.ts';
import type { Registry } from './registry.ts';

const STATEMENTS_PER_REGISTER = 400;
/** How long a total is trusted where other processes may write. */
const SHARED_TOTALS_MS = 10_000;

/** Statements that are compiled once. */
export interface Statements {
  readonly dialect: Dialect;
  /** The statement of that shape, compiled on first use. */
  plan(definition: Definition, shape: string, build: () => Fragment): Plan;
}

/** What the parts of one station's store share: its database, its registers, its kept statements and totals. */
export interface Core extends Statements {
  readonly context: Context;
  readonly registry: Registry;
  readonly counts: Counts;
  /** Anything else derived from a definition once. */
  derived<V>(definition: Definition, make: (definition: Definition) => V): V;
  /** Says after the commit that a row of the register changed, and how; once a transaction. */
  touch(tx: Tx, register: string, move: Move): void;
  /** Drops what is kept about a register, and tells the listeners and the other processes. */
  changed(register: string): void;
  /** The same for a change of which another process told. */
  heard(register: string): void;
  watch(listener: (register: string) => void): () => void;
}

/** Compiles and keeps the statements of one dialect. */
export function makeStatements(dialect: Dialect): Statements {
  const kysely: Kysely<Tables> = builder(dialect);
  const plans = new WeakMap<Definition, Recent<Plan>>();
  return {
    dialect,
    plan: (definition, shape, build) => {
      let kept = plans.get(definition);
      if (kept === undefined) {
        kept = new Recent(STATEMENTS_PER_REGISTER);
        plans.set(definition, kept);
      }
      const known = kept.get(shape);
      if (known !== undefined) return known;
      const compiled = build().compile(kysely);
      const made: Plan = { sql: compiled.sql, slots: compiled.parameters };
      kept.set(shape, made);
      return made;
    },
  };
}

/** Makes the shared state of a store. */
export function makeCore(context: Context, registry: Registry): Core {
  const derivations = new WeakMap<Definition, Map<unknown, unknown>>();
  const touched = new WeakMap<Tx, Map<string, Move[]>>();
  const listeners = new Set<(register: string) => void>();
  const counts = new Counts(() => context.clock.now(), context.db.hear === undefined ? undefined : SHARED_TOTALS_MS);
  const tell = (register: string): void => {
    for (const listener of listeners) listener(register);
  };
  const settle = (register: string, moves: readonly Move[], transaction: number | undefined): void => {
    counts.add(register, moves, transaction);
    tell(register);
  };

  const heard = (register: string): void => {
    counts.drop(register);
    tell(register);
  };

  const core: Core = {
    ...makeStatements(context.db.dialect),
    context,
    registry,
    counts,
    derived: <V>(definition: Definition, make: (definition: Definition) => V): V => {
      let kept = derivations.get(definition);
      if (kept === undefined) {
        kept = new Map();
        derivations.set(definition, kept);
      }
      if (!kept.has(make)) kept.set(make, make(definition));
      return kept.get(make) as V;
    },
    touch: (tx, register, move) => {
      let registers = touched.get(tx);
      if (registers === undefined) {
        registers = new Map();
        touched.set(tx, registers);
        const all = registers;
        tx.onCommit(transaction => {
          for (const [name, moves] of all) settle(name, moves, transaction);
        });
      }
      tx.tell?.(register);
      let moves = registers.get(register);
      if (moves === undefined) {
        moves = [];
        registers.set(register, moves);
        tx.onFailure?.(() => counts.drop(register));
      }
      addMove(moves, move);
    },
    changed: register => {
      heard(register);
      context.db.tell?.(register);
    },
    heard,
    watch: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return core;
}

/** The values that scopes ask for. */
export function actorValues(actor: Actor): Values {
  return { staff: actor.staffId, user: actor.userId, today: actor.today };
}
