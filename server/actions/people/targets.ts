import { type Adding, reached, splitGap } from '../../../model/rules/targets.ts';
import { statement, type Tx } from '../../db/database.ts';
import { invalid, Problem } from '../../problem.ts';
import type { StoredRow } from '../../store/store.ts';
import { type ActionArgs, type ActionHandler, asServer } from '../handler.ts';
import { step } from '../step.ts';
import type { Line } from './own.ts';

interface Metric {
  readonly direction: 'up' | 'down';
  readonly adding: Adding;
}

async function metricOf(tx: Tx, id: unknown): Promise<Metric> {
  const found = await tx.one<Metric>(statement(tx.dialect, 'SELECT direction, adding FROM metrics WHERE id = ?', id));
  return found ?? { direction: 'up', adding: 'sum' };
}

/** The figures of what hangs on a target in the same metric: lower targets, or persons where there are none. */
async function partsOf(tx: Tx, id: string, metricId: unknown): Promise<number[]> {
  const read = async (table: string, field: string): Promise<number[]> => {
    const sql = `SELECT base_milli FROM ${table} WHERE ${field} = ? AND metric_id = ?`;
    return (await tx.all<{ base_milli: number }>(statement(tx.dialect, sql, id, metricId))).map(one => Number(one.base_milli));
  };
  const lower = await read('targets', 'parent_id');
  return lower.length > 0 ? lower : read('personal_targets', 'target_id');
}

/** What is left between the target and its parts; a difference needs its reason. Throws 422 without one. */
async function gapOf({ tx, row, input }: ActionArgs): Promise<Line> {
  const { adding } = await metricOf(tx, row.metric_id);
  const whole = Number(input.base_milli ?? row.base_milli);
  const gap = splitGap(adding, whole, await partsOf(tx, row.id, row.metric_id)) ?? null;
  const reason = gap === null || gap === 0 ? null : (input.gap_reason ?? row.gap_reason);
  if (gap !== null && gap !== 0 && reason === null)
    throw invalid({
      gap_reason: { key: 'resources.targets.errors.parts_differ', args: { whole: whole / 1000, parts: (whole - gap) / 1000 } },
    });
  return { gap_milli: gap, gap_reason: reason };
}

/** A part was changed: what is left of the target above is counted again, with the reason of the change where it has none. */
async function recountAbove({ tx, actor, store, registry, input }: ActionArgs, row: StoredRow): Promise<void> {
  const above = row.parent_id ?? row.target_id ?? null;
  const definition = registry.get('targets');
  if (above === null || definition === undefined) return;
  const parent = await store.find(tx, asServer(actor), definition, String(above), 'R');
  if (parent.state !== 'published') return;
  const { adding } = await metricOf(tx, parent.metric_id);
  const gap_milli = splitGap(adding, Number(parent.base_milli), await partsOf(tx, parent.id, parent.metric_id)) ?? null;
  if (gap_milli === parent.gap_milli) return;
  const reason = gap_milli === null || gap_milli === 0 ? null : (parent.gap_reason ?? input.change_reason ?? null);
  const change = { gap_milli, gap_reason: reason };
  await store.update(tx, asServer(actor), definition, parent.id, undefined, change, { asServer: true, verb: 'recount' });
}

async function reachedBy({ tx, row, input }: ActionArgs): Promise<Line> {
  const { direction } = await metricOf(tx, row.metric_id);
  return { reached_bp: reached(direction, Number(row.base_milli), Number(input.actual_milli)) ?? null };
}

async function reachedAnew({ tx, row, input }: ActionArgs): Promise<Line> {
  if (row.actual_milli === null) return {};
  const { direction } = await metricOf(tx, row.metric_id);
  return { reached_bp: reached(direction, Number(input.base_milli), Number(row.actual_milli)) ?? null };
}

/** Targets of units and persons go the same way; the actual is never entered by the one who answers for it (SD17). */
const targetHandlers = (register: string, gap: (args: ActionArgs) => Promise<Line>): Readonly<Record<string, ActionHandler>> => ({
  [`${register}.publish`]: step('publish', { to: 'published', more: gap, after: recountAbove }),
  [`${register}.adjust`]: step('adjust', {
    to: 'published',
    more: async args => ({ ...(await gap(args)), ...(await reachedAnew(args)) }),
    after: recountAbove,
  }),
  [`${register}.record_actual`]: step('record_actual', { to: 'published', at: 'actual_at', more: reachedBy }),
  [`${register}.close`]: step('close', { to: 'closed' }),
});

/** Makes the targets of the plan binding that are not yet. Throws 409 when one differs from its parts and does not say why. */
async function publishTargets(args: ActionArgs): Promise<void> {
  const { tx, actor, store, row, registry } = args;
  const definition = registry.get('targets');
  if (definition === undefined) return;
  const sql = `SELECT id FROM targets WHERE plan_id = ? AND state IN ('draft', 'submitted')`;
  for (const { id } of await tx.all<{ id: string }>(statement(tx.dialect, sql, row.id))) {
    const target = await store.find(tx, asServer(actor), definition, id, 'R');
    const { adding } = await metricOf(tx, target.metric_id);
    const gap_milli = splitGap(adding, Number(target.base_milli), await partsOf(tx, id, target.metric_id)) ?? null;
    if (gap_milli !== null && gap_milli !== 0 && target.gap_reason === null) {
      throw new Problem(409, { key: 'resources.target_plans.errors.targets_differ' });
    }
    const change = { state: 'published', gap_milli };
    await store.update(tx, asServer(actor), definition, id, undefined, change, { asServer: true, verb: 'publish' });
  }
}

/** What is left of a budget; more than it holds needs its reason. Throws 422. */
function spent({ row, input }: ActionArgs): Line {
  const left_fen = Number(row.amount_fen) - Number(input.spent_fen);
  if (left_fen < 0 && input.over_reason === null) throw invalid({ over_reason: { key: 'resources.budgets.errors.over_without_reason' } });
  return { left_fen, over_reason: left_fen < 0 ? input.over_reason : null };
}

/** A budget closes with what was spent of it. Throws 422 when that is not known. */
function counted({ row }: ActionArgs): Line {
  if (row.spent_fen === null) throw invalid({ spent_fen: { key: 'validation.required' } });
  return {};
}

export const TARGET_HANDLERS: Readonly<Record<string, ActionHandler>> = {
  'target_plans.submit': step('submit', { to: 'submitted' }),
  'target_plans.publish': step('publish', {
    to: 'published',
    by: 'approved_by',
    at: 'approved_at',
    after: publishTargets,
  }),
  'target_plans.send_back': step('send_back', { to: 'draft' }),
  'target_plans.close': step('close', { to: 'closed' }),
  'targets.submit': step('submit', { to: 'submitted' }),
  'targets.send_back': step('send_back', { to: 'draft' }),
  ...targetHandlers('targets', gapOf),
  ...targetHandlers('personal_targets', async () => ({})),
  'budgets.record_spent': step('record_spent', { to: 'approved', more: spent }),
  'budgets.close': step('close', { to: 'closed', more: counted }),
};
