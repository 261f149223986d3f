import { makeRandom } from '../random.ts';
import { debtRows } from './debts.ts';
import { requestRows } from './requests.ts';
import { chinaDay, revenueRows } from './revenue.ts';
import { tillRows } from './tills.ts';

type Row = Readonly<Record<string, unknown>>;
interface Rows {
  readonly register: string;
  readonly rows: readonly Row[];
}

const DAYS = 364;
/** Of what customers pay themselves, so much in a hundred is cash. */
const CASH = 14;

/** The cash of each day: a share of what customers paid for their orders, to the yuan. */
function cashOf(orders: readonly Row[]): Map<string, number> {
  const cash = new Map<string, number>();
  for (const order of orders) {
    if (typeof order.settled_at !== 'string' || order.payer !== 'customer' || order.state === 'cancelled') continue;
    const day = chinaDay(order.settled_at);
    cash.set(day, (cash.get(day) ?? 0) + Math.round((Number(order.amount_fen) * CASH) / 10_000) * 100);
  }
  return cash;
}

/** A year of money, from the visits of the same year: what was taken, counted, owed, lent and paid. */
export function demoMoney(visits: readonly Rows[], today: string): Rows[] {
  const random = makeRandom(20_260_923);
  const of = (register: string): readonly (Row & { readonly id: string })[] =>
    (visits.find(one => one.register === register)?.rows ?? []) as readonly (Row & { readonly id: string })[];
  const orders = of('work_orders');
  const tills = tillRows(cashOf(orders), today, DAYS, random);
  const { advances, claims, payments } = requestRows(today, random);
  return [
    { register: 'revenue_days', rows: revenueRows(orders, today, DAYS, random) },
    { register: 'cash_sessions', rows: tills.sessions },
    { register: 'cash_counts', rows: tills.counts },
    { register: 'cash_handovers', rows: tills.handovers },
    { register: 'advances', rows: advances },
    { register: 'expense_claims', rows: claims },
    { register: 'payment_requests', rows: payments },
    { register: 'receivables', rows: debtRows(orders, of('customers'), of('vehicles'), today, random) },
  ];
}
