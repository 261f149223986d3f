import { readConditions } from '../../model/datasets/request.ts';
import type { Dataset, ReportAnswer, ReportRow } from '../../model/kernel/dataset.ts';
import type { Condition } from '../../model/kernel/query.ts';
import { type Dialect, type Reader, type Sql, statement } from '../db/database.ts';
import { labelsOf } from './labels.ts';
import type { ReportCall } from './report.ts';

/** Rows to group: a SELECT with a column for every dimension and filter, its values, and the aggregates over its columns. */
export interface Source {
  readonly rows: string;
  readonly parameters: readonly unknown[];
  /** Measure → aggregate expression over the columns of `rows`; null counts as 0. */
  readonly measures: Readonly<Record<string, string>>;
}

const COMPARE: Readonly<Record<string, string>> = { eq: '=', gt: '>', gte: '>=', lt: '<', lte: '<=' };

function conditionSql({ field, operator, value }: Condition): { text: string; values: readonly unknown[] } {
  if (operator === 'null') return { text: `r.${field} IS ${value === true ? '' : 'NOT '}NULL`, values: [] };
  if (operator === 'neq') return { text: `(r.${field} IS NULL OR r.${field} <> ?)`, values: [value] };
  if (operator === 'in') {
    const values = value as readonly unknown[];
    return values.length === 0 ? { text: '1 = 0', values } : { text: `r.${field} IN (${values.map(() => '?').join(', ')})`, values };
  }
  return { text: `r.${field} ${COMPARE[operator]} ?`, values: [value] };
}

const figures = (source: Source, measures: readonly string[]): string =>
  measures.map(name => `CAST(COALESCE(${source.measures[name]}, 0) AS bigint) AS ${name}`).join(', ');

function orderOf(call: ReportCall, dataset: Dataset): string {
  const { by, measures, sort } = call.request;
  const first = by[0];
  const isTimeline = first !== undefined && dataset.dimensions[first]?.field.kind === 'month';
  const chosen = sort ?? (isTimeline || measures[0] === undefined ? undefined : ([measures[0], 'DESC'] as const));
  const names = [...(chosen === undefined ? [] : [chosen]), ...by.filter(name => name !== chosen?.[0]).map(name => [name, 'ASC'] as const)];
  return names.map(([name, order]) => `${name} ${order} NULLS ${order === 'ASC' ? 'FIRST' : 'LAST'}`).join(', ');
}

interface Statements {
  readonly groups: Sql;
  readonly totals: Sql;
  readonly count: Sql;
}

function statementsOf(dialect: Dialect, call: ReportCall, dataset: Dataset, source: Source): Statements {
  const { by, measures, filter, limit } = call.request;
  const conditions = readConditions(dataset, filter).map(conditionSql);
  const where = conditions.length === 0 ? '' : ` WHERE ${conditions.map(one => one.text).join(' AND ')}`;
  const from = `FROM (${source.rows}) AS r${where}`;
  const values = [...source.parameters, ...conditions.flatMap(one => one.values)];
  const keys = by.map(name => `r.${name}`).join(', ');
  const select = `SELECT ${keys}, ${figures(source, measures)} ${from} GROUP BY ${keys} ORDER BY ${orderOf(call, dataset)} LIMIT ${limit}`;
  return {
    groups: statement(dialect, select, ...values),
    totals: statement(dialect, `SELECT ${figures(source, measures)} ${from}`, ...values),
    count: statement(dialect, `SELECT count(*) AS groups FROM (SELECT 1 AS one ${from} GROUP BY ${keys}) AS g`, ...values),
  };
}

async function countGroups(reader: Reader, count: Sql, rows: number, limit: number): Promise<number> {
  if (rows < limit) return rows;
  return (await reader.one<{ groups: number }>(count))?.groups ?? rows;
}

/**
 * Groups the source's rows as the request says: figures, their totals over all groups, the number of groups and the words for
 * references. Everything is added up in SQL.
 */
export async function grouped(call: ReportCall, dataset: Dataset, source: Source, notes: readonly string[] = []): Promise<ReportAnswer> {
  const { reader, request } = call;
  const statements = statementsOf(reader.dialect, call, dataset, source);
  const sums = (await reader.one<Record<string, number>>(statements.totals)) ?? {};
  if (request.by.length === 0) return { rows: [sums], totals: sums, groups: 1, labels: {}, notes };
  const rows = await reader.all<Record<string, string | number | null>>(statements.groups);
  const groups = await countGroups(reader, statements.count, rows.length, request.limit);
  return { rows: rows as ReportRow[], totals: sums, groups, labels: await labelsOf(call, dataset, rows), notes };
}
