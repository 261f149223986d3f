import { describe, expect, test } from 'vitest';
import { ALL_DUTIES } from '../../../data/starter/duties/packs.ts';
import { actionsOf, register } from '../../../model/resources/index.ts';
import { actOf, type Fulfilment, readyFor } from '../../../model/rules/taskAct.ts';

const NOTHING: Fulfilment = { closes_register: null, closes_filter: null, closes_date: null, closes_person: null, closes_source: null };
const ANSWER = { period: null, due_on: '2026-11-25' };
const DOING = { me: 'staff-1', today: '2026-11-25' };

function act(duty: Partial<Fulfilment>, source: string | null, doing: typeof DOING | { me: null; today: string } = DOING) {
  const of = register(String(duty.closes_register));
  if (of === undefined) throw new Error(`no register ${duty.closes_register}`);
  return actOf({ ...NOTHING, ...duty }, { source_record: source, period: null, due_on: '2026-11-25' }, of, doing);
}

describe('the record with which a task is done', () => {
  const call = { closes_register: 'follow_ups', closes_filter: { state: 'done' }, closes_source: 'work_order_id' };
  const check = { closes_register: 'safety_checks', closes_filter: { state: 'done', kind: 'tool_room' }, closes_person: 'checker_id' };
  const mine = { checker_id: 'staff-1', kind: 'tool_room' };

  test.each([
    [
      'answers what happened, or goes on with an answer that was begun',
      call,
      'order-1',
      { work_order_id: 'order-1' },
      { work_order_id: 'order-1', state: ['open', 'unreached'] },
    ],
    [
      'answers it, and is enough as soon as it is written',
      { ...call, closes_filter: null },
      'order-1',
      { work_order_id: 'order-1' },
      undefined,
    ],
    [
      'is enough with what its form may say',
      { ...call, closes_filter: { kind: 'high_value' } },
      'order-1',
      { kind: 'high_value', work_order_id: 'order-1' },
      undefined,
    ],
    [
      'is enough in the state in which it begins',
      { ...call, closes_filter: { state: ['open', 'done'] } },
      'order-1',
      { work_order_id: 'order-1' },
      undefined,
    ],
    [
      'leaves a choice of several to its maker',
      { ...call, closes_filter: { kind: ['high_value', 'other'] } },
      'order-1',
      { work_order_id: 'order-1' },
      undefined,
    ],
    ['is whoever’s, of the day', { closes_register: 'cash_counts', closes_person: 'created_by' }, null, {}, undefined],
    [
      'names who does it and the day',
      { ...check, closes_date: 'checked_on' },
      null,
      { ...mine, checked_on: '2026-11-25' },
      { ...mine, state: ['draft'] },
    ],
  ] as const)('%s', (_, duty, source, given, begun) => {
    expect(act(duty, source)).toEqual({ register: duty.closes_register, given, ...(begun === undefined ? {} : { begun }) });
  });

  test.each([
    ['the one with which the task began', { closes_register: 'complaints', closes_filter: { state: 'answered' } }, 'complaint-1'],
    ['one that only the server writes', { closes_register: 'document_reads', closes_source: 'notice_id' }, 'notice-1'],
    ['an answer to a record that the task does not name', call, null],
    ['one that names its record in a field that nobody writes', { ...call, closes_source: 'state' }, 'order-1'],
    ['one that is dated by an act', { closes_register: 'follow_ups', closes_person: 'updated_by', closes_date: 'called_at' }, null],
    ['one whose person an act names', { closes_register: 'appraisals', closes_person: 'submitted_by' }, null],
    ['one that is changed', { closes_register: 'customers', closes_person: 'updated_by' }, null],
  ] as const)('is none where it would be %s', (_, duty, source) => {
    expect(act(duty, source)).toBeUndefined();
  });

  const dated = { ...check, closes_date: 'checked_on' };
  test.each([
    ['today’s', { ...dated, rhythm: 'day' }, '2026-11-25', '2026-11-25', '2026-11-25'],
    ['a missed day’s, with its day', { ...dated, rhythm: 'day' }, '2026-11-24', '2026-11-24', '2026-11-24'],
    ['this week’s', { ...dated, rhythm: 'week', weekday: 'friday' }, '2026-W48', '2026-11-27', '2026-11-25'],
    ['last week’s, with its day', { ...dated, rhythm: 'week', weekday: 'friday' }, '2026-W47', '2026-11-20', '2026-11-20'],
    ['next week’s, which is too early', { ...dated, rhythm: 'week', weekday: 'monday' }, '2026-W49', '2026-11-30', undefined],
    ['next month’s, due before it begins', { ...dated, rhythm: 'month', month_day: 1 }, '2026-12', '2026-11-30', undefined],
    ['last month’s, due before it began', { ...dated, rhythm: 'month', month_day: 1 }, '2026-10', '2026-09-30', undefined],
    ['a missed day’s without a day in its form', { ...check, rhythm: 'day' }, '2026-11-24', '2026-11-24', undefined],
  ] as const)('is %s', (_, duty, period, due_on, day) => {
    const of = register('safety_checks');
    const found = of && actOf({ ...NOTHING, ...duty }, { source_record: null, period, due_on }, of, DOING);
    expect(found?.given.checked_on).toBe(day);
    expect(found === undefined).toBe(day === undefined);
  });

  test('names nobody for an account without a person', () => {
    expect(act(check, null, { ...DOING, me: null })?.given).toEqual({ kind: 'tool_room' });
  });

  test('is no other register’s', () => {
    const of = register('work_orders');
    expect(of && actOf({ ...NOTHING, ...call }, { ...ANSWER, source_record: 'order-1' }, of, DOING)).toBeUndefined();
  });

  test.each([
    ['work_orders', 'check_work', { state: ['in_work'] }],
    ['follow_ups', 'record_call', { state: ['open', 'unreached'] }],
    ['customers', 'update', undefined],
    ['customers', 'merge', undefined],
    ['nothing', 'record_call', undefined],
  ] as const)('of %s with %s is looked for in the list of those that are ready', (name, verb, filter) => {
    expect(readyFor(verb, actionsOf(name))).toEqual(filter);
  });

  test('names only fields that are there, for every duty of the packs', () => {
    const acts = ALL_DUTIES.flatMap(({ values }) => {
      const of = register(String(values.closes_register));
      const waits = ['after_event', 'before_date'].includes(String(values.rhythm));
      const found = of && actOf({ ...NOTHING, ...values }, { ...ANSWER, source_record: waits ? 'source' : null }, of, DOING);
      return found === undefined || of === undefined ? [] : [{ of, found }];
    });
    expect(acts.length).toBeGreaterThan(50);
    for (const { of, found } of acts) {
      for (const name of Object.keys({ ...found.given, ...found.begun })) expect(Object.keys(of.fields)).toContain(name);
      expect(Object.keys(found.given).filter(name => of.fields[name]?.readOnly === true)).toEqual([]);
    }
  });
});
