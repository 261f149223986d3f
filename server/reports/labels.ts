import type { Dataset, ReportAnswer, ReportRow } from '../../model/kernel/dataset.ts';
import type { ReportCall } from './report.ts';

/** The words for the references among the groups, by dimension; a record that the reader may not see has none. */
export async function labelsOf(call: ReportCall, dataset: Dataset, rows: readonly ReportRow[]): Promise<ReportAnswer['labels']> {
  const labels: Record<string, Readonly<Record<string, string>>> = {};
  for (const name of call.request.by) {
    const { target } = dataset.dimensions[name]?.field ?? {};
    if (target === undefined || !call.registry.has(target)) continue;
    const ids = [...new Set(rows.map(row => row[name]).filter(id => typeof id === 'string'))];
    labels[name] = Object.fromEntries(await call.store.labels(call.actor, call.registry.get(target), ids, call.actor.locale));
  }
  return labels;
}
