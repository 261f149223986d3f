import { sql } from 'kysely';
import { type Definition, lineFields, linesTable } from '../../model/kernel/resource.ts';
import type { Reader } from '../db/database.ts';
import { decodeRow } from './codec.ts';
import { columnFields } from './columns.ts';
import { makeStatements, type Statements } from './core.ts';
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
}

interface Check extends Statements {
  readonly reader: Reader;
  readonly registry: Registry;
}

const STEP = 1_000;
type Row = Record<string, unknown> & { id: string };

async function all<R>(
  check: Check,
  definition: Definition,
  name: string,
  build: () => Fragment,
  values: Record<string, unknown> = {},
): Promise<R[]> {
  return check.reader.all<R>(bind(check.plan(definition, `verify ${name}`, build), values));
}

/** The rows of a register in the order of their ids. */
async function* rowsOf(check: Check, definition: Definition): AsyncGenerator<Row> {
  const names = ['id', 'seq', ...columnFields(definition.fields), ...derivedColumns(definition)];
  let after = '';
  for (;;) {
    const rows = await all<Row>(
      check,
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
async function lostWords(check: Check, definition: Definition, row: Row): Promise<string[]> {
  const lost: string[] = [];
  for (const [group, words] of rowWords(definition, row)) {
    if (words.length === 0) continue;
    const values: Record<string, unknown> = { seq: row.seq };
    bindSearch(check.dialect, words, values);
    const at = tokenColumn(check.dialect, group);
    const found = await all(
      check,
      definition,
      `words ${group}`,
      () =>
        check.dialect === 'sqlite'
          ? sql`select 1 as one from ${sql.id(searchTable(definition))} where rowid = ${slot('seq')} and ${sql.id(searchTable(definition))} match (${`{${at}} : `} || ${slot('q')})`
          : sql`select 1 as one from ${sql.table(definition.name)} where seq = ${slot('seq')} and ${sql.id(at)} @@ ${slot('q')}::tsquery`,
      values,
    );
    if (found.length === 0) lost.push(at);
  }
  return lost;
}

/** Rows of a log are never changed, and nothing sorts by their label; their seals say whether they are as they were written. */
async function* derivedDifferences(check: Check, definition: Definition, every: number): AsyncGenerator<Difference> {
  if (definition.appendOnly === true) return;
  const register = definition.name;
  let turn = 0;
  for await (const row of rowsOf(check, definition)) {
    for (const field of derivedColumns(definition)) {
      if (row[field] !== derivedValue(definition, field, row)) yield { register, id: row.id, field, kind: 'sort_key' };
    }
    if (definition.search.length > 0 && turn % every === 0) {
      for (const field of await lostWords(check, definition, row)) yield { register, id: row.id, field, kind: 'search' };
    }
    turn += 1;
  }
}

/** Search rows whose record is gone, or records that cannot be found at all. */
async function* searchDifferences(check: Check, definition: Definition): AsyncGenerator<Difference> {
  if (check.dialect !== 'sqlite' || definition.search.length === 0) return;
  const search = sql.id(searchTable(definition));
  const table = sql.table(definition.name);
  const [counted] = await all<{ lost: number; left: number }>(
    check,
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
async function* lineDifferences(check: Check, definition: Definition): AsyncGenerator<Difference> {
  for (const field of lineFields(definition)) {
    const table = sql.table(linesTable(definition.name, field));
    const bad = await all<{ id: string }>(
      check,
      definition,
      `lines ${field}`,
      () =>
        sql`select parent_id as id from ${table} group by parent_id having count(*) <> max(position) + 1 or min(position) <> 0 union select parent_id from ${table} where parent_id not in (select id from ${sql.table(definition.name)})`,
    );
    for (const { id } of bad) yield { register: definition.name, id, field, kind: 'lines' };
  }
}

/** Lists of ids that name records which are not there; plain references are foreign keys. */
async function* referenceDifferences(check: Check, target: Definition): AsyncGenerator<Difference> {
  for (const { definition, field, lines, isList } of check.registry.referrersOf(target.name)) {
    if (!isList) continue;
    const table = lines === undefined ? definition.name : linesTable(definition.name, lines);
    const at = column('t', field);
    const items = check.dialect === 'sqlite' ? sql`json_each(${at}) as item` : sql`jsonb_array_elements_text(${at}::jsonb) as item(value)`;
    const bad = await all<{ id: string }>(
      check,
      definition,
      `list ${table} ${field}`,
      () =>
        sql`select distinct ${column('t', lines === undefined ? 'id' : 'parent_id')} as id from ${sql.table(table)} as t, ${items} where item.value not in (select id from ${sql.table(target.name)})`,
    );
    for (const { id } of bad) yield { register: definition.name, id, field: lines ?? field, kind: 'reference' };
  }
}

/** A person holds one main assignment at a time. */
async function* organisationDifferences(check: Check): AsyncGenerator<Difference> {
  if (!check.registry.has('staff_assignments')) return;
  const definition = check.registry.get('staff_assignments');
  const until = (alias: string): Fragment => sql`coalesce(${column(alias, 'until_on')}, '9999-12-31')`;
  const bad = await all<{ id: string }>(
    check,
    definition,
    'overlap',
    () =>
      sql`select distinct b.id from staff_assignments as a join staff_assignments as b on b.staff_id = a.staff_id and b.id <> a.id and (b.from_on, b.id) > (a.from_on, a.id) where a.is_main = 1 and b.is_main = 1 and a.from_on < ${until('b')} and b.from_on < ${until('a')} order by b.id`,
  );
  for (const { id } of bad) yield { register: definition.name, id, field: 'from_on', kind: 'overlap' };
}

/**
 * Recomputes what the store writes beside the fields and says where it differs: sort keys, search words, lines, lists of ids,
 * main assignments. Reads everything once, in steps, and changes nothing; where others write meanwhile, give it a `snapshot`.
 */
export async function* verifyStore(reader: Reader, registry: Registry, options: VerifyOptions = {}): AsyncGenerator<Difference> {
  const check: Check = { ...makeStatements(reader.dialect), reader, registry };
  for (const definition of registry.all) {
    yield* derivedDifferences(check, definition, options.every ?? 20);
    yield* searchDifferences(check, definition);
    yield* lineDifferences(check, definition);
    yield* referenceDifferences(check, definition);
  }
  yield* organisationDifferences(check);
}
