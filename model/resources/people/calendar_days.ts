import { boolean } from '../../kernel/kinds/boolean.ts';
import { choice } from '../../kernel/kinds/choice.ts';
import { date } from '../../kernel/kinds/date.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';

export const DAY_KINDS = ['workday', 'rest', 'holiday', 'swap_off', 'swap_workday'] as const;

/** The days that differ from the ordinary working week: holidays, days off gained by a swap, and the workdays given for them. */
export const calendarDays = defineResource({
  name: 'calendar_days',
  resource: 'calendar',
  domain: 'people',
  fields: {
    day: date({ required: true }),
    kind: choice(DAY_KINDS, { required: true }),
    /** One of the 13 days a year on which work is paid threefold. */
    is_statutory: boolean(),
    name: text({ max: 40 }),
    name_en: text({ max: 60 }),
    source: choice(['official', 'computed', 'station'], { required: true, initial: 'station' }),
  },
  defaultGroup: 'day',
  key: ['day'],
  search: ['name', 'name_en'],
  label: ['day'],
  list: { columns: ['day', 'kind', 'is_statutory', 'name', 'source'], filters: ['day', 'kind', 'is_statutory'], sort: ['day', 'DESC'] },
  form: [
    ['day', 'kind', 'is_statutory'],
    ['name', 'name_en', 'source'],
  ],
  check: row =>
    row.is_statutory === true && row.kind !== 'holiday'
      ? { is_statutory: { key: 'resources.calendar_days.errors.statutory_is_holiday' } }
      : {},
});
export type CalendarDay = Row<typeof calendarDays>;
