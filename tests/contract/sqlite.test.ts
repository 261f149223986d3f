import { openServer } from './serverBackend.ts';
import { contractSuite } from './suite.ts';

contractSuite('sqlite', () => openServer('sqlite'));
