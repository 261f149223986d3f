import { describe, expect, it } from 'vitest';
import { actionsOf, REGISTERS, register } from '../../model/resources/index.ts';
import { closingErrors, eventErrors } from '../../model/rules/dutyLinks.ts';
import {
  dateFields,
  eventCodes,
  type Place,
  paperCodes,
  personFields,
  proofCodes,
  recordCodes,
  sourceFields,
} from '../../src/features/duties/form/codes.ts';

const PLACES: readonly Place[] = REGISTERS.map(definition => ({ definition, actions: actionsOf(definition.name) }));
const all = { find: register, verbs: (name: string) => actionsOf(name).map(action => action.name) };

describe('what the form of a duty offers', () => {
  it.each(['after_event', 'before_date'])('%s: nothing that the rule refuses', rhythm => {
    const codes = eventCodes(PLACES, rhythm);
    expect(codes.length).toBeGreaterThan(100);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter(event => Object.keys(eventErrors({ rhythm, event }, all)).length > 0)).toEqual([]);
  });

  it.each([
    ['after_event', 'work_orders.deliver', true],
    ['after_event', 'complaints.create', true],
    ['after_event', 'certificates.valid_until_on', false],
    ['before_date', 'certificates.valid_until_on', true],
    ['before_date', 'work_orders.deliver', false],
  ])('%s, %s: %s', (rhythm, code, offered) => expect(eventCodes(PLACES, rhythm).includes(code)).toBe(offered));

  it('fields of a proof that the rule takes', () => {
    for (const { definition } of PLACES) {
      const row = (name: string, field: string): object => closingErrors({ closes_register: definition.name, [name]: field }, all);
      const offered: readonly (readonly [string, readonly string[]])[] = [
        ['closes_date', dateFields(definition)],
        ['closes_person', personFields(definition)],
        ['closes_source', sourceFields(definition, 'work_orders')],
      ];
      for (const [name, fields] of offered) {
        for (const field of fields) expect(row(name, field), `${definition.name}.${field}`).toEqual({});
      }
    }
  });

  it.each([
    ['', 'notices', true],
    ['work_orders', 'work_orders', true],
    ['work_orders', 'follow_ups', true],
    ['work_orders', 'rounds', true],
    ['work_orders', 'notices', false],
  ])('to prove what waits for "%s": %s is offered: %s', (waitsFor, code, offered) =>
    expect(proofCodes(PLACES, waitsFor).includes(code)).toBe(offered),
  );

  it('the call as what answers a delivered order, and the papers that print', () => {
    const followUps = register('follow_ups');
    expect(followUps === undefined ? [] : sourceFields(followUps, 'work_orders')).toContain('work_order_id');
    expect(recordCodes(PLACES)).toEqual(expect.arrayContaining(['work_orders', 'work_orders.deliver']));
    expect(paperCodes(PLACES)).toContain('target_plans.plan');
  });
});
