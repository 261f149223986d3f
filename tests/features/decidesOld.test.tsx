import { expect, it } from 'vitest';
import { GRANT_TABLE } from '../../model/access/extensions.ts';
import { grantsFor } from '../../model/kernel/access.ts';
import { expenseClaims } from '../../model/resources/money/expense_claims.ts';
import { decidesOld } from '../../src/features/approvals/decidesOld.ts';

it.each([
  ['owner', true],
  ['service_manager', true],
  ['cashier', false],
  ['employee', false],
  ['front_desk', false],
])('%s decides a claim of before there were approvals: %s', (role, expected) => {
  expect(decidesOld(grantsFor(GRANT_TABLE, [role, 'employee']), expenseClaims)).toBe(expected);
});
