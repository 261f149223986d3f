import { scopesFor } from '../../../model/kernel/access.ts';
import { rewardPoints } from '../../../model/resources/people/reward_points.ts';
import { rewardRules } from '../../../model/resources/people/reward_rules.ts';
import { salaries } from '../../../model/resources/people/salaries.ts';
import { consequenceOf, isAgainstSide, mostKeptBack, type Rung } from '../../../model/rules/rewards.ts';
import { statement } from '../../db/database.ts';
import { invalid } from '../../problem.ts';
import { type ActionArgs, type ActionHandler, asServer } from '../handler.ts';
import { step } from '../step.ts';
import { type Line, linesIn } from './own.ts';

/** The days of the person's earlier cases under the rule that were not taken back. */
async function earlierCases({ tx, row }: ActionArgs): Promise<string[]> {
  const sql = `SELECT happened_on FROM reward_records WHERE staff_id = ? AND rule_id = ? AND id <> ? AND state NOT IN ('draft', 'revoked')`;
  return (await tx.all<{ happened_on: string }>(statement(tx.dialect, sql, row.staff_id, row.rule_id, row.id))).map(one => one.happened_on);
}

/** What the record's rule brings by its ladder; nothing more where it names no rule. Throws 422 when the rule does not fit the case. */
async function byRule(args: ActionArgs): Promise<Line> {
  const { tx, actor, store, row } = args;
  if (row.rule_id === null) return {};
  const rule = await store.find(tx, asServer(actor), rewardRules, String(row.rule_id), 'R');
  const wrong = (name: string): Line => ({ key: `resources.reward_records.errors.${name}` });
  if (rule.side !== row.side) throw invalid({ rule_id: wrong('rule_of_other_side') as { key: string } });
  if (rule.state !== 'in_force' || String(rule.effective_on) > String(row.happened_on)) {
    throw invalid({ rule_id: wrong('rule_not_in_force') as { key: string } });
  }
  if (rule.is_evidence_needed === true && (row.evidence as readonly unknown[]).length === 0) {
    throw invalid({ evidence: wrong('evidence_needed') as { key: string } });
  }
  const { points, amount_fen, level } = rule as unknown as { points: number; amount_fen: number | null; level: string | null };
  const ladder = linesIn(rule, 'ladder') as unknown as readonly Rung[];
  return { ...consequenceOf({ points, amount_fen, level, ladder }, String(row.happened_on), await earlierCases(args)) };
}

/** What is granted: as proposed, or other figures with their reason. Throws 422. */
function granted({ row, input }: ActionArgs): Line {
  const points = Number(input.points ?? row.points);
  const amount_fen = input.amount_fen ?? row.amount_fen;
  if (isAgainstSide(row.side, points)) throw invalid({ points: { key: 'resources.reward_records.errors.points_against_side' } });
  const isOther = points !== row.points || amount_fen !== row.amount_fen;
  if (isOther && input.decision === null) throw invalid({ decision: { key: 'resources.reward_records.errors.change_without_reason' } });
  return { points, amount_fen };
}

/** Throws 422 when more than a fifth of the month's pay would be kept back; only asked for those who may know the pay. */
async function assertWithinPay({ tx, actor, row, input }: ActionArgs): Promise<Line> {
  if (row.side !== 'penalty' || row.amount_fen === null || !scopesFor(actor.grants, salaries, 'R').includes('all')) return {};
  const pay = `SELECT base_fen + post_fen + performance_fen + allowance_fen AS pay FROM salaries
    WHERE staff_id = ? AND state = 'approved' AND effective_on <= ? ORDER BY effective_on DESC LIMIT 1`;
  const paid = await tx.one<{ pay: number }>(statement(tx.dialect, pay, row.staff_id, `${String(input.settle_month)}-31`));
  if (paid === undefined) return {};
  const kept = `SELECT coalesce(sum(amount_fen), 0) AS kept FROM reward_records
    WHERE staff_id = ? AND side = 'penalty' AND state = 'settled' AND settle_month = ? AND id <> ?`;
  const before = await tx.one<{ kept: number }>(statement(tx.dialect, kept, row.staff_id, input.settle_month, row.id));
  if (Number(before?.kept ?? 0) + Number(row.amount_fen) > mostKeptBack(Number(paid.pay))) {
    throw invalid({ settle_month: { key: 'resources.reward_records.errors.over_a_fifth' } });
  }
  return {};
}

async function writePoints({ tx, actor, store }: ActionArgs, row: Line, kind: 'grant' | 'reversal'): Promise<void> {
  const points = Number(row.points) * (kind === 'grant' ? 1 : -1);
  if (points === 0) return;
  const entry = { staff_id: row.staff_id, record_ref: row.id, kind, counts_on: actor.today, points };
  await store.insert(tx, asServer(actor), rewardPoints, entry, { asServer: true });
}

/** Whoever proposes, decides and is concerned are three persons (SD15). */
export const REWARD_HANDLERS: Readonly<Record<string, ActionHandler>> = {
  'reward_rules.put_in_force': step('put_in_force', { to: 'in_force' }),
  'reward_rules.end': step('end', { to: 'ended' }),
  'reward_records.submit': step('submit', { to: 'submitted', by: 'proposed_by', more: byRule }),
  'reward_records.approve': step('approve', {
    to: 'approved',
    by: 'approved_by',
    more: granted,
  }),
  'reward_records.send_back': step('send_back', { to: 'draft' }),
  'reward_records.notify': step('notify', { to: 'notified' }),
  'reward_records.acknowledge': step('acknowledge', { to: 'notified', at: 'acknowledged_at' }),
  'reward_records.file_appeal': step('file_appeal', { to: 'appealed' }),
  'reward_records.uphold': step('uphold', { to: 'notified' }),
  'reward_records.settle': step('settle', {
    to: 'settled',
    more: assertWithinPay,
    after: (args, row) => writePoints(args, row, 'grant'),
  }),
  'reward_records.revoke': step('revoke', {
    to: 'revoked',
    after: async (args, row) => {
      if (args.row.state === 'settled') await writePoints(args, row, 'reversal');
    },
  }),
};
