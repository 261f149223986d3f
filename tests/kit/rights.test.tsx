import { describe, expect, it } from 'vitest';
import { GRANT_TABLE } from '../../model/access/extensions.ts';
import type { ActionLetter, UserGrants } from '../../model/kernel/access.ts';
import { ACTIONS, REGISTERS } from '../../model/resources/index.ts';
import { rightsOf } from '../../src/kit/rights.ts';

const grantsOf = (...roles: string[]): UserGrants =>
  Object.fromEntries(Object.entries(GRANT_TABLE).map(([resource, by]) => [resource, roles.flatMap(role => by[role] ?? [])]));

describe('what a screen offers', () => {
  it.each([
    ['company_cars', ['employee'], 'C', false],
    ['company_cars', ['employee', 'workshop_supervisor'], 'C', false],
    ['company_cars', ['employee', 'hr'], 'C', true],
    ['trip_orders', ['employee'], 'C', true],
    ['tool_loans', ['employee'], 'R', true],
    ['tools', ['employee'], 'C', false],
    ['tools', ['employee', 'owner'], 'X', true],
    ['staff', ['employee'], 'U', true],
  ] as const)('%s to %j, %s: %s', (name, roles, letter: ActionLetter, offered) => {
    const definition = REGISTERS.find(one => one.name === name);
    if (definition === undefined) throw new Error(name);
    expect(rightsOf(grantsOf(...roles), definition).may(letter)).toBe(offered);
  });

  const me = { id: 'u1', staff_id: 's1' };
  it.each([
    ['contracts', 'approve', { owner_id: 's2', created_by: 'u2' }, true],
    ['contracts', 'approve', { owner_id: 's2', created_by: 'u1' }, false],
    ['contracts', 'approve', { owner_id: 's1', created_by: 'u2' }, false],
    ['contracts', 'approve', {}, true],
    ['cash_sessions', 'close_count', { cashier_id: 's1' }, true],
    ['cash_sessions', 'close_count', { cashier_id: 's2' }, false],
    ['reward_records', 'approve', { staff_id: 's2', proposed_by: 's1' }, false],
    ['expense_claims', 'send_back', { staff_id: 's1', created_by: 'u2' }, false],
    ['tool_loans', 'return', { borrower_id: 's1' }, false],
    ['rounds', 'close', { assignee_id: 's2', partner_id: null, handed_in_by: 's1' }, false],
  ] as const)('%s.%s on %j: %s', (name, act, record, offered) => {
    const definition = REGISTERS.find(one => one.name === name);
    const action = ACTIONS.find(one => one.register === name && one.name === act);
    if (definition === undefined || action === undefined) throw new Error(name);
    expect(rightsOf(grantsOf('owner', 'hr', 'cashier', 'tool_keeper', 'employee'), definition, me).mayDo(record, action)).toBe(offered);
  });

  it('an account without a person may be anybody but whose act it is', () => {
    const [definition, action] = [REGISTERS.find(one => one.name === 'appraisals'), ACTIONS.find(one => one.name === 'review_oneself')];
    if (definition === undefined || action === undefined) throw new Error('appraisals');
    const { mayDo } = rightsOf(grantsOf('owner', 'employee'), definition, { id: 'u1', staff_id: null });
    expect(mayDo({ staff_id: null }, action)).toBe(false);
  });

  it.each([
    ['his own', { driver_id: 's1' }, ['employee'], true],
    ["another's", { driver_id: 's2' }, ['employee'], false],
    ["nobody's", { driver_id: null }, ['employee'], false],
    ['one whose driver he does not read', {}, ['employee'], true],
    ["another's, for who may on all", { driver_id: 's2' }, ['employee', 'hr'], true],
  ] as const)('a trip to set out on: %s', (_, record, roles, offered) => {
    const definition = REGISTERS.find(one => one.name === 'trip_orders');
    if (definition === undefined) throw new Error('trip_orders');
    expect(rightsOf(grantsOf(...roles), definition, me).mayOn(record, 'S')).toBe(offered);
  });
});
