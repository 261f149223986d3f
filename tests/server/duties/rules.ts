import { sampleRow } from '../../../model/kernel/samples.ts';
import { statement } from '../../../server/db/database.ts';
import { seedingActor } from '../../support/seeding.ts';
import { create, definitionOf } from './records.ts';
import { type Answer, type Holder, holderOf, TODAY, type World } from './world.ts';

type Values = Readonly<Record<string, unknown>>;

const as = (world: World, post: string): Holder => {
  const holder = world.holders.get(post);
  if (holder === undefined) throw new Error(`nobody holds ${post}`);
  return holder;
};

let turns = 900;
/** A row that somebody else has left. */
async function left(world: World, register: string, values: Values, by = 'mate-P27'): Promise<string> {
  turns += 1;
  const definition = definitionOf(register);
  const row = { ...sampleRow(definition, turns, target => `${target}-1`), ...values };
  const actor = { ...seedingActor(by, TODAY, true), userId: `users-staff-${by}` };
  const { context, store } = world.server.deps;
  return context.db.writeTx(async tx => (await store.insert(tx, actor, definition, row, { asServer: true })).id);
}

const act = (world: World, holder: Holder, path: string, input: Values = {}): Promise<Answer> =>
  world.call(holder.cookie, 'POST', path, input);

interface Refused {
  readonly answer: Answer;
  /** The status and what the answer must name. */
  readonly status: number;
  readonly names: RegExp;
}

const car = (world: World, values: Values): Promise<string> => left(world, 'company_cars', values);
const trip = (world: World, carId: string, values: Values): Promise<string> =>
  left(world, 'trip_orders', { car_id: carId, driver_id: holderOf('P27'), ...values });

/** Each rule of the packs with a case that it refuses, tried through the wire by the holder of the duty. */
export const RULES: Readonly<Record<string, (world: World, holder: Holder) => Promise<Refused>>> = {
  own_request: async (world, holder) => {
    const id = await left(world, 'payment_requests', { staff_id: holder.staffId, state: 'submitted' });
    return {
      answer: await act(world, holder, `/payment_requests/${id}/approve`),
      status: 403,
      names: /forbidden|same_person|owner_approves|not_asked|not_found/,
    };
  },
  stages_in_order: async (world, holder) => {
    const id = await left(world, 'work_orders', { state: 'open', technician_id: holder.mateId });
    return { answer: await act(world, holder, `/work_orders/${id}/settle`, { amount_fen: 100 }), status: 409, names: /wrong_state/ };
  },
  order_needs_plate: async (world, holder) => ({
    answer: await act(world, holder, '/work_orders', { job_type: 'repair', advisor_id: holder.staffId }),
    status: 422,
    names: /plate/,
  }),
  car_needs_licence: async world => {
    const id = await trip(world, await car(world, { state: 'in_garage', mileage_km: 10 }), { state: 'approved' });
    const answer = await act(world, as(world, 'P27'), `/trip_orders/${id}/depart`, { out_km: 20 });
    return { answer, status: 422, names: /no_licence/ };
  },
  defective_stays: async (world, holder) => {
    const id = await trip(world, await car(world, { state: 'defective', mileage_km: 10 }), { state: 'approved' });
    return { answer: await act(world, holder, `/trip_orders/${id}/depart`, { out_km: 20 }), status: 409, names: /car_not_ready/ };
  },
  no_trip_without_order: async (world, holder) => {
    const id = await trip(world, await car(world, { state: 'in_garage', mileage_km: 10 }), { state: 'draft' });
    return { answer: await act(world, holder, `/trip_orders/${id}/depart`, { out_km: 20 }), status: 409, names: /wrong_state/ };
  },
  outside_trip_by_owner: async world => {
    const id = await trip(world, await car(world, { state: 'in_garage' }), { state: 'submitted', kind: 'outside' });
    const answer = await act(world, as(world, 'P03'), `/trip_orders/${id}/approve`);
    return { answer, status: 403, names: /forbidden|same_person|owner_approves|not_asked|not_found/ };
  },
  failed_stays: async (world, holder) => {
    const id = await left(world, 'work_orders', { state: 'in_work', technician_id: holder.mateId, jobs: [] });
    await act(world, holder, `/work_orders/${id}/final_inspect`, { result: 'failed', findings: '漆面有沙眼' });
    const answer = await act(world, as(world, 'P05'), `/work_orders/${id}/settle`, { amount_fen: 100 });
    return { answer, status: 409, names: /wrong_state/ };
  },
  claim_in_time: async (world, holder) => {
    const items = [{ kind: 'part', part_id: 'parts-1', description: '水泵', qty_milli: 1000 }];
    const id = await left(world, 'warranty_claims', { claimed_on: '2026-10-01', submit_by_on: '2026-11-01', items, state: 'draft' });
    return { answer: await act(world, holder, `/warranty_claims/${id}/submit`, { maker_no: 'A-1' }), status: 422, names: /too_late/ };
  },
  claim_needs_training: async (world, holder) => {
    const items = [{ kind: 'part', part_id: 'parts-1', description: '水泵', qty_milli: 1000 }];
    const id = await left(world, 'warranty_claims', { claimed_on: TODAY, submit_by_on: '2027-01-31', items, state: 'draft' });
    // A certificate that has run out is none.
    const old = { staff_id: holder.staffId, kind_id: 'cert-c09', issued_on: '2024-11-23', valid_until_on: '2026-11-23' };
    const { db } = world.server.deps.context;
    await db.writeTx(tx => tx.all(statement(tx.dialect, 'DELETE FROM certificates WHERE staff_id = ?', holder.staffId)));
    await left(world, 'certificates', old);
    return { answer: await act(world, holder, `/warranty_claims/${id}/submit`, { maker_no: 'A-2' }), status: 403, names: /untrained/ };
  },
  customers_by_role: async world => ({
    answer: await world.call(as(world, 'P25').cookie, 'GET', '/customers/customers-1'),
    status: 404,
    names: /not_found|forbidden/,
  }),
  // The first of the sample people has not begun to work here.
  tools_stay_in_house: async (world, holder) => {
    const id = await left(world, 'tools', { state: 'in_store', keeper_id: holder.staffId, calibration_due_on: null });
    const answer = await act(world, holder, `/tools/${id}/lend`, { borrower_id: 'staff-1' });
    return { answer, status: 422, names: /not_at_work/ };
  },
  ledger_stays: async (world, holder) => {
    const count = await create(world, as(world, 'P08'), 'cash_counts', []);
    const answer = await world.call(holder.cookie, 'DELETE', `/cash_counts/${count.id}`);
    return { answer, status: 403, names: /forbidden|same_person|owner_approves|not_asked|not_found/ };
  },
};
