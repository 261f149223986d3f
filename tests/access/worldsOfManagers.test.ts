import { worldsSuite } from './fuzz/suite.ts';

worldsSuite(['owner', 'service_manager', 'hr', 'parts_manager', 'employee']);
