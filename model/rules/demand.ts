/** How a part sells: what the stock rules and the analysis of demand ask about a series of months. */
export const DEMAND_CLASSES = ['smooth', 'intermittent', 'erratic', 'lumpy', 'none', 'incomplete'] as const;
export type DemandClass = (typeof DEMAND_CLASSES)[number];
export const ABC_CLASSES = ['a', 'b', 'c'] as const;
export type AbcClass = (typeof ABC_CLASSES)[number];
export const IDLE_TIERS = ['moving', 'watch', 'slow', 'dead'] as const;
export type IdleTier = (typeof IDLE_TIERS)[number];

/** Syntetos and Boylan's cuts. */
const ADI_CUT = 1.32;
const CV2_CUT = 0.49;

/** What a series comes down to; enough to classify it, so that a database can add it up without sending every month. */
export interface SeriesFacts {
  /** Months that the series should have: those of the runs of data in which it stands. */
  readonly span: number;
  /** Months of these whose quantity is known, zero included. */
  readonly known: number;
  /** Months with a sale. */
  readonly sales: number;
  /** Position of the first month with a sale, from 0; undefined when there is none. */
  readonly first: number | undefined;
  /** Sum of the sizes, in any unit, and the sum of their squares in the same. */
  readonly sum: number;
  readonly squares: number;
}

/** Months since year 0, so that months can be subtracted. `month` is `YYYY-MM`. */
export function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** The month `YYYY-MM` that lies `count` months after `month`. */
export function addMonths(month: string, count: number): string {
  const number = monthNumber(month) + count;
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}

/** Months in a row, both ends included. */
export interface Run {
  readonly from: string;
  readonly to: string;
}
/** So many months without any data part two runs; fewer are a gap in everybody's series. */
const APART_MONTHS = 12;

/** The runs of `months` (in order, once each): the times in which records were kept. Years of which nothing is known lie in none. */
export function runsOf(months: readonly string[]): Run[] {
  const runs: { from: string; to: string }[] = [];
  for (const month of months) {
    const last = runs.at(-1);
    if (last !== undefined && monthNumber(month) - monthNumber(last.to) <= APART_MONTHS) last.to = month;
    else runs.push({ from: month, to: month });
  }
  return runs;
}

/** The run in which the month lies, or the next one after it; undefined past the end. */
export function runAt(runs: readonly Run[], month: string): Run | undefined {
  return runs.find(run => month <= run.to);
}

/** How many months of the runs lie from `from` to `to`, both included. */
export function monthsWithin(runs: readonly Run[], from: string, to: string): number {
  return runs.reduce((sum, run) => {
    const [start, end] = [run.from > from ? run.from : from, run.to < to ? run.to : to];
    return end < start ? sum : sum + monthNumber(end) - monthNumber(start) + 1;
  }, 0);
}

/** Adds up a series; a month that is unknown is `null`. Returns what `demandClass` needs. */
export function factsOf(sizes: readonly (number | null)[]): SeriesFacts {
  const known = sizes.filter(size => size !== null);
  const sold = known.filter(size => size > 0);
  const first = sizes.findIndex(size => size !== null && size > 0);
  return {
    span: sizes.length,
    known: known.length,
    sales: sold.length,
    first: first < 0 ? undefined : first,
    sum: sold.reduce((sum, size) => sum + size, 0),
    squares: sold.reduce((sum, size) => sum + size * size, 0),
  };
}

/** Average interval between sales in months, (N − first) / sales; undefined when nothing was sold. */
export function demandInterval(facts: SeriesFacts): number | undefined {
  return facts.first === undefined ? undefined : (facts.span - facts.first) / facts.sales;
}

/** Squared coefficient of variation of the sizes sold (sample variance over mean²); 0 for one sale, undefined for none. */
export function sizeVariation(facts: SeriesFacts): number | undefined {
  if (facts.sales === 0) return undefined;
  if (facts.sales === 1) return 0;
  const mean = facts.sum / facts.sales;
  const variance = (facts.squares - facts.sum * mean) / (facts.sales - 1);
  return Math.max(0, variance / (mean * mean));
}

/** The demand class of a series. One with an unknown month is `incomplete`: unknown is not zero. */
export function demandClass(facts: SeriesFacts): DemandClass {
  if (facts.known < facts.span) return 'incomplete';
  const interval = demandInterval(facts);
  const variation = sizeVariation(facts);
  if (interval === undefined || variation === undefined) return 'none';
  if (interval < ADI_CUT) return variation < CV2_CUT ? 'smooth' : 'erratic';
  return variation < CV2_CUT ? 'intermittent' : 'lumpy';
}

/**
 * ABC by amount (value, or units where cost is unknown): A are the largest that together reach 80 %, B the next up to 95 %,
 * C the rest and all without any amount. Equal amounts keep the order of their ids, so that the answer never wavers.
 */
export function abcClasses(amounts: ReadonlyMap<string, number>): Map<string, AbcClass> {
  const largestFirst = [...amounts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const total = largestFirst.reduce((sum, [, amount]) => sum + amount, 0);
  const classes = new Map<string, AbcClass>();
  let before = 0;
  for (const [id, amount] of largestFirst) {
    if (amount <= 0 || before >= total * 0.95) classes.set(id, 'c');
    else classes.set(id, before >= total * 0.8 ? 'b' : 'a');
    before += amount;
  }
  return classes;
}

/** How still a part lies by the months since its last sale: watch from 4, slow from 7, dead from 12. */
export function idleTier(months: number): IdleTier {
  if (months >= 12) return 'dead';
  if (months >= 7) return 'slow';
  return months >= 4 ? 'watch' : 'moving';
}

/** The value of a quantity in fen: thousandths of a unit at 1/10,000 yuan each, a half rounded up. Exact at any size. */
export function valueFen(milli: number, costE4: number): number {
  const product = BigInt(milli) * BigInt(costE4);
  return Number((2n * product + 100_000n) / 200_000n);
}
