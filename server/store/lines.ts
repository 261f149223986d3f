import { sql } from 'kysely';
import { type Definition, type FieldMap, linesTable } from '../../model/kernel/resource.ts';
import type { DbRow, Reader } from '../db/database.ts';
import { decodeRow, encodeValue } from './codec.ts';
import { columnFields } from './columns.ts';
import type { Core } from './core.ts';
import { among, manyValues } from './filter.ts';
import { bind, column, list, slot } from './plans.ts';
import type { Send } from './violations.ts';

type Line = Readonly<Record<string, unknown>>;
const fieldsOf = (definition: Definition, field: string): FieldMap => definition.fields[field]?.fields ?? {};

/** The lines of several documents, by document, in their order. */
async function linesOf(
  core: Core,
  reader: Reader,
  definition: Definition,
  field: string,
  ids: readonly string[],
): Promise<Map<string, Line[]>> {
  const fields = fieldsOf(definition, field);
  const plan = core.plan(definition, `lines ${field}`, () => {
    const columns = ['parent_id', ...columnFields(fields)].map(name => column('l', name));
    return sql`select ${list(columns)} from ${sql.table(linesTable(definition.name, field))} as l where ${among(core.dialect, column('l', 'parent_id'), 'ids')} order by ${column('l', 'parent_id')}, ${column('l', 'position')}`;
  });
  const byParent = new Map<string, Line[]>();
  for (const row of await reader.all(bind(plan, { ids: manyValues(core.dialect, ids) }))) {
    const { parent_id: parent, ...line } = row as DbRow & { parent_id: string };
    decodeRow(fields, line);
    const kept = byParent.get(parent);
    if (kept === undefined) byParent.set(parent, [line]);
    else kept.push(line);
  }
  return byParent;
}

/** Puts the lines into the rows. */
export async function addLines(
  core: Core,
  reader: Reader,
  definition: Definition,
  fields: readonly string[],
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  if (rows.length === 0) return;
  const ids = rows.map(row => String(row.id));
  for (const field of fields) {
    const lines = await linesOf(core, reader, definition, field, ids);
    for (const row of rows) row[field] = lines.get(String(row.id)) ?? [];
  }
}

/** Removes the lines of a document. */
export async function dropLines(core: Core, send: Send, definition: Definition, field: string, id: string): Promise<void> {
  const plan = core.plan(
    definition,
    `drop lines ${field}`,
    () => sql`delete from ${sql.table(linesTable(definition.name, field))} where parent_id = ${slot('id')}`,
  );
  await send(bind(plan, { id }));
}

/** Writes the lines of a document that has none. */
export async function writeLines(
  core: Core,
  send: Send,
  definition: Definition,
  field: string,
  id: string,
  lines: readonly Line[],
): Promise<void> {
  const fields = fieldsOf(definition, field);
  const names = columnFields(fields);
  const plan = core.plan(definition, `write lines ${field}`, () => {
    const columns = ['parent_id', 'position', ...names];
    return sql`insert into ${sql.table(linesTable(definition.name, field))} (${list(columns.map(name => sql.id(name)))}) values (${list(columns.map(slot))})`;
  });
  for (const [position, line] of lines.entries()) {
    const values: Record<string, unknown> = { parent_id: id, position };
    for (const name of names) values[name] = encodeValue(fields, name, line[name]);
    await send(bind(plan, values));
  }
}
