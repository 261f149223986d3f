import { suppliersByKind, toolsByState } from '../../model/datasets/assets.ts';
import { tools } from '../../model/resources/assets/tools.ts';
import { suppliers } from '../../model/resources/parts/suppliers.ts';
import { grouped, type Source } from './grouped.ts';
import type { Report, ReportCall } from './report.ts';

function toolRows({ actor, store }: ReportCall): Source {
  const scope = store.scopeSql(actor, tools, 't');
  return {
    rows: `SELECT t.id AS tool_id, t.state, t.model_id, t.keeper_id, t.qty, t.cost_fen, m.category
      FROM tools AS t JOIN tool_models AS m ON m.id = t.model_id WHERE t.archived_at IS NULL AND ${scope.sql}`,
    parameters: scope.parameters,
    measures: { tools: 'COUNT(*)', qty: 'SUM(r.qty)', cost: 'SUM(r.cost_fen)' },
  };
}

function supplierRows({ actor, store }: ReportCall): Source {
  const scope = store.scopeSql(actor, suppliers, 's');
  return {
    rows: `SELECT s.id AS supplier_id, s.kind FROM suppliers AS s WHERE s.archived_at IS NULL AND ${scope.sql}`,
    parameters: scope.parameters,
    measures: { suppliers: 'COUNT(*)' },
  };
}

export const toolsByStateReport: Report = { dataset: toolsByState, run: call => grouped(call, toolsByState, toolRows(call)) };
export const suppliersByKindReport: Report = {
  dataset: suppliersByKind,
  run: call => grouped(call, suppliersByKind, supplierRows(call)),
};
