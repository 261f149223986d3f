import { sql } from 'kysely';
import type { Definition } from '../../model/kernel/resource.ts';
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

/** What happened to one field. */
export interface FieldChange {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}
/** One write to a record, as the reader may know of it. */
export interface HistoryEntry {
  readonly id: string;
  readonly at: string;
  readonly user_id: string | null;
  /** The name of the person who acted, or of the account; null when the reader may see neither. */
  readonly user_name: string | null;
  readonly verb: string;
  readonly request_id: string | null;
  readonly changes: readonly FieldChange[];
}
export interface HistoryPage {
  readonly entries: readonly HistoryEntry[];
  readonly total: number;
}
/** The history of a record, newest first. Throws 404 when the record is not there or not the reader's to see. */
export type History = (actor: Actor, definition: Definition, id: string, range: readonly [number, number]) => Promise<HistoryPage>;

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

async function entriesOf(
  core: Core,
  definition: Definition,
  id: string,
  [from, to]: readonly [number, number],
): Promise<{ found: Entry[]; total: number }> {
  const log = core.registry.get(AUDIT);
  const where = sql`from audit_log where register = ${slot('register')} and record_id = ${slot('id')}`;
  const page = core.plan(
    log,
    'history',
    () =>
      sql`select id, created_at, created_by, staff_id, verb, request_id, changes ${where} order by seq desc limit ${slot('limit')} offset ${slot('offset')}`,
  );
  const count = core.plan(log, 'history count', () => sql`select count(*) as total ${where}`);
  const values = { register: definition.name, id };
  const found = await core.context.db.all<Entry>(bind(page, { ...values, limit: Math.max(to - from + 1, 0), offset: from }));
  const total = await core.context.db.one<{ total: number }>(bind(count, values));
  return { found, total: total?.total ?? 0 };
}

/** The restricted values of several entries, by entry and field. */
async function valuesOf(core: Core, ids: readonly string[]): Promise<Map<string, Value>> {
  const plan = core.plan(
    core.registry.get(AUDIT),
    'history values',
    () => sql`select audit_id, field, old_value, new_value from audit_values where ${among(core.dialect, sql`audit_id`, 'ids')}`,
  );
  const rows = await core.context.db.all<Value>(bind(plan, { ids: manyValues(core.dialect, ids) }));
  return new Map(rows.map(row => [`${row.audit_id} ${row.field}`, row]));
}

const read = (text: string | null): unknown => (text === null ? null : JSON.parse(text));

/** The changes that the reader may see on the row as it is now; secrets and fields that are gone are never told. */
function visibleChanges(definition: Definition, seen: Verdict, entry: Entry, values: ReadonlyMap<string, Value>): FieldChange[] {
  const changes = (read(entry.changes) ?? {}) as Readonly<Record<string, unknown>>;
  return Object.entries(changes).flatMap(([field, change]): FieldChange[] => {
    const of = Object.hasOwn(definition.fields, field) ? definition.fields[field] : undefined;
    const isKnown = of === undefined ? field === 'archived_at' : of.kind !== 'secret';
    if (!isKnown || !covers(seen, definition, field)) return [];
    if (Array.isArray(change)) return [{ field, from: change[0], to: change[1] }];
    const hidden = values.get(`${entry.id} ${field}`);
    return hidden === undefined ? [] : [{ field, from: read(hidden.old_value), to: read(hidden.new_value) }];
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
  const { found, total } = await entriesOf(core, definition, id, range);
  const values = await valuesOf(
    core,
    found.map(entry => entry.id),
  );
  const people = await namesOf(
    core,
    actor,
    'staff',
    found.map(entry => entry.staff_id),
  );
  const accounts = await namesOf(
    core,
    actor,
    'users',
    found.map(entry => entry.created_by),
  );
  const entries = found.map(
    (entry): HistoryEntry => ({
      id: entry.id,
      at: entry.created_at,
      user_id: entry.created_by,
      user_name: people.get(entry.staff_id ?? '') ?? accounts.get(entry.created_by ?? '') ?? null,
      verb: entry.verb,
      request_id: entry.request_id,
      changes: visibleChanges(definition, seen, entry, values),
    }),
  );
  return { entries, total };
}

/** How the histories of this station's records are read. */
export function makeHistory(context: Context, registry: Registry): History {
  const core = makeCore(context, registry);
  return (actor, definition, id, range) => pageOf(core, actor, definition, id, range);
}
