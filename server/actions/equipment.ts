import { calibrations } from '../../model/resources/assets/calibrations.ts';
import { equipment } from '../../model/resources/assets/equipment.ts';
import { maintenanceTasks } from '../../model/resources/assets/maintenance_tasks.ts';
import { tools } from '../../model/resources/assets/tools.ts';
import { statement } from '../db/database.ts';
import { invalid } from '../problem.ts';
import type { StoredRow } from '../store/store.ts';
import { byAuthority } from './approvals/authority.ts';
import { type ActionArgs, type ActionHandler, asServer } from './handler.ts';
import { step } from './step.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The day that lies `days` after `day` (before, when negative). */
export const daysLater = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** Throws 422 when what is said to be done lies in the future. */
export function assertDone(args: ActionArgs, field: string): Readonly<Record<string, unknown>> {
  if (String(args.input[field]) > args.actor.today) throw invalid({ [field]: { key: 'validation.not_in_future' } });
  return {};
}

const setEquipment = ({ tx, actor, store }: ActionArgs, id: unknown, changes: Readonly<Record<string, unknown>>): Promise<StoredRow> =>
  store.update(tx, asServer(actor), equipment, String(id), undefined, changes, { asServer: true });

/** The machine's next date follows from the day on which it was serviced; what needs repair is planned at once. */
async function afterMaintenance(args: ActionArgs, task: StoredRow): Promise<void> {
  const { tx, actor, store, input } = args;
  const machine = await store.find(tx, asServer(actor), equipment, String(task.equipment_id), 'U');
  const interval = machine.maintenance_interval_days;
  if (typeof interval === 'number' && task.kind !== 'daily' && task.kind !== 'repair') {
    await setEquipment(args, machine.id, { maintenance_due_on: daysLater(String(input.done_on), interval) });
  }
  if (input.result !== 'needs_repair') return;
  const repair = { equipment_id: machine.id, kind: 'repair', planned_on: actor.today, work: input.remark ?? null };
  await store.insert(tx, asServer(actor), maintenanceTasks, repair, { asServer: true });
}

async function intervalOf({ tx }: ActionArgs, toolId: unknown): Promise<number | null> {
  const sql = 'SELECT m.calibration_interval_days AS days FROM tools AS t JOIN tool_models AS m ON m.id = t.model_id WHERE t.id = ?';
  return (await tx.one<{ days: number | null }>(statement(tx.dialect, sql, toolId)))?.days ?? null;
}

/** The end of the certificate: as it says, else by the interval of the tool's model. */
async function validUntil(args: ActionArgs): Promise<Readonly<Record<string, unknown>>> {
  const { input, row } = args;
  assertDone(args, 'done_on');
  const [done, until] = [String(input.done_on), input.valid_until_on];
  if (typeof until === 'string') {
    if (until <= done) throw invalid({ valid_until_on: { key: 'resources.calibrations.errors.ends_before_done' } });
    return {};
  }
  const days = input.result === 'fail' || row.tool_id === null ? null : await intervalOf(args, row.tool_id);
  return { valid_until_on: days === null ? null : daysLater(done, days) };
}

/** Tool and machine are due again when the certificate ends, and the next calibration is planned; what failed may not be used. */
async function afterCalibration(args: ActionArgs, done: StoredRow): Promise<void> {
  const { tx, actor, store } = args;
  const { tool_id, equipment_id, lab, is_statutory } = done;
  const hasFailed = done.result === 'fail';
  const until = hasFailed ? daysLater(String(done.done_on), -1) : done.valid_until_on;
  if (typeof tool_id === 'string') {
    const due = { calibration_due_on: until };
    await store.update(tx, asServer(actor), tools, tool_id, undefined, due, { asServer: true });
  } else await setEquipment(args, equipment_id, { statutory_due_on: until, ...(hasFailed ? { state: 'stopped' } : {}) });
  if (hasFailed || typeof until !== 'string') return;
  await store.insert(tx, asServer(actor), calibrations, { tool_id, equipment_id, lab, is_statutory, due_on: until }, { asServer: true });
}

export const EQUIPMENT_HANDLERS: Readonly<Record<string, ActionHandler>> = {
  'equipment.stop': step('stop', { to: 'stopped' }),
  'equipment.repair': step('repair', { to: 'in_repair' }),
  'equipment.start': step('start', { to: 'in_use' }),
  'equipment.scrap': byAuthority(step('scrap', { to: 'scrapped' })),
  'maintenance_tasks.finish': step('finish', {
    to: 'done',
    by: 'done_by',
    more: args => assertDone(args, 'done_on'),
    after: afterMaintenance,
  }),
  'maintenance_tasks.skip': step('skip', { to: 'skipped', by: 'done_by' }),
  'calibrations.finish': step('finish', { to: 'done', more: validUntil, after: afterCalibration }),
};
