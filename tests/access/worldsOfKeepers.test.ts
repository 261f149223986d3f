import { expect, it } from 'vitest';
import { ROLES } from '../../model/kernel/access.ts';
import { worldsSuite } from './fuzz/suite.ts';

const KEEPERS = ['front_desk', 'cashier', 'parts_keeper', 'tool_keeper', 'workshop_supervisor'] as const;
worldsSuite(KEEPERS);

it('leaves no role out', () => {
  expect([...KEEPERS, 'owner', 'service_manager', 'hr', 'parts_manager', 'employee'].sort()).toEqual([...ROLES].sort());
});
