import { sql } from 'kysely';
import { type Definition, lineFields, linesTable } from '../../model/kernel/resource.ts';
import type { Tx } from '../db/database.ts';
import { encodeValue } from './codec.ts';
import { columnFields } from './columns.ts';
import type { Core } from './core.ts';
import { type Fragment, list, slot } from './plans.ts';
import { rowTokens, searchTable } from './search.ts';
import { allColumns, cellOf, tokenColumns } from './stored.ts';

type Row = Readonly<Record<string, unknown>>;

/** Rows of one statement at most, a power of two. */
const MOST_ROWS = 64;
/** Values of one statement at most; SQLite takes 32,766, PostgreSQL 65,535. */
const MOST_VALUES = 4096;

/** A cell of a row that is written: a place for its value unless said. */
interface Column {
  readonly name: string;
  readonly cell?: Fragment;
}

/** The rows in runs whose lengths are powers of two, so that few statements serve every number of rows. */
function* runs<T>(rows: readonly T[], most: number): Generator<readonly T[]> {
  let size = MOST_ROWS;
  for (let at = 0; at < rows.length; at += size) {
    while (size > 1 && (size > most || size > rows.length - at)) size /= 2;
    yield rows.slice(at, at + size);
  }
}

/** Writes rows into a table by few statements; each row holds one value a column, in their order. */
export async function writeMany(
  core: Core,
  tx: Tx,
  definition: Definition,
  table: string,
  columns: readonly Column[],
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  const cells = columns.map(one => one.cell ?? sql`${slot(one.name)}`);
  for (const run of runs(rows, Math.floor(MOST_VALUES / columns.length))) {
    const plan = core.plan(definition, `many ${table} ${run.length} ${columns.map(one => one.name).join(' ')}`, () => {
      const names = list(columns.map(one => sql.id(one.name)));
      return sql`insert into ${sql.table(table)} (${names}) values ${list(run.map(() => sql`(${list(cells)})`))}`;
    });
    await tx.run({ sql: plan.sql, parameters: run.flat() });
  }
}

async function writeTokens(core: Core, tx: Tx, definition: Definition, rows: readonly Row[]): Promise<void> {
  const names = tokenColumns(core, definition);
  if (core.dialect !== 'sqlite' || names.length === 0) return;
  const seq = sql`(select seq from ${sql.table(definition.name)} where id = ${slot('id')})`;
  const values = rows.map(row => {
    const words = rowTokens(core.dialect, definition, row);
    return [row.id, ...names.map(name => words[name])];
  });
  await writeMany(core, tx, definition, searchTable(definition), [{ name: 'rowid', cell: seq }, ...names.map(name => ({ name }))], values);
}

async function writeLines(core: Core, tx: Tx, definition: Definition, field: string, rows: readonly Row[]): Promise<void> {
  const fields = definition.fields[field]?.fields ?? {};
  const names = columnFields(fields);
  const values = rows.flatMap(row =>
    ((row[field] ?? []) as Row[]).map((line, position) => [row.id, position, ...names.map(name => encodeValue(fields, name, line[name]))]),
  );
  const columns = ['parent_id', 'position', ...names].map(name => ({ name }));
  await writeMany(core, tx, definition, linesTable(definition.name, field), columns, values);
}

/** Writes new rows whole, as `insertRow` writes one: columns, sort keys, search tokens, lines. */
export async function insertRows(core: Core, tx: Tx, definition: Definition, rows: readonly Row[]): Promise<void> {
  const tokens = core.dialect === 'postgres' ? tokenColumns(core, definition) : [];
  const names = core.derived(definition, allColumns);
  const columns: Column[] = [
    ...names.map(name => ({ name })),
    ...tokens.map(name => ({ name, cell: sql`array_to_tsvector(${slot(name)}::text[])` })),
  ];
  const cells = names.map(name => cellOf(definition, name));
  const values = rows.map(row => {
    const own: unknown[] = cells.map(cell => cell(row));
    if (tokens.length === 0) return own;
    const words = rowTokens(core.dialect, definition, row);
    return [...own, ...tokens.map(name => words[name])];
  });
  // A column that no row fills needs no value; of a new task that is every second one.
  const filled = [...columns.keys()].filter(at => values.some(row => (row[at] ?? null) !== null));
  await writeMany(
    core,
    tx,
    definition,
    definition.name,
    columns.filter((_, at) => filled.includes(at)),
    values.map(row => filled.map(at => row[at])),
  );
  await writeTokens(core, tx, definition, rows);
  for (const field of lineFields(definition)) await writeLines(core, tx, definition, field, rows);
}
