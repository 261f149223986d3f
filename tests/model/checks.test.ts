import { describe, expect, it } from 'vitest';
import type { Definition } from '../../model/kernel/resource.ts';
import { checkNew } from '../../model/kernel/schema.ts';
import { register } from '../../model/resources/index.ts';

function definitionOf(name: string): Definition {
  const found = register(name);
  if (found === undefined) throw new Error(name);
  return found;
}

/** What a register says about a new row: the message keys by field, nested as they come. */
function errorsOf(name: string, row: Readonly<Record<string, unknown>>): unknown {
  const checked = checkNew(definitionOf(name), row);
  return checked.ok ? {} : checked.errors;
}

const person = { number: '0117', name: '马志远' };
const at = (key: string) => ({ key: `resources.${key}` });

describe('checks of whole rows', () => {
  it.each([
    [
      'staff',
      { ...person, hired_on: '2026-03-01', probation_until_on: '2026-02-01' },
      { probation_until_on: at('staff.errors.probation_before_hired') },
    ],
    ['staff', { ...person, hired_on: '2026-03-01', probation_until_on: '2026-03-01' }, {}],
    [
      'staff',
      { ...person, first_worked_on: '2026-03-02', hired_on: '2026-03-01' },
      { hired_on: at('staff.errors.hired_before_first_job') },
    ],
    [
      'staff',
      { ...person, birth_on: '2026-03-02', first_worked_on: '2026-03-02' },
      { first_worked_on: at('staff.errors.worked_before_birth') },
    ],
    [
      'staff',
      { ...person, contract_from_on: '2026-03-02', contract_until_on: '2026-03-01' },
      { contract_until_on: at('staff.errors.contract_ends_before_start') },
    ],
    [
      'staff_assignments',
      { staff_id: 's', post_id: 'p', department_id: 'd', from_on: '2026-03-01', until_on: '2026-03-01' },
      { until_on: at('staff_assignments.errors.ends_before_start') },
    ],
    [
      'staff_assignments',
      { staff_id: 's', manager_id: 's', post_id: 'p', department_id: 'd', from_on: '2026-03-01' },
      { manager_id: at('staff_assignments.errors.own_manager') },
    ],
    [
      'calendar_days',
      { day: '2026-02-14', kind: 'swap_workday', is_statutory: true },
      { is_statutory: at('calendar_days.errors.statutory_is_holiday') },
    ],
    [
      'posts',
      {
        code: 'p1',
        name: '库管',
        area: 'parts',
        headcount: [
          { from_month: '2026-01', planned: 1 },
          { from_month: '2026-01', planned: 2 },
        ],
      },
      { headcount: { 1: { from_month: at('posts.errors.month_twice') } } },
    ],
    [
      'parts',
      { part_no: 'a', name: '机油滤清器', phase_in_on: '2026-03-01', phase_out_on: '2026-01-01' },
      { phase_out_on: at('parts.errors.out_before_in') },
    ],
    [
      'tools',
      { tag: 't', model_id: 'm', bought_on: '2026-03-01', warranty_until_on: '2026-01-01' },
      { warranty_until_on: at('tools.errors.warranty_before_bought') },
    ],
    [
      'certificates',
      { staff_id: 's', kind_id: 'k', number: '1', issued_on: '2026-03-01', valid_until_on: '2026-01-01' },
      { valid_until_on: at('certificates.errors.ends_before_start') },
    ],
  ])('%s %j', (name, row, expected) => {
    expect(errorsOf(name, row)).toEqual(expected);
  });

  it('demands what is required, and nothing that only the server writes', () => {
    expect(errorsOf('staff', {})).toEqual({ number: { key: 'validation.required' }, name: { key: 'validation.required' } });
    expect(errorsOf('audit_log', { verb: 'create' })).toEqual({ register: { key: 'validation.required' } });
  });

  it('fills in initial values and nulls', () => {
    const checked = checkNew(definitionOf('parts'), { part_no: ' ab-1 ', name: '机油滤清器' });
    expect(checked).toMatchObject({
      ok: true,
      value: { part_no: 'AB-1', unit: 'piece', qty_scale: 0, fits: [], is_hazardous: false, bin: null },
    });
  });

  it('accepts a record that is its own superior nowhere', () => {
    for (const [name, field, key] of [
      ['departments', 'parent_id', 'own_parent'],
      ['posts', 'reports_to_id', 'own_superior'],
      ['parts', 'superseded_by_id', 'own_successor'],
    ] as const) {
      const { check } = definitionOf(name);
      expect(check?.({ id: 'one', [field]: 'one' })).toEqual({ [field]: at(`${name}.errors.${key}`) });
      expect(check?.({ id: 'one', [field]: 'two' })).toEqual({});
    }
  });
});
