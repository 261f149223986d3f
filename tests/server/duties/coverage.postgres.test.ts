import { coverageSuite } from './coverage.ts';

coverageSuite('postgres');
