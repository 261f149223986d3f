import { coverageSuite } from './coverage.ts';

coverageSuite('sqlite');
