import { type RawBuilder, sql } from 'kysely';
import type { Scope } from '../../model/kernel/access.ts';
import { fieldOf } from '../../model/kernel/query.ts';
import { askedFields, type Definition, hasDrafts } from '../../model/kernel/resource.ts';
import { askedRows } from './asked.ts';
import { column, type Fragment, list, slot } from './plans.ts';

/** A condition in SQL, or its answer where that is known without asking. */
export type Predicate = RawBuilder<unknown> | boolean;

/** The condition as SQL. */
export function clause(predicate: Predicate): Fragment {
  if (predicate === true) return sql`1 = 1`;
  return predicate === false ? sql`1 = 0` : predicate;
}

/** True when one of the conditions is; none at all is FALSE, never «everything». */
export function anyOf(predicates: readonly Predicate[]): Predicate {
  if (predicates.includes(true)) return true;
  const open = predicates.filter(one => typeof one !== 'boolean');
  if (open.length === 0) return false;
  return open.length === 1 ? (open[0] as Fragment) : sql`(${sql.join(open, sql` or `)})`;
}

/** True when all of the conditions are. */
export function allOf(predicates: readonly Predicate[]): Predicate {
  if (predicates.includes(false)) return false;
  const open = predicates.filter(one => typeof one !== 'boolean');
  if (open.length === 0) return true;
  return open.length === 1 ? (open[0] as Fragment) : sql`(${sql.join(open, sql` and `)})`;
}

/** The day by which the organisation is judged; `isFixed` when it is the same for every row. */
interface Day {
  readonly at: Fragment;
  readonly isFixed: boolean;
}

function dayOf(definition: Definition, alias: string): Day {
  const on = definition.scope?.on;
  if (on === undefined) return { at: slot('today'), isFixed: true };
  const value = column(alias, on);
  const kind = fieldOf(definition, on)?.kind;
  const day = kind === 'instant' ? sql`substr(${value}, 1, 10)` : kind === 'month' ? sql`(${value} || '-01')` : value;
  return { at: sql`coalesce(${day}, ${slot('today')})`, isFixed: false };
}

const validOn = (alias: string, day: Day): Fragment =>
  sql`${column(alias, 'from_on')} <= ${day.at} and (${column(alias, 'until_on')} is null or ${column(alias, 'until_on')} > ${day.at})`;

const myTeams = (day: Day): Fragment =>
  sql`select m.team_id from staff_assignments as m where m.staff_id = ${slot('staff')} and ${validOn('m', day)}`;

/** My departments and all below them; UNION ends at a cycle in the tree. */
const myDepartments = (day: Day): Fragment =>
  sql`with recursive mine(id) as (select m.department_id from staff_assignments as m where m.staff_id = ${slot('staff')} and m.department_id is not null and ${validOn('m', day)} union select d.id from departments as d join mine on d.parent_id = mine.id) select mine.id from mine`;

/** The person holds an assignment on the day for which `condition` is true (on alias `a`). */
function holdsAssignment(person: Fragment, day: Day, condition: Fragment): Fragment {
  return day.isFixed
    ? sql`${person} in (select a.staff_id from staff_assignments as a where ${validOn('a', day)} and ${condition})`
    : sql`exists (select 1 from staff_assignments as a where a.staff_id = ${person} and ${validOn('a', day)} and ${condition})`;
}

/** The person stands under me in the chain of managers; me excluded, cycles harmless. */
function reportsTo(person: Fragment, day: Day): Fragment {
  const under = sql`with recursive under(id) as (select a.staff_id from staff_assignments as a where a.manager_id = ${slot('staff')} and ${validOn('a', day)} union select b.staff_id from staff_assignments as b join under on b.manager_id = under.id where ${validOn('b', day)}) select under.id from under`;
  const above = sql`with recursive above(id) as (select a.manager_id from staff_assignments as a where a.staff_id = ${person} and ${validOn('a', day)} union select b.manager_id from staff_assignments as b join above on b.staff_id = above.id where ${validOn('b', day)}) select above.id from above`;
  return sql`(${person} <> ${slot('staff')} and ${day.isFixed ? sql`${person} in (${under})` : sql`${slot('staff')} in (${above})`})`;
}

/** A row about a person goes by the person's assignments; one without a person by the unit that it names. */
function unitScope(definition: Definition, alias: string, unit: 'team' | 'department'): Predicate {
  const { person, [unit]: named } = definition.scope ?? {};
  const day = dayOf(definition, alias);
  const mine = unit === 'team' ? myTeams(day) : myDepartments(day);
  const about = person === undefined ? undefined : column(alias, person);
  const of = named === undefined ? undefined : sql`${column(alias, named)} in (${mine})`;
  const byPerson = about && holdsAssignment(about, day, sql`${column('a', `${unit}_id`)} in (${mine})`);
  if (about === undefined || of === undefined) return byPerson ?? of ?? false;
  return anyOf([byPerson ?? false, sql`(${about} is null and ${of})`]);
}

function ownRows(definition: Definition, alias: string): Predicate {
  const mine = sql`${column(alias, 'created_by')} = ${slot('user')}`;
  return hasDrafts(definition) ? sql`(${mine} and ${column(alias, 'state')} = 'draft')` : mine;
}

function publishedRows(definition: Definition, alias: string): Predicate {
  const published = definition.scope?.published;
  if (published === undefined) return false;
  return sql`${column(alias, published.field)} in (${list(published.values.map(value => sql`${value}`))})`;
}

function scopeOf(definition: Definition, scope: Scope, alias: string): Predicate {
  const person = definition.scope?.person;
  switch (scope) {
    case 'all':
      return true;
    case 'self':
      return person === undefined ? false : sql`${column(alias, person)} = ${slot('staff')}`;
    case 'team':
      return unitScope(definition, alias, 'team');
    case 'dept':
      return unitScope(definition, alias, 'department');
    case 'reports':
      return person === undefined ? false : reportsTo(column(alias, person), dayOf(definition, alias));
    case 'own':
      return ownRows(definition, alias);
    case 'published':
      return publishedRows(definition, alias);
    case 'assigned':
      return askedRows(definition, alias);
    case 'loc':
      return false;
  }
}

/** The condition on the row `alias` that one of the scopes fits it. */
export function scopePredicate(definition: Definition, scopes: readonly Scope[], alias: string): Predicate {
  if (scopes.includes('all')) return true;
  return anyOf(scopes.map(scope => scopeOf(definition, scope, alias)));
}

/** The columns that the scopes of a register look at. */
export function scopeColumns(definition: Definition): string[] {
  const { person, department, team, on, published } = definition.scope ?? {};
  const state = hasDrafts(definition) ? 'state' : undefined;
  const named = ['id', 'created_by', state, person, department, team, on, published?.field, ...askedFields(definition)];
  return [...new Set(named.filter(name => name !== undefined))];
}
