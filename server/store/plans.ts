import { type RawBuilder, sql } from 'kysely';
import type { Sql } from '../db/database.ts';

/** A value that is bound when the statement runs, so that one compiled text serves every request of its shape. */
export class Slot {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}
export type Fragment = RawBuilder<unknown>;
export type Values = Readonly<Record<string, unknown>>;

/** The place of a value in a statement under construction. */
export const slot = (name: string): Fragment => sql`${new Slot(name)}`;
/** A column of a table alias. */
export const column = (alias: string, name: string): Fragment => sql.id(alias, name);
/** Fragments separated by commas. */
export const list = (parts: readonly Fragment[]): Fragment => sql.join(parts as Fragment[]);

/** A compiled statement with open places. */
export interface Plan {
  readonly sql: string;
  readonly slots: readonly unknown[];
}

/** The statement with its places filled; a place without a value is a mistake of ours and throws. */
export function bind(plan: Plan, values: Values): Sql {
  const parameters = new Array<unknown>(plan.slots.length);
  for (let index = 0; index < plan.slots.length; index += 1) {
    const one = plan.slots[index];
    if (!(one instanceof Slot)) parameters[index] = one;
    else if (one.name in values) parameters[index] = values[one.name];
    else throw new Error(`no value for ${one.name} in ${plan.sql}`);
  }
  return { sql: plan.sql, parameters };
}

/** A map of bounded size that forgets what was not asked for lately: two generations, the older dropped when the younger is full. */
export class Recent<V> {
  readonly #limit: number;
  #young = new Map<string, V>();
  #old = new Map<string, V>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: string): V | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: string, value: V): void {
    if (this.#young.size >= this.#limit) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
  }

  /** Everything that is kept, each once. */
  *entries(): Iterable<[string, V]> {
    for (const entry of this.#old) if (!this.#young.has(entry[0])) yield entry;
    yield* this.#young;
  }
}
