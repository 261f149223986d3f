import { sql } from 'kysely';
import type { Definition } from '../../model/kernel/resource.ts';
import { type FieldChange, type HistoryEntry, SAID } from '../../model/rules/history.ts';
import type { Actor, Context } from '../context.ts';
import { notFound } from '../problem.ts';
import { AUDIT } from './audit.ts';
import { type Core, makeCore } from './core.ts';
import { among, manyValues } from './filter.ts';
import { covers, judge, type Verdict } from './judge.ts';
import { labels } from './labels.ts';
import { bind, slot } from './plans.ts';
import type { Registry } from './registry.ts';
import { demand, rightsOf } from './rights.ts';
import { load } from './stored.ts';

export interface HistoryPage {
  readonly entries: readonly HistoryEntry[];
  readonly total: number;
}
/**
 * The history of a record, newest first, with that of records that went up in it; an update or a remark of which the reader sees nothing is left out.
 * Throws 404 when the record is not there or not the reader's to see.
 */
export type History = (actor: Actor, definition: Definition, id: string, range: readonly [number, number]) => Promise<HistoryPage>;

/** Entries read for one record at most. */
const MOST = 2_000;
/** What an act says of itself beside changed fields, as a plain text; a register's own field of that name changes like any other. */
const REMARKS = new Set(['merged_from', 'merged_into', ...SAID]);
/** Verbs that tell nothing without what they changed or say. */
const SAY_CHANGES = new Set(['update', 'note']);

interface Entry {
  readonly id: string;
  readonly created_at: string;
  readonly created_by: string | null;
  readonly staff_id: string | null;
  readonly verb: string;
  readonly request_id: string | null;
  readonly changes: string | null;
}
interface Value {
  readonly audit_id: string;
  readonly field: string;
  readonly old_value: string | null;
  readonly new_value: string | null;
}

const read = (text: string | null): unknown => (text === null ? null : JSON.parse(text));

/** The entries about the record and about those that went up in it, newest first. */
async function entriesOf(core: Core, definition: Definition, id: string): Promise<Entry[]> {
  const plan = core.plan(
    core.registry.get(AUDIT),
    'history',
    () =>
      sql`select id, created_at, created_by, staff_id, verb, request_id, changes from audit_log where register = ${slot('register')} and record_id = ${slot('id')} order by seq desc limit ${sql.lit(MOST)}`,
  );
  const found: Entry[] = [];
  const records = [id];
  for (const record of records) {
    for (const entry of await core.context.db.all<Entry>(bind(plan, { register: definition.name, id: record }))) {
      found.push(entry);
      const from = entry.verb === 'merge' ? (read(entry.changes) as { merged_from?: unknown } | null)?.merged_from : undefined;
      if (typeof from === 'string' && !records.includes(from)) records.push(from);
    }
  }
  return found.sort((a, b) => (a.created_at < b.created_at ? 1 : a.created_at > b.created_at ? -1 : 0));
}

/** The restricted values of several entries, by entry and field. */
async function valuesOf(core: Core, entries: readonly Entry[]): Promise<Map<string, Value>> {
  const restricted = entries.filter(entry => entry.changes?.includes('"hash"'));
  if (restricted.length === 0) return new Map();
  const plan = core.plan(
    core.registry.get(AUDIT),
    'history values',
    () => sql`select audit_id, field, old_value, new_value from audit_values where ${among(core.dialect, sql`audit_id`, 'ids')}`,
  );
  const ids = restricted.map(entry => entry.id);
  const rows = await core.context.db.all<Value>(bind(plan, { ids: manyValues(core.dialect, ids) }));
  return new Map(rows.map(row => [`${row.audit_id} ${row.field}`, row]));
}

/** The changes that the reader may see on the row as it is now; secrets and fields that are gone are never told. */
function visibleChanges(definition: Definition, seen: Verdict, entry: Entry, values: ReadonlyMap<string, Value>): FieldChange[] {
  const changes = (read(entry.changes) ?? {}) as Readonly<Record<string, unknown>>;
  return Object.entries(changes).flatMap(([field, change]): FieldChange[] => {
    if (REMARKS.has(field) && typeof change === 'string') return [{ field, from: null, to: change }];
    const of = Object.hasOwn(definition.fields, field) ? definition.fields[field] : undefined;
    const isKnown = of === undefined ? field === 'archived_at' : of.kind !== 'secret';
    if (!isKnown || !covers(seen, definition, field)) return [];
    if (Array.isArray(change)) return [{ field, from: change[0], to: change[1] }];
    const hidden = values.get(`${entry.id} ${field}`);
    return [{ field, from: read(hidden?.old_value ?? null), to: read(hidden?.new_value ?? null) }];
  });
}

async function namesOf(core: Core, actor: Actor, register: string, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  if (!core.registry.has(register)) return new Map();
  return labels(
    core,
    core.context.db,
    actor,
    core.registry.get(register),
    ids.filter(id => id !== null),
  );
}

async function pageOf(
  core: Core,
  actor: Actor,
  definition: Definition,
  id: string,
  range: readonly [number, number],
): Promise<HistoryPage> {
  demand(actor, definition, 'R');
  const { db } = core.context;
  const row = await load(core, db, definition, id, false);
  if (row === undefined) throw notFound();
  const seen = await judge(core, db, actor, definition, rightsOf(actor, definition, 'R'), row);
  if (!seen.row) throw notFound();
  const entries = await entriesOf(core, definition, id);
  const values = await valuesOf(core, entries);
  const told = entries
    .map(entry => ({ entry, changes: visibleChanges(definition, seen, entry, values) }))
    .filter(({ entry, changes }) => changes.length > 0 || !SAY_CHANGES.has(entry.verb));
  const page = told.slice(range[0], range[1] + 1);
  const people = await namesOf(
    core,
    actor,
    'staff',
    page.map(one => one.entry.staff_id),
  );
  const accounts = await namesOf(
    core,
    actor,
    'users',
    page.map(one => one.entry.created_by),
  );
  return {
    total: told.length,
    entries: page.map(({ entry, changes }) => ({
      id: entry.id,
      at: entry.created_at,
      user_id: entry.created_by,
      user_name: people.get(entry.staff_id ?? '') ?? accounts.get(entry.created_by ?? '') ?? null,
      verb: entry.verb,
      request_id: entry.request_id,
      changes,
    })),
  };
}

/** How the histories of this station's records are read. */
export function makeHistory(context: Context, registry: Registry): History {
  const core = makeCore(context, registry);
  return (actor, definition, id, range) => pageOf(core, actor, definition, id, range);
}
