import { partDemand as dataset } from '../../model/datasets/parts.ts';
import { readConditions, readsAll } from '../../model/datasets/request.ts';
import { partDemand } from '../../model/resources/parts/part_demand.ts';
import { grouped, type Source } from './grouped.ts';
import { demandNotes } from './notes.ts';
import { refreshDemand } from './projection.ts';
import type { Report, ReportCall } from './report.ts';

/** Every name of the dataset that the request uses, to group or to filter. */
function namesOf(call: ReportCall): Set<string> {
  const { by, filter } = call.request;
  return new Set([...by, ...readConditions(dataset, filter).map(one => one.field)]);
}

/** Month by month and class by class from the projection: the same figures, added up beforehand. */
const BY_CLASS: Source = {
  rows: 'SELECT m.month, m.abc_class, m.demand_class, m.qty_milli, m.lost_milli, m.emergency_milli, m.parts, m.known FROM demand_months AS m',
  parameters: [],
  measures: {
    qty: 'SUM(r.qty_milli)',
    lost: 'SUM(r.lost_milli)',
    emergency: 'SUM(r.emergency_milli)',
    parts: 'SUM(r.parts)',
    known: 'SUM(r.known)',
  },
};

function fromRows(call: ReportCall, names: ReadonlySet<string>): Source {
  const scope = call.store.scopeSql(call.actor, partDemand, 'd');
  const columns = ['d.month', 'd.part_id', 'd.qty_milli', 'd.lost_milli', 'd.emergency_milli'];
  const joins: string[] = [];
  const needs = (...wanted: string[]): boolean => wanted.some(name => names.has(name));
  if (needs('category', 'supplier_id')) {
    joins.push('JOIN parts AS p ON p.id = d.part_id');
    columns.push('p.category', 'p.supplier_id');
  }
  if (needs('abc_class', 'demand_class')) {
    joins.push('JOIN part_facts AS f ON f.part_id = d.part_id');
    columns.push('f.abc_class', 'f.demand_class');
  }
  return {
    rows: `SELECT ${columns.join(', ')} FROM part_demand AS d ${joins.join(' ')} WHERE ${scope.sql}`,
    parameters: scope.parameters,
    measures: {
      ...BY_CLASS.measures,
      parts: 'COUNT(DISTINCT CASE WHEN r.qty_milli > 0 THEN r.part_id END)',
      known: 'COUNT(*)',
    },
  };
}

/** Parts that sold at all, without looking at their months. */
const SOLD: Source = {
  rows: 'SELECT f.abc_class, f.demand_class FROM part_facts AS f WHERE f.sales > 0',
  parameters: [],
  measures: { parts: 'COUNT(*)' },
};

/** A part that sold in two months is one part in the total, which the sums by month cannot tell. */
async function countParts(call: ReportCall, names: ReadonlySet<string>): Promise<number> {
  const isCut = readConditions(dataset, call.request.filter).some(one => one.field === 'month');
  const request = { by: [], measures: ['parts'], filter: call.request.filter, limit: 1 };
  const { totals } = await grouped({ ...call, request }, dataset, isCut ? fromRows(call, names) : SOLD);
  return Number(totals.parts);
}

/** Whether the projection has all that is asked for: the whole register, nothing finer than class and month. */
function fitsProjection(call: ReportCall, names: ReadonlySet<string>): boolean {
  const isWhole = readsAll(call.actor.grants, { resource: 'part_demand', group: 'qty' });
  return isWhole && names.has('month') && [...names].every(name => ['month', 'abc_class', 'demand_class'].includes(name));
}

export const partDemandReport: Report = {
  dataset,
  prepare: ({ context, changed }) => refreshDemand(context, changed),
  run: async call => {
    const names = namesOf(call);
    const notes = await demandNotes(call);
    if (!fitsProjection(call, names) || !call.request.by.includes('month')) return grouped(call, dataset, fromRows(call, names), notes);
    const answer = await grouped(call, dataset, BY_CLASS, notes);
    if (!call.request.measures.includes('parts')) return answer;
    return { ...answer, totals: { ...answer.totals, parts: await countParts(call, names) } };
  },
};
