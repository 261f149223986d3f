import type { Dialect } from './database.ts';
import { type ColumnSql, createSql, type OtherSql, quoteName, type SchemaObject, type TableSql } from './schemaObjects.ts';

const comment = (text: string): string =>
  text
    .split('\n')
    .map(line => `-- ${line}`)
    .join('\n');

/** What a generator must not decide: it stands in the migration as a remark, until someone has written the step. */
const byHand = (what: string, before: string, after: string): string => comment(`BY HAND: ${what}\nbefore: ${before}\nafter:  ${after}`);

interface Parts {
  /** Type, key and reference: a change of those is never generated. */
  readonly base: string;
  readonly isRequired: boolean;
  readonly check: { readonly name: string; readonly rule: string } | undefined;
}

function partsOf(column: ColumnSql): Parts {
  const check = / CONSTRAINT (\S+) CHECK \((.*?)\)(?= REFERENCES |$)/.exec(column.sql);
  const bare = check === null ? column.sql : column.sql.replace(check[0], '');
  return {
    base: bare.replace(/ NOT NULL\b/, ''),
    isRequired: / NOT NULL\b/.test(bare),
    check: check === null ? undefined : { name: check[1] ?? '', rule: check[2] ?? '' },
  };
}

const canAdd = (column: ColumnSql): boolean => !column.sql.includes('NOT NULL') || column.sql.includes('DEFAULT');

/** PostgreSQL changes conditions in place. */
function alterColumn(table: string, before: Parts, after: Parts, name: string): string[] {
  const alter = `ALTER TABLE ${quoteName(table)}`;
  const { check: old } = before;
  const { check } = after;
  const isSameCheck = old?.rule === check?.rule;
  return [
    ...(old === undefined || isSameCheck ? [] : [`${alter} DROP CONSTRAINT ${old.name};`]),
    ...(check === undefined || isSameCheck ? [] : [`${alter} ADD CONSTRAINT ${check.name} CHECK (${check.rule});`]),
    ...(before.isRequired === after.isRequired
      ? []
      : [`${alter} ALTER COLUMN ${quoteName(name)} ${after.isRequired ? 'SET' : 'DROP'} NOT NULL;`]),
  ];
}

/** SQLite changes no column: the rows move to a new table. The runner has foreign keys off and checks them afterwards. */
function rebuild(before: TableSql, after: TableSql, belongings: readonly OtherSql[]): string[] {
  const fresh: TableSql = { ...after, name: `${after.name}_new` };
  const old = new Set(before.columns.map(column => column.name));
  const kept = after.columns.filter(column => old.has(column.name)).map(column => quoteName(column.name));
  return [
    `${createSql(fresh)};`,
    `INSERT INTO ${quoteName(fresh.name)} (${kept.join(', ')}) SELECT ${kept.join(', ')} FROM ${quoteName(after.name)};`,
    `DROP TABLE ${quoteName(after.name)};`,
    `ALTER TABLE ${quoteName(fresh.name)} RENAME TO ${quoteName(after.name)};`,
    ...belongings.filter(one => one.kind === 'index' || one.kind === 'trigger').map(one => `${one.sql};`),
  ];
}

interface TableChange {
  readonly sql: readonly string[];
  /** The table was made anew with all its indexes and triggers. */
  readonly isRebuilt: boolean;
}

function changedTable(dialect: Dialect, before: TableSql, after: TableSql, belongings: readonly OtherSql[]): TableChange {
  const old = new Map(before.columns.map(column => [column.name, column]));
  const added: string[] = [];
  const altered: string[] = [];
  const remarks: string[] = [];
  for (const column of after.columns) {
    const was = old.get(column.name);
    old.delete(column.name);
    if (was === undefined) {
      if (canAdd(column)) added.push(`ALTER TABLE ${quoteName(after.name)} ADD COLUMN ${column.sql};`);
      else remarks.push(byHand(`column ${after.name}.${column.name}`, 'none', column.sql));
    } else if (was.sql !== column.sql) {
      const [from, to] = [partsOf(was), partsOf(column)];
      if (from.base === to.base) altered.push(...alterColumn(after.name, from, to, column.name));
      else remarks.push(byHand(`column ${after.name}.${column.name}`, was.sql, column.sql));
    }
  }
  for (const column of old.values()) remarks.push(byHand(`column ${after.name}.${column.name}`, column.sql, 'none'));
  if (before.constraints.join() !== after.constraints.join() || before.options !== after.options) {
    remarks.push(byHand(`table ${after.name}`, createSql(before), createSql(after)));
  }
  const isRebuilt = dialect === 'sqlite' && altered.length > 0 && remarks.length === 0;
  if (isRebuilt) return { sql: rebuild(before, after, belongings), isRebuilt };
  if (dialect === 'postgres') return { sql: [...remarks, ...added, ...altered], isRebuilt };
  const rules = altered.length === 0 ? [] : [byHand(`rules of ${after.name}`, createSql(before), createSql(after))];
  return { sql: [...remarks, ...rules, ...added], isRebuilt };
}

function changedOther(before: OtherSql, after: OtherSql): string[] {
  if (before.sql === after.sql) return [];
  if (after.kind === 'statistics') return [`${after.sql};`];
  if (after.kind === 'index') return [`DROP INDEX ${quoteName(after.name)};`, `${after.sql};`];
  return [byHand(`${after.kind} ${after.name}`, before.sql, after.sql)];
}

function dropped(object: SchemaObject, isTableKept: boolean): string[] {
  if (object.kind === 'index') return isTableKept ? [`DROP INDEX ${quoteName(object.name)};`] : [];
  return object.kind === 'table' || isTableKept ? [byHand(`${object.kind} ${object.name}`, createSql(object), 'none')] : [];
}

/**
 * The script that leads from one schema to another. New tables, columns that may be missing, conditions and indexes become SQL
 * (on SQLite a changed condition rebuilds the table); what would lose or invent values becomes a remark beginning with `BY HAND`.
 * Empty when nothing differs.
 */
export function schemaDiff(dialect: Dialect, before: readonly SchemaObject[], after: readonly SchemaObject[]): string {
  const old = new Map(before.map(object => [object.name, object]));
  const kept = new Set(after.filter(object => object.kind === 'table').map(object => object.name));
  const rebuilt = new Set<string>();
  const parts: string[] = [];
  for (const object of after) {
    const was = old.get(object.name);
    old.delete(object.name);
    if (object.kind !== 'table' && rebuilt.has(object.table)) continue;
    if (was === undefined) parts.push(`${createSql(object)};`);
    else if (was.kind === 'table' && object.kind === 'table') {
      const belongings = after.filter(one => one.kind !== 'table' && one.table === object.name) as OtherSql[];
      const change = changedTable(dialect, was, object, belongings);
      if (change.isRebuilt) rebuilt.add(object.name);
      parts.push(...change.sql);
    } else if (was.kind !== 'table' && object.kind !== 'table') parts.push(...changedOther(was, object));
    else parts.push(byHand(object.name, createSql(was), createSql(object)));
  }
  const gone = [...old.values()]
    .filter(object => object.kind === 'table' || !rebuilt.has(object.table))
    .flatMap(object => dropped(object, object.kind !== 'table' && kept.has(object.table)));
  return [...gone, ...parts].map(part => `${part}\n`).join('\n');
}
