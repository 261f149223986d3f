import type { ChainRule, Definition, Errors, RangeRule, RangeWhere } from '../../model/kernel/resource.ts';
import type { Dialect } from './database.ts';
import { type OtherSql, objectName, quoteName } from './schemaObjects.ts';

/** A rule about several rows of a register that its triggers keep. */
export interface RowRule {
  /** What the database calls it when it refuses a row. */
  readonly name: string;
  /** The fields on which the rule depends. */
  readonly fields: readonly string[];
  readonly where: RangeWhere;
  readonly errors: Errors;
  /** A SELECT that has a row when the row with these values breaks the rule. */
  readonly broken: (dialect: Dialect, value: (name: string) => string) => string;
  /** The fields by whose values two writers must wait for each other; none: all writers of the register. */
  readonly lockedBy: readonly string[];
}

const FOREVER = `'9999-12-31'`;
const literal = (value: string | number | boolean): string =>
  typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(Number(value));

/** The condition that a value is the wanted one, or one of them. */
const isWanted = (value: string, wanted: RangeWhere[string]): string =>
  typeof wanted === 'object' ? `${value} IN (${wanted.map(literal).join(', ')})` : `${value} = ${literal(wanted)}`;

function overlapping(table: string, rule: RangeRule, value: (name: string) => string): string {
  const other = (name: string): string => `o.${quoteName(name)}`;
  const tests = [
    `o."id" <> ${value('id')}`,
    ...rule.on.map(name => `${other(name)} = ${value(name)}`),
    ...Object.entries(rule.where ?? {}).map(([name, wanted]) => isWanted(other(name), wanted)),
    `(${other(rule.until)} IS NULL OR ${other(rule.until)} > ${value(rule.from)})`,
    `${other(rule.from)} < COALESCE(${value(rule.until)}, ${FOREVER})`,
  ];
  return `SELECT 1 AS one FROM ${quoteName(table)} AS o WHERE ${tests.join(' AND ')}`;
}

/** Walks upwards from the row's `to`, on the days that all links have in common, and looks for the row's `of`. */
function closing(dialect: Dialect, table: string, rule: ChainRule, value: (name: string) => string): string {
  const text = (sql: string): string => (dialect === 'postgres' ? `${sql} COLLATE "C"` : sql);
  const other = (name: string): string => `o.${quoteName(name)}`;
  const { days } = rule;
  const first = [value(rule.to), ...(days === undefined ? [] : [value(days.from), `COALESCE(${value(days.until)}, ${FOREVER})`])];
  const next = [other(rule.to)];
  const tests = [`${other(rule.of)} = c.node`, `${other(rule.to)} IS NOT NULL`, `o."id" <> ${value('id')}`];
  if (days !== undefined) {
    const [from, until] = [other(days.from), `COALESCE(${other(days.until)}, ${FOREVER})`];
    next.push(`CASE WHEN ${from} > c.since THEN ${from} ELSE c.since END`, `CASE WHEN ${until} < c.until THEN ${until} ELSE c.until END`);
    tests.push(`${from} < c.until`, `${until} > c.since`);
  }
  const columns = days === undefined ? 'node' : 'node, since, until';
  const step = `SELECT ${next.map(text).join(', ')} FROM ${quoteName(table)} AS o JOIN chain AS c ON ${tests.join(' AND ')}`;
  const chain = `WITH RECURSIVE chain(${columns}) AS (SELECT ${first.map(text).join(', ')} UNION ${step})`;
  return `SELECT 1 AS one FROM (${chain} SELECT node FROM chain) AS above WHERE above.node = ${value(rule.of)}`;
}

/** The rules about several rows that a register states, ranges first. */
export function rowRules(definition: Definition): RowRule[] {
  const { name: table, ranges = [], chains = [] } = definition;
  return [
    ...ranges.map(
      (rule, index): RowRule => ({
        name: objectName('rl', table, 'range', String(index)),
        fields: [...rule.on, ...Object.keys(rule.where ?? {}), rule.from, rule.until],
        where: rule.where ?? {},
        errors: { [rule.error.field]: { key: rule.error.key } },
        broken: (_dialect, value) => overlapping(table, rule, value),
        lockedBy: rule.on,
      }),
    ),
    ...chains.map(
      (rule, index): RowRule => ({
        name: objectName('rl', table, 'chain', String(index)),
        fields: [rule.of, rule.to, ...Object.values(rule.days ?? {})].filter(name => name !== 'id'),
        where: {},
        errors: { [rule.to]: { key: rule.error } },
        broken: (dialect, value) => closing(dialect, table, rule, value),
        lockedBy: [],
      }),
    ),
  ];
}

function sqliteTriggers(table: string, rule: RowRule): OtherSql[] {
  const written = (name: string): string => `NEW.${quoteName(name)}`;
  const binds = Object.entries(rule.where).map(([name, value]) => isWanted(written(name), value));
  const when = binds.length === 0 ? '' : ` WHEN ${binds.join(' AND ')}`;
  const body = `SELECT RAISE(ABORT, '${table} breaks ${rule.name}') WHERE EXISTS (${rule.broken('sqlite', written)})`;
  const events = { insert: 'INSERT', update: `UPDATE OF ${rule.fields.map(quoteName).join(', ')}` };
  return Object.entries(events).map(([event, on]) => {
    const name = objectName(rule.name, event);
    return {
      kind: 'trigger',
      name,
      table,
      sql: `CREATE TRIGGER ${quoteName(name)} AFTER ${on} ON ${quoteName(table)}${when} BEGIN ${body}; END`,
    };
  });
}

/**
 * The writers that could break the rule together wait for each other until the end of the transaction; the statement behind the wait
 * sees what the other has committed.
 */
function postgresTriggers(table: string, rule: RowRule): OtherSql[] {
  const written = (name: string): string => `NEW.${quoteName(name)}`;
  const lock = [`current_schema()`, `'${rule.name}'`, ...rule.lockedBy.map(written)].join(` || ' ' || `);
  const refusal = `RAISE EXCEPTION '${table} breaks ${rule.name}' USING ERRCODE = 'BB002', TABLE = '${table}', CONSTRAINT = '${rule.name}'`;
  const body = `PERFORM pg_advisory_xact_lock(hashtextextended(${lock}, 0)); IF EXISTS (${rule.broken('postgres', written)}) THEN ${refusal}; END IF; RETURN NULL;`;
  const binds = Object.entries(rule.where).map(([name, value]) => isWanted(written(name), value));
  const when = binds.length === 0 ? '' : ` WHEN (${binds.join(' AND ')})`;
  const called = objectName('fn', rule.name);
  return [
    {
      kind: 'function',
      name: called,
      table: '',
      sql: `CREATE FUNCTION ${called}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${body} END $$`,
    },
    {
      kind: 'trigger',
      name: rule.name,
      table,
      sql: `CREATE TRIGGER ${quoteName(rule.name)} AFTER INSERT OR UPDATE OF ${rule.fields.map(quoteName).join(', ')} ON ${quoteName(table)} FOR EACH ROW${when} EXECUTE FUNCTION ${called}()`,
    },
  ];
}

/** The triggers that keep a register's rules about several rows. */
export function ruleTriggers(dialect: Dialect, definition: Definition): OtherSql[] {
  return rowRules(definition).flatMap(rule =>
    dialect === 'sqlite' ? sqliteTriggers(definition.name, rule) : postgresTriggers(definition.name, rule),
  );
}
