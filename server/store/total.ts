import { sql } from 'kysely';
import { type Condition, fieldOf } from '../../model/kernel/query.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import type { Actor } from '../context.ts';
import { isSparse, narrowing } from '../db/ddl.ts';
import type { Asked, Way } from './ask.ts';
import type { Core } from './core.ts';
import { COUNT_LIMIT, type Counted, type Fits } from './counts.ts';
import { bind, column, type Fragment } from './plans.ts';
import { isEverywhere, scopesOf } from './rights.ts';
import { matching, openGroups, searchTable } from './search.ts';
import { Seen } from './seen.ts';

/** Looking one row up while walking costs this many times what fetching a found row costs: by its columns, by its words. */
const WALK_COST = 25;
const PROBE_COST = 625;

function counting(core: Core, definition: Definition, asked: Asked): Fragment {
  if (core.dialect === 'sqlite' && asked.isBareSearch) return countingWords(definition, asked);
  const seen = core.dialect === 'postgres' ? sql`, pg_current_snapshot()::text as seen` : sql``;
  return sql`select count(*) as total${seen} from (select 1 as one from ${sql.table(definition.name)} as t ${asked.where('count')} limit ${sql.lit(COUNT_LIMIT + 1)}) as counted`;
}

/** The index of words counts without looking at rows; the few archived ones are looked up and taken off. */
function countingWords(definition: Definition, asked: Asked): Fragment {
  const words = sql.id(searchTable(definition));
  const match = matching(openGroups(definition, asked.rights) ?? []);
  const found = sql`select count(*) from ${words} where ${words} match ${match}`;
  if (definition.archive !== true || asked.query.archived) return sql`select (${found}) as total`;
  const gone = sql`select count(*) from ${sql.table(definition.name)} as t where ${column('t', 'archived_at')} is not null and exists (select 1 from ${words} where ${words} match ${match} and rowid = ${column('t', 'seq')})`;
  return sql`select (${found}) - (${gone}) as total`;
}

async function countNow(core: Core, definition: Definition, asked: Asked): Promise<Counted> {
  const plan = core.plan(definition, `count ${asked.shape}`, () => counting(core, definition, asked));
  const found = await core.context.db.one<{ total: number; seen?: string }>(bind(plan, asked.values));
  return { total: found?.total ?? 0, seen: found?.seen === undefined ? undefined : new Seen(found.seen) };
}

/** Kinds whose values are equal in the database when they are equal here. */
const TOLD: ReadonlySet<string> = new Set(['choice', 'boolean', 'reference']);

function isTold(definition: Definition, { rights }: Asked, { field, operator }: Condition): boolean {
  const isSimple = operator === 'eq' || operator === 'in' || operator === 'null';
  return isSimple && TOLD.has(definition.fields[field]?.kind ?? '') && isEverywhere(scopesOf(rights, definition, field));
}

function holds({ operator, value }: Condition, own: unknown): boolean {
  if (operator === 'null' || own === null) return operator === 'null' && (own === null) === value;
  return operator === 'in' ? (value as readonly unknown[]).includes(own) : own === value;
}

/** Whether a row is one that the question finds; undefined where the row alone does not tell. */
function fitsOf(definition: Definition, asked: Asked): Fits | undefined {
  const { conditions, archived } = asked.query;
  if (asked.tokens > 0 || !isEverywhere(asked.rights.row) || !conditions.every(one => isTold(definition, asked, one))) return undefined;
  const isLiveOnly = definition.archive === true && !archived;
  return row =>
    row.id !== undefined &&
    (!isLiveOnly || (row.archived_at ?? null) === null) &&
    conditions.every(condition => holds(condition, row[condition.field] ?? null));
}

/** The total of the question; counting stops beyond `COUNT_LIMIT`. */
export async function totalOf(core: Core, actor: Actor, definition: Definition, asked: Asked): Promise<number> {
  const scoped = asked.rights.isPersonal ? `${actor.userId} ${actor.staffId} ${actor.today}` : '';
  const { staff: _staff, user: _user, today: _today, ...asking } = asked.values;
  const key = `${asked.shape} ${scoped} ${JSON.stringify(asking)}`;
  return core.counts.total(definition.name, key, {
    count: () => countNow(core, definition, asked),
    fits: () => fitsOf(definition, asked),
  });
}

function indexedFields(definition: Definition): ReadonlySet<string> {
  const references = Object.keys(definition.fields).filter(name => definition.fields[name]?.kind === 'reference');
  const { columns, filters } = definition.list;
  return new Set([...columns, ...filters, ...references, ...(definition.indexes ?? []).map(names => names[0] ?? '')]);
}

/** Whether SQLite has two ways to a page: by an index of the filter or search, or by that of the order. */
export function hasChoice(core: Core, definition: Definition, asked: Asked): boolean {
  if (core.dialect !== 'sqlite') return false;
  if (asked.tokens > 0) return true;
  const indexed = core.derived(definition, indexedFields);
  return asked.query.conditions.some(
    ({ field, operator, value }) =>
      operator !== 'like' &&
      operator !== 'neq' &&
      !(operator === 'null' && value === true && isSparse(definition, field)) &&
      indexed.has(field) &&
      fieldOf(definition, field) !== undefined,
  );
}

/** Whether an index of one of the filters has its rows in the order that is wanted: no other way looks at fewer. */
function isInOrder(core: Core, definition: Definition, { query, tokens }: Asked): boolean {
  if (tokens > 0 || query.sort.field !== definition.list.sort[0]) return false;
  const narrow = core.derived(definition, narrowing);
  return query.conditions.some(({ field, operator }) => operator === 'eq' && narrow.includes(field));
}

/** The better way to a page of a question with so many answers. */
export async function wayTo(core: Core, definition: Definition, asked: Asked, total: number): Promise<Way> {
  if (isInOrder(core, definition, asked)) return 'find';
  const plan = core.plan(definition, 'rows', () => sql`select max(seq) as ${sql.id('rows')} from ${sql.table(definition.name)}`);
  const rows = (await core.context.db.one<{ rows: number | null }>(bind(plan, {})))?.rows ?? 0;
  return total * total > (asked.tokens > 0 ? PROBE_COST : WALK_COST) * rows ? 'walk' : 'find';
}
