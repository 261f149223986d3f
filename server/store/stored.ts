import { sql } from 'kysely';
import { sortKey } from '../../model/kernel/chinese.ts';
import { ID_PATTERN } from '../../model/kernel/kinds/reference.ts';
import { type Definition, labelOf, lineFields } from '../../model/kernel/resource.ts';
import type { Reader, Tx } from '../db/database.ts';
import { decodeRow, encodeValue, isSame } from './codec.ts';
import { columnFields, pinyinFields, systemColumns } from './columns.ts';
import type { Core } from './core.ts';
import { addLines, dropLines, writeLines } from './lines.ts';
import { bind, column, list, slot } from './plans.ts';
import { rowTokens, searchTable, tokenColumn } from './search.ts';
import type { StoredRow } from './store.ts';
import type { Send } from './violations.ts';

type Row = Readonly<Record<string, unknown>>;

/** The stored row with everything decoded, lines included, or undefined. With `lock` no other writer changes it meanwhile. */
export async function load(core: Core, reader: Reader, definition: Definition, id: string, lock: boolean): Promise<StoredRow | undefined> {
  const plan = core.plan(definition, `stored ${lock}`, () => {
    const names = ['id', ...columnFields(definition.fields), ...systemColumns(definition)];
    const version = definition.appendOnly === true ? sql`, 1 as version` : sql``;
    const hold = lock && core.dialect === 'postgres' ? sql` for update` : sql``;
    return sql`select ${list(names.map(name => column('t', name)))}${version} from ${sql.table(definition.name)} as t where ${column('t', 'id')} = ${slot('id')}${hold}`;
  });
  if (!ID_PATTERN.test(id)) return undefined;
  const row = await reader.one<Record<string, unknown>>(bind(plan, { id }));
  if (row === undefined) return undefined;
  decodeRow(definition.fields, row);
  await addLines(core, reader, definition, lineFields(definition), [row]);
  return row as StoredRow;
}

/** The columns that follow from fields: sort keys and the label's. */
export function derivedColumns(definition: Definition): string[] {
  return [...pinyinFields(definition).map(name => `${name}_sort`), 'label_sort'];
}

/** The value of a derived column. */
export function derivedValue(definition: Definition, name: string, row: Row): string | null {
  if (name === 'label_sort') return sortKey(labelOf(definition, row));
  const value = row[name.slice(0, -'_sort'.length)];
  return typeof value === 'string' ? sortKey(value) : null;
}

/** How the value of a column comes from a row. */
export type CellOf = (row: Row) => string | number | null;
const CELLS = new WeakMap<Definition, Map<string, CellOf>>();

function makeCell(definition: Definition, name: string): CellOf {
  if (Object.hasOwn(definition.fields, name)) return row => encodeValue(definition.fields, name, row[name]);
  if (derivedColumns(definition).includes(name)) return row => derivedValue(definition, name, row);
  return row => (row[name] ?? null) as string | number | null;
}

/** How the value of a column of the register comes from a row, derived columns included. */
export function cellOf(definition: Definition, name: string): CellOf {
  let cells = CELLS.get(definition);
  if (cells === undefined) {
    cells = new Map();
    CELLS.set(definition, cells);
  }
  const known = cells.get(name);
  if (known !== undefined) return known;
  const made = makeCell(definition, name);
  cells.set(name, made);
  return made;
}

/** The values of the columns of a row, derived ones included. */
export function columnValues(definition: Definition, names: readonly string[], row: Row): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const name of names) values[name] = cellOf(definition, name)(row);
  return values;
}

/** The columns of a new row, search tokens apart. */
export const allColumns = (definition: Definition): readonly string[] => [
  'id',
  ...columnFields(definition.fields),
  ...derivedColumns(definition),
  ...systemColumns(definition),
];

/** The columns that hold the words of a row. */
export const tokenColumns = (core: Core, definition: Definition): string[] => Object.keys(rowTokens(core.dialect, definition, {}));

async function writeTokens(core: Core, send: Send, definition: Definition, row: Row, isNew: boolean): Promise<void> {
  const names = tokenColumns(core, definition);
  if (core.dialect !== 'sqlite' || names.length === 0) return;
  const table = sql.id(searchTable(definition));
  const seq = sql`select seq from ${sql.table(definition.name)} where id = ${slot('id')}`;
  if (!isNew) {
    const drop = core.plan(definition, 'drop tokens', () => sql`delete from ${table} where rowid = (${seq})`);
    await send(bind(drop, { id: row.id }));
  }
  const plan = core.plan(
    definition,
    'write tokens',
    () => sql`insert into ${table} (rowid, ${list(names.map(name => sql.id(name)))}) values ((${seq}), ${list(names.map(slot))})`,
  );
  await send(bind(plan, { ...rowTokens(core.dialect, definition, row), id: row.id }));
}

/** Writes a new row whole: columns, sort keys, search tokens, lines. */
export async function insertRow(core: Core, send: Send, definition: Definition, row: Row): Promise<void> {
  const tokens = core.dialect === 'postgres' ? tokenColumns(core, definition) : [];
  const names = core.derived(definition, allColumns);
  const plan = core.plan(definition, 'insert', () => {
    const cells = [...names.map(slot), ...tokens.map(name => sql`array_to_tsvector(${slot(name)}::text[])`)];
    return sql`insert into ${sql.table(definition.name)} (${list([...names, ...tokens].map(name => sql.id(name)))}) values (${list(cells)})`;
  });
  const values = columnValues(definition, names, row);
  await send(bind(plan, tokens.length === 0 ? values : { ...values, ...rowTokens(core.dialect, definition, row) }));
  await writeTokens(core, send, definition, row, true);
  for (const field of lineFields(definition)) await writeLines(core, send, definition, field, String(row.id), row[field] as Row[]);
}

/** The columns that a change of `fields` touches, derived ones included. */
function touchedColumns(definition: Definition, before: Row, after: Row): string[] {
  const fields = columnFields(definition.fields).filter(name => !isSame(before[name], after[name]));
  const derived = derivedColumns(definition).filter(name =>
    name === 'label_sort' ? definition.label.some(one => fields.includes(one)) : fields.includes(name.slice(0, -'_sort'.length)),
  );
  const system = systemColumns(definition).filter(name => name !== 'version' && before[name] !== after[name]);
  return [...fields, ...derived, ...system, 'version'];
}

/** Writes what differs, if the row still has the version that `before` had; false when it has not. */
export async function updateRow(core: Core, send: Send, definition: Definition, before: StoredRow, after: StoredRow): Promise<boolean> {
  const names = touchedColumns(definition, before, after);
  const isFound = definition.search.some(name => names.includes(name));
  const tokens = isFound && core.dialect === 'postgres' ? tokenColumns(core, definition) : [];
  const plan = core.plan(definition, `update ${names.join(' ')}`, () => {
    const sets = [
      ...names.map(name => sql`${sql.id(name)} = ${slot(name)}`),
      ...tokens.map(
        name => sql`${sql.id(tokenColumn(core.dialect, name.slice('search_'.length)))} = array_to_tsvector(${slot(name)}::text[])`,
      ),
    ];
    return sql`update ${sql.table(definition.name)} set ${list(sets)} where id = ${slot('id')} and version = ${slot('was')}`;
  });
  const values = { ...columnValues(definition, names, after), ...(tokens.length === 0 ? {} : rowTokens(core.dialect, definition, after)) };
  const changed = await send(bind(plan, { ...values, id: before.id, was: before.version }));
  if (changed === 0) return false;
  if (isFound) await writeTokens(core, send, definition, after, false);
  for (const field of lineFields(definition)) {
    if (isSame(before[field], after[field])) continue;
    await dropLines(core, send, definition, field, before.id);
    await writeLines(core, send, definition, field, before.id, after[field] as Row[]);
  }
  return true;
}

/** Deletes a row with its lines and tokens. */
export async function deleteRow(core: Core, tx: Tx, definition: Definition, id: string): Promise<void> {
  for (const field of lineFields(definition)) await dropLines(core, query => tx.run(query), definition, field, id);
  if (core.dialect === 'sqlite' && tokenColumns(core, definition).length > 0) {
    const drop = core.plan(
      definition,
      'drop tokens',
      () =>
        sql`delete from ${sql.id(searchTable(definition))} where rowid = (select seq from ${sql.table(definition.name)} where id = ${slot('id')})`,
    );
    await tx.run(bind(drop, { id }));
  }
  const plan = core.plan(definition, 'delete', () => sql`delete from ${sql.table(definition.name)} where id = ${slot('id')}`);
  await tx.run(bind(plan, { id }));
}
