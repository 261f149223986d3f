import { mayEver } from '../../model/kernel/access.ts';
import { rounds } from '../../model/resources/today/rounds.ts';
import type { Subject } from '../../model/rules/rounds.ts';
import { statement, type Tx } from '../db/database.ts';
import { invalid, Problem } from '../problem.ts';
import type { StoredRow } from '../store/store.ts';
import { nextEdition } from './editions.ts';
import { type ActionArgs, type ActionHandler, asServer } from './handler.ts';
import { step } from './step.ts';

type Row = Readonly<Record<string, unknown>>;

/** The edition in use is retired by the one that follows it, so that there is one to begin rounds with. */
async function retireEarlier({ tx, actor, definition, store, row }: ActionArgs): Promise<void> {
  const sql = `SELECT id FROM checklist_templates WHERE code = ? AND state = 'published' AND id <> ?`;
  for (const { id } of await tx.all<{ id: string }>(statement(tx.dialect, sql, row.code, row.id))) {
    const ended = { state: 'retired', retired_on: actor.today };
    await store.update(tx, asServer(actor), definition, id, undefined, ended, { asServer: true, verb: 'retire' });
  }
}

async function publishable(args: ActionArgs): Promise<Row> {
  const { items } = args.row;
  if (!Array.isArray(items) || items.length === 0) throw invalid({ items: { key: 'resources.checklist_templates.errors.no_items' } });
  await retireEarlier(args);
  return {};
}

const ABOUT: Readonly<Record<Subject, string | undefined>> = {
  nothing: undefined,
  place: 'place',
  car: 'car_id',
  equipment: 'equipment_id',
  work_order: 'work_order_id',
};

/** Throws 422 unless the person is there and at work. */
export async function assertAtWork(tx: Tx, field: string, id: unknown): Promise<void> {
  const sql = `SELECT 1 AS one FROM staff WHERE id = ? AND state NOT IN ('pending', 'left') AND archived_at IS NULL`;
  if ((await tx.one(statement(tx.dialect, sql, id))) === undefined) {
    throw invalid({ [field]: { key: 'resources.checklist_templates.errors.not_at_work' } });
  }
}

/** Throws unless these two may walk a round: both at work, and two. */
export async function assertWalkers(tx: Tx, assignee: unknown, partner: unknown): Promise<void> {
  await assertAtWork(tx, 'assignee_id', assignee);
  if (partner === null) return;
  if (partner === assignee) throw invalid({ partner_id: { key: 'resources.checklist_templates.errors.same_person' } });
  await assertAtWork(tx, 'partner_id', partner);
}

/**
 * Throws 409, naming the round, when one is open for the task. Two who begin at once wait for each other on the task's row
 * (SQLite writes one after the other anyway).
 */
export async function assertNoneOpen(tx: Tx, taskId: unknown): Promise<void> {
  if (typeof taskId !== 'string') return;
  const lock = tx.dialect === 'postgres' ? ' FOR UPDATE' : '';
  await tx.one(statement(tx.dialect, `SELECT id FROM tasks WHERE id = ?${lock}`, taskId));
  const sql = `SELECT r.id, s.name FROM rounds AS r JOIN staff AS s ON s.id = r.assignee_id WHERE r.task_id = ? AND r.state = 'open' LIMIT 1`;
  const open = await tx.one<{ id: string; name: string }>(statement(tx.dialect, sql, taskId));
  if (open !== undefined) throw new Problem(409, { key: 'problem.round_open', args: { name: open.name } }, { more: { round: open.id } });
}

/** Begins a round; who may not give out rounds begins his own. The same proposal again finds the round that it made. */
async function start({ tx, actor, store, row, input, context }: ActionArgs): Promise<StoredRow> {
  const { round, assignee_id, ...values } = input;
  const proposed = typeof round === 'string' ? round : undefined;
  const assignee = assignee_id ?? actor.staffId;
  if (assignee === null) throw invalid({ assignee_id: { key: 'validation.required' } });
  if (assignee !== actor.staffId && !mayEver(actor.grants, rounds, 'C')) throw new Problem(403, { key: 'problem.only_own_round' });
  if (proposed !== undefined) {
    const there = 'SELECT template_id FROM rounds WHERE id = ? AND created_by = ?';
    const made = await tx.one<{ template_id: string }>(statement(tx.dialect, there, proposed, actor.userId));
    if (made?.template_id === row.id) return row;
  }
  await assertNoneOpen(tx, values.task_id);
  await assertWalkers(tx, assignee, values.partner_id);
  const about = ABOUT[row.about as Subject];
  if (about !== undefined && values[about] === null) throw invalid({ [about]: { key: 'validation.required' } });
  const begun = {
    ...values,
    due_on: values.due_on ?? actor.today,
    assignee_id: assignee,
    template_id: row.id,
    title: row.name,
    code: row.code,
    started_at: new Date(context.clock.now()).toISOString(),
  };
  await store.insert(tx, asServer(actor), rounds, begun, {
    asServer: true,
    verb: 'start',
    ...(proposed === undefined ? {} : { id: proposed }),
  });
  return row;
}

export const CHECKLIST_HANDLERS: Readonly<Record<string, ActionHandler>> = {
  'checklist_templates.publish': step('publish', {
    to: 'published',
    by: 'published_by',
    on: 'published_on',
    more: publishable,
  }),
  'checklist_templates.revise': { run: nextEdition },
  'checklist_templates.retire': step('retire', { to: 'retired', on: 'retired_on' }),
  'checklist_templates.start': { run: start },
};
