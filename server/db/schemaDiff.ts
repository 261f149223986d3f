import { createSql, type OtherSql, quoteName, type SchemaObject, type TableSql } from './schemaObjects.ts';

const comment = (text: string): string =>
  text
    .split('\n')
    .map(line => `-- ${line}`)
    .join('\n');

/** What a generator must not decide: it stands in the migration as a remark, until someone has written the step. */
const byHand = (what: string, before: string, after: string): string => comment(`BY HAND: ${what}\nbefore: ${before}\nafter:  ${after}`);

function changedTable(before: TableSql, after: TableSql): string[] {
  const old = new Map(before.columns.map(column => [column.name, column.sql]));
  const parts: string[] = [];
  for (const column of after.columns) {
    const was = old.get(column.name);
    old.delete(column.name);
    if (was === column.sql) continue;
    const canAdd = was === undefined && (!column.sql.includes('NOT NULL') || column.sql.includes('DEFAULT'));
    parts.push(
      canAdd
        ? `ALTER TABLE ${quoteName(after.name)} ADD COLUMN ${column.sql};`
        : byHand(`column ${after.name}.${column.name}`, was ?? 'none', column.sql),
    );
  }
  for (const [name, sql] of old) parts.push(byHand(`column ${after.name}.${name}`, sql, 'none'));
  if (before.constraints.join() !== after.constraints.join() || before.options !== after.options) {
    parts.push(byHand(`table ${after.name}`, createSql(before), createSql(after)));
  }
  return parts;
}

function changedOther(before: OtherSql, after: OtherSql): string[] {
  if (before.sql === after.sql) return [];
  if (after.kind === 'index') return [`DROP INDEX ${quoteName(after.name)};`, `${after.sql};`];
  return [byHand(`${after.kind} ${after.name}`, before.sql, after.sql)];
}

function dropped(object: SchemaObject, isTableThere: boolean): string[] {
  if (object.kind === 'index') return isTableThere ? [`DROP INDEX ${quoteName(object.name)};`] : [];
  return object.kind === 'table' || isTableThere ? [byHand(`${object.kind} ${object.name}`, createSql(object), 'none')] : [];
}

/**
 * The script that leads from one schema to another: new tables, columns that may be missing, and indexes as SQL; everything that
 * touches what is stored as a remark beginning with `BY HAND`. Empty when nothing differs.
 */
export function schemaDiff(before: readonly SchemaObject[], after: readonly SchemaObject[]): string {
  const old = new Map(before.map(object => [object.name, object]));
  const tables = new Set(after.filter(object => object.kind === 'table').map(object => object.name));
  const parts = after.flatMap(object => {
    const was = old.get(object.name);
    old.delete(object.name);
    if (was === undefined) return [`${createSql(object)};`];
    if (was.kind === 'table' && object.kind === 'table') return changedTable(was, object);
    if (was.kind !== 'table' && object.kind !== 'table') return changedOther(was, object);
    return [byHand(object.name, createSql(was), createSql(object))];
  });
  const gone = [...old.values()].flatMap(object => dropped(object, object.kind !== 'table' && tables.has(object.table)));
  return [...gone, ...parts].map(part => `${part}\n`).join('\n');
}
