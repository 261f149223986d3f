import type { Definition, Errors } from '../../model/kernel/resource.ts';
import { checkNew } from '../../model/kernel/schema.ts';
import type { Actor } from '../context.ts';
import type { Tx } from '../db/database.ts';
import { recordMany } from './audit.ts';
import type { Core } from './core.ts';
import { refuse, serverWritable } from './input.ts';
import { missingReferences } from './references.ts';
import { numbersOfMany } from './sequence.ts';
import type { Change, StoredRow } from './store.ts';
import { insertRows } from './storedMany.ts';
import { explained } from './violations.ts';
import { idFor, missing } from './write.ts';

type Row = Readonly<Record<string, unknown>>;

/** Throws 422 when a row has messages, each under the place of its row. */
function refuseRows(errors: readonly Errors[]): void {
  refuse(Object.fromEntries([...errors.entries()].filter(([, one]) => Object.keys(one).length > 0).map(([at, one]) => [String(at), one])));
}

/** The row as it is stored, and what is wrong with it. */
function checkedRow(core: Core, definition: Definition, given: Row): { value: Row; errors: Errors } {
  const { id, ...input } = given;
  const checked = checkNew(definition, serverWritable(definition, input));
  return checked.ok ? { value: { ...checked.value, id: idFor(core, id) }, errors: {} } : { value: given, errors: checked.errors };
}

/**
 * Many new rows of one register at once, as `insert` with `asServer` would write them one after the other: checks, numbers, sort keys,
 * search tokens, lines and a history entry each, by few statements. A row may give its id, and may name rows before it.
 * What only the database knows (keys that are taken, ranges, circles) is refused by the whole statement.
 */
export async function insertMany(
  core: Core,
  tx: Tx,
  actor: Actor,
  definition: Definition,
  given: readonly Row[],
  change: Pick<Change, 'verb' | 'batchId'> = {},
): Promise<readonly StoredRow[]> {
  if (given.length === 0) return [];
  const checked = given.map(row => checkedRow(core, definition, row));
  refuseRows(checked.map(one => one.errors));
  const values = checked.map(one => one.value);
  refuseRows(await missingReferences(core, tx, definition, values));
  const numbered = await numbersOfMany(core, tx, definition, values, actor.today);
  refuseRows(numbered.map(row => missing(definition, row)));
  const now = new Date(core.context.clock.now()).toISOString();
  const system = {
    version: 1,
    created_at: now,
    created_by: actor.userId,
    ...(definition.appendOnly === true ? {} : { updated_at: now, updated_by: actor.userId }),
    ...(definition.archive === true ? { archived_at: null } : {}),
  };
  const rows = numbered.map(row => ({ ...row, ...system }) as unknown as StoredRow);
  await explained(definition, () => insertRows(core, tx, definition, rows));
  await recordMany(core, tx, actor, definition, change.verb ?? 'create', rows, change.batchId);
  return rows;
}
