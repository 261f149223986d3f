import type { Dataset, ReportRow } from '../kernel/dataset.ts';

/**
 * The list behind a figure: the register and the filter that shows exactly the records of the group, narrowed as the report was.
 * Undefined when a dimension of the group or a filter of the report has no counterpart in the register.
 */
export function drillTo(
  dataset: Dataset,
  by: readonly string[],
  filter: Readonly<Record<string, unknown>>,
  row: ReportRow,
): { readonly register: string; readonly filter: Readonly<Record<string, unknown>> } | undefined {
  const target: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(filter)) {
    const name = Object.keys(dataset.dimensions)
      .filter(one => key === one || key.startsWith(`${one}_`))
      .sort((a, b) => b.length - a.length)[0];
    const drill = name === undefined ? undefined : dataset.dimensions[name]?.drill;
    if (name === undefined || drill === undefined) return undefined;
    target[drill + key.slice(name.length)] = value;
  }
  for (const name of by) {
    const drill = dataset.dimensions[name]?.drill;
    if (drill === undefined) return undefined;
    const value = row[name];
    if (value === null || value === undefined) target[`${drill}_null`] = true;
    else target[drill] = value;
  }
  return { register: dataset.register, filter: target };
}
