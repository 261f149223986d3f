import type { Field } from '../../../model/kernel/field.ts';
import { fieldOf } from '../../../model/kernel/query.ts';
import type { Definition } from '../../../model/kernel/resource.ts';

export type FilterValues = Readonly<Record<string, unknown>>;

const SUFFIXES = ['', '_neq', '_gt', '_gte', '_lt', '_lte', '_like', '_null'] as const;

/** The part of the filter that concerns one field, by operator (`''` is equality or `in`). */
export function conditionsOf(definition: Definition, values: FilterValues, name: string): Readonly<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const suffix of SUFFIXES) {
    const key = `${name}${suffix}`;
    const isOtherField = suffix !== '' && fieldOf(definition, key) !== undefined;
    if (Object.hasOwn(values, key) && !isOtherField) found[suffix] = values[key];
  }
  return found;
}

/** The filter without what concerns the field, and with `conditions` (operator → value) in its place. */
export function withConditions(
  definition: Definition,
  values: FilterValues,
  name: string,
  conditions: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const gone = new Set(Object.keys(conditionsOf(definition, values, name)).map(suffix => `${name}${suffix}`));
  const kept = Object.entries(values).filter(([key]) => !gone.has(key));
  const added = Object.entries(conditions)
    .filter(([, value]) => value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0))
    .map(([suffix, value]) => [`${name}${suffix}`, value] as const);
  return Object.fromEntries([...kept, ...added]);
}

/** The fields that the filter names, in the register's order. */
export function filteredFields(definition: Definition, values: FilterValues): string[] {
  const names = [...Object.keys(definition.fields), 'created_at', 'created_by', 'updated_at', 'updated_by', 'archived_at', 'id'];
  return names.filter(name => Object.keys(conditionsOf(definition, values, name)).length > 0);
}

/** The field behind a filter, never required: a filter may be half open. */
export function looseField(definition: Definition, name: string): Field | undefined {
  const of = fieldOf(definition, name);
  return of === undefined ? undefined : { ...of, required: false };
}
