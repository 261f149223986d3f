import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { REGISTERS } from '../model/resources/index.ts';
import type { Dialect } from '../server/db/database.ts';
import { schemaObjects } from '../server/db/schema.ts';
import { schemaDiff } from '../server/db/schemaDiff.ts';
import { committedSchema, DIALECTS, writeSchemaFiles } from '../server/db/schemaFiles.ts';
import { printSchema } from '../server/db/schemaObjects.ts';

const FOUNDATION = '20261124T0000_foundation';

function write(id: string, dialect: Dialect, script: string): void {
  const path = fileURLToPath(new URL(`../server/db/migrations/${id}.${dialect}.sql`, import.meta.url));
  writeFileSync(path, script);
  console.log(`${path}: ${script.split('BY HAND').length - 1} things to write by hand`);
}

/** The first migration again from the registers; only as long as no release has it. */
function squash(): void {
  for (const dialect of DIALECTS) write(FOUNDATION, dialect, printSchema(schemaObjects(dialect, REGISTERS)));
  writeSchemaFiles(REGISTERS);
}

/** A migration from the committed schema files to the registers, to be read and edited; then the schema files anew. */
function scaffold(name: string): void {
  const stamp = new Date().toISOString().replace(/[-:]/g, '').slice(0, 13);
  const scripts = DIALECTS.map(dialect => ({
    dialect,
    script: schemaDiff(dialect, committedSchema(dialect), schemaObjects(dialect, REGISTERS)),
  }));
  if (scripts.every(({ script }) => script === '')) {
    console.log('The schema files already say what the registers need: nothing to migrate.');
    return;
  }
  for (const { dialect, script } of scripts) write(`${stamp}_${name}`, dialect, script);
  writeSchemaFiles(REGISTERS);
}

/** `npm run migration:new NAME`, or `npm run migration:new -- --squash` before the first release. */
const [argument = ''] = process.argv.slice(2);
if (argument === '--squash') squash();
else if (/^[a-z][a-z0-9_]{2,60}$/.test(argument)) scaffold(argument);
else {
  console.error('Give the migration a name in snake_case: npm run migration:new add_tool_loans');
  process.exitCode = 1;
}
