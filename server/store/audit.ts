import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { type Definition, groupOf } from '../../model/kernel/resource.ts';
import type { Actor } from '../context.ts';
import type { Tx } from '../db/database.ts';
import { isSame } from './codec.ts';
import type { Core } from './core.ts';
import { bind, list, slot } from './plans.ts';
import type { Change } from './store.ts';
import { insertRow } from './stored.ts';
import { insertRows, writeMany } from './storedMany.ts';
import { sender } from './violations.ts';

type Row = Readonly<Record<string, unknown>>;
export const AUDIT = 'audit_log';

export interface Hidden {
  readonly field: string;
  readonly group: string;
  readonly salt: string;
  readonly hash: string;
  readonly from: string;
  readonly to: string;
}
const VALUE_COLUMNS = ['audit_id', 'field', 'field_group', 'salt', 'hash', 'old_value', 'new_value'] as const;

/** What the chain of seals holds of a restricted value: it proves the value without telling it. */
export function valueHash(salt: string, field: string, from: string, to: string): string {
  return createHash('sha256').update(`${salt}|${field}|${from}|${to}`).digest('hex');
}

function hide(definition: Definition, field: string, from: unknown, to: unknown): Hidden {
  const salt = randomBytes(16).toString('hex');
  const texts = [JSON.stringify(from ?? null), JSON.stringify(to ?? null)] as const;
  return { field, group: groupOf(definition, field), salt, hash: valueHash(salt, field, ...texts), from: texts[0], to: texts[1] };
}

/** How a field's change stands in the log. */
type Showing = readonly [name: string, how: 'plain' | 'hidden' | 'mark'];
const SHOWN = new WeakMap<Definition, readonly Showing[]>();

function showings(definition: Definition): readonly Showing[] {
  const known = SHOWN.get(definition);
  if (known !== undefined) return known;
  const made = Object.entries(definition.fields).map(([name, of]): Showing => {
    if (of.kind === 'secret') return [name, 'mark'];
    return [name, groupOf(definition, name) === definition.defaultGroup ? 'plain' : 'hidden'];
  });
  if (definition.archive === true) made.push(['archived_at', 'plain']);
  SHOWN.set(definition, made);
  return made;
}

/** The difference of two rows as the log holds it: plain for the default group, hashed for the others, a bare mark for secrets. */
export function difference(definition: Definition, before: Row, after: Row): { changes: Record<string, unknown>; hidden: Hidden[] } {
  const changes: Record<string, unknown> = {};
  const hidden: Hidden[] = [];
  for (const [name, how] of showings(definition)) {
    const from = before[name] ?? null;
    const to = after[name] ?? null;
    if (isSame(from, to)) continue;
    if (how === 'mark') changes[name] = {};
    else if (how === 'plain') changes[name] = [from, to];
    else {
      const one = hide(definition, name, from, to);
      hidden.push(one);
      changes[name] = { hash: one.hash };
    }
  }
  return { changes, hidden };
}

export interface Entry {
  readonly verb: string;
  readonly register: string;
  readonly recordId: string | null;
  readonly batchId?: string | undefined;
  readonly changes: Row;
}

/** An entry as a row of the log. */
function entryRow(core: Core, actor: Actor, entry: Entry): Row & { readonly id: string } {
  const { ids, clock } = core.context;
  return {
    id: ids.next(),
    staff_id: actor.staffId,
    request_id: actor.requestId,
    verb: entry.verb,
    register: entry.register,
    record_id: entry.recordId,
    batch_id: entry.batchId ?? null,
    changes: entry.changes,
    created_at: new Date(clock.now()).toISOString(),
    created_by: actor.userId,
  };
}

/** Appends to the audit log; the id of the entry. */
export async function append(
  core: Core,
  tx: Tx,
  actor: Actor,
  entry: Entry,
  send = sender(tx, core.registry.get(AUDIT), false),
): Promise<string> {
  const row = entryRow(core, actor, entry);
  await insertRow(core, send, core.registry.get(AUDIT), row);
  core.touch(tx, AUDIT, { before: {}, after: row });
  return row.id;
}

/** Records a write: what differs between the row before and after. */
export async function record(
  core: Core,
  tx: Tx,
  actor: Actor,
  definition: Definition,
  verb: string,
  id: string,
  rows: { readonly before: Row; readonly after: Row },
  { batchId, isOnly = false }: Pick<Change, 'batchId' | 'isOnly'> = {},
): Promise<void> {
  const { changes, hidden } = difference(definition, rows.before, rows.after);
  const send = sender(tx, core.registry.get(AUDIT), isOnly);
  const entry = await append(core, tx, actor, { verb, register: definition.name, recordId: id, batchId, changes }, send);
  const plan = core.plan(
    core.registry.get(AUDIT),
    'values',
    () => sql`insert into audit_values (${list(VALUE_COLUMNS.map(name => sql.id(name)))}) values (${list(VALUE_COLUMNS.map(slot))})`,
  );
  for (const one of hidden) {
    const { field, salt, hash } = one;
    await send(bind(plan, { audit_id: entry, field, field_group: one.group, salt, hash, old_value: one.from, new_value: one.to }));
  }
  core.touch(tx, definition.name, rows);
}

/** Records new rows, an entry each. */
export async function recordMany(
  core: Core,
  tx: Tx,
  actor: Actor,
  definition: Definition,
  verb: string,
  rows: readonly (Row & { readonly id: string })[],
  batchId?: string,
): Promise<void> {
  const log = core.registry.get(AUDIT);
  const entries: Row[] = [];
  const values: unknown[][] = [];
  for (const row of rows) {
    const { changes, hidden } = difference(definition, {}, row);
    const entry = entryRow(core, actor, { verb, register: definition.name, recordId: row.id, batchId, changes });
    entries.push(entry);
    for (const one of hidden) values.push([entry.id, one.field, one.group, one.salt, one.hash, one.from, one.to]);
  }
  await insertRows(core, tx, log, entries);
  await writeMany(
    core,
    tx,
    log,
    'audit_values',
    VALUE_COLUMNS.map(name => ({ name })),
    values,
  );
  for (const after of entries) core.touch(tx, AUDIT, { before: {}, after });
  for (const after of rows) core.touch(tx, definition.name, { before: {}, after });
}
