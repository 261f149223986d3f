import { choice } from '../../kernel/kinds/choice.ts';
import { date } from '../../kernel/kinds/date.ts';
import { integer } from '../../kernel/kinds/number.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';

/**
 * How much is known about the holidays of a year. `estimated`: the statutory days are computed, the swapped days are not yet
 * announced. A year without a row, or `missing`, is unknown, and everything that counts working days in it must say so.
 */
export const calendarYears = defineResource({
  name: 'calendar_years',
  resource: 'calendar',
  domain: 'people',
  fields: {
    year: integer({ required: true, min: 2000, max: 2100, plain: true }),
    status: choice(['missing', 'estimated', 'official'], { required: true, initial: 'missing' }),
    source: text({ max: 200 }),
    announced_on: date(),
  },
  defaultGroup: 'day',
  key: ['year'],
  search: [],
  label: ['year'],
  list: { columns: ['year', 'status', 'source', 'announced_on'], filters: ['status'], sort: ['year', 'DESC'] },
  form: [['year', 'status', 'source', 'announced_on']],
});
export type CalendarYear = Row<typeof calendarYears>;
