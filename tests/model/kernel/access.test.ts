import { describe, expect, it } from 'vitest';
import { GRANT_TABLE } from '../../../model/access/extensions.ts';
import {
  type ActionLetter,
  type GrantTable,
  grantsFor,
  groupScopes,
  mayEver,
  mayRead,
  mayWrite,
  scopesFor,
} from '../../../model/kernel/access.ts';
import type { Definition } from '../../../model/kernel/resource.ts';
import { register } from '../../../model/resources/index.ts';

function definitionOf(name: string): Definition {
  const found = register(name);
  if (found === undefined) throw new Error(name);
  return found;
}
const as = (...roles: string[]) => grantsFor(GRANT_TABLE, roles);

describe('grants of a user', () => {
  it('add up, with the employee always among them', () => {
    expect(grantsFor(GRANT_TABLE, [])).toEqual(as('employee'));
    expect(scopesFor(as('hr'), definitionOf('staff'), 'R')).toEqual(['all']);
    expect(groupScopes(as('hr'), definitionOf('staff'), 'R', 'identity')).toEqual(['all']);
    expect(groupScopes(as('tool_keeper', 'front_desk'), definitionOf('staff'), 'R', 'contact').sort()).toEqual(['self', 'team']);
  });

  it('gain nothing from unknown roles or names of the language', () => {
    for (const role of ['boss', 'constructor', '__proto__', 'toString']) expect(as(role)).toEqual(as('employee'));
    const table: GrantTable = { tools: { keeper: [{ actions: ['R'], scope: 'all', fields: ['card'] }] } };
    expect(mayEver(grantsFor(table, ['keeper']), definitionOf('tools'), 'R')).toBe(true);
    expect(mayEver(grantsFor(table, ['other']), definitionOf('tools'), 'R')).toBe(false);
  });

  it('show no row when they only name groups that have no column', () => {
    expect(scopesFor(as('service_manager'), definitionOf('salaries'), 'R')).toEqual(['self']);
    expect(scopesFor(as('employee'), definitionOf('posts'), 'R')).toEqual(['all']);
  });
});

/** What each role may do at all: register → letters of role. */
const MAY: readonly (readonly [role: string, register: string, letters: string])[] = [
  ['owner', 'salaries', 'RA'],
  ['hr', 'salaries', 'RCUSE'],
  ['service_manager', 'salaries', 'R'],
  ['hr', 'staff', 'RCUTDE'],
  ['employee', 'staff', 'RU'],
  ['employee', 'staff_assignments', 'R'],
  ['front_desk', 'suppliers', ''],
  ['parts_keeper', 'suppliers', 'R'],
  ['parts_manager', 'suppliers', 'RCUDE'],
  ['parts_keeper', 'parts', 'RCUE'],
  ['parts_manager', 'parts', 'RCUDE'],
  ['cashier', 'part_demand', ''],
  ['tool_keeper', 'tools', 'RCUDE'],
  ['owner', 'tools', 'RE'],
  ['employee', 'skills', 'R'],
  ['employee', 'certificates', 'R'],
  ['workshop_supervisor', 'staff_skills', 'RCU'],
  ['hr', 'users', 'R'],
  ['owner', 'users', 'RCUDE'],
  ['hr', 'roles', ''],
  ['owner', 'roles', 'RCUD'],
  ['employee', 'import_batches', 'R'],
  ['employee', 'settings', 'R'],
];

describe('what a role may do', () => {
  it.each(MAY)('%s in %s: %s', (role, name, letters) => {
    const grants = as(role);
    const all: readonly ActionLetter[] = ['R', 'C', 'U', 'S', 'A', 'T', 'D', 'E'];
    const may = all.filter(letter => mayEver(grants, definitionOf(name), letter));
    expect(may).toEqual(expect.arrayContaining(letters.split('')));
    if (!(role === 'owner' && name === 'salaries')) expect(may).toHaveLength(letters.length);
  });
});

describe('fields', () => {
  it.each([
    ['employee', 'parts', 'cost_e4', false],
    ['front_desk', 'parts', 'sale_fen', true],
    ['front_desk', 'parts', 'cost_e4', false],
    ['front_desk', 'parts', 'supplier_id', false],
    ['service_manager', 'staff', 'id_no', true],
    ['employee', 'posts', 'headcount', false],
    ['hr', 'posts', 'headcount', true],
    ['parts_keeper', 'suppliers', 'bank_account', false],
    ['employee', 'audit_log', 'changes', false],
    ['hr', 'users', 'last_sign_in_at', true],
    ['owner', 'service_tokens', 'token', false],
  ])('%s may read %s.%s: %s', (role, name, field, may) => {
    expect(mayRead(as(role), definitionOf(name), field)).toBe(may);
  });

  it.each([
    ['employee', 'staff', 'phone', 'U', true],
    ['employee', 'staff', 'name', 'U', false],
    ['hr', 'staff', 'state', 'U', false],
    ['parts_keeper', 'parts', 'sale_fen', 'U', true],
    ['owner', 'audit_log', 'verb', 'C', false],
    ['owner', 'users', 'roles', 'U', true],
    ['hr', 'users', 'roles', 'U', false],
    ['hr', 'settings', 'prices_with_tax', 'U', false],
    ['hr', 'settings', 'closing_time', 'U', true],
  ] as const)('%s may write %s.%s by %s: %s', (role, name, field, letter, may) => {
    expect(mayWrite(as(role), definitionOf(name), field, letter)).toBe(may);
  });
});
