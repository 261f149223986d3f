import type { Definition } from '../../model/kernel/resource.ts';
import type { Database, Dialect } from './database.ts';
import { registerObjects } from './ddl.ts';
import { printSchema, type SchemaObject } from './schemaObjects.ts';
import { systemObjects } from './system.ts';

const ORDER: readonly SchemaObject['kind'][] = ['function', 'table', 'search', 'statistics', 'index', 'foreign key', 'trigger'];

/** The whole schema that these registers need, system tables included, in an order in which it can be made. */
export function schemaObjects(dialect: Dialect, registers: readonly Definition[]): SchemaObject[] {
  const known = new Set(registers.map(one => one.name));
  const all = [...systemObjects(dialect, known), ...registers.flatMap(one => registerObjects(dialect, one, registers))];
  const names = new Set<string>();
  for (const { name } of all) {
    if (names.has(name)) throw new Error(`two things in the schema are called ${name}`);
    names.add(name);
  }
  return ORDER.flatMap(kind => all.filter(object => object.kind === kind));
}

/** Makes the tables of these registers and the system tables in an empty database, without migrations: for tests. */
export async function createSchema(db: Database, registers: readonly Definition[]): Promise<void> {
  await db.migration(tx => tx.script(printSchema(schemaObjects(db.dialect, registers))));
}
