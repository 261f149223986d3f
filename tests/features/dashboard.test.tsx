import { describe, expect, it } from 'vitest';
import { GRANTS } from '../../model/access/grants.ts';
import { grantsFor } from '../../model/kernel/access.ts';
import { asks, panelsFor } from '../../src/features/dashboard/plan.ts';

const panels = (...roles: string[]): string[] => panelsFor(roles, grantsFor(GRANTS, roles));

describe('the board of a role', () => {
  it('shows the owner everything, parts first', () => {
    expect(panels('owner')).toEqual(['demand', 'classes', 'top', 'idle', 'teams', 'certificates', 'moves', 'tools']);
  });

  it('begins with what the role is about', () => {
    expect(panels('hr')[0]).toBe('teams');
    expect(panels('tool_keeper')[0]).toBe('tools');
    expect(panels('parts_manager')[0]).toBe('demand');
  });

  it.each([
    ['owner', true],
    ['hr', true],
    ['workshop_supervisor', true],
    ['cashier', false],
    ['employee', false],
  ])('%s counts certificates of others: %s', (role, expected) => {
    const grants = grantsFor(GRANTS, [role, 'employee']);
    expect(asks(grants, 'certificates_expiring')).toBe(expected);
    expect(panelsFor([role, 'employee'], grants).includes('certificates')).toBe(expected);
  });

  it('never asks for what the role may not see', () => {
    for (const role of ['hr', 'tool_keeper', 'employee', 'cashier', 'front_desk', 'workshop_supervisor']) {
      expect(panels(role)).not.toContain('demand');
      expect(asks(grantsFor(GRANTS, [role]), 'part_classes')).toBe(false);
    }
    expect(asks(grantsFor(GRANTS, ['employee']), 'post_plan')).toBe(false);
    expect(asks({}, 'staff_structure')).toBe(false);
  });
});
