import type { Definition } from '../../model/kernel/resource.ts';
import { type Database, type Reader, statement } from './database.ts';
import { registerObjects } from './ddl.ts';
import { printSchema } from './schemaObjects.ts';

/** Registers that an administrator has added are called so, and no register of the product is. */
const OWN = /^x_[a-z0-9_]{1,48}$/;

/** The registers that stand in the database, in the order of their names. A definition is data: it has no `check`. */
export async function ownRegisters(reader: Reader): Promise<Definition[]> {
  const rows = await reader.all<{ definition: string }>({ sql: 'SELECT definition FROM definitions ORDER BY name', parameters: [] });
  return rows.map(row => JSON.parse(row.definition) as Definition);
}

/**
 * Makes the tables of a register and keeps its definition, both or neither. `registers` are those that exist, for its references.
 * Throws when its name is not one that such a register may have, or is taken.
 */
export async function addRegister(db: Database, definition: Definition, registers: readonly Definition[]): Promise<void> {
  if (!OWN.test(definition.name)) throw new Error(`a register of the station's own is called x_…, not ${definition.name}`);
  const objects = registerObjects(db.dialect, definition, [...registers, definition]);
  await db.migration(async tx => {
    await tx.script(printSchema(objects));
    const sql = 'INSERT INTO definitions (name, definition) VALUES (?, ?)';
    await tx.run(statement(tx.dialect, sql, definition.name, JSON.stringify(definition)));
  });
}
