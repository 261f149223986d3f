import { defineAction } from '../../kernel/action.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date } from '../../kernel/kinds/date.ts';
import { integer } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { inOrder } from '../order.ts';

/** Extinguishers and other fire equipment: where each hangs, when it was checked, until when it is good. */
export const fireEquipment = defineResource({
  name: 'fire_equipment',
  resource: 'safety',
  domain: 'assets',
  fields: {
    code: text({ required: true, code: true, max: 20 }),
    kind: choice(['dry_powder', 'carbon_dioxide', 'foam', 'hydrant', 'sand', 'blanket', 'alarm'], {
      required: true,
      initial: 'dry_powder',
    }),
    place: text({ required: true, max: 60 }),
    spec: text({ max: 40 }),
    made_on: date(),
    expires_on: date(),
    check_interval_days: integer({ required: true, initial: 30, min: 1, max: 3650 }),
    checked_on: date({ readOnly: true }),
    next_check_on: date(),
    keeper_id: reference('staff'),
    state: choice(['good', 'faulty', 'retired'], { required: true, readOnly: true, initial: 'good' }),
    note: text({ max: 300 }),
  },
  defaultGroup: 'find',
  key: ['code'],
  search: ['code', 'place', 'spec', 'note'],
  label: ['code', 'place'],
  list: {
    columns: ['code', 'kind', 'place', 'spec', 'expires_on', 'checked_on', 'next_check_on', 'keeper_id', 'state'],
    filters: ['kind', 'state', 'keeper_id', 'expires_on', 'next_check_on'],
    sort: ['code', 'ASC'],
  },
  form: [['code', 'kind', 'spec'], ['place', 'keeper_id'], ['made_on', 'expires_on'], ['check_interval_days', 'next_check_on'], ['note']],
  check: row => inOrder(row, 'made_on', 'expires_on', 'resources.fire_equipment.errors.expires_before_made', true),
});
export type FireEquipment = Row<typeof fireEquipment>;

export const fireEquipmentActions = [
  /** Looked at: the next date follows from the interval; what is faulty becomes a hazard with an owner. */
  defineAction(fireEquipment, 'check', {
    from: ['good', 'faulty'],
    input: {
      checked_on: date({ required: true, begins: 'today' }),
      outcome: choice(['good', 'faulty'], { required: true, initial: 'good' }),
      note: text({ max: 300 }),
    },
    allow: 'U',
  }),
  defineAction(fireEquipment, 'renew', {
    from: ['good', 'faulty'],
    input: { expires_on: date({ required: true }), note: text({ max: 300 }) },
    allow: 'U',
  }),
  defineAction(fireEquipment, 'retire', { from: ['good', 'faulty'], input: { note: text({ required: true, max: 300 }) }, allow: 'U' }),
] as const;
