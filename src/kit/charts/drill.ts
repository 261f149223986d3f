import { useCallback } from 'react';
import { useNavigate } from 'react-admin';
import { drillTo } from '../../../model/datasets/drill.ts';
import type { Dataset, ReportRow } from '../../../model/kernel/dataset.ts';
import { askReport } from './useReport.ts';

const ID_LIMIT = 1000;

/** The address of a list that shows what a filter lets through. */
export function listPath(register: string, filter: Readonly<Record<string, unknown>>): string {
  return `/${register}?${new URLSearchParams({ filter: JSON.stringify(filter), displayedFilters: '{}', page: '1' })}`;
}

/** The address of the list behind a group; undefined when the dataset cannot say it as a filter. */
export function drillPath(
  dataset: Dataset,
  by: readonly string[],
  filter: Readonly<Record<string, unknown>>,
  row: ReportRow,
): string | undefined {
  const target = drillTo(dataset, by, filter, row);
  return target === undefined ? undefined : listPath(target.register, target.filter);
}

/** The dimension that names the records themselves. */
function recordDimension(dataset: Dataset): string | undefined {
  return Object.keys(dataset.dimensions).find(name => dataset.dimensions[name]?.drill === 'id');
}

/**
 * Opens the records behind a group. Where no filter of the list says the same, the report is asked once more for the records
 * themselves, and the list shows those.
 */
export function useDrill(
  dataset: Dataset,
): (by: readonly string[], filter: Readonly<Record<string, unknown>>, row: ReportRow) => Promise<void> {
  const navigate = useNavigate();
  return useCallback(
    async (by, filter, row) => {
      const path = drillPath(dataset, by, filter, row);
      if (path !== undefined) return void navigate(path);
      const record = recordDimension(dataset);
      if (record === undefined) return;
      const narrowed: Record<string, unknown> = { ...filter };
      for (const name of by) narrowed[row[name] === null ? `${name}_null` : name] = row[name] ?? true;
      const { rows } = await askReport({ dataset: dataset.name, by: [record], filter: narrowed, limit: ID_LIMIT });
      navigate(listPath(dataset.register, { id: rows.map(one => one[record]) }));
    },
    [dataset, navigate],
  );
}
