import { REGISTERS, register } from '../../../model/resources/index.ts';
import { serverActor } from '../../../server/actions/handler.ts';
import type { Actor, Context } from '../../../server/context.ts';
import { statement } from '../../../server/db/database.ts';
import { followed } from '../../../server/duties/followed.ts';
import { runOccurrences } from '../../../server/jobs/occurrences.ts';
import type { Figures } from '../../../server/jobs/outcome.ts';
import { registryOf } from '../../../server/store/registry.ts';
import { makeStore, type WatchedStore } from '../../../server/store/repository.ts';
import type { Open, TestContext } from '../../support/databases.ts';

type Row = Readonly<Record<string, unknown>>;
/** A task as these tests look at it. */
export interface TaskRow {
  readonly id: string;
  readonly duty_id: string | null;
  readonly period: string | null;
  readonly slot: string | null;
  readonly holder_id: string;
  readonly due_on: string;
  readonly due_time: string | null;
  readonly title: string;
  readonly state: string;
  readonly is_late: number | null;
  readonly proof_register: string | null;
  readonly proof_record: string | null;
  readonly climbed_to_id: string | null;
  readonly source_record: string | null;
  readonly version: number;
}

/** A station with a duty book on a day that the test moves. */
export interface Book {
  readonly context: TestContext;
  readonly store: WatchedStore;
  /** Moves the wall clock to a time of a day. */
  at(day: string, time?: string): void;
  /** The same station after a restart: nothing kept in memory. */
  restarted(): Book;
  add(name: string, row: Row): Promise<string>;
  change(name: string, id: string, row: Row, verb?: string): Promise<void>;
  /** Lets the job look after the duties; how many of what it did. */
  look(): Promise<Figures>;
  tasks(where?: string): Promise<TaskRow[]>;
  troubles(): Promise<Readonly<Record<string, string | null>>>;
  /** Two people, A above B and C, on one post with two holders (B, C), and one that nobody holds. */
  people(): Promise<void>;
  /** A duty in force since 2026-01-01. */
  duty(code: string, row: Row): Promise<string>;
}

export const [A, B, C] = ['staff-a', 'staff-b', 'staff-c'] as const;

function bookOn(context: TestContext): Book {
  let today = '2026-11-24';
  const store = followed(context, makeStore(context, registryOf(REGISTERS)));
  const actor = (): Actor => ({ ...serverActor(today, 'test'), staffId: null });
  const definition = (name: string) => {
    const found = register(name);
    if (found === undefined) throw new Error(name);
    return found;
  };
  const { db } = context;
  const add = async (name: string, { id, ...row }: Row): Promise<string> => {
    const change = { asServer: true, ...(typeof id === 'string' ? { id } : {}) };
    return (await db.writeTx(tx => store.insert(tx, actor(), definition(name), row, change))).id;
  };
  return {
    context,
    store,
    add,
    at: (day, time = '09:00') => {
      today = day;
      context.clock.set(new Date(Date.parse(`${day}T${time}:00+08:00`)).toISOString());
    },
    restarted: () => {
      const again = bookOn(context);
      again.at(today);
      return again;
    },
    change: async (name, id, row, verb) => {
      const how = { asServer: true, ...(verb === undefined ? {} : { verb }) };
      await db.writeTx(tx => store.update(tx, actor(), definition(name), id, undefined, row, how));
    },
    look: () => runOccurrences({ context: context as Context, store }),
    tasks: (where = '1 = 1') =>
      db.all<TaskRow>(statement(db.dialect, `SELECT * FROM tasks WHERE ${where} ORDER BY due_on, duty_id, slot, id`)),
    troubles: async () => {
      const rows = await db.all<{ code: string; trouble: string | null }>({ sql: 'SELECT code, trouble FROM post_duties', parameters: [] });
      return Object.fromEntries(rows.map(row => [row.code, row.trouble]));
    },
    people: async () => {
      await add('settings', { id: 'station', station_name: '一号站', working_week: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'] });
      await add('calendar_years', { year: 2026, status: 'official' });
      await add('departments', { id: 'd1', code: 'D1', name: '部门' });
      for (const code of ['P1', 'P2', 'P3']) await add('posts', { id: code.toLowerCase(), code, name: `岗位${code}`, area: 'workshop' });
      for (const id of [A, B, C]) await add('staff', { id, number: id.toUpperCase(), name: `员工${id.at(-1)}`, state: 'regular' });
      const place = { department_id: 'd1', is_main: true, from_on: '2020-01-01' };
      await add('staff_assignments', { ...place, id: 'place-a', staff_id: A, post_id: 'p2' });
      for (const one of [B, C])
        await add('staff_assignments', { ...place, id: `place-${one.at(-1)}`, staff_id: one, post_id: 'p1', manager_id: A });
    },
    duty: (code, row) =>
      add('post_duties', {
        code,
        name: `职责 ${code}`,
        post_id: 'p1',
        kind: 'periodic',
        state: 'in_force',
        from_on: '2026-01-01',
        ...row,
      }),
  };
}

/** An empty station with its store, which follows the duty book. */
export async function openBook(open: Open): Promise<Book> {
  return bookOn(await open());
}
