import { starterId } from '../../data/starter/ids.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import type { Actor, Context } from '../context.ts';
import { statement, type Tx } from '../db/database.ts';
import type { Store } from '../store/store.ts';

/** What seeding needs; the actor has every right (`serverActor`). */
export interface SeedDeps {
  readonly context: Context;
  readonly store: Store;
  readonly actor: Actor;
}

/** What each starter row is known by: its key → the id that it has, whoever made it. */
type Known = Map<string | number, string>;

/** The rows that are there already, archived ones too: starter content never takes a key twice. */
async function knownRows(tx: Tx, definition: Definition): Promise<Known> {
  const key = definition.key[0] ?? 'id';
  const rows = await tx.all<{ id: string; at: string | number }>(
    statement(tx.dialect, `SELECT id, "${key}" AS at FROM "${definition.name}"`),
  );
  return new Map(rows.map(row => [row.at, row.id]));
}

/** The rows that new ones may name, by code: those that are not archived. */
export async function rowsInUse(tx: Tx, { name }: Definition): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.all<{ id: string; code: string }>(
    statement(tx.dialect, `SELECT id, code FROM "${name}" WHERE archived_at IS NULL`),
  );
  return new Map(rows.map(row => [row.code, row.id]));
}

/**
 * Inserts the rows that are missing: those whose key is not taken, nor their id, for a starter row that was given another code is still
 * there. Returns how many are new.
 */
export async function addMissing(
  { store, actor }: SeedDeps,
  tx: Tx,
  definition: Definition,
  prefix: string,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<number> {
  const ids = await knownRows(tx, definition);
  const taken = new Set(ids.values());
  const missing: Readonly<Record<string, unknown>>[] = [];
  for (const row of rows) {
    const key = row[definition.key[0] ?? ''] as string | number;
    if (ids.has(key)) continue;
    const id = starterId(prefix, key);
    ids.set(key, id);
    if (!taken.has(id)) missing.push({ ...row, id });
  }
  await store.insertMany(tx, actor, definition, missing);
  return missing.length;
}
