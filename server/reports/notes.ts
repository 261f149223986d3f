import { statement } from '../db/database.ts';
import type { ReportCall } from './report.ts';

/** What a reader of demand figures must know: parts ranked by units because their cost is unknown, and series with gaps. */
export async function demandNotes(call: ReportCall): Promise<string[]> {
  const found = await call.reader.one<{ by_units: number; gaps: number }>(
    statement(
      call.reader.dialect,
      `SELECT EXISTS (SELECT 1 FROM part_facts WHERE abc_basis = 'units') AS by_units,
        EXISTS (SELECT 1 FROM part_facts WHERE demand_class = 'incomplete') AS gaps`,
    ),
  );
  return [...(found?.by_units === 1 ? ['abc_by_units'] : []), ...(found?.gaps === 1 ? ['gaps'] : [])];
}
