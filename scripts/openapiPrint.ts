import { writeFileSync } from 'node:fs';
import { ACTIONS, REGISTERS } from '../model/resources/index.ts';
import { openapiOf } from '../server/http/openapi.ts';

const file = new URL('../docs/openapi.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(openapiOf(REGISTERS, ACTIONS), null, 2)}\n`);
