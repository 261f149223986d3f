import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Definition } from '../../model/kernel/resource.ts';
import type { Dialect } from './database.ts';
import { schemaObjects } from './schema.ts';
import { parseSchema, printSchema, type SchemaObject } from './schemaObjects.ts';

const HEAD: Readonly<Record<Dialect, string>> = {
  sqlite: '-- The schema on SQLite. Written by `npm run schema:print` from the registers; do not edit.\n\n',
  postgres: '-- The schema on PostgreSQL. Written by `npm run schema:print` from the registers; do not edit.\n\n',
};
const pathOf = (dialect: Dialect): string => fileURLToPath(new URL(`./schema.${dialect}.sql`, import.meta.url));

export const DIALECTS: readonly Dialect[] = ['sqlite', 'postgres'];

/** What the committed schema file must say for these registers. */
export function schemaText(dialect: Dialect, registers: readonly Definition[]): string {
  return HEAD[dialect] + printSchema(schemaObjects(dialect, registers));
}

/** The committed schema file, as text. */
export function committedText(dialect: Dialect): string {
  return readFileSync(pathOf(dialect), 'utf8').replaceAll('\r\n', '\n');
}

/** The committed schema file, read into its parts. */
export function committedSchema(dialect: Dialect): SchemaObject[] {
  return parseSchema(committedText(dialect).slice(HEAD[dialect].length));
}

/** Writes both schema files from the registers. */
export function writeSchemaFiles(registers: readonly Definition[]): void {
  for (const dialect of DIALECTS) writeFileSync(pathOf(dialect), schemaText(dialect, registers));
}
