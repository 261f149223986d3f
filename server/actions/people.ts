import { rewardPoints } from '../../model/resources/people/reward_points.ts';
import { trainingResults } from '../../model/resources/people/training_results.ts';
import { statement } from '../db/database.ts';
import { invalid, Problem } from '../problem.ts';
import { type ActionArgs, type ActionHandler, asServer } from './handler.ts';
import { requestHandlers } from './requests.ts';
import { step } from './step.ts';

type Line = Readonly<Record<string, unknown>>;

/** Throws 403 unless the one who acts is the person whom the record is about. */
function assertOwn({ actor, row }: ActionArgs): void {
  if (actor.staffId === null || row.staff_id !== actor.staffId) throw new Problem(403, { key: 'problem.forbidden' });
}
const own = (args: ActionArgs): Line => {
  assertOwn(args);
  return {};
};

/** An action that keeps what was asked for and leaves the state alone. */
const keeping = (verb: string, more: (args: ActionArgs) => Line): ActionHandler => ({
  run: async args => {
    const values = { ...args.input, ...more(args) };
    return args.store.update(args.tx, asServer(args.actor), args.definition, args.row.id, undefined, values, { asServer: true, verb });
  },
});

/** A result without score for everybody who came and has none of this session. */
async function writeResults({ tx, actor, store, row }: ActionArgs): Promise<void> {
  const came = (row.enrolments as readonly Line[]).filter(one => one.presence === 'attended' || one.presence === 'late');
  const sql = 'SELECT staff_id FROM training_results WHERE course_id = ? AND finished_on = ?';
  const day = String(row.ends_at).slice(0, 10);
  const there = await tx.all<{ staff_id: string }>(statement(tx.dialect, sql, row.course_id, day));
  const known = new Set<unknown>(there.map(one => one.staff_id));
  for (const staffId of new Set(came.map(one => one.staff_id))) {
    if (known.has(staffId)) continue;
    const result = { staff_id: staffId, course_id: row.course_id, session_id: row.id, finished_on: day, outcome: 'attended' };
    await store.insert(tx, asServer(actor), trainingResults, result, { asServer: true });
  }
}

/** The weighted mean of the scores by the weights that are there, else the score that was typed. Throws 422 when there is neither. */
function scoreOf({ row }: ActionArgs): number {
  const scored = (row.scores as readonly Line[]).filter(line => typeof line.score === 'number');
  const weights = scored.reduce((sum, line) => sum + Number(line.weight_bp), 0);
  if (weights > 0) return Math.round(scored.reduce((sum, line) => sum + Number(line.score) * Number(line.weight_bp), 0) / weights);
  if (typeof row.draft_score === 'number') return row.draft_score;
  throw invalid({ draft_score: { key: 'validation.required' } });
}

async function writePoints({ tx, actor, store }: ActionArgs, row: Line, kind: 'grant' | 'reversal'): Promise<void> {
  const points = Number(row.points) * (kind === 'grant' ? 1 : -1);
  if (points === 0) return;
  const entry = { staff_id: row.staff_id, record_ref: row.id, kind, counts_on: actor.today, points };
  await store.insert(tx, asServer(actor), rewardPoints, entry, { asServer: true });
}

/** Makes the draft targets of the plan binding. */
async function publishTargets({ tx, actor, store, row, registry }: ActionArgs): Promise<void> {
  const definition = registry.get('targets');
  if (definition === undefined) return;
  const drafts = await tx.all<{ id: string }>(
    statement(tx.dialect, `SELECT id FROM targets WHERE plan_id = ? AND state = 'draft'`, row.id),
  );
  for (const { id } of drafts)
    await store.update(tx, asServer(actor), definition, id, undefined, { state: 'published' }, { asServer: true, verb: 'publish' });
}

/** Targets of units and persons go the same way; the actual is never entered by the one who answers for it (SD17). */
const targetHandlers = (register: string, person: string): Readonly<Record<string, ActionHandler>> => ({
  [`${register}.publish`]: step('publish', { to: 'published', not: [person] }),
  [`${register}.adjust`]: step('adjust', { to: 'published', not: [person] }),
  [`${register}.record_actual`]: step('record_actual', { to: 'published', at: 'actual_at', not: [person] }),
  [`${register}.close`]: step('close', { to: 'closed', not: [person] }),
});

const APPRAISALS: Readonly<Record<string, ActionHandler>> = {
  'appraisal_cycles.start': step('start', { to: 'open' }),
  'appraisal_cycles.close': step('close', { to: 'closed' }),
  'appraisals.submit': step('submit', {
    to: 'submitted',
    by: 'submitted_by',
    not: ['staff_id'],
    more: args => ({ draft_score: scoreOf(args) }),
  }),
  'appraisals.review': step('review', { to: 'reviewed', by: 'reviewed_by', not: ['staff_id', 'submitted_by'] }),
  'appraisals.send_back': step('send_back', { to: 'draft', not: ['staff_id'] }),
  'appraisals.publish': step('publish', {
    to: 'published',
    at: 'published_at',
    not: ['staff_id'],
    more: ({ row }) => ({ final_score: row.draft_score }),
  }),
  'appraisals.confirm': step('confirm', { to: 'confirmed', at: 'answered_at', more: own }),
  'appraisals.appeal': step('appeal', { to: 'appealed', at: 'answered_at', more: own }),
};

const REWARDS: Readonly<Record<string, ActionHandler>> = {
  'reward_rules.put_in_force': step('put_in_force', { to: 'in_force' }),
  'reward_rules.end': step('end', { to: 'ended' }),
  /** Proposer, approver and subject are three persons (SD15). */
  'reward_records.submit': step('submit', { to: 'submitted', by: 'proposed_by', not: ['staff_id'] }),
  'reward_records.approve': step('approve', { to: 'approved', by: 'approved_by', not: ['staff_id', 'proposed_by', 'created_by'] }),
  'reward_records.send_back': step('send_back', { to: 'draft', not: ['staff_id', 'proposed_by'] }),
  'reward_records.notify': step('notify', { to: 'notified', not: ['staff_id'] }),
  'reward_records.acknowledge': step('acknowledge', { to: 'notified', at: 'acknowledged_at', more: own }),
  'reward_records.file_appeal': step('file_appeal', { to: 'appealed', more: own }),
  'reward_records.uphold': step('uphold', { to: 'notified', not: ['staff_id', 'proposed_by'] }),
  'reward_records.settle': step('settle', { to: 'settled', not: ['staff_id'], after: (args, row) => writePoints(args, row, 'grant') }),
  'reward_records.revoke': step('revoke', {
    to: 'revoked',
    not: ['staff_id'],
    after: async (args, row) => {
      if (args.row.state === 'settled') await writePoints(args, row, 'reversal');
    },
  }),
};

export const PEOPLE_HANDLERS: Readonly<Record<string, ActionHandler>> = {
  ...requestHandlers('business_trips', ['staff_id']),
  'business_trips.finish': step('finish', { to: 'finished' }),
  'business_trips.cancel': step('cancel', { to: 'cancelled' }),
  ...requestHandlers('training_plans', []),
  'training_plans.close': step('close', { to: 'closed' }),
  'training_sessions.announce': step('announce', { to: 'open' }),
  'training_sessions.finish': step('finish', { to: 'done', after: writeResults }),
  'training_sessions.cancel': step('cancel', { to: 'cancelled' }),
  'training_results.give_feedback': keeping('give_feedback', own),
  ...APPRAISALS,
  ...REWARDS,
  'target_plans.submit': step('submit', { to: 'submitted' }),
  'target_plans.publish': step('publish', {
    to: 'published',
    by: 'approved_by',
    at: 'approved_at',
    not: ['owner_id', 'created_by'],
    after: publishTargets,
  }),
  'target_plans.send_back': step('send_back', { to: 'draft', not: ['owner_id'] }),
  'target_plans.close': step('close', { to: 'closed' }),
  ...targetHandlers('targets', 'owner_id'),
  ...targetHandlers('personal_targets', 'staff_id'),
  ...requestHandlers('budgets', []),
  'budgets.record_spent': step('record_spent', { to: 'approved' }),
  'budgets.close': step('close', { to: 'closed' }),
};
