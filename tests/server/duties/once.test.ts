import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysAfter } from '../../../model/rules/days.ts';
import { eachDatabase } from '../../support/databases.ts';
import { B, type Book, C, openBook, type TaskRow } from './book.ts';

type Step =
  | { readonly do: 'next'; readonly days: number }
  | { readonly do: 'look' | 'twice' | 'restart' }
  | { readonly do: 'calendar'; readonly off: number; readonly kind: string }
  | { readonly do: 'leave' | 'return' }
  | { readonly do: 'away'; readonly days: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('next' as const), days: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ do: fc.constantFrom('look' as const, 'twice' as const, 'restart' as const) }),
  fc.record({
    do: fc.constant('calendar' as const),
    off: fc.integer({ min: -3, max: 8 }),
    kind: fc.constantFrom('workday', 'rest', 'holiday', 'swap_off', 'swap_workday'),
  }),
  fc.record({ do: fc.constantFrom('leave' as const, 'return' as const) }),
  fc.record({ do: fc.constant('away' as const), days: fc.integer({ min: 1, max: 4 }) }),
);

const keyOf = (task: TaskRow): string => `${task.duty_id} ${task.period} ${task.slot}`;
/** What a later edit never changes of a task whose day has passed. */
const past = (tasks: readonly TaskRow[], day: string): string[] =>
  tasks
    .filter(task => task.due_on < day)
    .map(task => JSON.stringify([task.id, task.period, task.slot, task.due_on, task.due_time, task.title]));

async function play(book: Book, steps: readonly Step[]): Promise<void> {
  let [now, day, days, away] = [book, '2026-04-24', new Map<string, string>(), 0];
  now.at(day);
  await now.look();
  for (const one of steps) {
    const before = past(await now.tasks(), day);
    if (one.do === 'next') day = daysAfter(day, one.days);
    now.at(day);
    if (one.do === 'restart') now = now.restarted();
    if (one.do === 'calendar') {
      const on = daysAfter(day, one.off);
      const known = days.get(on);
      if (known === undefined) days = new Map([...days, [on, await now.add('calendar_days', { day: on, kind: one.kind })]]);
      else await now.change('calendar_days', known, { kind: one.kind });
    }
    if (one.do === 'leave') await now.change('staff_assignments', 'place-c', { until_on: day });
    if (one.do === 'return') await now.change('staff_assignments', 'place-c', { until_on: null });
    if (one.do === 'away') {
      away += 1;
      const back_on = daysAfter(day, one.days);
      await now.add('delegations', { from_id: B, to_id: C, from_on: day, back_on, reason: `第 ${away} 次` }).catch(() => undefined);
    }
    await now.look();
    if (one.do === 'twice') await Promise.all([now.look(), now.look()]);
    const tasks = await now.tasks();
    expect(new Set(tasks.map(keyOf)).size).toBe(tasks.length);
    expect(past(tasks, day)).toEqual(expect.arrayContaining(before));
    const again = await now.look();
    expect(again).toMatchObject({ made: 0, missed: 0, freed: 0, climbed: 0 });
  }
}

eachDatabase((_dialect, open) => {
  it('brings each occurrence exactly once, whatever restarts, calendar edits, leavers, stand-ins or double runs come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async steps => {
        const book = await openBook(open);
        await book.people();
        await book.duty('DAY', { rhythm: 'day', on_rest: 'skip', due_time: '17:00' });
        await book.duty('TURN', { rhythm: 'week', weekday: 'fri', on_rest: 'before', is_each: false });
        await book.duty('END', { rhythm: 'month', month_day: -1, on_rest: 'before' });
        await book.duty('THIRD', { rhythm: 'month_workday', month_day: 3 });
        await play(book, steps);
      }),
      { numRuns: Number(process.env.BACKBAY_WALKS ?? 3) },
    );
  }, 240_000);

  it('makes a turn once for two holders, and everybody’s duty once for each', async () => {
    const book = await openBook(open);
    await book.people();
    const each = await book.duty('EACH', { rhythm: 'day', on_rest: 'same' });
    const turn = await book.duty('TURN', { rhythm: 'day', on_rest: 'same', is_each: false });
    book.at('2026-11-24');
    await book.look();
    book.at('2026-11-25');
    await book.look();
    const tasks = await book.tasks(`due_on = '2026-11-25'`);
    expect(tasks.filter(task => task.duty_id === each).map(task => task.holder_id)).toEqual([B, C]);
    expect(tasks.filter(task => task.duty_id === turn)).toHaveLength(1);
    const turns = await book.tasks(`duty_id = '${turn}'`);
    expect(new Set(turns.map(task => task.holder_id))).toEqual(new Set([B, C]));
  });

  it('gives the work of who is away to who stands in, and frees who has left', async () => {
    const book = await openBook(open);
    await book.people();
    await book.duty('DAY', { rhythm: 'day', on_rest: 'same', due_time: '17:00' });
    book.at('2026-11-24', '08:00');
    await book.add('delegations', { from_id: B, to_id: C, from_on: '2026-11-25', back_on: '2026-11-26' });
    await book.look();
    book.at('2026-11-25', '08:00');
    await book.look();
    expect((await book.tasks(`due_on = '2026-11-25'`)).map(task => [task.slot, task.holder_id])).toEqual([
      [B, C],
      [C, C],
    ]);
    await book.change('staff_assignments', 'place-c', { until_on: '2026-11-25' });
    await book.look();
    const left = await book.tasks(`due_on = '2026-11-25'`);
    expect(left.map(task => [task.slot, task.state])).toEqual([
      [B, 'open'],
      [C, 'waived'],
    ]);
  });
});
