import { monthOf } from './dates.ts';
import type { DemoPart } from './parts.ts';
import type { Random } from './random.ts';

export type DemandRow = {
  readonly part_id: string;
  readonly month: string;
  readonly qty_milli: number;
  readonly lost_milli: number;
  readonly emergency_milli: number;
};

/** Months of history, the last being the one before today's. */
export const MONTHS = 36;
/** Months ago at which the station changed its old program, and some shelves were not written down. */
const GAP = { from: 22, to: 23, percent: 7 };
/** The station as a whole: quiet in the month of the Spring Festival, busy before it and before the long holidays. */
const YEAR = [1.16, 0.72, 0.98, 1.02, 1.04, 1, 1.08, 1.05, 1.1, 1.06, 0.92, 1.05];
const SUMMER = [0.6, 0.6, 0.8, 0.9, 1.3, 1.6, 1.7, 1.5, 1.1, 0.8, 0.6, 0.5];
const WINTER = [1.7, 1.4, 0.9, 0.7, 0.6, 0.6, 0.6, 0.6, 0.8, 1.1, 1.5, 1.8];

/** How busy a month is for a part: its season, and the station growing by some 5 % a year. */
function busy(part: DemoPart, month: string, ago: number): number {
  const at = Number(month.slice(5)) - 1;
  const season = part.season === 'summer' ? SUMMER[at] : part.season === 'winter' ? WINTER[at] : 1;
  return (YEAR[at] ?? 1) * (season ?? 1) * (1.12 - (ago * 0.24) / MONTHS);
}

function taken(part: DemoPart, customers: number, random: Random): number {
  let sum = 0;
  const step = part.row.qty_scale === 0 ? 1000 : 100;
  for (let one = 0; one < customers; one += 1) {
    sum += Math.max(step, Math.round(random.between(part.leastMilli, part.mostMilli) / step) * step);
  }
  return sum;
}

function demandIn(part: DemoPart, month: string, ago: number, random: Random): DemandRow {
  const isDead = part.deadFor > 0 && ago <= part.deadFor;
  const counter = taken(part, random.poisson(part.customers * busy(part, month, ago)), random);
  const fleet = part.isForFleet && random.chance(7) ? random.between(6, 26) * 1000 : 0;
  const qty = isDead ? 0 : counter + fleet;
  const isShort = qty > 0 && random.chance(6);
  const short = isShort ? Math.min(qty, part.leastMilli * random.between(1, 2)) : 0;
  const isLost = isShort && random.chance(45);
  return {
    part_id: part.row.id,
    month,
    qty_milli: qty,
    lost_milli: isLost ? short : 0,
    emergency_milli: isShort && !isLost ? short : 0,
  };
}

/** The monthly demand of every part: zeros are written, months that nobody wrote down have no row. */
export function demandRows(parts: readonly DemoPart[], today: string, random: Random): DemandRow[] {
  return parts.flatMap(part => {
    const isForgotten = random.chance(GAP.percent);
    const since = part.newFor ?? MONTHS;
    return Array.from({ length: Math.min(since, MONTHS) }, (_, index) => Math.min(since, MONTHS) - index)
      .filter(ago => !(isForgotten && ago >= GAP.from && ago <= GAP.to))
      .map(ago => demandIn(part, monthOf(today, -ago), ago, random));
  });
}
