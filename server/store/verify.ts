import { sql } from 'kysely';
import { type Definition, lineFields, linesTable } from '../../model/kernel/resource.ts';
import type { Context } from '../context.ts';
import type { Reader } from '../db/database.ts';
import { decodeRow } from './codec.ts';
import { columnFields } from './columns.ts';
import { type Core, makeCore } from './core.ts';
import { bind, column, type Fragment, list, slot } from './plans.ts';
import type { Registry } from './registry.ts';
import { bindSearch, rowWords, searchTable, tokenColumn } from './search.ts';
import { derivedColumns, derivedValue } from './stored.ts';

/** Something that does not agree with what it follows from. */
export interface Difference {
  readonly register: string;
  /** The record, where it is about one. */
  readonly id: string | null;
  /** The field or column. */
  readonly field: string;
  readonly kind: 'sort_key' | 'search' | 'search_count' | 'lines' | 'reference' | 'overlap';
}
export interface VerifyOptions {
  /** Every how many rows the search words are looked up; 20 unless said, 1 for all. */
  readonly every?: number;
  /** A state of the database (`snapshot`), where others write meanwhile. */
  readonly reader?: Reader;
}

interface Check extends Core {
  readonly reader: Reader;
}

const STEP = 1_000;
type Row = Record<string, unknown> & { id: string };

async function all<R>(
  core: Check,
  definition: Definition,
  name: string,
  build: () => Fragment,
  values: Record<string, unknown> = {},
): Promise<R[]> {
  return core.reader.all<R>(bind(core.plan(definition, `verify ${name}`, build), values));
}

/** The rows of a register in the order of their ids. */
async function* rowsOf(core: Check, definition: Definition): AsyncGenerator<Row> {
  const names = ['id', 'seq', ...columnFields(definition.fields), ...derivedColumns(definition)];
  let after = '';
  for (;;) {
    const rows = await all<Row>(
      core,
      definition,
      'rows',
      () =>
        sql`select ${list(names.map(name => column('t', name)))} from ${sql.table(definition.name)} as t where ${column('t', 'id')} > ${slot('after')} order by ${column('t', 'id')} limit ${sql.lit(STEP)}`,
      { after },
    );
    for (const row of rows) decodeRow(definition.fields, row);
    yield* rows;
    if (rows.length < STEP) return;
    after = rows.at(-1)?.id ?? '';
  }
}

/** The search columns in which not all words of the row are found. */
async function lostWords(core: Check, definition: Definition, row: Row): Promise<string[]> {
  const lost: string[] = [];
  for (const [group, words] of rowWords(definition, row)) {
    if (words.length === 0) continue;
    const values: Record<string, unknown> = { seq: row.seq };
    bindSearch(core.dialect, words, values);
    const at = tokenColumn(core.dialect, group);
    const found = await all(
      core,
      definition,
      `words ${group}`,
      () =>
        core.dialect === 'sqlite'
          ? sql`select 1 as one from ${sql.id(searchTable(definition))} where rowid = ${slot('seq')} and ${sql.id(searchTable(definition))} match (${`{${at}} : `} || ${slot('q')})`
          : sql`select 1 as one from ${sql.table(definition.name)} where seq = ${slot('seq')} and ${sql.id(at)} @@ ${slot('q')}::tsquery`,
      values,
    );
    if (found.length === 0) lost.push(at);
  }
  return lost;
}

async function* derivedDifferences(core: Check, definition: Definition, every: number): AsyncGenerator<Difference> {
  const register = definition.name;
  let turn = 0;
  for await (const row of rowsOf(core, definition)) {
    for (const field of derivedColumns(definition)) {
      if (row[field] !== derivedValue(definition, field, row)) yield { register, id: row.id, field, kind: 'sort_key' };
    }
    if (definition.search.length > 0 && turn % every === 0) {
      for (const field of await lostWords(core, definition, row)) yield { register, id: row.id, field, kind: 'search' };
    }
    turn += 1;
  }
}

/** Search rows whose record is gone, or records that cannot be found at all. */
async function* searchDifferences(core: Check, definition: Definition): AsyncGenerator<Difference> {
  if (core.dialect !== 'sqlite' || definition.search.length === 0) return;
  const search = sql.id(searchTable(definition));
  const table = sql.table(definition.name);
  const [counted] = await all<{ lost: number; left: number }>(
    core,
    definition,
    'search count',
    () =>
      sql`select (select count(*) from ${table} where seq not in (select rowid from ${search})) as lost, (select count(*) from ${search} where rowid not in (select seq from ${table})) as ${sql.id('left')}`,
  );
  if (counted !== undefined && counted.lost + counted.left > 0) {
    yield { register: definition.name, id: null, field: searchTable(definition), kind: 'search_count' };
  }
}

/** Lines without a document, and documents whose lines do not count from 0 on. */
async function* lineDifferences(core: Check, definition: Definition): AsyncGenerator<Difference> {
  for (const field of lineFields(definition)) {
    const table = sql.table(linesTable(definition.name, field));
    const bad = await all<{ id: string }>(
      core,
      definition,
      `lines ${field}`,
      () =>
        sql`select parent_id as id from ${table} group by parent_id having count(*) <> max(position) + 1 or min(position) <> 0 union select parent_id from ${table} where parent_id not in (select id from ${sql.table(definition.name)})`,
    );
    for (const { id } of bad) yield { register: definition.name, id, field, kind: 'lines' };
  }
}

/** Lists of ids that name records which are not there; plain references are foreign keys. */
async function* referenceDifferences(core: Check, target: Definition): AsyncGenerator<Difference> {
  for (const { definition, field, lines, isList } of core.registry.referrersOf(target.name)) {
    if (!isList) continue;
    const table = lines === undefined ? definition.name : linesTable(definition.name, lines);
    const at = column('t', field);
    const items = core.dialect === 'sqlite' ? sql`json_each(${at}) as item` : sql`jsonb_array_elements_text(${at}::jsonb) as item(value)`;
    const bad = await all<{ id: string }>(
      core,
      definition,
      `list ${table} ${field}`,
      () =>
        sql`select distinct ${column('t', lines === undefined ? 'id' : 'parent_id')} as id from ${sql.table(table)} as t, ${items} where item.value not in (select id from ${sql.table(target.name)})`,
    );
    for (const { id } of bad) yield { register: definition.name, id, field: lines ?? field, kind: 'reference' };
  }
}

/** A person holds one main assignment at a time. */
async function* organisationDifferences(core: Check): AsyncGenerator<Difference> {
  if (!core.registry.has('staff_assignments')) return;
  const definition = core.registry.get('staff_assignments');
  const until = (alias: string): Fragment => sql`coalesce(${column(alias, 'until_on')}, '9999-12-31')`;
  const bad = await all<{ id: string }>(
    core,
    definition,
    'overlap',
    () =>
      sql`select distinct b.id from staff_assignments as a join staff_assignments as b on b.staff_id = a.staff_id and b.id <> a.id and (b.from_on, b.id) > (a.from_on, a.id) where a.is_main = 1 and b.is_main = 1 and a.from_on < ${until('b')} and b.from_on < ${until('a')} order by b.id`,
  );
  for (const { id } of bad) yield { register: definition.name, id, field: 'from_on', kind: 'overlap' };
}

/**
 * Recomputes what the store writes beside the fields and says where it differs: sort keys, search words, lines, lists of ids,
 * main assignments. Reads everything once, in steps, and changes nothing.
 */
export async function* verifyStore(context: Context, registry: Registry, options: VerifyOptions = {}): AsyncGenerator<Difference> {
  const core: Check = { ...makeCore(context, registry), reader: options.reader ?? context.db };
  for (const definition of registry.all) {
    yield* derivedDifferences(core, definition, options.every ?? 20);
    yield* searchDifferences(core, definition);
    yield* lineDifferences(core, definition);
    yield* referenceDifferences(core, definition);
  }
  yield* organisationDifferences(core);
}
