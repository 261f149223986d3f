import { boolean } from '../../kernel/kinds/boolean.ts';
import { time } from '../../kernel/kinds/date.ts';
import { integer, money } from '../../kernel/kinds/number.ts';
import { reference } from '../../kernel/kinds/reference.ts';
import { tags } from '../../kernel/kinds/tags.ts';
import { text } from '../../kernel/kinds/text.ts';
import { defineResource, type Row } from '../../kernel/resource.ts';

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
/** The id of the only row. */
export const STATION_ID = 'station';

/** What holds for the whole station: one row. */
export const settings = defineResource({
  name: 'settings',
  resource: 'settings',
  domain: 'settings',
  fields: {
    station_name: text({ required: true, max: 60 }),
    /** Fixed after the first posting. */
    time_zone: text({ required: true, initial: 'Asia/Shanghai', max: 40, pattern: '[A-Za-z_]+(?:/[A-Za-z_+-]+){0,2}' }),
    /** Until this time the business day is still yesterday's. */
    day_cutoff_time: time({ required: true, initial: '00:00' }),
    closing_time: time({ required: true, initial: '18:00' }),
    /** The month in which the business year starts. */
    first_month: integer({ required: true, initial: 1, min: 1, max: 12 }),
    working_week: tags({ options: WEEKDAYS, initial: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'] }),
    prices_with_tax: boolean({ group: 'money', initial: true }),
    /** A customer is called so many days after the car was delivered. */
    follow_up_days: integer({ required: true, initial: 3, min: 1, max: 30 }),
    /** From this amount on a repair is a costly one: its owner is called once more. */
    high_value_fen: money({ required: true, initial: 500_000, min: 0 }),
    high_value_days: integer({ required: true, initial: 7, min: 1, max: 60 }),
    /** Hours in which a complaint is answered, by its grade. */
    minor_hours: integer({ required: true, initial: 72, min: 1, max: 720 }),
    ordinary_hours: integer({ required: true, initial: 48, min: 1, max: 720 }),
    major_hours: integer({ required: true, initial: 24, min: 1, max: 720 }),
    /** Whose holder owns a major complaint unless somebody else is named. */
    major_post_id: reference('posts'),
    /** Nightly backups that are kept. */
    backups_kept: integer({ group: 'access', required: true, initial: 14, min: 1, max: 365 }),
  },
  defaultGroup: 'general',
  key: ['station_name'],
  search: [],
  label: ['station_name'],
  list: { columns: ['station_name', 'time_zone', 'closing_time'], filters: [], sort: ['station_name', 'ASC'] },
  form: [
    ['station_name', 'time_zone'],
    ['day_cutoff_time', 'closing_time', 'first_month'],
    ['working_week'],
    ['follow_up_days', 'high_value_fen', 'high_value_days'],
    ['minor_hours', 'ordinary_hours', 'major_hours', 'major_post_id'],
    ['prices_with_tax', 'backups_kept'],
  ],
});
export type Settings = Row<typeof settings>;
