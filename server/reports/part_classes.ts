import { partClasses, partRanking } from '../../model/datasets/parts.ts';
import { grouped, type Source } from './grouped.ts';
import { demandNotes } from './notes.ts';
import { refreshDemand } from './projection.ts';
import type { Report } from './report.ts';

/** The parts that the lists show: archived ones keep their place in the ranking, but not in these figures. */
const FACTS = `SELECT f.part_id, f.abc_class, f.demand_class, f.idle_tier, f.last_sale_month, f.idle_months, f.sales,
  f.qty_milli, f.qty_all_milli, f.value_fen
FROM part_facts AS f JOIN parts AS p ON p.id = f.part_id WHERE p.archived_at IS NULL`;

const CLASSES: Source = {
  rows: FACTS,
  parameters: [],
  measures: { parts: 'COUNT(*)', qty: 'SUM(r.qty_milli)', value: 'SUM(r.value_fen)' },
};
const RANKING: Source = {
  rows: FACTS,
  parameters: [],
  measures: {
    qty: 'SUM(r.qty_milli)',
    qty_all: 'SUM(r.qty_all_milli)',
    value: 'SUM(r.value_fen)',
    sales: 'SUM(r.sales)',
    idle_months: 'MIN(r.idle_months)',
  },
};

export const partClassesReport: Report = {
  dataset: partClasses,
  prepare: ({ context, changed }) => refreshDemand(context, changed),
  run: async call => grouped(call, partClasses, CLASSES, await demandNotes(call)),
};

export const partRankingReport: Report = {
  dataset: partRanking,
  prepare: ({ context, changed }) => refreshDemand(context, changed),
  run: async call => grouped(call, partRanking, RANKING, await demandNotes(call)),
};
