import { staffAssignments } from '../../model/resources/people/staff_assignments.ts';
import { staffEvents } from '../../model/resources/people/staff_events.ts';
import { users } from '../../model/resources/settings/users.ts';
import { statement } from '../db/database.ts';
import { invalid, Problem } from '../problem.ts';
import type { StoredRow } from '../store/store.ts';
import { askOthersInsteadOf } from './approvals/engine.ts';
import { type ActionArgs, type ActionHandler, asServer } from './handler.ts';
import { merge } from './merge.ts';
import { byOther, ending } from './people/own.ts';
import { endSessions, hasOtherOwner } from './sessions.ts';

/** The day after a day, both `YYYY-MM-DD`. */
export function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

interface Assignment {
  readonly id: string;
  readonly post_id: string;
  readonly from_on: string;
  readonly is_main: number | null;
}

/** The assignments of a person that run on a day or start after it. */
function openAssignments({ tx, row }: ActionArgs, day: string): Promise<Assignment[]> {
  const sql = `SELECT id, post_id, from_on, is_main FROM staff_assignments
    WHERE staff_id = ? AND (until_on IS NULL OR until_on > ?) ORDER BY from_on`;
  return tx.all<Assignment>(statement(tx.dialect, sql, row.id, day));
}

/** The post of the main assignment on a day; null when there is none. */
async function postOn(args: ActionArgs, day: string): Promise<string | null> {
  const running = (await openAssignments(args, day)).find(one => one.is_main === 1 && one.from_on <= day);
  return running?.post_id ?? null;
}

const record = ({ tx, actor, store, row, input }: ActionArgs, kind: string, more: Readonly<Record<string, unknown>>): Promise<StoredRow> =>
  store.insert(
    tx,
    asServer(actor),
    staffEvents,
    {
      staff_id: row.id,
      kind,
      effective_on: input.effective_on,
      from_state: row.state,
      to_state: row.state,
      note: input.note ?? null,
      ...more,
    },
    { asServer: true, verb: kind },
  );

/** Moves the person to a state and writes the event that says so. */
async function moveTo(args: ActionArgs, kind: string, state: string, changes: Readonly<Record<string, unknown>>): Promise<StoredRow> {
  const { tx, actor, store, definition, row, input } = args;
  const post = await postOn(args, String(input.effective_on));
  await record(args, kind, { to_state: state, from_post_id: post, to_post_id: post, leaving_reason: input.leaving_reason ?? null });
  return store.update(tx, actor, definition, row.id, undefined, { state, ...changes }, { asServer: true, verb: kind });
}

/** Ends what runs on `day` from that day on; what would only start on it or later never happens. */
async function endAssignments(args: ActionArgs, day: string, isMainOnly: boolean): Promise<void> {
  const { tx, store } = args;
  const actor = asServer(args.actor);
  for (const one of await openAssignments(args, day)) {
    if (isMainOnly && one.is_main !== 1) continue;
    if (one.from_on >= day) await store.remove(tx, actor, staffAssignments, one.id);
    else await store.update(tx, actor, staffAssignments, one.id, undefined, { until_on: day }, { asServer: true });
  }
}

/** Locks the accounts of somebody who has left; their sessions end with the same commit. Throws 409 when no owner would stay. */
async function lockAccounts({ tx, actor, store, row, context }: ActionArgs): Promise<void> {
  const own = await tx.all<{ id: string; roles: string | null }>(
    statement(tx.dialect, 'SELECT id, roles FROM users WHERE staff_id = ? AND COALESCE(is_locked, 0) = 0', row.id),
  );
  for (const { id, roles } of own) {
    const isOwner = (JSON.parse(roles ?? '[]') as unknown[]).includes('owner');
    if (isOwner && !(await hasOtherOwner(tx, id))) throw new Problem(409, { key: 'problem.last_owner' });
    await store.update(tx, asServer(actor), users, id, undefined, { is_locked: true }, { asServer: true, verb: 'lock' });
    await endSessions(tx, id, new Date(context.clock.now()).toISOString());
  }
}

/** Refuses a day that comes before another one of the person's; a day that is not known refuses nothing. */
function assertNotBefore(day: unknown, earlier: unknown, field: string, error: string): void {
  if (typeof day !== 'string' || typeof earlier !== 'string' || day >= earlier) return;
  throw invalid({ [field]: { key: `resources.staff.errors.${error}` } });
}

/** What was held after the day would be lost, so a change of post comes after all others; the same day corrects one. */
async function assertLatest(args: ActionArgs, day: string): Promise<void> {
  const later = (await openAssignments(args, day)).find(one => one.is_main === 1 && one.from_on > day);
  if (later !== undefined) throw invalid({ effective_on: { key: 'resources.staff.errors.later_post' } });
}

/** Somebody comes on that day: the one that was planned gives way to it, also as the first day of his working life where it was later. */
function comes({ row, input: { effective_on } }: ActionArgs): Readonly<Record<string, unknown>> {
  const isFirstJob = typeof row.first_worked_on === 'string' && row.first_worked_on > String(effective_on);
  return { hired_on: effective_on, ...(isFirstJob ? { first_worked_on: effective_on } : {}) };
}

const startProbation: ActionHandler = {
  run: args => {
    const { probation_until_on } = args.input;
    const until = probation_until_on === null ? {} : { probation_until_on };
    return moveTo(args, 'start_probation', 'probation', { ...comes(args), ...until });
  },
};

/** Who becomes regular without probation came on that day, unless he has been here before it. */
const regularise: ActionHandler = {
  run: args => {
    const { row, input } = args;
    const cameBefore = row.state !== 'pending' || (typeof row.hired_on === 'string' && row.hired_on <= String(input.effective_on));
    return moveTo(args, 'regularise', 'regular', cameBefore ? {} : { ...comes(args), probation_until_on: null });
  },
};

const transfer: ActionHandler = {
  run: async args => {
    const { tx, actor, store, row, input } = args;
    const day = String(input.effective_on);
    assertNotBefore(day, row.hired_on, 'effective_on', 'moved_before_hired');
    await assertLatest(args, day);
    const from = await postOn(args, day);
    await endAssignments(args, day, true);
    const { post_id, department_id, team_id, manager_id } = input;
    const place = { staff_id: row.id, post_id, department_id, team_id, manager_id, is_main: true, from_on: day };
    await store.insert(tx, asServer(actor), staffAssignments, place, { asServer: true });
    await record(args, 'transfer', { from_post_id: from, to_post_id: post_id });
    return row;
  },
};

const withdrawNotice: ActionHandler = {
  run: async args => {
    const sql = `SELECT from_state FROM staff_events WHERE staff_id = ? AND kind = 'give_notice' ORDER BY created_at DESC, id DESC LIMIT 1`;
    const last = await args.tx.one<{ from_state: string | null }>(statement(args.tx.dialect, sql, args.row.id));
    return moveTo(args, 'withdraw_notice', last?.from_state ?? 'regular', { left_on: null });
  },
};

const leave: ActionHandler = {
  run: async args => {
    const day = String(args.input.effective_on);
    if (day > args.actor.today) throw invalid({ effective_on: { key: 'validation.not_in_future' } });
    // Who never came was never hired: neither day counts in the figures, the history keeps what was planned.
    const hasNotCome = args.row.state === 'pending' && (typeof args.row.hired_on !== 'string' || args.row.hired_on > day);
    if (!hasNotCome) assertNotBefore(day, args.row.hired_on, 'effective_on', 'left_before_hired');
    const left = await moveTo(args, 'leave', 'left', hasNotCome ? { hired_on: null, left_on: null } : { left_on: day });
    await endAssignments(args, nextDay(day), false);
    await lockAccounts(args);
    await askOthersInsteadOf(args, args.row.id);
    return left;
  },
};

/** While notice runs, `left_on` is the last day that was agreed. */
const giveNotice: ActionHandler = {
  run: async args => {
    const { effective_on, last_day_on } = args.input;
    assertNotBefore(last_day_on, effective_on, 'last_day_on', 'last_day_before_notice');
    return moveTo(args, 'give_notice', 'notice', { left_on: last_day_on });
  },
};

const rehire: ActionHandler = {
  run: async args => {
    const { left_on } = args.row;
    if (typeof left_on === 'string') assertNotBefore(args.input.effective_on, nextDay(left_on), 'effective_on', 'rehired_before_left');
    const isOnProbation = args.input.probation_until_on !== null;
    const dates = { hired_on: args.input.effective_on, left_on: null, probation_until_on: args.input.probation_until_on };
    return moveTo(args, 'rehire', isOnProbation ? 'probation' : 'regular', dates);
  },
};

export const STAFF_HANDLERS = {
  'staff.start_probation': byOther(startProbation),
  'staff.regularise': byOther(regularise),
  'staff.transfer': byOther(transfer),
  'staff.give_notice': ending(giveNotice),
  'staff.withdraw_notice': byOther(withdrawNotice),
  'staff.leave': ending(leave),
  'staff.rehire': byOther(rehire),
  'staff.merge': ending(merge),
} as const satisfies Readonly<Record<string, ActionHandler>>;
