import type { Errors } from '../kernel/resource.ts';

export type Line = Readonly<Record<string, unknown>>;

/** The lines of a row that is being checked; none where there are none. */
export function linesOf(row: Readonly<Record<string, unknown>>, field: string): readonly Line[] {
  return Array.isArray(row[field]) ? (row[field] as readonly Line[]) : [];
}

/** An error at each line that names in `name` what a line before it names already. `key` is the full label key of the message. */
export function twice(row: Readonly<Record<string, unknown>>, field: string, name: string, key: string): Errors {
  const seen = new Set<unknown>();
  const errors: Record<string, Errors> = {};
  for (const [index, line] of linesOf(row, field).entries()) {
    const value = line[name];
    if (value === null || value === undefined) continue;
    if (seen.has(value)) errors[String(index)] = { [name]: { key } };
    seen.add(value);
  }
  return Object.keys(errors).length === 0 ? {} : { [field]: errors };
}
