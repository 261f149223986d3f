import { companyCars } from '../../model/resources/assets/company_cars.ts';
import { invalid, Problem } from '../problem.ts';
import type { StoredRow } from '../store/store.ts';
import { byAuthority } from './approvals/authority.ts';
import { LICENCE, lacksCertificate } from './certified.ts';
import { type ActionArgs, type ActionHandler, asServer } from './handler.ts';
import { closing, granting, opening, returning } from './requests.ts';
import { step } from './step.ts';
import { assertOther } from './whose.ts';

type Values = Readonly<Record<string, unknown>>;

const refused = (field: string, error: string): Error => invalid({ [field]: { key: `resources.trip_orders.errors.${error}` } });

const carOf = ({ tx, actor, store, row }: ActionArgs): Promise<StoredRow> =>
  store.find(tx, asServer(actor), companyCars, String(row.car_id), 'U');

async function setCar({ tx, actor, store }: ActionArgs, car: StoredRow, changes: Values, verb: string): Promise<void> {
  await store.update(tx, asServer(actor), companyCars, car.id, car.version, changes, { asServer: true, verb });
}

/** Throws 422 when the driver holds no licence that is good today. */
async function assertLicence({ tx, actor, row }: ActionArgs): Promise<void> {
  if (await lacksCertificate(tx, row.driver_id, LICENCE, actor.today)) throw refused('out_km', 'no_licence');
}

/** Outside bodies get a car with the owner's approval only. */
function assertMayApprove({ actor, row }: ActionArgs): Values {
  if (row.kind === 'outside' && !actor.roles.includes('owner')) {
    throw new Problem(403, { key: 'resources.trip_orders.errors.owner_approves' });
  }
  return {};
}

async function assertReady(args: ActionArgs): Promise<Values> {
  const car = await carOf(args);
  if (car.state !== 'in_garage') throw new Problem(409, { key: 'resources.trip_orders.errors.car_not_ready' });
  if (Number(args.input.out_km) < Number(car.mileage_km)) throw refused('out_km', 'meter_behind');
  await assertLicence(args);
  return {};
}

const leave = async (args: ActionArgs): Promise<void> => {
  const car = await carOf(args);
  await setCar(args, car, { state: 'out', mileage_km: args.input.out_km }, 'depart');
};

function driven({ row, input }: ActionArgs): Values {
  const km = Number(input.back_km) - Number(row.out_km);
  if (km < 0) throw refused('back_km', 'meter_behind');
  return { driven_km: km };
}

const arrive = async (args: ActionArgs): Promise<void> => {
  const car = await carOf(args);
  await setCar(args, car, { state: 'in_garage', mileage_km: args.input.back_km }, 'come_back');
};

/** What came out dearer than it was granted is confirmed by a third person. */
async function assertWithinGrant(args: ActionArgs): Promise<Values> {
  if (Number(args.input.actual_fen) > Number(args.row.estimate_fen ?? 0)) await assertOther(args, ['driver_id', 'created_by']);
  return {};
}

export const VEHICLE_HANDLERS: Readonly<Record<string, ActionHandler>> = {
  'company_cars.report_defect': step('report_defect', { to: 'defective' }),
  'company_cars.send_to_repair': step('send_to_repair', { to: 'in_repair' }),
  'company_cars.release': step('release', { to: 'in_garage' }),
  'company_cars.retire': byAuthority(step('retire', { to: 'retired' })),
  'trip_orders.submit': opening(step('submit', { to: 'submitted' })),
  'trip_orders.withdraw': closing(step('withdraw', { to: 'draft' })),
  'trip_orders.approve': granting(step('approve', { to: 'approved', by: 'approved_by', more: assertMayApprove })),
  'trip_orders.send_back': returning(step('send_back', { to: 'draft' })),
  'trip_orders.depart': step('depart', { to: 'out', at: 'out_at', more: assertReady, after: leave }),
  'trip_orders.come_back': step('come_back', { to: 'back', at: 'back_at', more: driven, after: arrive }),
  'trip_orders.cancel': closing(step('cancel', { to: 'cancelled' })),
  'car_costs.submit': opening(step('submit', { to: 'submitted' })),
  'car_costs.withdraw': closing(step('withdraw', { to: 'draft' })),
  'car_costs.approve': granting(step('approve', { to: 'approved', by: 'approved_by' })),
  'car_costs.send_back': returning(step('send_back', { to: 'draft' })),
  'car_costs.settle': step('settle', { to: 'settled', on: 'settled_on', more: assertWithinGrant }),
  'car_accidents.rule': step('rule', { to: 'ruled' }),
  'car_accidents.close': step('close', { to: 'closed', by: 'closed_by', on: 'closed_on' }),
  'car_accidents.send_back': step('send_back', { to: 'reported' }),
};
