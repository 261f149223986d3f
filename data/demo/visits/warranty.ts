import { addDays } from '../dates.ts';
import type { Random } from '../random.ts';
import { staffId } from '../staff.ts';
import { counter } from './quality.ts';

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

const KEEPER = staffId('0111');
const dayOf = (instant: unknown): string => String(instant).slice(0, 10);
const FAULTS: readonly (readonly [fault: string, item: string])[] = [
  ['起步有异响，确认为半轴内球笼磨损', '半轴总成'],
  ['中控屏黑屏，刷写无效', '中控屏总成'],
  ['发动机故障灯亮，氧传感器信号超差', '氧传感器'],
  ['空调压缩机异响', '空调压缩机'],
  ['后减震器漏油', '后减震器'],
];

function claimState(age: number, at: number): string {
  if (age < 5) return 'draft';
  if (age < 18) return 'submitted';
  if (at % 8 === 3) return 'rejected';
  return age < 50 ? 'approved' : 'paid';
}

function claimRow(number: string, order: Row, at: number, today: string, random: Random): Row {
  const day = dayOf(order.settled_at);
  const state = claimState((Date.parse(today) - Date.parse(day)) / 86_400_000, at);
  const [fault, item] = FAULTS[at % FAULTS.length] ?? FAULTS[0] ?? ['', ''];
  const claimed = Number(order.amount_fen);
  const isSent = state !== 'draft';
  const isAllowed = state === 'approved' || state === 'paid';
  const approved = at % 6 === 1 ? Math.round((claimed * 0.85) / 100) * 100 : claimed;
  return {
    id: `claim-${number.toLowerCase()}`,
    number,
    vehicle_id: order.vehicle_id,
    work_order_id: order.id,
    claimed_on: day,
    submit_by_on: addDays(day, 15),
    mileage_km: order.mileage_km,
    fault,
    judgement: '在质保期内，非使用不当',
    items: [
      { kind: 'part', part_id: null, description: item, qty_milli: 1000 },
      { kind: 'labour', part_id: null, description: '更换工时', qty_milli: 1000 + random.between(0, 5) * 500 },
    ],
    state,
    claimed_fen: claimed,
    ...(isSent ? { maker_no: `CW${day.slice(2, 4)}${String(40_000 + at * 13)}`, submitted_on: addDays(day, 4) } : {}),
    ...(isAllowed || state === 'rejected' ? { answered_on: addDays(day, 17) } : {}),
    ...(state === 'rejected' ? { refusal: '照片看不出故障部位，旧件未按期寄回' } : {}),
    ...(isAllowed ? { approved_fen: approved } : {}),
    ...(state === 'paid' ? { paid_fen: approved, paid_on: addDays(day, 48) } : {}),
  };
}

function oldPartRow(number: string, claim: Row, today: string): Row {
  const day = String(claim.claimed_on);
  const item = (claim.items as readonly Readonly<Record<string, unknown>>[])[0];
  const isGone = claim.state === 'paid' || claim.state === 'approved';
  const keepUntil = addDays(day, 60);
  const isDisposed = claim.state === 'rejected' && keepUntil < today;
  return {
    id: `old-${number.toLowerCase()}`,
    number,
    description: item?.description,
    qty_milli: 1000,
    claim_id: claim.id,
    work_order_id: claim.work_order_id,
    removed_on: day,
    bin: `J${(Number(number.slice(-1)) % 3) + 1}-${Number(day.slice(8)) % 6}`,
    keep_until_on: keepUntil,
    keeper_id: KEEPER,
    state: isGone ? 'returned' : isDisposed ? 'disposed' : 'stored',
    ...(isGone ? { gone_on: addDays(day, 16), waybill: `SF1${day.replaceAll('-', '')}${number.slice(-3)}` } : {}),
    ...(isDisposed ? { gone_on: keepUntil, note: '厂家不要，登记后按危废处理' } : {}),
  };
}

/** Booklets of the cars that came for maintenance lately; the last ones are still here. */
function bookletRow(order: Row, today: string): Row {
  const day = dayOf(order.arrived_at);
  const isBack = order.state === 'delivered' && day < addDays(today, -2);
  return {
    id: `booklet-${String(order.number).toLowerCase()}`,
    vehicle_id: order.vehicle_id,
    work_order_id: order.id,
    booklet_no: `BX${String(order.vehicle_id).slice(-3)}`,
    purpose: 'maintenance',
    taken_on: day,
    taken_by: order.advisor_id,
    state: isBack ? 'returned' : 'taken',
    ...(isBack ? { stamped_on: day, returned_on: dayOf(order.delivered_at), received_by: '车主本人' } : {}),
  };
}

export interface WarrantyRows {
  readonly claims: readonly Row[];
  readonly oldParts: readonly Row[];
  readonly booklets: readonly Row[];
}

/** What the maker is asked to pay for, the parts that were taken out for it, and the booklets of maintained cars. */
export function warrantyRows(orders: readonly Row[], today: string, random: Random): WarrantyRows {
  const numbers = counter();
  const settled = orders.filter(one => one.job_type === 'warranty' && typeof one.settled_at === 'string');
  const claims = settled.map((order, index) => claimRow(numbers.next('SP', dayOf(order.settled_at)), order, index, today, random));
  const oldParts = claims.map(claim => oldPartRow(numbers.next('JJ', String(claim.claimed_on)), claim, today));
  const cared = orders.filter(
    one => one.job_type === 'maintenance' && one.state !== 'cancelled' && dayOf(one.arrived_at) > addDays(today, -60),
  );
  return { claims, oldParts, booklets: cared.filter((_, index) => index % 4 === 1).map(order => bookletRow(order, today)) };
}
