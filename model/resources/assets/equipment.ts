import { defineAction } from '../../kernel/action.ts';
import { boolean } from '../../kernel/kinds/boolean.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date } from '../../kernel/kinds/date.ts';
import { files } from '../../kernel/kinds/files.ts';
import { integer, money } from '../../kernel/kinds/number.ts';
import { reference, references } from '../../kernel/kinds/reference.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';
import { inOrder } from '../order.ts';

/** The card of a machine: where it stands, who answers for it, when it is serviced and tested by law. */
export const equipment = defineResource({
  name: 'equipment',
  resource: 'equipment',
  domain: 'assets',
  fields: {
    code: text({ required: true, code: true, max: 20 }),
    name: text({ required: true, pinyin: true, max: 80 }),
    kind: choice(['lift', 'air', 'welding', 'paint', 'tyre', 'alignment', 'testing', 'electric', 'gas', 'cleaning', 'office', 'other'], {
      required: true,
    }),
    maker: text({ max: 60 }),
    model: text({ max: 60 }),
    serial: text({ code: true, max: 40 }),
    place: text({ max: 60 }),
    keeper_id: reference('staff'),
    /** Only these people may run it; everybody when none is named. */
    operators: references('staff'),
    in_service_on: date(),
    /** How long it should serve; its end is in the replacement plan. */
    replace_on: date(),
    maintenance_interval_days: integer({ min: 1, max: 3650 }),
    maintenance_due_on: date(),
    /** Tested by law, such as lifts, pressure vessels and gauges. */
    is_statutory: boolean(),
    statutory_due_on: date(),
    state: choice(['in_use', 'stopped', 'in_repair', 'scrapped'], { required: true, readOnly: true, initial: 'in_use' }),
    /** When the maker's equipment specialist was told of the last change. */
    reported_on: date(),
    papers: files(),
    note: text({ max: 300 }),
    price_fen: money({ group: 'cost', min: 0 }),
  },
  defaultGroup: 'card',
  key: ['code'],
  search: ['code', 'name', 'maker', 'model', 'serial', 'place', 'note'],
  label: ['code', 'name'],
  list: {
    columns: ['code', 'name', 'kind', 'place', 'keeper_id', 'state', 'maintenance_due_on', 'statutory_due_on', 'price_fen'],
    filters: ['kind', 'state', 'keeper_id', 'is_statutory', 'maintenance_due_on', 'statutory_due_on', 'replace_on'],
    sort: ['code', 'ASC'],
    totals: ['price_fen'],
  },
  form: [
    ['code', 'name', 'kind'],
    ['maker', 'model', 'serial'],
    ['place', 'keeper_id', 'operators'],
    ['in_service_on', 'replace_on', 'price_fen'],
    ['maintenance_interval_days', 'maintenance_due_on', 'is_statutory', 'statutory_due_on'],
    ['reported_on', 'papers', 'note'],
  ],
  warnDuplicates: ['serial'],
  check: row => inOrder(row, 'in_service_on', 'replace_on', 'resources.equipment.errors.replaced_before_service'),
});
export type Equipment = Row<typeof equipment>;

const reason = text({ required: true, max: 300 });

export const equipmentActions = [
  defineAction(equipment, 'stop', { from: ['in_use', 'in_repair'], input: { note: reason }, allow: 'U' }),
  defineAction(equipment, 'repair', { from: ['in_use', 'stopped'], input: { note: reason }, allow: 'U' }),
  defineAction(equipment, 'start', { from: ['stopped', 'in_repair'], input: { note: text({ max: 300 }) }, allow: 'U' }),
  defineAction(equipment, 'scrap', { from: ['stopped', 'in_repair'], input: { note: reason }, allow: 'A', danger: true }),
] as const;
