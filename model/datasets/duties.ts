import { defineDataset } from '../kernel/dataset.ts';
import { date, month } from '../kernel/kinds/date.ts';
import { reference } from '../kernel/kinds/reference.ts';

const post = reference('posts', { required: true });
const holder = reference('staff', { required: true });

/** How the duties were done, week by week: what was due, done, late, missed. Waived and handed-over tasks do not count. */
export const dutyWeeks = defineDataset({
  name: 'duty_weeks',
  access: { resource: 'tasks', groups: ['task'] },
  register: 'tasks',
  dimensions: {
    /** The Monday of the week. */
    week: { field: date({ required: true }) },
    month: { field: month({ required: true }) },
    post_id: { field: post, drill: 'post_id' },
    holder_id: { field: holder, drill: 'holder_id' },
  },
  measures: {
    due: { kind: 'integer', formula: 'sum' },
    done: { kind: 'integer', formula: 'sum' },
    late: { kind: 'integer', formula: 'sum' },
    missed: { kind: 'integer', formula: 'sum' },
    completion: { kind: 'percent', formula: 'ratio' },
    punctuality: { kind: 'percent', formula: 'ratio' },
  },
  filters: { week: date({ required: true }), month: month({ required: true }), post_id: post, holder_id: holder },
});
