import {
  type AbcClass,
  abcClasses,
  addMonths,
  type DemandClass,
  demandClass,
  demandInterval,
  type IdleTier,
  idleTier,
  monthNumber,
  monthsWithin,
  type Run,
  runAt,
  type SeriesFacts,
  sizeVariation,
  valueFen,
} from '../../model/rules/demand.ts';

/** What the database adds up for one part. Quantities in thousandths; months are `YYYY-MM`. */
export interface PartSums {
  readonly part_id: string;
  /** First and last month with a row. */
  readonly first_row: string;
  readonly last_row: string;
  /** Months with a row; those before the part was carried and after it was given up. */
  readonly known: number;
  readonly early: number;
  readonly late: number;
  readonly sales: number;
  readonly first_sale: string | null;
  readonly last_sale: string | null;
  readonly qty: number;
  readonly squares: number;
  readonly qty_12: number;
  readonly cost_e4: number | null;
  readonly phase_in_on: string | null;
  readonly phase_out_on: string | null;
}
/**
 * When anything is known about any part: the runs of months, and the last of them that is over. The running month is still being
 * filled: what is known of it counts, what is not is no gap.
 */
export interface Known {
  readonly runs: readonly Run[];
  readonly last: string;
}

/** A row of `part_facts`. */
export interface PartFacts {
  readonly part_id: string;
  readonly abc_class: AbcClass;
  readonly abc_basis: 'value' | 'units';
  readonly demand_class: DemandClass;
  readonly idle_tier: IdleTier;
  readonly idle_months: number;
  readonly last_sale_month: string | null;
  readonly sales: number;
  readonly qty_all_milli: number;
  readonly qty_milli: number;
  readonly value_fen: number | null;
  /** ADI in 1/10,000 of a month, CV² in 1/10,000; null without a sale. */
  readonly interval_e4: number | null;
  readonly variation_e4: number | null;
}

/** The first of the last twelve known months: ABC and recent quantities look at these. */
export const yearStart = (known: Known): string => addMonths(known.last, -11);

/**
 * The series that the part should have: all months of the runs of data in which it stands, cut to the time in which the part was
 * carried unless it sold outside of it.
 */
function seriesOf(part: PartSums, { runs, last }: Known): SeriesFacts {
  const begins = runAt(runs, part.first_row)?.from ?? part.first_row;
  const upTo = runAt(runs, part.last_row)?.to ?? last;
  const ends = upTo > last && part.last_row <= last ? last : upTo;
  const phasedIn = part.phase_in_on?.slice(0, 7) ?? begins;
  const phasedOut = part.phase_out_on?.slice(0, 7) ?? ends;
  const isLater = phasedIn > begins && phasedIn <= (part.first_sale ?? ends);
  const isGone = phasedOut < ends && phasedOut >= (part.last_sale ?? begins);
  const from = isLater ? phasedIn : begins;
  const to = isGone ? phasedOut : ends;
  return {
    span: monthsWithin(runs, from, to),
    known: part.known - (isLater ? part.early : 0) - (isGone ? part.late : 0),
    sales: part.sales,
    first: part.first_sale === null ? undefined : monthsWithin(runs, from, part.first_sale) - 1,
    sum: part.qty,
    squares: part.squares,
  };
}

/** ABC of all parts: by value where the cost is known; the others are ranked among themselves, by units. */
function abcOf(parts: readonly PartSums[]): Map<string, AbcClass> {
  const byValue = new Map<string, number>();
  const byUnits = new Map<string, number>();
  for (const part of parts) {
    if (part.cost_e4 === null) byUnits.set(part.part_id, part.qty_12);
    else byValue.set(part.part_id, valueFen(part.qty_12, part.cost_e4));
  }
  return new Map([...abcClasses(byValue), ...abcClasses(byUnits)]);
}

const e4 = (value: number | undefined): number | null => (value === undefined ? null : Math.round(value * 10_000));

function factsOf(part: PartSums, known: Known, abcClass: AbcClass): PartFacts {
  const series = seriesOf(part, known);
  const since = part.last_sale ?? addMonths(part.first_row, -1);
  const idle = Math.max(0, monthNumber(known.last) - monthNumber(since));
  return {
    part_id: part.part_id,
    abc_class: abcClass,
    abc_basis: part.cost_e4 === null ? 'units' : 'value',
    demand_class: demandClass(series),
    idle_tier: idleTier(idle),
    idle_months: idle,
    last_sale_month: part.last_sale,
    sales: part.sales,
    qty_all_milli: part.qty,
    qty_milli: part.qty_12,
    value_fen: part.cost_e4 === null ? null : valueFen(part.qty_12, part.cost_e4),
    interval_e4: e4(demandInterval(series)),
    variation_e4: e4(sizeVariation(series)),
  };
}

/** How every part sells, from the sums of its months. */
export function classify(parts: readonly PartSums[], known: Known): PartFacts[] {
  const abc = abcOf(parts);
  return parts.map(part => factsOf(part, known, abc.get(part.part_id) ?? 'c'));
}
