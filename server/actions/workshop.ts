import { followUps } from '../../model/resources/customers/follow_ups.ts';
import { vehicles } from '../../model/resources/customers/vehicles.ts';
import { inspections } from '../../model/resources/workshop/inspections.ts';
import { reworks } from '../../model/resources/workshop/reworks.ts';
import { workOrders } from '../../model/resources/workshop/work_orders.ts';
import { callsAfter } from '../../model/rules/care.ts';
import { statement } from '../db/database.ts';
import { invalid, Problem } from '../problem.ts';
import type { StoredRow } from '../store/store.ts';
import { careRules } from './care.ts';
import { type ActionArgs, type ActionHandler, asServer } from './handler.ts';
import { personBehind } from './sessions.ts';
import { step } from './step.ts';

type Line = Readonly<Record<string, unknown>>;

/** Who worked on the car does not pass it: the one in the head of the order, nor one of its lines. */
async function assertNotOwnWork({ tx, actor, row }: ActionArgs): Promise<void> {
  const me = await personBehind(tx, actor);
  const workers = [row.technician_id, ...(row.jobs as readonly Line[]).map(line => line.technician_id)];
  if (me !== null && workers.includes(me)) throw new Problem(403, { key: 'problem.own_work' });
}

/** Writes the inspection, and a rework where it failed; a failure must say what is wrong. */
export async function inspect(args: ActionArgs, kind: string): Promise<void> {
  const { tx, store, row, input } = args;
  const actor = asServer(args.actor);
  const { result, findings } = input;
  if (result === 'failed' && findings === null) throw invalid({ findings: { key: 'validation.required' } });
  const record = {
    work_order_id: row.id,
    kind,
    result,
    findings,
    inspector_id: actor.staffId,
    inspected_at: new Date(args.context.clock.now()).toISOString(),
  };
  const made = await store.insert(tx, actor, inspections, record, { asServer: true });
  if (result !== 'failed') return;
  const rework = {
    work_order_id: row.id,
    kind,
    inspection_id: made.id,
    found_on: actor.today,
    fault: findings,
    team_id: row.team_id,
    staff_id: row.technician_id,
  };
  await store.insert(tx, actor, reworks, rework, { asServer: true });
}

/** Writes the act into the order's history although no field of it changes. */
async function noted(args: ActionArgs, verb: string): Promise<StoredRow> {
  await args.store.note(args.tx, args.actor, verb, args.definition.name, args.row.id, { result: args.input.result });
  return args.row;
}

const checkWork: ActionHandler = {
  run: async args => {
    if (args.input.kind === 'mutual') await assertNotOwnWork(args);
    await inspect(args, String(args.input.kind));
    return noted(args, 'check_work');
  },
};

async function assertNoOpenRework({ tx, row }: ActionArgs): Promise<void> {
  const sql = `SELECT number FROM reworks WHERE work_order_id = ? AND state = 'open' ORDER BY number LIMIT 1`;
  const open = await tx.one<{ number: string }>(statement(tx.dialect, sql, row.id));
  if (open !== undefined) throw new Problem(409, { key: 'problem.open_rework', args: { number: open.number } });
}

/** What the dialog leaves empty stays as it is. */
const keeping =
  (...fields: readonly string[]) =>
  ({ row, input }: ActionArgs): Readonly<Record<string, unknown>> =>
    Object.fromEntries(fields.map(name => [name, input[name] ?? row[name]]));

const passed = step('final_inspect', {
  to: 'inspected',
  at: 'inspected_at',
  more: async args => {
    await assertNoOpenRework(args);
    return {};
  },
});
export const finalInspect: ActionHandler = {
  run: async args => {
    await assertNotOwnWork(args);
    await inspect(args, 'final');
    return args.input.result === 'passed' ? passed.run(args) : noted(args, 'final_inspect');
  },
};

/** The calls that this delivery asks for, each once an order. */
async function planCalls(args: ActionArgs): Promise<void> {
  const { tx, store, row } = args;
  const actor = asServer(args.actor);
  const order = { job_type: String(row.job_type), amount_fen: row.amount_fen as number | null };
  for (const call of callsAfter(actor.today, order, await careRules(tx))) {
    const sql = 'SELECT id FROM follow_ups WHERE work_order_id = ? AND kind = ?';
    if ((await tx.one(statement(tx.dialect, sql, row.id, call.kind))) !== undefined) continue;
    await store.insert(tx, actor, followUps, { ...call, vehicle_id: row.vehicle_id, work_order_id: row.id }, { asServer: true });
  }
}

/** The car's own mileage follows the order's; it never runs backwards. */
async function keepMileage(args: ActionArgs): Promise<void> {
  const { tx, store, row, input } = args;
  const actor = asServer(args.actor);
  const read = Number(input.mileage_km ?? row.mileage_km ?? 0);
  if (typeof row.vehicle_id !== 'string') return;
  const car = await store.find(tx, actor, vehicles, row.vehicle_id, 'R');
  if (read <= Number(car.mileage_km ?? 0)) return;
  await store.update(tx, actor, vehicles, car.id, undefined, { mileage_km: read }, { asServer: true });
}

/** A car does not leave with fewer kilometres than it came with; what is typed last would stand in the order. Throws 422. */
function assertNotRunBack({ row, input }: ActionArgs): void {
  const cameWith = Number(row.mileage_km ?? 0);
  if (typeof input.mileage_km === 'number' && input.mileage_km < cameWith)
    throw invalid({ mileage_km: { key: 'resources.work_orders.errors.mileage_run_back', args: { km: cameWith } } });
}

const deliver = step('deliver', {
  to: 'delivered',
  at: 'delivered_at',
  more: async args => {
    assertNotRunBack(args);
    await planCalls(args);
    await keepMileage(args);
    return keeping('mileage_km')(args);
  },
});

/** An appointment is kept by an order of its car or of its customer, who may have come with another. Throws 422. */
async function assertSameVisit({ tx, store, actor, row, input }: ActionArgs): Promise<void> {
  const order = await store.find(tx, asServer(actor), workOrders, String(input.work_order_id), 'R');
  const isSame = (field: string): boolean => row[field] !== null && row[field] === order[field];
  if (['plate', 'vehicle_id', 'customer_id'].some(isSame)) return;
  throw invalid({ work_order_id: { key: 'resources.appointments.errors.other_car', args: { plate: String(row.plate) } } });
}

export const WORKSHOP_HANDLERS = {
  'work_orders.start': step('start', { to: 'in_work', at: 'started_at', more: keeping('technician_id') }),
  'work_orders.check_work': checkWork,
  'work_orders.final_inspect': finalInspect,
  'work_orders.settle': step('settle', { to: 'settled', at: 'settled_at' }),
  'work_orders.deliver': deliver,
  'work_orders.take_up_again': step('take_up_again', { to: 'in_work', clear: ['inspected_at', 'settled_at', 'amount_fen'] }),
  'work_orders.cancel': step('cancel', { to: 'cancelled' }),
  'appointments.arrive': step('arrive', { to: 'arrived', at: 'arrived_at' }),
  'appointments.keep': step('keep', {
    to: 'kept',
    more: async args => {
      await assertSameVisit(args);
      return {};
    },
  }),
  'appointments.miss': step('miss', { to: 'no_show' }),
  'appointments.cancel': step('cancel', { to: 'cancelled' }),
  'reworks.finish': step('finish', { to: 'done', at: 'done_at' }),
  /** Who did the work again does not say himself that it is right now. */
  'reworks.verify': step('verify', { to: 'verified', at: 'verified_at', by: 'verified_by' }),
  'reworks.send_back': step('send_back', { to: 'open', clear: ['done_at'] }),
  'technical_cases.publish': step('publish', { to: 'published' }),
  'technical_cases.retract': step('retract', { to: 'withdrawn' }),
} as const satisfies Readonly<Record<string, ActionHandler>>;
