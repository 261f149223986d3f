import { describe, expect, it } from 'vitest';
import { GRANT_TABLE } from '../../model/access/extensions.ts';
import type { ActionLetter, UserGrants } from '../../model/kernel/access.ts';
import { REGISTERS } from '../../model/resources/index.ts';
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
