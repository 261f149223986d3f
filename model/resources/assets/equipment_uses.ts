import { boolean } from '../../kernel/kinds/boolean.ts';
import { instant } from '../../kernel/kinds/date.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { inOrder } from '../order.ts';

/** The use log of a machine: who ran it, from when to when, in which state he found and left it. */
export const equipmentUses = defineResource({
  name: 'equipment_uses',
  resource: 'equipment_log',
  domain: 'assets',
  fields: {
    equipment_id: reference('equipment', { required: true }),
    operator_id: reference('staff', { required: true, begins: 'me' }),
    started_at: instant({ required: true, begins: 'now' }),
    ended_at: instant(),
    purpose: text({ max: 100 }),
    is_ok_before: boolean(),
    is_ok_after: boolean(),
    /** What was wrong, and why. */
    fault: text({ max: 300 }),
    remedy: text({ max: 300 }),
  },
  defaultGroup: 'use',
  key: ['equipment_id', 'started_at'],
  search: ['purpose', 'fault', 'remedy'],
  label: ['started_at'],
  list: {
    columns: ['started_at', 'equipment_id', 'operator_id', 'ended_at', 'purpose', 'is_ok_before', 'is_ok_after', 'fault'],
    filters: ['equipment_id', 'operator_id', 'started_at', 'is_ok_before', 'is_ok_after'],
    sort: ['started_at', 'DESC'],
  },
  form: [
    ['equipment_id', 'operator_id'],
    ['started_at', 'ended_at', 'purpose'],
    ['is_ok_before', 'is_ok_after'],
    ['fault', 'remedy'],
  ],
  scope: { person: 'operator_id', on: 'started_at' },
  check: row => ({
    ...inOrder(row, 'started_at', 'ended_at', 'resources.equipment_uses.errors.ends_before_start'),
    ...((row.is_ok_before === false || row.is_ok_after === false) && typeof row.fault !== 'string'
      ? { fault: { key: 'resources.equipment_uses.errors.fault_missing' } }
      : {}),
  }),
});
export type EquipmentUse = Row<typeof equipmentUses>;
