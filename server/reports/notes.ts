import { statement } from '../db/database.ts';
import type { ReportCall } from './report.ts';

/**
 * What a reader of figures by class must know: parts ranked by units because their cost is unknown, and series with gaps.
 * Nothing when the report names neither class.
 */
export async function demandNotes(call: ReportCall): Promise<string[]> {
  const names = [...call.request.by, ...Object.keys(call.request.filter)];
  const [byAbc, byClass] = ['abc_class', 'demand_class'].map(name => names.includes(name));
  if (!byAbc && !byClass) return [];
  const found = await call.reader.one<{ by_units: number; gaps: number }>(
    statement(
      call.reader.dialect,
      `SELECT EXISTS (SELECT 1 FROM part_facts WHERE abc_basis = 'units') AS by_units,
        EXISTS (SELECT 1 FROM part_facts WHERE demand_class = 'incomplete') AS gaps`,
    ),
  );
  return [...(byAbc && found?.by_units === 1 ? ['abc_by_units'] : []), ...(byClass && found?.gaps === 1 ? ['gaps'] : [])];
}
