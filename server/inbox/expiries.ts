import type { Definition } from '../../model/kernel/resource.ts';
import { register } from '../../model/resources/index.ts';
import { daysAfter, daysBetween } from '../../model/rules/days.ts';
import { thresholdOf } from '../../model/rules/inbox.ts';
import { serverActor } from '../actions/handler.ts';
import { wallOf } from '../actions/wall.ts';
import type { Actor, Context } from '../context.ts';
import { type Reader, statement } from '../db/database.ts';
import { daily, type Job } from '../jobs/runner.ts';
import type { Store } from '../store/store.ts';
import { type Notice, tell } from './post.ts';

/** A date in a register of which people are told in time. */
interface Expiry {
  readonly register: string;
  readonly field: string;
  /** On the first day with no more days left than one of these, people are told, once for each. */
  readonly days: readonly number[];
  /** The fields that name who is told. */
  readonly persons?: readonly string[];
  /** The roles that are told. */
  readonly roles: readonly string[];
  /** The fields whose names stand before the record's own, where that one says nothing to who reads it. */
  readonly about?: readonly string[];
  /** The states in which the date still matters. */
  readonly states?: readonly string[];
}

const PAPERS = [30, 7, 0];

export const EXPIRIES: readonly Expiry[] = [
  {
    register: 'certificates',
    field: 'valid_until_on',
    days: [90, 30, 7],
    persons: ['staff_id'],
    roles: ['hr'],
    about: ['staff_id', 'kind_id'],
  },
  { register: 'staff', field: 'probation_until_on', days: [14, 3], roles: ['hr'], states: ['probation'] },
  { register: 'staff', field: 'contract_until_on', days: [60, 30], roles: ['hr'], states: ['regular'] },
  { register: 'contracts', field: 'ends_on', days: [60, 30, 7], persons: ['owner_id'], roles: ['owner'], states: ['in_force'] },
  { register: 'tools', field: 'calibration_due_on', days: PAPERS, roles: ['tool_keeper'] },
  { register: 'equipment', field: 'maintenance_due_on', days: [7, 0], roles: ['tool_keeper'] },
  { register: 'equipment', field: 'statutory_due_on', days: PAPERS, roles: ['tool_keeper', 'service_manager'] },
  { register: 'fire_equipment', field: 'expires_on', days: PAPERS, roles: ['service_manager'] },
  { register: 'company_cars', field: 'insured_until_on', days: PAPERS, roles: ['service_manager'] },
  { register: 'company_cars', field: 'inspected_until_on', days: PAPERS, roles: ['service_manager'] },
  { register: 'warranty_claims', field: 'submit_by_on', days: [5, 1], roles: ['front_desk'], states: ['draft'] },
];

interface Found {
  readonly id: string;
  readonly on: string;
  readonly [person: string]: string | null;
}

/** The persons behind accounts of a role that can sign in. */
export async function staffWithRole(db: Reader, role: string): Promise<string[]> {
  const sql = `SELECT DISTINCT staff_id FROM users WHERE staff_id IS NOT NULL AND archived_at IS NULL AND COALESCE(is_locked, 0) = 0 AND roles LIKE ?`;
  const rows = await db.all<{ staff_id: string }>(statement(db.dialect, sql, `%"${role}"%`));
  return rows.map(row => row.staff_id);
}

async function comingUp(db: Reader, one: Expiry, today: string): Promise<Found[]> {
  const definition = register(one.register);
  if (definition === undefined) return [];
  const persons = (one.persons ?? []).filter(name => Object.hasOwn(definition.fields, name));
  const columns = [...new Set(['id', `${one.field} AS "on"`, ...persons, ...(one.about ?? [])])].join(', ');
  const live = definition.archive === true ? ' AND archived_at IS NULL' : '';
  const states = one.states === undefined ? '' : ` AND state IN (${one.states.map(() => '?').join(', ')})`;
  const sql = `SELECT ${columns} FROM ${one.register} WHERE ${one.field} >= ? AND ${one.field} <= ?${live}${states} ORDER BY id LIMIT 5000`;
  const until = daysAfter(today, Math.max(...one.days));
  return db.all<Found>(statement(db.dialect, sql, today, until, ...(one.states ?? [])));
}

/** What the records are called, by id: the names of what they are about, then their own. */
async function subjectsOf(
  store: Store,
  actor: Actor,
  one: Expiry,
  definition: Definition,
  found: readonly Found[],
): Promise<Map<string, string>> {
  const own = await store.labels(
    actor,
    definition,
    found.map(row => row.id),
  );
  const parts = new Map(found.map(row => [row.id, [own.get(row.id) ?? '']]));
  for (const field of [...(one.about ?? [])].reverse()) {
    const target = register(definition.fields[field]?.target ?? '');
    const ids = [...new Set(found.map(row => row[field]).filter(id => typeof id === 'string'))];
    const names = target === undefined ? undefined : await store.labels(actor, target, ids);
    for (const row of found) parts.get(row.id)?.unshift(names?.get(row[field] ?? '') ?? '');
  }
  return new Map([...parts].map(([id, names]) => [id, names.filter(name => name !== '').join(' ')]));
}

/** Who is to be told today of what comes to its end. */
async function expiryNotices(context: Context, store: Store, today: string): Promise<Notice[]> {
  const { db } = context;
  const actor = serverActor(today, 'job:expiries');
  const notices: Notice[] = [];
  for (const one of EXPIRIES) {
    const definition = register(one.register);
    const found = await comingUp(db, one, today);
    if (definition === undefined || found.length === 0) continue;
    const names = await subjectsOf(store, actor, one, definition, found);
    const byRole = (await Promise.all(one.roles.map(role => staffWithRole(db, role)))).flat();
    for (const row of found) {
      const threshold = thresholdOf(daysBetween(today, row.on), one.days);
      const persons = new Set([...byRole, ...(one.persons ?? []).map(name => row[name]).filter(id => typeof id === 'string')]);
      for (const staffId of persons) {
        const turn = `${one.field} ${row.on} ${threshold}`;
        notices.push({
          staffId,
          kind: 'expiry',
          register: one.register,
          recordId: row.id,
          turn,
          subject: names.get(row.id) ?? '',
          detail: row.on,
        });
      }
    }
  }
  return notices;
}

/** Tells people every morning of certificates, contracts, calibrations, insurances that come to their end. */
export function expiries(store: Store, zone: string): Job {
  return {
    name: 'expiries',
    dueAt: daily('07:00', zone),
    run: async context => {
      const { day } = await wallOf(context.db, context.clock.now());
      const notices = await expiryNotices(context, store, day);
      return { told: await context.db.writeTx(tx => tell(tx, context, notices)) };
    },
  };
}
