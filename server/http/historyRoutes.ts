import type { FastifyInstance } from 'fastify';
import { type Definition, groupOf } from '../../model/kernel/resource.ts';
import { statement } from '../db/database.ts';
import { Problem } from '../problem.ts';
import type { WireRow } from '../store/store.ts';
import type { Deps } from './deps.ts';
import { actorOf, registerOf } from './policy.ts';
import { idOf, queryOf, sendJson } from './query.ts';

const ENTRY_LIMIT = 2000;
const PAGE = 100;
/** What an act says of itself beside changed fields. */
const REMARKS = new Set(['merged_from', 'merged_into', 'note']);

interface Entry {
  readonly id: string;
  readonly created_at: string;
  readonly created_by: string | null;
  readonly username: string | null;
  readonly person: string | null;
  readonly verb: string;
  readonly request_id: string | null;
  readonly record_id: string;
  readonly changes: string | null;
}
interface Value {
  readonly audit_id: string;
  readonly field: string;
  readonly old_value: string | null;
  readonly new_value: string | null;
}
export interface Change {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

const parsed = (text: string | null): unknown => (text === null ? null : JSON.parse(text));

/** The entries about a record, newest first, with those of records that went up in it. */
async function entriesOf({ context: { db } }: Deps, register: string, id: string): Promise<Entry[]> {
  const sql = `SELECT a.id, a.created_at, a.created_by, u.username, s.name AS person, a.verb, a.request_id, a.record_id, a.changes
    FROM audit_log a LEFT JOIN users u ON u.id = a.created_by LEFT JOIN staff s ON s.id = u.staff_id
    WHERE a.register = ? AND a.record_id = ? ORDER BY a.seq DESC LIMIT ${ENTRY_LIMIT}`;
  const found: Entry[] = [];
  const wanted = [id];
  for (const one of wanted) {
    for (const entry of await db.all<Entry>(statement(db.dialect, sql, register, one))) {
      found.push(entry);
      const from = entry.verb === 'merge' ? (parsed(entry.changes) as { merged_from?: unknown }).merged_from : undefined;
      if (typeof from === 'string' && !wanted.includes(from)) wanted.push(from);
    }
  }
  return found.sort((a, b) => (a.created_at < b.created_at ? 1 : a.created_at > b.created_at ? -1 : 0));
}

/** The values of restricted fields that stand apart from the log, by entry and field. */
async function valuesOf({ context: { db } }: Deps, register: string, ids: readonly string[]): Promise<ReadonlyMap<string, Value>> {
  const marks = ids.map(() => '?').join(', ');
  const sql = `SELECT v.audit_id, v.field, v.old_value, v.new_value FROM audit_values v JOIN audit_log a ON a.id = v.audit_id
    WHERE a.register = ? AND a.record_id IN (${marks})`;
  const rows = await db.all<Value>(statement(db.dialect, sql, register, ...ids));
  return new Map(rows.map(row => [`${row.audit_id} ${row.field}`, row]));
}

/** What an entry changed, as far as the reader sees these fields on the record today. */
function visibleChanges(definition: Definition, shown: WireRow, entry: Entry, values: ReadonlyMap<string, Value>): Change[] {
  const changes = (parsed(entry.changes) ?? {}) as Readonly<Record<string, unknown>>;
  return Object.entries(changes).flatMap(([field, change]): Change[] => {
    if (!Object.hasOwn(definition.fields, field) && field !== 'archived_at') {
      return REMARKS.has(field) ? [{ field, from: null, to: change }] : [];
    }
    if (!Object.hasOwn(shown, field)) return [];
    if (Array.isArray(change)) return [{ field, from: change[0], to: change[1] }];
    const value = values.get(`${entry.id} ${field}`);
    return value === undefined
      ? [{ field, from: null, to: null }]
      : [{ field, from: parsed(value.old_value), to: parsed(value.new_value) }];
  });
}

function readRange(text: string | undefined): [number, number] {
  const value: unknown = text === undefined ? [0, PAGE - 1] : JSON.parse(text.startsWith('[') ? text : 'null');
  const [from, to] = Array.isArray(value) ? (value as unknown[]) : [];
  if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to) || Number(from) < 0 || Number(to) < Number(from) - 1) {
    throw new Problem(400, { key: 'query.malformed', args: { name: 'range' } });
  }
  return [Number(from), Math.min(Number(to), Number(from) + PAGE - 1)];
}

/** Who changed what on a record, masked by what the reader may see of it. An entry about nothing that he sees is left out. */
export async function historyRoutes(app: FastifyInstance, deps: Deps): Promise<void> {
  app.get('/api/:register/:id/history', { config: { policy: { may: 'R' } } }, async (request, reply) => {
    const [actor, definition, id] = [actorOf(request), registerOf(request), idOf(request)];
    const [from, to] = readRange(queryOf(request, 'range').range);
    const shown = await deps.store.get(actor, definition, id);
    const entries = await entriesOf(deps, definition.name, id);
    const hasRestricted = Object.keys(definition.fields).some(name => groupOf(definition, name) !== definition.defaultGroup);
    const records = [...new Set([id, ...entries.map(entry => entry.record_id)])];
    const values = hasRestricted ? await valuesOf(deps, definition.name, records) : new Map<string, Value>();
    const all = entries
      .map(entry => ({
        id: entry.id,
        at: entry.created_at,
        user_id: entry.created_by,
        user_name: entry.person ?? entry.username,
        verb: entry.verb,
        request_id: entry.request_id,
        changes: visibleChanges(definition, shown, entry, values),
      }))
      .filter(entry => entry.changes.length > 0 || entry.verb !== 'update');
    const page = all.slice(from, to + 1);
    const part = page.length === 0 ? '*' : `${from}-${from + page.length - 1}`;
    return sendJson(reply.header('content-range', `history ${part}/${all.length}`), page);
  });
}
