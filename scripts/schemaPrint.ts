import { REGISTERS } from '../model/resources/index.ts';
import { writeSchemaFiles } from '../server/db/schemaFiles.ts';

/** `npm run schema:print` writes server/db/schema.{sqlite,postgres}.sql from the registers. */
writeSchemaFiles(REGISTERS);
