import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Board, type BoardTask, heatOf, hoursOf, placeOf, rowsOf, standOf, sumsOf } from '../../../model/rules/board.ts';
import { isOver, missingProof, nextDay, repeatErrors } from '../../../model/rules/tasks.ts';

const always = (): boolean => true;

describe('tasks', () => {
  it.each([
    ['2026-11-25', null, '17:59', false],
    ['2026-11-25', null, '18:01', true],
    ['2026-11-25', '09:00', '09:00', false],
    ['2026-11-25', '09:00', '09:01', true],
    ['2026-11-24', '23:59', '00:00', true],
    ['2026-11-26', '00:00', '23:59', false],
  ])('is over: due %s %s at %s', (due_on, due_time, time, over) => {
    expect(isOver({ due_on, due_time }, '2026-11-25', time, '18:00')).toBe(over);
  });

  it.each([
    ['nothing', {}, undefined],
    ['note', { note: '  ' }, 'note'],
    ['note', { note: '好' }, undefined],
    ['record', {}, 'note'],
    ['figure', { figure_milli: 0 }, undefined],
    ['figure', {}, 'figure_milli'],
    ['file', { proof_files: [] }, 'proof_files'],
  ])('the proof %s of %j lacks %s', (proof, given, lacks) => expect(missingProof(proof, given)).toBe(lacks));

  it('repeats on the same day of the month, or on its last day where there is none', () => {
    const days: string[] = ['2026-01-31'];
    for (let count = 0; count < 14; count += 1) days.push(nextDay('month', '2026-01-31', days.at(-1) ?? '', always) ?? '');
    expect(days.slice(1, 5)).toEqual(['2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31']);
    expect(days.at(-1)).toBe('2027-03-31');
  });

  it('always goes on, by at most 62 days', () => {
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
      .map(one => one.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.constantFrom('day', 'workday', 'week', 'month' as const), day, (repeats, from) => {
        const next = nextDay(repeats as 'day', from, from, one => new Date(one).getUTCDay() !== 0) ?? '';
        const gap = (Date.parse(next) - Date.parse(from)) / 86_400_000;
        expect(gap).toBeGreaterThan(0);
        expect(gap).toBeLessThan(63);
      }),
    );
  });

  it('ends nowhere when the station never works, and says what is wrong with an end', () => {
    expect(nextDay('workday', '2026-01-01', '2026-01-01', () => false)).toBeUndefined();
    expect(repeatErrors({ repeats: null, repeats_until: '2026-02-01', due_on: '2026-01-01' })).toHaveProperty('repeats');
    expect(repeatErrors({ repeats: 'day', repeats_until: '2025-02-01', due_on: '2026-01-01' })).toHaveProperty('repeats_until');
    expect(repeatErrors({ repeats: 'day', repeats_until: '2026-02-01', due_on: '2026-01-01' })).toEqual({});
  });
});

const task = (id: string, more: Partial<BoardTask> = {}): BoardTask => ({
  id,
  holder_id: 'a',
  post_id: 'p',
  duty_id: 'd',
  title: null,
  due_on: '2026-11-25',
  due_time: '10:00',
  state: 'open',
  is_late: false,
  waits: false,
  climbed_to_id: null,
  reason: null,
  reminded_on: null,
  ...more,
});
const board = (tasks: readonly BoardTask[], time = '10:24'): Board => ({
  day: '2026-11-25',
  wall: { day: '2026-11-25', time, closing: '18:00' },
  tasks,
  left: [],
  titles: {},
  people: { a: '甲', b: '乙' },
  posts: { p: '岗位' },
  teams: { a: '一班' },
});

describe('the board of a day', () => {
  it('says how each task stands', () => {
    const all = [
      task('1', { state: 'done' }),
      task('2', { state: 'done', waits: true }),
      task('3', { state: 'checked' }),
      task('4'),
      task('5', { due_time: '11:00' }),
      task('6', { due_time: null }),
      task('7', { state: 'waived' }),
      task('8', { state: 'missed' }),
    ];
    const one = board(all);
    expect(all.map(each => standOf(each, one))).toEqual(['done', 'check', 'done', 'late', 'todo', 'todo', 'waived', 'missed']);
    expect(sumsOf(one)).toEqual({ done: 2, check: 1, todo: 2, late: 1, missed: 1, waived: 1 });
    const [row] = rowsOf(one, 'person');
    expect([row?.name, row?.about, row?.done, row?.due, row?.next?.id]).toEqual(['甲', '岗位', 3, 7, '4']);
  });

  it('puts who is late first, and knows persons, posts and teams', () => {
    const one = board([
      task('1', { holder_id: 'a', due_time: '12:00' }),
      task('2', { holder_id: 'a', due_time: '13:00' }),
      task('3', { holder_id: 'b' }),
    ]);
    expect(rowsOf(one, 'person').map(row => row.key)).toEqual(['b', 'a']);
    expect(rowsOf(one, 'post').map(row => [row.name, row.about, row.due])).toEqual([['岗位', '2', 3]]);
    expect(rowsOf(one, 'team').map(row => row.name)).toEqual(['', '一班']);
  });

  it('names the post of a person whose first task is of no post', () => {
    const one = board([task('1', { post_id: null, due_time: '08:00' }), task('2', { due_time: '09:00' })]);
    expect(rowsOf(one, 'person').map(row => row.about)).toEqual(['岗位']);
    expect(rowsOf(board([task('1', { post_id: null })]), 'person').map(row => row.about)).toEqual(['']);
  });

  it('keeps every time on the axis', () => {
    const hours = hoursOf(board([task('1', { due_time: '06:30' }), task('2', { due_time: '21:15' })]));
    expect(hours).toEqual([6, 22]);
    for (const time of ['00:00', '06:30', '18:00', '23:59']) {
      expect(placeOf(time, hours)).toBeGreaterThanOrEqual(0);
      expect(placeOf(time, hours)).toBeLessThanOrEqual(1);
    }
  });

  it.each([
    [0, 0, 0],
    [10, 0, 1],
    [100, 4, 2],
    [100, 10, 3],
    [100, 20, 4],
    [10, 5, 5],
  ])('heats %i decided and %i missed to %i', (decided, missed, heat) => expect(heatOf(decided, missed)).toBe(heat));
});
