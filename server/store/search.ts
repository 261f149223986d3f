import { sql } from 'kysely';
import { searchTokens } from '../../model/kernel/chinese.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import type { Dialect } from '../db/database.ts';
import { searchGroups } from './columns.ts';
import { column, type Fragment, slot } from './plans.ts';
import type { Rights } from './rights.ts';
import { allOf, anyOf, type Predicate, scopePredicate } from './scope.ts';

/** The search table of a register on SQLite. */
export const searchTable = (definition: Definition): string => `${definition.name}_search`;
/** The column of a field group's tokens. */
export const tokenColumn = (dialect: Dialect, group: string): string => `${dialect === 'sqlite' ? 'g' : 'search'}_${group}`;

interface Part {
  readonly group: string;
  readonly visible: Predicate;
}

/** Every set of the guarded groups, the empty one first; few registers have even one. */
function subsets(parts: readonly Part[]): Part[][] {
  let sets: Part[][] = [[]];
  for (const part of parts) sets = sets.concat(sets.map(one => [...one, part]));
  return sets;
}

/** What SQLite's index of words is asked for. */
export function matching(groups: readonly string[]): Fragment {
  return sql`(${`{${groups.map(group => tokenColumn('sqlite', group)).join(' ')}} : `} || ${slot('q')})`;
}

/** The rows found, or whether the row at hand is among them. */
function matchSqlite(definition: Definition, groups: readonly string[], isProbe: boolean): Fragment {
  const words = sql.id(searchTable(definition));
  const seq = column('t', 'seq');
  return isProbe
    ? sql`exists (select 1 from ${words} where ${words} match ${matching(groups)} and rowid = ${seq})`
    : sql`${seq} in (select rowid from ${words} where ${words} match ${matching(groups)})`;
}

function partsOf(definition: Definition, rights: Rights): Part[] {
  return [...searchGroups(definition).keys()].map(group => ({
    group,
    visible: scopePredicate(definition, rights.groups.get(group) ?? [], 't'),
  }));
}

/** The groups that may be searched, where they are the same on every row; undefined where they are not. */
export function openGroups(definition: Definition, rights: Rights): readonly string[] | undefined {
  const parts = partsOf(definition, rights);
  if (parts.some(part => typeof part.visible !== 'boolean')) return undefined;
  return parts.filter(part => part.visible === true).map(part => part.group);
}

/** Each token may stand in any of the groups; in one group alone, all are asked for at once. */
function matchPostgres(groups: readonly string[], tokens: number): Fragment {
  const at = (group: string): Fragment => column('t', tokenColumn('postgres', group));
  const [only] = groups;
  if (groups.length === 1 && only !== undefined) return sql`${at(only)} @@ ${slot('q')}::tsquery`;
  const each = Array.from({ length: tokens }, (_, index) => {
    const asked = sql`${slot(`q${index}`)}::tsquery`;
    return sql`(${sql.join(
      groups.map(group => sql`${at(group)} @@ ${asked}`),
      sql` or `,
    )})`;
  });
  return sql`(${sql.join(each, sql` and `)})`;
}

/**
 * The condition that a row has all the tokens of `q` in fields that the reader may see on it. Groups that are visible on every row
 * are searched at once; for those visible on some rows, each combination is searched where exactly that much is visible.
 * `isProbe` looks each row up instead of finding all (SQLite).
 */
export function searchPredicate(dialect: Dialect, definition: Definition, rights: Rights, tokens: number, isProbe: boolean): Predicate {
  const parts = partsOf(definition, rights);
  const open = parts.filter(part => part.visible === true).map(part => part.group);
  const guarded = parts.filter(part => typeof part.visible !== 'boolean');
  return anyOf(
    subsets(guarded).map(set => {
      const groups = [...open, ...set.map(part => part.group)];
      if (groups.length === 0) return false;
      const match = dialect === 'sqlite' ? matchSqlite(definition, groups, isProbe) : matchPostgres(groups, tokens);
      return allOf([...set.map(part => part.visible), match]);
    }),
  );
}

/** Words that SQLite's tokenizer leaves as they are. */
const PLAIN = /^[a-z0-9\u3400-\u4dbf\u4e00-\u9fff]+$/;

/**
 * A token as SQLite's index holds it: spelled out behind a private mark where the tokenizer would split it or fold it
 * further than we do, so that both databases find the same.
 */
const ftsToken = (token: string): string =>
  PLAIN.test(token) ? token : `\ue000${[...token].map(one => one.codePointAt(0)?.toString(16)).join('z')}`;
const quoteFts = (token: string): string => `"${ftsToken(token)}"`;
const quoteLexeme = (token: string): string => `'${token.replace(/['\\]/g, mark => mark + mark)}'`;

/** Binds the tokens of `q` into `values`. */
export function bindSearch(dialect: Dialect, tokens: readonly string[], values: Record<string, unknown>): void {
  if (dialect === 'sqlite') {
    values.q = `(${tokens.map(quoteFts).join(' AND ')})`;
    return;
  }
  values.q = tokens.map(quoteLexeme).join(' & ');
  tokens.forEach((token, index) => {
    values[`q${index}`] = quoteLexeme(token);
  });
}

/** The words under which a row is found, by field group. */
export function rowWords(definition: Definition, row: Readonly<Record<string, unknown>>): Map<string, string[]> {
  return new Map(
    [...searchGroups(definition)].map(([group, fields]) => [
      group,
      [...new Set(fields.flatMap(name => (typeof row[name] === 'string' ? searchTokens(row[name]) : [])))],
    ]),
  );
}

/** The same by search column, as it is stored: one text on SQLite, a list on PostgreSQL. */
export function rowTokens(dialect: Dialect, definition: Definition, row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const columns = [...rowWords(definition, row)].map(([group, words]) => [
    tokenColumn(dialect, group),
    dialect === 'sqlite' ? words.map(ftsToken).join(' ') : words,
  ]);
  return Object.fromEntries(columns);
}
