import type { ActionLetter } from '../../model/kernel/access.ts';
import type { ListQuery } from '../../model/kernel/query.ts';
import type { Definition, Errors, FieldMap } from '../../model/kernel/resource.ts';
import type { Actor } from '../context.ts';
import type { Sql, Tx } from '../db/database.ts';

/** A row as the reader may see it: hidden fields are absent, never null. */
export type WireRow = Readonly<Record<string, unknown>> & { readonly id: string };
/** A row as it is stored, every field decoded, lines included. For rules and actions; never sent as it is. */
export type StoredRow = Readonly<Record<string, unknown>> & { readonly id: string; readonly version: number };

export interface Page {
  readonly rows: readonly WireRow[];
  readonly total: number;
  /** The total is a lower bound: there are more than 200,000. */
  readonly isCapped: boolean;
}

export interface Change {
  /** Set on create only: the client's proposal or the next of `ids`. */
  readonly id?: string;
  /** Writes of actions and postings: read-only fields may be named, field rights are the action's to check. */
  readonly asServer?: boolean;
  /** The verb in the audit log; `create`, `update`, `delete` unless said. */
  readonly verb?: string;
  /** It is the only write of its transaction: its statements may travel together, and what they refuse may show with the commit. */
  readonly isOnly?: boolean;
  /** The import batch that the row belongs to. */
  readonly batchId?: string;
}

/**
 * Every path to a register's rows, with the rights of `actor` applied in one place. Throws Problem:
 * 403 when the actor may never do it, 404 when the row is not there or not his, 409 on version or references, 422 on values.
 */
export interface Store {
  list(actor: Actor, definition: Definition, query: ListQuery): Promise<Page>;
  get(actor: Actor, definition: Definition, id: string): Promise<WireRow>;
  /** The rows among `ids` that the actor may see, archived ones included. */
  many(actor: Actor, definition: Definition, ids: readonly string[]): Promise<readonly WireRow[]>;
  /** Sums of the `list.totals` fields over the whole filter. */
  totals(actor: Actor, definition: Definition, query: ListQuery): Promise<Readonly<Record<string, number>>>;
  /** Every row of the filter, walked by key in the order of its sort; asks for the export right. */
  each(actor: Actor, definition: Definition, query: ListQuery): AsyncIterable<WireRow>;
  /** Labels of the records behind ids, for files and reports; an id whose record the actor may not see is missing. */
  labels(actor: Actor, target: Definition, ids: readonly string[], locale?: 'zh' | 'en'): Promise<ReadonlyMap<string, string>>;

  insert(tx: Tx, actor: Actor, definition: Definition, input: Readonly<Record<string, unknown>>, change?: Change): Promise<StoredRow>;
  /**
   * Many new rows of one register by few statements, each as `insert` with `asServer` would write it; a row may give its `id` and name
   * rows before it. For seeding and jobs. 422 names each wrong row by its place in the list; after a refusal the transaction is over.
   */
  insertMany(
    tx: Tx,
    actor: Actor,
    definition: Definition,
    rows: readonly Readonly<Record<string, unknown>>[],
    change?: Pick<Change, 'verb' | 'batchId'>,
  ): Promise<readonly StoredRow[]>;
  /** Merges `input` into the row; `version` undefined only for the server's own writes. */
  update(
    tx: Tx,
    actor: Actor,
    definition: Definition,
    id: string,
    version: number | undefined,
    input: Readonly<Record<string, unknown>>,
    change?: Change,
  ): Promise<StoredRow>;
  /** Deletes an unreferenced draft, or archives master data; 409 names what refers to it. */
  remove(tx: Tx, actor: Actor, definition: Definition, id: string): Promise<StoredRow>;
  /** Brings an archived row back. */
  restore(tx: Tx, actor: Actor, definition: Definition, id: string): Promise<StoredRow>;
  /** The stored row, if the actor may do `action` on it: 404 when out of his sight, 403 when seen but not his to act on. */
  find(tx: Tx, actor: Actor, definition: Definition, id: string, action: ActionLetter): Promise<StoredRow>;
  /** What is wrong with the records that values of these fields name: those that the actor may not see are as good as not there. */
  unseen(tx: Tx, actor: Actor, fields: FieldMap, values: Readonly<Record<string, unknown>>): Promise<Errors>;
  /** A stored row as the actor may see it. */
  show(actor: Actor, definition: Definition, row: StoredRow): Promise<WireRow>;
  /** The SQL condition (with its values) that keeps the rows of `alias` that the actor may see; for reports. */
  scopeSql(actor: Actor, definition: Definition, alias: string, action?: ActionLetter): Sql;
  /** Appends an audit row for an act that no other method of the store writes (sign-in, refused attempt, export). */
  note(tx: Tx, actor: Actor, verb: string, register: string, id: string | null, details?: Readonly<Record<string, unknown>>): Promise<void>;
}
