import { describe, expect, it } from 'vitest';
import { actionsOf, register } from '../../../model/resources/index.ts';
import { rhythmOf } from '../../../model/rules/duties.ts';
import { closingErrors, eventErrors, periodOf, splitName } from '../../../model/rules/dutyLinks.ts';

const all = { find: register, verbs: (name: string) => actionsOf(name).map(action => action.name) };
const ORDER = { rhythm: 'after_event', event: 'work_orders.deliver' };
const RUNS_OUT = { rhythm: 'before_date', event: 'certificates.valid_until_on' };
const named = (errors: object): string[] => Object.keys(errors);

describe('what a duty points to', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['nothing at all', {}, []],
    ['an act of a register', { rhythm: 'after_event', event: 'work_orders.deliver' }, []],
    ['a new record', { rhythm: 'after_event', event: 'complaints.create', event_person: 'owner_id' }, []],
    ['a register that is not there', { rhythm: 'after_event', event: 'no_such.create' }, ['event']],
    ['an act that is not there', { rhythm: 'after_event', event: 'work_orders.explode' }, ['event']],
    ['one word only', { rhythm: 'after_event', event: 'delivered' }, ['event']],
    ['a date field', { rhythm: 'before_date', event: 'certificates.valid_until_on', event_person: 'staff_id' }, []],
    ['a field that is no date', { rhythm: 'before_date', event: 'certificates.number' }, ['event']],
    ['a person that is none', { rhythm: 'before_date', event: 'certificates.valid_until_on', event_person: 'number' }, ['event_person']],
    ['a filter that names what is gone', { rhythm: 'after_event', event: 'notices.publish', event_filter: { gone: 1 } }, ['event_filter']],
    ['a filter that is none', { rhythm: 'after_event', event: 'notices.publish', event_filter: [1] }, ['event_filter']],
  ])('%s', (_what, row, wrong) => expect(named(eventErrors(row, all))).toEqual(wrong));

  it.each<[string, Record<string, unknown>, string[]]>([
    ['nothing', {}, []],
    ['a record of today', { closes_register: 'notices', closes_filter: { state: 'published' }, closes_date: 'received_on' }, []],
    ['whoever wrote it', { closes_register: 'notices', closes_person: 'created_by' }, []],
    ['a register that is gone', { closes_register: 'gone' }, ['closes_register']],
    [
      'a date, a person and a source that are gone',
      { closes_register: 'notices', closes_date: 'x', closes_person: 'y', closes_source: 'z' },
      ['closes_date', 'closes_person', 'closes_source'],
    ],
    ['a call that names the order', { ...ORDER, closes_register: 'follow_ups', closes_source: 'work_order_id' }, []],
    ['the order itself', { ...ORDER, closes_register: 'work_orders' }, []],
    ['a call that does not say which field names the order', { ...ORDER, closes_register: 'follow_ups' }, ['closes_source']],
    ['a call by what names no order', { ...ORDER, closes_register: 'follow_ups', closes_source: 'caller_id' }, ['closes_source']],
    ['what never names an order', { ...ORDER, closes_register: 'notices' }, ['closes_register']],
    ['what never names the certificate', { ...RUNS_OUT, closes_register: 'notices' }, ['closes_register']],
    ['the certificate itself', { ...RUNS_OUT, closes_register: 'certificates' }, []],
    ['a round, which names the task itself', { ...ORDER, closes_register: 'rounds' }, []],
    ['anything of its period', { rhythm: 'week', event: ORDER.event, closes_register: 'notices' }, []],
    ['a date that is a text', { closes_register: 'notices', closes_date: 'title' }, ['closes_date']],
  ])('fulfilled by %s', (_what, row, wrong) => expect(named(closingErrors(row, all))).toEqual(wrong));

  it('reads two names and nothing else', () => {
    expect(splitName('a.b')).toEqual({ register: 'a', name: 'b' });
    for (const text of ['', 'a', 'a.', '.b', 'a.b.c', 7, null]) expect(splitName(text)).toBeUndefined();
  });

  it.each<[string, Record<string, unknown>, string | undefined]>([
    ['day', { rhythm: 'day' }, '2026-11-25'],
    ['week', { rhythm: 'week', weekday: 'mon' }, '2026-W48'],
    ['month', { rhythm: 'month', month_day: 3 }, '2026-11'],
    ['quarter', { rhythm: 'quarter', month_of: 1, month_day: 3 }, '2026-Q4'],
    ['year', { rhythm: 'year', month_of: 1, month_day: 3 }, '2026'],
    ['event', { rhythm: 'after_event', within: 1, unit: 'day' }, undefined],
  ])('the period of a record by %s', (_what, row, period) => {
    const rhythm = rhythmOf(row);
    expect(rhythm === undefined ? undefined : periodOf(rhythm, '2026-11-25')).toBe(period);
  });
});
