import { describe, expect, it } from 'vitest';
import { isAsked, withoutUnasked } from '../../../model/kernel/resource.ts';
import { postDuties } from '../../../model/resources/today/post_duties.ts';

const TIMES = ['rhythm', 'weekday', 'month_day', 'month_of', 'within', 'unit', 'event', 'event_filter', 'event_person', 'on_rest'];
const CLOSING = ['closes_register', 'closes_date', 'closes_person', 'closes_source', 'closes_filter'];

describe('the form of a duty', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['a standing one', { kind: 'standing' }, []],
    ['one of a rhythm not chosen yet', { kind: 'periodic' }, ['rhythm']],
    ['every day', { kind: 'periodic', rhythm: 'day' }, ['rhythm', 'on_rest']],
    ['every week', { kind: 'periodic', rhythm: 'week' }, ['rhythm', 'weekday', 'on_rest']],
    ['a day of the month', { kind: 'periodic', rhythm: 'month' }, ['rhythm', 'month_day', 'on_rest']],
    ['a working day of the month', { kind: 'periodic', rhythm: 'month_workday' }, ['rhythm', 'month_day']],
    ['a day of the year', { kind: 'periodic', rhythm: 'year' }, ['rhythm', 'month_day', 'month_of', 'on_rest']],
    ['once per shift', { kind: 'periodic', rhythm: 'shift' }, ['rhythm']],
    ['before a date', { kind: 'periodic', rhythm: 'before_date' }, ['rhythm', 'within', 'event', 'event_filter', 'event_person']],
    ['after an event', { kind: 'event', rhythm: 'after_event' }, ['rhythm', 'within', 'unit', 'event', 'event_filter', 'event_person']],
    ['a standing one that had a rhythm', { kind: 'standing', rhythm: 'week' }, []],
  ])('asks what the time of %s needs', (_, row, asked) => {
    expect(TIMES.filter(name => isAsked(postDuties, name, row))).toEqual(asked);
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    ['no register', { kind: 'periodic', rhythm: 'day' }, ['closes_register']],
    ['a register', { kind: 'periodic', rhythm: 'day', closes_register: 'notices' }, CLOSING.filter(name => name !== 'closes_source')],
    ['a register and an event', { kind: 'event', rhythm: 'after_event', closes_register: 'notices' }, CLOSING],
    ['a register, though it is standing', { kind: 'standing', closes_register: 'notices' }, []],
  ])('asks how it is proved by %s', (_, row, asked) => {
    expect(CLOSING.filter(name => isAsked(postDuties, name, row))).toEqual(asked);
  });

  it.each([
    [{ proof: 'figure' }, 'figure_unit', true],
    [{ proof: 'note' }, 'figure_unit', false],
    [{ served_by: 'record' }, 'served_in', true],
    [{ served_by: 'task' }, 'served_in', false],
    [{}, 'name', true],
  ])('of %j asks for %s: %s', (row, name, asked) => expect(isAsked(postDuties, name, row)).toBe(asked));

  it('leaves empty what it does not ask for, and keeps what cannot be empty', () => {
    const row = { kind: 'standing', rhythm: 'week', weekday: 'mon', on_rest: 'skip', is_each: false, climb_minutes: 60, name: '点名' };
    expect(withoutUnasked(postDuties, row)).toMatchObject({
      rhythm: null,
      weekday: null,
      on_rest: 'skip',
      is_each: false,
      climb_minutes: 60,
      name: '点名',
    });
  });
});
