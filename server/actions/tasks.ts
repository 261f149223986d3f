import { isOver, missingProof } from '../../model/rules/tasks.ts';
import { statement } from '../db/database.ts';
import { checkerOf } from '../duties/checker.ts';
import { remindHolders } from '../duties/remind.ts';
import { invalid, Problem } from '../problem.ts';
import type { StoredRow } from '../store/store.ts';
import { type ActionArgs, type ActionHandler, asServer } from './handler.ts';
import { step } from './step.ts';
import { wallOf } from './wall.ts';

type Row = Readonly<Record<string, unknown>>;

/** Whether the time of the task is over on the station's wall clock. */
async function isTooLate({ tx, row, context }: ActionArgs): Promise<boolean> {
  const wall = await wallOf(tx, context.clock.now());
  return isOver({ due_on: String(row.due_on), due_time: row.due_time as string | null }, wall.day, wall.time, wall.closing);
}

async function finish(args: ActionArgs): Promise<Row> {
  const { row, input } = args;
  const lacking = missingProof(String(row.proof), input);
  if (lacking !== undefined) throw invalid({ [lacking]: { key: 'validation.required' } });
  const { tx, actor, context } = args;
  return {
    is_late: await isTooLate(args),
    checker_id: await checkerOf(tx, row, (await wallOf(tx, context.clock.now())).day, actor.staffId),
  };
}

/**
 * The other person gets a task of his own; this one stays as the trace of who had it. What comes after it in a series stays with its
 * holder, as the next one of a duty does.
 */
async function handOn({ tx, actor, definition, store, row, input }: ActionArgs): Promise<void> {
  const names = [
    'title',
    'title_en',
    'details',
    'due_on',
    'due_time',
    'duty_id',
    'post_id',
    'period',
    'proof',
    'figure_unit',
    'is_checked',
    'source_register',
    'source_record',
    'proof_register',
    'proof_record',
  ];
  const values = Object.fromEntries(names.map(name => [name, row[name] ?? null]));
  const lists = { checklist: row.checklist ?? [], papers: row.papers ?? [] };
  const slot = row.duty_id === null ? null : `handed:${row.id}`;
  const next = { ...values, ...lists, slot, holder_id: input.to_id, from_task_id: row.id };
  await store.insert(tx, asServer(actor), definition, next, { asServer: true });
}

async function otherHolder({ tx, row, input }: ActionArgs): Promise<Row> {
  if (input.to_id === row.holder_id) throw invalid({ to_id: { key: 'resources.tasks.errors.same_holder' } });
  const sql = "SELECT 1 AS one FROM staff WHERE id = ? AND state NOT IN ('pending', 'left') AND archived_at IS NULL";
  const found = await tx.one(statement(tx.dialect, sql, input.to_id));
  if (found === undefined) throw invalid({ to_id: { key: 'resources.tasks.errors.not_at_work' } });
  return {};
}

/** Whoever does the task ticks its items off; an item that is not there is refused. */
async function tick({ tx, actor, definition, store, row, input }: ActionArgs): Promise<StoredRow> {
  const lines = (row.checklist ?? []) as readonly Row[];
  const at = Number(input.line);
  if (lines[at] === undefined) throw invalid({ line: { key: 'validation.choice' } });
  const checklist = lines.map((line, place) => (place === at ? { ...line, is_done: input.is_done === true } : { ...line }));
  return store.update(tx, asServer(actor), definition, row.id, undefined, { checklist }, { asServer: true, verb: 'tick' });
}

const asItIs = ({ row }: ActionArgs): string => String(row.state);

/** Tells the holder again. Throws 409 when he has been told today, by whomever. */
async function remindHolder(args: ActionArgs): Promise<StoredRow> {
  const [done] = await remindHolders(args, [args.row]);
  if (done === undefined) throw new Problem(409, { key: 'resources.tasks.errors.reminded_today' });
  return done;
}

/** Its holder may say why, and who oversees it. Throws 403 for others who see it. */
async function mayExplain({ tx, actor, definition, store, row }: ActionArgs): Promise<Row> {
  if (actor.staffId !== null && row.holder_id === actor.staffId) return {};
  try {
    await store.find(tx, actor, definition, row.id, 'A');
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Problem(403, { key: 'resources.tasks.errors.explained_by_others' });
  }
  return {};
}

/** The record that proved it stays named, so that the same one does not prove it again. */
const DONE = ['done_by', 'done_at', 'checker_id', 'checked_by', 'checked_at', 'explained_by'] as const;

export const TASK_HANDLERS: Readonly<Record<string, ActionHandler>> = {
  'tasks.finish': step('finish', {
    to: 'done',
    by: 'done_by',
    at: 'done_at',
    clear: ['proof_register', 'proof_record'],
    more: finish,
  }),
  'tasks.tick': { run: tick },
  'tasks.check': step('check', { to: 'checked', by: 'checked_by', at: 'checked_at', clear: ['checker_id'] }),
  'tasks.send_back': step('send_back', { to: 'open', clear: DONE }),
  'tasks.remind': { run: remindHolder },
  'tasks.explain': step('explain', { to: asItIs, by: 'explained_by', more: mayExplain }),
  'tasks.hand_over': step('hand_over', { to: 'handed_over', clear: ['explained_by'], more: otherHolder, after: handOn }),
  'tasks.waive': step('waive', { to: 'waived', clear: ['explained_by'] }),
  'tasks.reopen': step('reopen', { to: 'open', clear: DONE }),
};
