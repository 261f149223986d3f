import { choice } from '../../kernel/kinds/choice.ts';
import { instant } from '../../kernel/kinds/date.ts';
import { longText } from '../../kernel/kinds/long_text.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { sequence } from '../../kernel/kinds/sequence.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';

/** The three inspections of a repair, written by the actions of `work_orders` and never changed. */
export const inspections = defineResource({
  name: 'inspections',
  resource: 'work_orders',
  domain: 'workshop',
  fields: {
    number: sequence('ZJ'),
    work_order_id: reference('work_orders', { required: true }),
    kind: choice(['self', 'mutual', 'final'], { required: true }),
    result: choice(['passed', 'failed'], { required: true }),
    findings: longText({ max: 1000 }),
    inspector_id: reference('staff'),
    inspected_at: instant({ required: true }),
  },
  defaultGroup: 'job',
  key: ['number'],
  search: ['number', 'findings'],
  label: ['number'],
  list: {
    columns: ['number', 'work_order_id', 'kind', 'result', 'findings', 'inspector_id', 'inspected_at'],
    filters: ['kind', 'result', 'work_order_id', 'inspector_id', 'inspected_at'],
    sort: ['inspected_at', 'DESC'],
  },
  form: [['work_order_id', 'kind', 'result'], ['findings'], ['inspector_id', 'inspected_at']],
  serverOnly: true,
  appendOnly: true,
});
export type Inspection = Row<typeof inspections>;
