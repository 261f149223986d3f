import { groupScopes, type UserGrants } from '../kernel/access.ts';
import type { Dataset, Needs, ReportRequest } from '../kernel/dataset.ts';
import { type Condition, parseListQuery, QueryError } from '../kernel/query.ts';
import type { Definition } from '../kernel/resource.ts';

/** Groups in one answer at most. */
export const GROUP_LIMIT = 3000;
/** Dimensions in one report at most. */
const DIMENSION_LIMIT = 4;

/** A report as it stands in the address: every part JSON text, as lists have it. */
export interface RawReport {
  readonly by?: string | undefined;
  readonly measures?: string | undefined;
  readonly filter?: string | undefined;
  readonly sort?: string | undefined;
  readonly limit?: string | undefined;
}

function readJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new QueryError('query.malformed', what);
  }
}

function readNames(text: string, what: string, known: object): string[] {
  const value = readJson(text, what);
  if (!Array.isArray(value) || value.some(name => typeof name !== 'string')) throw new QueryError('query.malformed', what);
  const names = value as string[];
  const unknown = names.find(name => !Object.hasOwn(known, name));
  if (unknown !== undefined) throw new QueryError('query.unknown', unknown);
  if (new Set(names).size !== names.length) throw new QueryError('query.malformed', what);
  return names;
}

function readSort(text: string, by: readonly string[], measures: readonly string[]): [string, 'ASC' | 'DESC'] {
  const value = readJson(text, 'sort');
  if (!Array.isArray(value) || value.length !== 2 || typeof value[0] !== 'string') throw new QueryError('query.malformed', 'sort');
  const [name, order] = value as [string, unknown];
  if (order !== 'ASC' && order !== 'DESC') throw new QueryError('query.malformed', 'sort');
  if (!by.includes(name) && !measures.includes(name)) throw new QueryError('query.unknown', name);
  return [name, order];
}

function readLimit(text: string | undefined): number {
  if (text === undefined) return GROUP_LIMIT;
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1 || limit > GROUP_LIMIT) throw new QueryError('query.malformed', 'limit');
  return limit;
}

/** The filter of a report in the operators of the lists. Throws QueryError naming what the dataset does not have. */
export function readConditions(dataset: Dataset, filter: Readonly<Record<string, unknown>>): readonly Condition[] {
  const asRegister: Definition = {
    name: dataset.name,
    resource: dataset.access.resource,
    domain: 'today',
    fields: dataset.filters,
    defaultGroup: '',
    key: [],
    search: [],
    label: [],
    list: { columns: [], filters: [], sort: ['id', 'ASC'] },
    form: [],
  };
  const { conditions } = parseListQuery(asRegister, { filter: JSON.stringify(filter) });
  const foreign = conditions.find(one => !Object.hasOwn(dataset.filters, one.field) || one.operator === 'like');
  if (foreign !== undefined) throw new QueryError('query.unknown', foreign.field);
  return conditions;
}

/**
 * Reads `?by=["month"]&measures=["qty"]&filter={…}&sort=["qty","DESC"]&limit=50`; every measure when none is named.
 * Throws QueryError naming what is unknown or malformed.
 */
export function readReportRequest(dataset: Dataset, raw: RawReport): ReportRequest {
  const by = raw.by === undefined ? [] : readNames(raw.by, 'by', dataset.dimensions);
  if (by.length > DIMENSION_LIMIT) throw new QueryError('query.malformed', 'by');
  const measures = raw.measures === undefined ? Object.keys(dataset.measures) : readNames(raw.measures, 'measures', dataset.measures);
  if (measures.length === 0) throw new QueryError('query.malformed', 'measures');
  const filter = raw.filter === undefined ? {} : readJson(raw.filter, 'filter');
  if (filter === null || typeof filter !== 'object' || Array.isArray(filter)) throw new QueryError('query.malformed', 'filter');
  readConditions(dataset, filter as Record<string, unknown>);
  return {
    by,
    measures,
    filter: filter as Record<string, unknown>,
    ...(raw.sort === undefined ? {} : { sort: readSort(raw.sort, by, measures) }),
    limit: readLimit(raw.limit),
  };
}

/** The resource's grants as a register that has these field groups, for the functions of access. */
function asDefinition(resource: string): Definition {
  return { resource, fields: {}, defaultGroup: '' } as unknown as Definition;
}

/** Whether the reader has the right to read the group on every row of the resource. */
export function readsAll(grants: UserGrants, { resource, group }: Needs): boolean {
  return groupScopes(grants, asDefinition(resource), 'R', group).includes('all');
}

/** Whether the reader may ask for the dataset at all. */
export function mayReport(grants: UserGrants, dataset: Dataset): boolean {
  const { resource, groups, everywhere } = dataset.access;
  return groups.every(group =>
    everywhere ? readsAll(grants, { resource, group }) : groupScopes(grants, asDefinition(resource), 'R', group).length > 0,
  );
}

/** The dataset as this reader may know it: dimensions, measures and filters that need rights which he lacks are not in it. */
export function datasetFor(grants: UserGrants, dataset: Dataset): Dataset {
  const allowed = (one: { readonly needs?: Needs }): boolean => one.needs === undefined || readsAll(grants, one.needs);
  const hidden = new Set(Object.keys(dataset.dimensions).filter(name => !allowed(dataset.dimensions[name] ?? {})));
  const keep = <V>(of: Readonly<Record<string, V>>, test: (name: string, value: V) => boolean): Record<string, V> =>
    Object.fromEntries(Object.entries(of).filter(([name, value]) => test(name, value)));
  return {
    ...dataset,
    dimensions: keep(dataset.dimensions, name => !hidden.has(name)),
    measures: keep(dataset.measures, (_, measure) => allowed(measure)),
    filters: keep(dataset.filters, name => !hidden.has(name)),
  };
}
