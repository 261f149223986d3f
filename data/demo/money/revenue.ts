import { addDays } from '../dates.ts';
import type { Random } from '../random.ts';

type Row = Readonly<Record<string, unknown>>;

/** The business day of an instant at the demo station (China, eight hours ahead). */
export const chinaDay = (instant: unknown): string => new Date(Date.parse(String(instant)) + 8 * 3_600_000).toISOString().slice(0, 10);

/** What an order of a kind is booked as, with the shares of labour, parts and material in percent. */
const TRADES: Readonly<Record<string, readonly (readonly [trade: string, share: number, items: Readonly<Record<string, number>>])[]>> = {
  maintenance: [['maintenance', 100, { labour: 32, parts: 64, material: 4 }]],
  repair: [
    ['mechanical', 70, { labour: 42, parts: 55, material: 3 }],
    ['electrical', 30, { labour: 48, parts: 52 }],
  ],
  body: [
    ['body', 45, { labour: 70, material: 30 }],
    ['paint', 55, { labour: 55, material: 45 }],
  ],
  accident: [['insurance', 100, { labour: 38, parts: 47, outsourced: 5, material: 10 }]],
  warranty: [['warranty', 100, { labour: 35, parts: 65 }]],
  recall: [['warranty', 100, { labour: 60, parts: 40 }]],
};

type Line = { orders: number; amount: number; discount: number };

function addOrder(lines: Map<string, Line>, order: Row, random: Random): void {
  const isOwn = order.payer === 'customer';
  for (const [trade, share, items] of TRADES[String(order.job_type)] ?? []) {
    const booked = Math.round((Number(order.amount_fen) * share) / 100);
    for (const [item, part] of Object.entries(items)) {
      const key = `${trade}|${item}`;
      const line = lines.get(key) ?? { orders: 0, amount: 0, discount: 0 };
      const amount = Math.round((booked * part) / 10_000) * 100;
      const discount = isOwn && item === 'labour' && random.chance(18) ? Math.round((amount * random.between(5, 15)) / 10_000) * 100 : 0;
      lines.set(key, { orders: line.orders + 1, amount: line.amount + amount, discount: line.discount + discount });
    }
  }
}

/** Sales over the counter and towing, which bear no order. */
function addOthers(lines: Map<string, Line>, day: string, random: Random): void {
  const month = Number(day.slice(5, 7));
  if (random.chance(month === 12 || month <= 2 ? 55 : 40)) {
    lines.set('accessories|parts', { orders: random.between(1, 4), amount: random.between(6, 90) * 1000, discount: 0 });
  }
  if (random.chance(22)) lines.set('rescue|labour', { orders: 1, amount: random.between(15, 60) * 1000, discount: 0 });
}

/** What was taken on each of the `days` before `today`, by trade and item, from the orders that were settled then. */
export function revenueRows(orders: readonly Row[], today: string, days: number, random: Random): Row[] {
  const settled = new Map<string, Row[]>();
  for (const order of orders) {
    if (typeof order.settled_at !== 'string' || order.state === 'cancelled') continue;
    const day = chinaDay(order.settled_at);
    settled.set(day, [...(settled.get(day) ?? []), order]);
  }
  return Array.from({ length: days }, (_, index) => addDays(today, index - days)).flatMap(day => {
    const lines = new Map<string, Line>();
    for (const order of settled.get(day) ?? []) addOrder(lines, order, random);
    addOthers(lines, day, random);
    return [...lines].map(([key, { orders: count, amount, discount }]) => {
      const [trade, item] = key.split('|');
      return { id: `revenue-${day}-${trade}-${item}`, day_on: day, trade, item, orders: count, amount_fen: amount, discount_fen: discount };
    });
  });
}
