import type { Message } from '../kernel/kind.ts';
import type { Errors } from '../kernel/resource.ts';
import { everComes, type OnRest, type Rhythm, type Weekday } from './rhythm.ts';

/** The rhythms of the form, in the order of its list. */
export const RHYTHMS = ['day', 'shift', 'week', 'month', 'month_workday', 'quarter', 'year', 'before_date', 'after_event'] as const;
export const UNITS = ['minute', 'hour', 'day'] as const;
/** What keeps a duty from its tasks: nobody holds the post, what it names is gone, the holidays of the year are unknown, its rhythm never comes. */
export const TROUBLES = ['no_holder', 'unknown_event', 'unknown_closing', 'unknown_year', 'never_comes'] as const;
export type Trouble = (typeof TROUBLES)[number];
export const ON_REST = ['same', 'before', 'after', 'skip'] as const;

type Values = Readonly<Record<string, unknown>>;
const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

/** The fields that a rhythm cannot do without. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  week: ['weekday'],
  month: ['month_day'],
  month_workday: ['month_day'],
  quarter: ['month_of', 'month_day'],
  year: ['month_of', 'month_day'],
  before_date: ['event', 'within'],
  after_event: ['event', 'within', 'unit'],
};

const comes = ({ kind }: Values): boolean => kind !== 'standing';
const comesIn =
  (...rhythms: readonly string[]) =>
  (row: Values): boolean =>
    comes(row) && rhythms.includes(String(row.rhythm));
const waits = comesIn('before_date', 'after_event');
const isClosed = (row: Values): boolean => comes(row) && typeof row.closes_register === 'string' && row.closes_register !== '';
/** What the form of a duty asks for: what its rhythm, its proof and its place need. */
export const ASKS_WHEN: Readonly<Record<string, (row: Values) => boolean>> = {
  served_in: row => ['record', 'rule', 'report', 'form', 'later'].includes(String(row.served_by)),
  /** The packs fill it in; nobody begins with it. */
  source: row => (row.source ?? null) !== null,
  rhythm: comes,
  weekday: comesIn('week'),
  month_day: comesIn('month', 'month_workday', 'quarter', 'year'),
  month_of: comesIn('quarter', 'year'),
  within: waits,
  unit: comesIn('after_event'),
  event: waits,
  event_person: waits,
  event_filter: waits,
  on_rest: comesIn('day', 'week', 'month', 'quarter', 'year'),
  due_time: comes,
  is_each: comes,
  climb_minutes: comes,
  figure_unit: row => row.proof === 'figure',
  closes_register: comes,
  closes_date: isClosed,
  closes_person: isClosed,
  closes_source: row => isClosed(row) && waits(row),
  closes_filter: isClosed,
};

/** The rhythm that the fields of a duty say, or undefined when it has none or its fields do not make one. */
export function rhythmOf(row: Values): Rhythm | undefined {
  const onRest = ON_REST.find(one => one === row.on_rest) ?? ('same' as OnRest);
  const [day, month, within] = [numberOf(row.month_day), numberOf(row.month_of), numberOf(row.within)];
  const unit = UNITS.find(one => one === row.unit);
  switch (row.rhythm) {
    case 'day':
      return { every: 'day', onRest };
    case 'shift':
      return { every: 'shift' };
    case 'week':
      return typeof row.weekday === 'string' ? { every: 'week', weekday: row.weekday as Weekday, onRest } : undefined;
    case 'month':
      return day === undefined ? undefined : { every: 'month', day, onRest };
    case 'month_workday':
      return day === undefined ? undefined : { every: 'month', workday: day };
    case 'quarter':
    case 'year':
      return day === undefined || month === undefined ? undefined : { every: row.rhythm, month, day, onRest };
    case 'before_date':
      return within === undefined ? undefined : { before: within };
    case 'after_event':
      return within === undefined || unit === undefined ? undefined : { after: within, unit };
    default:
      return undefined;
  }
}

const error = (name: string): Message => ({ key: `resources.post_duties.errors.${name}` });

/** What is wrong with the rhythm of a duty: a field that it needs, a rhythm that never comes, one where none belongs. */
export function rhythmErrors(row: Values): Errors {
  const { kind, rhythm } = row;
  if (kind === 'standing') return rhythm === null || rhythm === undefined ? {} : { rhythm: error('standing_has_none') };
  if (typeof rhythm !== 'string') return { rhythm: error('rhythm_missing') };
  if ((kind === 'event') !== (rhythm === 'after_event')) return { rhythm: error('other_kind') };
  const missing = (NEEDS[rhythm] ?? []).filter(name => row[name] === null || row[name] === undefined);
  if (missing.length > 0) return Object.fromEntries(missing.map(name => [name, error('rhythm_needs')]));
  const made = rhythmOf(row);
  if (made !== undefined && everComes(made)) return {};
  return { [rhythm.endsWith('event') || rhythm.startsWith('before') ? 'within' : 'month_day']: error('never_comes') };
}
