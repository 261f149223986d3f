import { sql } from 'kysely';
import { type Definition, groupOf, lineFields } from '../../model/kernel/resource.ts';
import { decodeRow } from './codec.ts';
import { columnFields, systemColumns } from './columns.ts';
import { column, type Fragment } from './plans.ts';
import type { Rights } from './rights.ts';
import { allOf, clause, type Predicate, scopePredicate } from './scope.ts';

/** A field group that is visible on some rows: `flag` is the column of the answer that says on which. */
interface Part {
  readonly flag: string;
  readonly predicate: Predicate;
  readonly fields: readonly string[];
}

/** What a reader gets of a row: the columns to ask for and how a row of the answer becomes a row of the wire. */
export interface Shape {
  readonly columns: readonly Fragment[];
  /** The `lines` fields that the reader may see on at least some rows. */
  readonly lines: readonly string[];
  /** Turns a row of the answer into what the reader may see of it; fields hidden on this row are absent. */
  finish(row: Record<string, unknown>): Record<string, unknown> & { id: string };
}

function groupPredicates(definition: Definition, rights: readonly Rights[]): Map<string, Predicate> {
  const groups = [...new Set(Object.keys(definition.fields).map(name => groupOf(definition, name)))];
  return new Map(groups.map(group => [group, allOf(rights.map(one => scopePredicate(definition, one.groups.get(group) ?? [], 't')))]));
}

function partsOf(definition: Definition, predicates: ReadonlyMap<string, Predicate>, fields: readonly string[]): Part[] {
  return [...predicates].flatMap(([group, predicate], index) =>
    typeof predicate === 'boolean'
      ? []
      : [{ flag: `v_${index}`, predicate, fields: fields.filter(name => groupOf(definition, name) === group) }],
  );
}

/** Leaves the flags and the fields that they hide out of a row. */
function withoutHidden(row: Record<string, unknown>, parts: readonly Part[]): Record<string, unknown> {
  const left = new Set(parts.flatMap(part => [part.flag, ...(row[part.flag] === 1 ? [] : part.fields)]));
  return Object.fromEntries(Object.entries(row).filter(([name]) => !left.has(name)));
}

/** The shape of the register's rows under `rights`; with several, a field must be covered by all of them. */
export function shapeOf(definition: Definition, rights: readonly Rights[]): Shape {
  const predicates = groupPredicates(definition, rights);
  const readable = (name: string): boolean =>
    predicates.get(groupOf(definition, name)) !== false && definition.fields[name]?.kind !== 'secret';
  const fields = columnFields(definition.fields).filter(readable);
  const lines = lineFields(definition).filter(readable);
  const parts = partsOf(definition, predicates, [...fields, ...lines]);
  const system = systemColumns(definition);
  const columns = [
    column('t', 'id'),
    ...[...fields, ...system].map(name => column('t', name)),
    ...(definition.appendOnly === true ? [sql`1 as version`] : []),
    ...parts.map(part => sql`case when ${clause(part.predicate)} then 1 else 0 end as ${sql.id(part.flag)}`),
  ];
  return {
    columns,
    lines,
    finish: row => {
      decodeRow(definition.fields, row);
      return (parts.length === 0 ? row : withoutHidden(row, parts)) as Record<string, unknown> & { id: string };
    },
  };
}
