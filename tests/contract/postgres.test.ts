import { hasPostgres } from '../support/postgres.ts';
import { openServer } from './serverBackend.ts';
import { contractSuite } from './suite.ts';

contractSuite('postgres', () => openServer('postgres'), { isThere: hasPostgres() });
