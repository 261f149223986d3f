import { REGISTERS } from '../../model/resources/index.ts';
import { openMock } from './mockBackend.ts';
import { contractSuite } from './suite.ts';

contractSuite('mock', () => openMock(REGISTERS));
