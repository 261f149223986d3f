import type { Dialect } from './database.ts';
import type { OtherSql } from './schemaObjects.ts';

/**
 * `task_weeks` counts the tasks of duties by week, month, post and holder: due (neither waived nor handed over), done, late, missed.
 * Adding a year of tasks up takes SQLite 100 ms and more on every request, whatever the index. Triggers keep the counts, so they are
 * never older than the tasks, whoever writes these.
 */
export const TASK_WEEKS = {
  name: 'task_weeks',
  columns: {
    week: 'text',
    month: 'text',
    post_id: 'text',
    holder_id: 'text',
    due: 'integer',
    done: 'integer',
    late: 'integer',
    missed: 'integer',
  },
  key: ['week', 'month', 'post_id', 'holder_id'],
  /** Everything stands in it, so that a reader who sees some persons only never looks the rows up. */
  indexes: [['holder_id', 'week', 'month', 'post_id', 'due', 'done', 'late', 'missed']],
} as const;

const MONDAY: Readonly<Record<Dialect, (day: string) => string>> = {
  sqlite: day => `date(${day}, 'weekday 0', '-6 days')`,
  postgres: day => `to_char(date_trunc('week', ${day}::date), 'YYYY-MM-DD')`,
};

/** The tasks that are counted. */
const counts = (row: string): string =>
  `${row}.duty_id IS NOT NULL AND ${row}.post_id IS NOT NULL AND ${row}.state NOT IN ('waived', 'handed_over')`;

/** The week, month, post and holder of a task, and what it adds (or takes away) there. */
function cells(dialect: Dialect, row: string, sign: '' | '-'): string {
  const one = (test: string): string => `${sign}CASE WHEN ${test} THEN 1 ELSE 0 END`;
  const isDone = `${row}.state IN ('done', 'checked')`;
  return [
    MONDAY[dialect](`${row}.due_on`),
    `substr(${row}.due_on, 1, 7)`,
    `${row}.post_id`,
    `${row}.holder_id`,
    `${sign}1`,
    one(isDone),
    one(`${isDone} AND ${row}.is_late = 1`),
    one(`${row}.state = 'missed'`),
  ].join(', ');
}

const ADDS = ['due', 'done', 'late', 'missed'].map(name => `${name} = task_weeks.${name} + excluded.${name}`).join(', ');

/** Adds a task to its week, or takes it away; nothing for one that does not count. */
function count(dialect: Dialect, row: 'OLD' | 'NEW'): string {
  const columns = Object.keys(TASK_WEEKS.columns).join(', ');
  const values = cells(dialect, row, row === 'OLD' ? '-' : '');
  return `INSERT INTO task_weeks (${columns}) SELECT ${values} WHERE ${counts(row)} ON CONFLICT (${TASK_WEEKS.key.join(', ')}) DO UPDATE SET ${ADDS}`;
}

const WATCHED = ['state', 'is_late', 'holder_id', 'post_id', 'due_on', 'duty_id'];
const CHANGED = WATCHED.map(name => `OLD.${name} IS DISTINCT FROM NEW.${name}`).join(' OR ');

function trigger(name: string, sql: string): OtherSql {
  return { kind: 'trigger', name, table: 'tasks', sql: `CREATE TRIGGER "${name}" ${sql}` };
}

function sqliteTriggers(): OtherSql[] {
  const [taken, added] = [count('sqlite', 'OLD'), count('sqlite', 'NEW')];
  return [
    trigger('task_weeks_insert', `AFTER INSERT ON "tasks" BEGIN ${added}; END`),
    trigger('task_weeks_update', `AFTER UPDATE OF ${WATCHED.join(', ')} ON "tasks" WHEN ${CHANGED} BEGIN ${taken}; ${added}; END`),
    trigger('task_weeks_delete', `AFTER DELETE ON "tasks" BEGIN ${taken}; END`),
  ];
}

function postgresTriggers(): OtherSql[] {
  const body = `IF TG_OP <> 'INSERT' THEN ${count('postgres', 'OLD')}; END IF; IF TG_OP <> 'DELETE' THEN ${count('postgres', 'NEW')}; END IF; RETURN NULL;`;
  return [
    {
      kind: 'function',
      name: 'fn_task_weeks',
      table: '',
      sql: `CREATE FUNCTION fn_task_weeks() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${body} END $$`,
    },
    trigger('task_weeks_insert', 'AFTER INSERT ON "tasks" FOR EACH ROW EXECUTE FUNCTION fn_task_weeks()'),
    trigger(
      'task_weeks_update',
      `AFTER UPDATE OF ${WATCHED.join(', ')} ON "tasks" FOR EACH ROW WHEN (${CHANGED}) EXECUTE FUNCTION fn_task_weeks()`,
    ),
    trigger('task_weeks_delete', 'AFTER DELETE ON "tasks" FOR EACH ROW EXECUTE FUNCTION fn_task_weeks()'),
  ];
}

/** The triggers that keep the counts; they need the register of tasks. */
export function taskWeekTriggers(dialect: Dialect): OtherSql[] {
  return dialect === 'sqlite' ? sqliteTriggers() : postgresTriggers();
}
