import { mayEver } from '../../model/kernel/access.ts';
import { posts } from '../../model/resources/people/posts.ts';
import { staff } from '../../model/resources/people/staff.ts';
import { tasks } from '../../model/resources/today/tasks.ts';
import type { Board, BoardTask } from '../../model/rules/board.ts';
import { daysAfter } from '../../model/rules/days.ts';
import { wallOf } from '../actions/wall.ts';
import type { Actor, Context } from '../context.ts';
import { type Reader, statement } from '../db/database.ts';
import { forbidden } from '../problem.ts';
import type { Store } from '../store/store.ts';
import { visible } from './sight.ts';

/** A day has more tasks than this only by mistake. */
const MOST = 10_000;
const LEFT = 100;
/** How far back what was missed is looked for. */
const BACK = 7;

type Stored = Omit<BoardTask, 'waits'> & {
  readonly created_by: string | null;
  readonly title_en: string | null;
  readonly source_record: string | null;
  readonly checker_id: string | null;
};

const COLUMNS =
  't.id, t.holder_id, t.post_id, t.duty_id, t.title, t.title_en, t.due_on, t.due_time, t.state, t.is_late, t.climbed_to_id, t.reason, t.reminded_on, t.created_by, t.source_record, t.checker_id';
const OF_DAY = `SELECT ${COLUMNS} FROM tasks AS t WHERE t.due_on = ? AND t.state <> 'handed_over' ORDER BY t.due_on, t.id LIMIT ${MOST}`;
const BEFORE = `SELECT ${COLUMNS} FROM tasks AS t WHERE t.state = ? AND t.due_on < ? AND t.due_on >= ? ORDER BY t.due_on DESC, t.id DESC LIMIT ${10 * LEFT}`;

interface Call {
  readonly reader: Reader;
  readonly store: Store;
  readonly actor: Actor;
  readonly context: Context;
}

async function before(call: Call, day: string): Promise<Stored[]> {
  const { reader, store, actor } = call;
  const read = (state: string): Promise<Stored[]> =>
    reader.all<Stored>(statement(reader.dialect, BEFORE, state, day, daysAfter(day, -BACK)));
  const seen = await visible(reader, store, actor, [...(await read('open')), ...(await read('missed'))]);
  return [...seen].sort((a, b) => (a.due_on < b.due_on ? 1 : a.due_on > b.due_on ? -1 : 0)).slice(0, LEFT);
}

async function teamsOf(reader: Reader, day: string, locale: Actor['locale']): Promise<Record<string, string>> {
  const name = locale === 'en' ? `COALESCE(NULLIF(t.name_en, ''), t.name)` : 't.name';
  const sql = `SELECT a.staff_id, ${name} AS name FROM staff_assignments AS a JOIN teams AS t ON t.id = a.team_id
    WHERE a.is_main = 1 AND a.from_on <= ? AND (a.until_on IS NULL OR a.until_on > ?)`;
  const rows = await reader.all<{ staff_id: string; name: string }>(statement(reader.dialect, sql, day, day));
  return Object.fromEntries(rows.map(row => [row.staff_id, row.name]));
}

/** A title belongs to the task where it names a record, or was given by hand; the others share that of their duty. */
const ownTitle = (row: Stored): boolean => row.duty_id === null || row.source_record !== null;

function shown(row: Stored): BoardTask {
  const { id, holder_id, post_id, duty_id, due_on, due_time, state, climbed_to_id, reason, reminded_on } = row;
  const title = ownTitle(row) ? row.title : null;
  return {
    id,
    holder_id,
    post_id,
    duty_id,
    title,
    due_on,
    due_time,
    state,
    is_late: Boolean(row.is_late),
    waits: state === 'done' && row.checker_id !== null,
    climbed_to_id,
    reason,
    reminded_on,
  };
}

/** The board of a day as the actor may see it: tasks by their scope, names by the rights on them. Throws 403 for who may see no task at all. */
export async function boardOf(call: Call, asked: string | undefined): Promise<Board> {
  const { reader, store, actor, context } = call;
  if (!mayEver(actor.grants, tasks, 'R')) throw forbidden();
  const wall = await wallOf(reader, context.clock.now());
  const day = asked ?? wall.day;
  const today = await visible(reader, store, actor, await reader.all<Stored>(statement(reader.dialect, OF_DAY, day)));
  const left = await before(call, day);
  const all = [...today, ...left];
  const ids = (values: readonly (string | null)[]): string[] => [...new Set(values.filter(value => value !== null))];
  const people = await store.labels(actor, staff, ids(all.flatMap(row => [row.holder_id, row.climbed_to_id])));
  const postNames = await store.labels(actor, posts, ids(all.map(row => row.post_id)), actor.locale);
  const teams = mayEver(actor.grants, staff, 'R') ? await teamsOf(reader, day, actor.locale) : {};
  return {
    day,
    wall,
    tasks: today.map(shown),
    left: left.map(shown),
    titles: Object.fromEntries(
      all.filter(row => !ownTitle(row)).map(row => [String(row.duty_id), [row.title, row.title_en] as const]),
    ) as Board['titles'],
    people: Object.fromEntries(people),
    posts: Object.fromEntries(postNames),
    teams: Object.fromEntries(Object.entries(teams).filter(([person]) => people.has(person))),
  };
}
