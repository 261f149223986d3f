import { approvals } from '../../../model/resources/today/approvals.ts';
import { refusalOf, standsInFor } from '../../../model/rules/approvals.ts';
import type { WaitingRequest, Who } from '../../../model/rules/waiting.ts';
import type { Actor, Context } from '../../context.ts';
import { type Reader, statement } from '../../db/database.ts';
import type { Registry } from '../../store/registry.ts';
import type { Store } from '../../store/store.ts';
import { asServer } from '../handler.ts';
import { delegationsOn, organisationOn } from './organisation.ts';

interface Deps {
  readonly context: Context;
  readonly store: Store;
  readonly registry: Registry;
}
/** What waits for the reader, the oldest first, and how many there are. */
export interface WaitingList {
  readonly rows: readonly WaitingRequest[];
  readonly total: number;
}

const MOST = 100;
interface Found {
  readonly id: string;
  readonly register: string;
  readonly record_id: string;
  /** Null where whoever has the right decides. */
  readonly asked: readonly string[] | null;
  /** For whom the reader would decide; null where he is asked himself, or by his right. */
  readonly instead_of: string | null;
}
type Open = Pick<Found, 'id' | 'register' | 'record_id'>;

/** Open approvals that ask the person, or somebody for whom he stands in today. */
async function askedByName(reader: Reader, me: string, day: string): Promise<Found[]> {
  const delegations = await delegationsOn(reader, day);
  const people = [...new Set([me, ...delegations.map(one => one.from_id)])];
  const named = people.map(() => "replace(asked_ids, ?, '') <> asked_ids").join(' OR ');
  const sql = `SELECT id, register, record_id, asked_ids FROM approvals WHERE state = 'pending' AND (${named}) ORDER BY asked_at, id`;
  const rows = await reader.all<Open & { asked_ids: string }>(
    statement(reader.dialect, sql, ...people.map(person => JSON.stringify(person))),
  );
  return rows.flatMap(({ asked_ids, ...row }) => {
    const asked = JSON.parse(asked_ids) as string[];
    const mine = standsInFor(me, row.register, day, delegations);
    const forWhom = asked.includes(me) ? me : asked.find(person => mine.has(person));
    return forWhom === undefined ? [] : [{ ...row, asked, instead_of: forWhom === me ? null : forWhom }];
  });
}

/** Open approvals that ask nobody in particular, of records that the actor may grant. */
async function askedByRight({ context, store, registry }: Deps, actor: Actor): Promise<Found[]> {
  const reader = context.db;
  const sql = `SELECT DISTINCT register FROM approvals WHERE state = 'pending' AND asked_id IS NULL`;
  const found: Found[] = [];
  for (const { register } of await reader.all<{ register: string }>({ sql, parameters: [] })) {
    const definition = registry.get(register);
    if (definition === undefined) continue;
    const scope = store.scopeSql(actor, definition, 't', 'A');
    const text = `SELECT p.id, p.register, p.record_id FROM approvals AS p JOIN "${register}" AS t ON t.id = p.record_id
      WHERE p.state = 'pending' AND p.asked_id IS NULL AND p.register = ? AND (${scope.sql}) ORDER BY p.asked_at, p.id`;
    const rows = await reader.all<Open>(statement(reader.dialect, text, register, ...scope.parameters));
    found.push(...rows.map(row => ({ ...row, asked: null, instead_of: null })));
  }
  return found;
}

interface Involved {
  readonly barred: ReadonlySet<string>;
  readonly deciders: ReadonlySet<string>;
}
/** Those who may not decide an approval, and those who have decided before. */
async function involvedIn(reader: Reader, { id, record_id, register }: Found, about: readonly string[]): Promise<Involved> {
  const names = about.map(name => `SELECT "${name}" AS person FROM "${register}" WHERE id = ?`);
  const sql = [
    'SELECT applicant_id AS person FROM approvals WHERE id = ?',
    'SELECT u.staff_id FROM users u JOIN approvals p ON p.created_by = u.id WHERE p.id = ?',
    `SELECT u.staff_id FROM users u JOIN "${register}" t ON t.created_by = u.id WHERE t.id = ?`,
    ...names,
  ].join(' UNION ');
  const values = [id, id, record_id, ...names.map(() => record_id)];
  const people = await reader.all<{ person: string | null }>(statement(reader.dialect, sql, ...values));
  const decided = await reader.all<{ decided_by: string | null }>(
    statement(reader.dialect, 'SELECT decided_by FROM approval_steps WHERE approval_id = ?', id),
  );
  const only = (list: readonly (string | null)[]): Set<string> => new Set(list.filter(one => one !== null));
  return { barred: only(people.map(one => one.person)), deciders: only(decided.map(one => one.decided_by)) };
}

async function namesOf(reader: Reader, ids: readonly unknown[]): Promise<ReadonlyMap<unknown, Who>> {
  const wanted = [...new Set(ids.filter(id => typeof id === 'string'))];
  if (wanted.length === 0) return new Map();
  const sql = `SELECT id, name FROM staff WHERE id IN (${wanted.map(() => '?').join(', ')})`;
  const rows = await reader.all<{ id: string; name: string }>(statement(reader.dialect, sql, ...wanted));
  return new Map(rows.map(row => [row.id, row]));
}

interface StepRow {
  readonly step: number;
  readonly decided_by: string | null;
  readonly decision: string;
  readonly comment: string | null;
}

async function shown({ context, store, registry }: Deps, actor: Actor, found: Found): Promise<WaitingRequest | undefined> {
  const definition = registry.get(found.register);
  if (definition === undefined) return undefined;
  const server = asServer(actor);
  const approval = await store.get(server, approvals, found.id);
  const sql = 'SELECT step, decided_by, decision, comment FROM approval_steps WHERE approval_id = ? ORDER BY step';
  const steps = await context.db.all<StepRow>(statement(context.db.dialect, sql, found.id));
  const names = await namesOf(context.db, [approval.applicant_id, found.instead_of, ...steps.map(step => step.decided_by)]);
  return {
    id: found.id,
    register: found.register,
    record_id: found.record_id,
    number: approval.number as string | null,
    title: String(approval.title),
    applicant: names.get(approval.applicant_id) ?? null,
    amount_fen: approval.amount_fen as number | null,
    handed_in_at: String(approval.handed_in_at),
    asked_at: String(approval.asked_at),
    step: Number(approval.step),
    steps: (approval.plan as readonly unknown[]).length,
    instead_of: names.get(found.instead_of) ?? null,
    before: steps.map(step => ({
      step: step.step,
      by: names.get(step.decided_by) ?? null,
      decision: step.decision,
      comment: step.comment,
    })),
    record: await store.get(actor, definition, found.record_id),
  };
}

/** What waits for the decision of the person behind the account; nothing for an account without one. */
export async function waitingFor(deps: Deps, actor: Actor, about: (register: string) => readonly string[]): Promise<WaitingList> {
  const { staffId: me, today } = actor;
  const reader = deps.context.db;
  if (me === null || !(await organisationOn(reader, today)).present.has(me)) return { rows: [], total: 0 };
  const found = [...(await askedByName(reader, me, today)), ...(await askedByRight(deps, actor))];
  const mine: Found[] = [];
  for (const one of found) {
    const involved = await involvedIn(reader, one, about(one.register));
    const refusal = refusalOf(me, one.asked, { ...involved, standIns: new Set([me]), isPresent: true });
    if (refusal === undefined) mine.push(one);
  }
  const rows = await Promise.all(mine.slice(0, MOST).map(one => shown(deps, actor, one)));
  return { rows: rows.filter(row => row !== undefined), total: mine.length };
}
