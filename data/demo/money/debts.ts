import { addDays, firstOfMonth, monthOf } from '../dates.ts';
import type { Random } from '../random.ts';
import { staffId } from '../staff.ts';
import { counter } from '../visits/quality.ts';
import { chinaDay } from './revenue.ts';

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

const [CASHIER, DESK, MANAGER] = ['0109', '0104', '0102'].map(staffId);
const MAKER = '东岳汽车销售有限公司';

interface Debt {
  readonly kind: 'company' | 'insurer' | 'warranty' | 'customer';
  readonly payer: string;
  readonly reference: string;
  readonly arose: string;
  readonly term: number;
  readonly amount: number;
}

/** Orders of companies that pay by the month, the maker's monthly bill for warranty, and each accident that an insurer pays. */
function debtsOf(orders: readonly Row[], customers: readonly Row[], vehicles: readonly Row[], today: string, from: string): Debt[] {
  const companies = new Map(customers.filter(one => one.kind === 'company').map(one => [one.id, String(one.name)]));
  const insurers = new Map(vehicles.map(one => [one.id, String(one.insurer)]));
  const monthly = new Map<string, { debt: Omit<Debt, 'amount'>; amount: number }>();
  const single: Debt[] = [];
  for (const order of orders) {
    if (typeof order.settled_at !== 'string' || order.state === 'cancelled' || order.amount_fen === null) continue;
    const day = chinaDay(order.settled_at);
    if (day < from || day >= today) continue;
    const amount = Number(order.amount_fen);
    if (order.payer === 'insurer') {
      const payer = insurers.get(String(order.vehicle_id)) ?? '人保财险';
      single.push({ kind: 'insurer', payer, reference: String(order.number), arose: day, term: 45, amount });
      continue;
    }
    const payer = order.payer === 'warranty' ? MAKER : order.payer === 'customer' ? companies.get(String(order.customer_id)) : undefined;
    const end = addDays(firstOfMonth(day, 1), -1);
    if (payer === undefined || end >= today) continue;
    const key = `${payer}|${end}`;
    const kind = payer === MAKER ? 'warranty' : 'company';
    const debt = {
      kind,
      payer,
      reference: `${monthOf(day).replace('-', '')}月结`,
      arose: end,
      term: kind === 'warranty' ? 60 : 30,
    } as const;
    monthly.set(key, { debt, amount: (monthly.get(key)?.amount ?? 0) + amount });
  }
  return [...single, ...[...monthly.values()].map(({ debt, amount }) => ({ ...debt, amount }))].sort((a, b) =>
    a.arose < b.arose ? -1 : 1,
  );
}

/** How the debt has come in: most in time, some late, some in two parts, a few still out long after their day. */
function paidOf({ arose, term, amount, kind }: Debt, today: string, random: Random): Readonly<Record<string, unknown>> {
  const due = addDays(arose, term);
  const isSlow = random.chance(kind === 'company' ? 22 : 9);
  const paidOn = addDays(due, isSlow ? random.between(10, 150) : -random.between(0, 14));
  const method = kind === 'company' && random.chance(12) ? 'wechat' : 'transfer';
  const receipt = (fen: number, on: string): Row => ({ received_on: on, amount_fen: fen, method, received_by: CASHIER }) as unknown as Row;
  const isParts = amount > 200_000 && random.chance(20);
  const first = Math.round(amount / 200) * 100;
  const firstOn = addDays(due, -random.between(2, 12));
  const reminded = due < today && paidOn > addDays(due, 5) ? addDays(due, 5) : null;
  const reminded_on = reminded !== null && reminded < today ? reminded : null;
  if (paidOn < today) {
    const receipts = isParts && firstOn < paidOn ? [receipt(first, firstOn), receipt(amount - first, paidOn)] : [receipt(amount, paidOn)];
    return { state: 'paid', paid_fen: amount, receipts, last_paid_on: paidOn, reminded_on };
  }
  if (isParts && firstOn < today && firstOn >= arose) {
    return { state: 'part_paid', paid_fen: first, receipts: [receipt(first, firstOn)], last_paid_on: firstOn, reminded_on };
  }
  return { state: 'open', reminded_on };
}

/** What customers, insurers and the maker owe or owed, of the last months. */
export function debtRows(
  orders: readonly Row[],
  customers: readonly Row[],
  vehicles: readonly Row[],
  today: string,
  random: Random,
): Row[] {
  const numbers = counter();
  const debts = debtsOf(orders, customers, vehicles, today, firstOfMonth(today, -9));
  const rows = debts.map(debt => {
    const number = numbers.next('YS', debt.arose);
    return {
      id: `debt-${number.toLowerCase()}`,
      number,
      payer_kind: debt.kind,
      payer: debt.payer,
      reference_number: debt.reference,
      arose_on: debt.arose,
      due_on: addDays(debt.arose, debt.term),
      amount_fen: debt.amount,
      guarantor_id: debt.kind === 'company' ? DESK : null,
      ...paidOf(debt, today, random),
    };
  });
  return [...rows, ...personal(today, numbers)];
}

/** Customers who were let go with a promise: one pays in days, one is overdue, one never came back. */
function personal(today: string, numbers: ReturnType<typeof counter>): Row[] {
  const lines: readonly (readonly [payer: string, days: number, term: number, yuan: number, more: object])[] = [
    ['王建国', 12, 30, 1860, {}],
    ['李丽华', 68, 30, 3240, { reminded_on: addDays(today, -20) }],
    ['赵文涛', 210, 30, 980, { state: 'written_off', reason: '人已搬走，电话停机，两次上门未见，经批准核销' }],
  ];
  return lines.map(([payer, days, term, yuan, more]) => {
    const arose = addDays(today, -days);
    const number = numbers.next('YS', arose);
    return {
      id: `debt-${number.toLowerCase()}`,
      number,
      payer_kind: 'customer',
      payer,
      arose_on: arose,
      due_on: addDays(arose, term),
      amount_fen: yuan * 100,
      guarantor_id: MANAGER,
      note: '老客户，服务经理同意挂账',
      ...more,
    };
  });
}
