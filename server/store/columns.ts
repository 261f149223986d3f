import { kindOf } from '../../model/kernel/kinds.ts';
import { type Definition, type FieldMap, groupOf } from '../../model/kernel/resource.ts';

const SYSTEM = ['version', 'created_at', 'created_by', 'updated_at', 'updated_by'] as const;
const APPENDED = ['created_at', 'created_by'] as const;

/** The store's own columns of a register, `id` excluded. */
export function systemColumns(definition: Definition): readonly string[] {
  if (definition.appendOnly === true) return APPENDED;
  return definition.archive === true ? [...SYSTEM, 'archived_at'] : SYSTEM;
}

/** The fields that have a column of their own, in order. */
export function columnFields(fields: FieldMap): string[] {
  return Object.keys(fields).filter(name => fields[name] !== undefined && kindOf(fields[name]).column !== null);
}

/** The texts that have a column with their pinyin beside them. */
export function pinyinFields(definition: Definition): string[] {
  return Object.keys(definition.fields).filter(name => definition.fields[name]?.pinyin === true);
}

/** The field groups that can be searched, each with its search fields. */
export function searchGroups(definition: Definition): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const name of definition.search) {
    const group = groupOf(definition, name);
    groups.set(group, [...(groups.get(group) ?? []), name]);
  }
  return groups;
}
