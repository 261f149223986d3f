import { describe, expect, it } from 'vitest';
import { eachDatabase } from '../../support/databases.ts';
import { A, B, type Book, C, openBook } from './book.ts';

const NOTICE = { title: '停电通知', body: '明天停电', received_on: '2026-11-24' };

async function published(book: Book, row: object = {}): Promise<string> {
  const id = await book.add('notices', { ...NOTICE, ...row });
  await book.change('notices', id, { state: 'published', published_at: new Date(book.context.clock.now()).toISOString() }, 'publish');
  return id;
}

eachDatabase((_dialect, open) => {
  describe('events', () => {
    it('begins a task when its event happens, once for each record, and closes it by the record that answers', async () => {
      const book = await openBook(open);
      await book.people();
      book.at('2026-11-24', '10:00');
      await book.duty('TELL', {
        kind: 'event',
        rhythm: 'after_event',
        event: 'notices.publish',
        event_filter: { kind: 'safety' },
        within: 2,
        unit: 'hour',
        is_each: false,
        closes_register: 'notices',
        closes_filter: { state: 'closed' },
      });
      await published(book, { kind: 'price' });
      expect(await book.tasks()).toEqual([]);
      const id = await published(book, { kind: 'safety', title: '用电安全' });
      await book.change('notices', id, { state: 'published', result: '再发一次' }, 'publish');
      const [task, ...others] = await book.tasks();
      expect(others).toEqual([]);
      expect(task).toMatchObject({ due_on: '2026-11-24', due_time: '12:00', source_record: id, state: 'open' });
      expect(task?.title).toContain('用电安全');
      book.at('2026-11-24', '13:00');
      await book.change('notices', id, { state: 'closed' }, 'close');
      expect((await book.tasks())[0]).toMatchObject({ state: 'done', proof_register: 'notices', proof_record: id });
      expect(Number((await book.tasks())[0]?.is_late)).toBe(1);
    });

    it('takes the person whom the record names, and a day that is no rest day', async () => {
      const book = await openBook(open);
      await book.people();
      book.at('2026-11-26', '16:00');
      await book.duty('CALL', {
        kind: 'event',
        rhythm: 'after_event',
        event: 'notices.publish',
        event_person: 'owner_id',
        within: 3,
        unit: 'day',
        on_rest: 'before',
        due_time: '11:00',
      });
      await published(book, { owner_id: A });
      expect(await book.tasks()).toMatchObject([{ holder_id: A, due_on: '2026-11-28', due_time: '11:00' }]);
    });

    it('comes so many days before a date, once for each date, and again for the next one', async () => {
      const book = await openBook(open);
      await book.people();
      await book.add('certificate_kinds', { id: 'kind', code: 'K', name: '电工证' });
      book.at('2026-11-24');
      await book.duty('RENEW', { rhythm: 'before_date', event: 'certificates.valid_until_on', event_person: 'staff_id', within: 30 });
      const id = await book.add('certificates', { staff_id: B, kind_id: 'kind', number: 'Z1', valid_until_on: '2026-12-26' });
      await book.add('certificates', { staff_id: C, kind_id: 'kind', number: 'Z2', valid_until_on: '2027-06-01' });
      await book.look();
      await book.look();
      expect(await book.tasks()).toMatchObject([{ holder_id: B, due_on: '2026-11-26', source_record: id, title: '职责 RENEW · Z1' }]);
      await book.change('certificates', id, { valid_until_on: '2026-12-28' });
      await book.look();
      expect((await book.tasks()).map(task => task.due_on)).toEqual(['2026-11-26', '2026-11-28']);
    });
  });

  describe('fulfilled when', () => {
    it('closes the task of the period by its record, of its person alone', async () => {
      const book = await openBook(open);
      await book.people();
      await book.duty('REPORT', {
        rhythm: 'day',
        on_rest: 'same',
        due_time: '19:00',
        closes_register: 'notices',
        closes_filter: { state: 'published' },
        closes_date: 'received_on',
        closes_person: 'owner_id',
      });
      book.at('2026-11-24', '09:00');
      await book.look();
      await published(book, { owner_id: B, received_on: '2026-11-23' });
      expect((await book.tasks()).map(task => task.state)).toEqual(['open', 'open']);
      const id = await published(book, { owner_id: B });
      expect((await book.tasks()).map(task => [task.holder_id, task.state, task.proof_record])).toEqual([
        [B, 'done', id],
        [C, 'open', null],
      ]);
    });

    it('finds by the job what was written by thousands', async () => {
      const book = await openBook(open);
      await book.people();
      await book.duty('REPORT', {
        rhythm: 'day',
        on_rest: 'same',
        closes_register: 'notices',
        closes_date: 'received_on',
        closes_person: 'owner_id',
      });
      book.at('2026-11-24', '09:00');
      await book.look();
      const { register } = await import('../../../model/resources/index.ts');
      const { serverActor } = await import('../../../server/actions/handler.ts');
      const notices = register('notices');
      if (notices === undefined) throw new Error('no notices');
      await book.context.db.writeTx(tx => book.store.insertMany(tx, serverActor('2026-11-24', 'x'), notices, [{ ...NOTICE, owner_id: C }]));
      await book.look();
      expect((await book.tasks()).map(task => [task.holder_id, task.state])).toEqual([
        [B, 'open'],
        [C, 'done'],
      ]);
    });
  });

  describe('bad input', () => {
    it('says what keeps a duty from its tasks, and loses nothing', async () => {
      const book = await openBook(open);
      await book.people();
      book.at('2026-11-24');
      const day = { rhythm: 'day', on_rest: 'same' } as const;
      await book.duty('GOOD', day);
      await book.duty('EMPTY', { ...day, post_id: 'p3' });
      await book.duty('GONE', { ...day, closes_register: 'notices', closes_date: 'no_such_field' });
      await book.duty('EVENT', { kind: 'event', rhythm: 'after_event', event: 'notices.explode', within: 1, unit: 'day' });
      await book.duty('DATE', { rhythm: 'before_date', event: 'no_such.date', within: 3 });
      expect(await book.look()).toMatchObject({ troubled: 4 });
      expect(await book.troubles()).toEqual({
        GOOD: null,
        EMPTY: 'no_holder',
        GONE: 'unknown_closing',
        EVENT: 'unknown_event',
        DATE: 'unknown_event',
      });
      expect((await book.tasks()).filter(task => task.state === 'open')).toHaveLength(4);
      await published(book);
    });

    it('does not take a rhythm that never comes, and says when the holidays of a year are unknown', async () => {
      const book = await openBook(open);
      await book.people();
      const never = book.duty('NEVER', { rhythm: 'year', month_of: 2, month_day: 30 });
      await expect(never).rejects.toMatchObject({ errors: { month_day: { key: 'resources.post_duties.errors.never_comes' } } });
      await book.duty('NEXT', { rhythm: 'month_workday', month_day: 3 });
      book.at('2027-01-04');
      await book.look();
      expect(await book.troubles()).toEqual({ NEXT: 'unknown_year' });
    });
  });

  it('misses what nobody did, takes it to the superior after the duty’s own time, and not before', async () => {
    const book = await openBook(open);
    await book.people();
    await book.duty('SOON', { rhythm: 'day', on_rest: 'same', due_time: '09:00', climb_minutes: 60, is_each: false });
    book.at('2026-11-24', '09:30');
    await book.look();
    expect(await book.tasks()).toMatchObject([{ state: 'open', climbed_to_id: null }]);
    book.at('2026-11-24', '10:01');
    await book.look();
    expect(await book.tasks()).toMatchObject([{ state: 'open', climbed_to_id: A }]);
    book.at('2026-11-25', '00:10');
    expect(await book.look()).toMatchObject({ missed: 1 });
    expect((await book.tasks(`due_on = '2026-11-24'`))[0]).toMatchObject({ state: 'missed', climbed_to_id: A });
  });

  it('brings the next one of a task that repeats, keeps the day of the month, and ends where it should', async () => {
    const book = await openBook(open);
    await book.people();
    book.at('2026-01-31');
    await book.add('tasks', { title: '盘点', holder_id: B, due_on: '2026-01-31', repeats: 'month', repeats_until: '2026-04-30' });
    for (const day of ['2026-02-27', '2026-03-30', '2026-04-29', '2026-05-30']) {
      book.at(day);
      await book.look();
      await book.look();
    }
    expect((await book.tasks()).map(task => task.due_on)).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30']);
  });

  it('counts the weeks as the tasks say, whatever happens to them', async () => {
    const book = await openBook(open);
    await book.people();
    await book.duty('DAY', { rhythm: 'day', on_rest: 'same' });
    book.at('2026-11-24');
    await book.look();
    const [first, second] = await book.tasks();
    await book.change('tasks', String(first?.id), { state: 'done', is_late: true, done_by: B });
    await book.change('tasks', String(second?.id), { state: 'waived' });
    book.at('2026-11-25');
    await book.look();
    const sql = 'SELECT week, holder_id, due, done, late, missed FROM task_weeks WHERE due > 0 ORDER BY holder_id';
    expect(await book.context.db.all({ sql, parameters: [] })).toMatchObject([
      { week: '2026-11-23', holder_id: B, due: 2, done: 1, late: 1, missed: 0 },
      { week: '2026-11-23', holder_id: C, due: 1, done: 0, late: 0, missed: 0 },
    ]);
    await book.change('tasks', String(first?.id), { state: 'open', is_late: false, done_by: null });
    const after = await book.context.db.one({ sql: `SELECT due, done, late FROM task_weeks WHERE holder_id = 'staff-b'`, parameters: [] });
    expect(after).toMatchObject({ due: 2, done: 0, late: 0 });
  });
});
