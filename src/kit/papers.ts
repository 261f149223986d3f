import type { Definition, Paper } from '../../model/kernel/resource.ts';

/** The papers that can be printed of the record as it stands. */
export function papersOf(definition: Definition, record: Readonly<Record<string, unknown>>): readonly Paper[] {
  return (definition.papers ?? []).filter(({ states }) => states === undefined || states.includes(String(record.state)));
}
