import { hasPostgres } from '../support/postgres.ts';
import { EVERY_KIND } from './everyKind.ts';
import { openServer } from './serverBackend.ts';
import { contractSuite } from './suite.ts';

// The same code, but the definition stands in the table `definitions` instead of a file.
const registers = [EVERY_KIND];
contractSuite('sqlite', () => openServer('sqlite', registers), { registers });
contractSuite('postgres', () => openServer('postgres', registers), { registers, isThere: hasPostgres() });
