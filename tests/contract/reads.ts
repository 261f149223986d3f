import { expect, it } from 'vitest';
import type { Field } from '../../model/kernel/field.ts';
import { kindOf } from '../../model/kernel/kinds.ts';
import { applyListQuery } from '../../model/kernel/oracle.ts';
import { fieldOf, isSortable, parseListQuery } from '../../model/kernel/query.ts';
import { type Definition, SYSTEM_FIELDS } from '../../model/kernel/resource.ts';
import { refusalOf } from '../support/wireClient.ts';
import { type Backend, SEEDED } from './backend.ts';
import { allRows, labelSorts, type WireRow } from './rows.ts';
import { testIf } from './subject.ts';

type Order = 'ASC' | 'DESC';
type Filter = Readonly<Record<string, unknown>>;
const VALUES = 3;

const namesOf = (definition: Definition): [string, Field][] =>
  [...SYSTEM_FIELDS, ...Object.keys(definition.fields)].flatMap(name => {
    const of = fieldOf(definition, name);
    return of === undefined ? [] : [[name, of] as [string, Field]];
  });

/** A few values of the field that stand in rows, and one that may not. */
function valuesFor(rows: readonly WireRow[], name: string, of: Field): unknown[] {
  const stored = rows.map(row => row[name]).filter(value => value !== null && value !== undefined);
  const single = stored.flatMap(value => (Array.isArray(value) ? value.slice(0, 1) : [value]));
  const samples = of.kind === 'tags' || of.kind === 'references' ? [] : kindOf(of).samples(of).slice(0, 1);
  return [...new Set([...single.slice(0, VALUES), ...samples])];
}

/** Every filter that the wire knows for the field. */
function filtersOn(rows: readonly WireRow[], name: string, of: Field): Filter[] {
  const values = valuesFor(rows, name, of);
  return kindOf(of).operators.flatMap((operator): Filter[] => {
    if (operator === 'null') return [{ [`${name}_null`]: true }, { [`${name}_null`]: false }, { [name]: null }];
    if (operator === 'in') return [{ [name]: values.slice(0, 2) }, { [name]: [] }];
    if (operator === 'like') return values.slice(0, 2).map(value => ({ [`${name}_like`]: String(value).slice(1, 4) }));
    if (operator === 'eq') return values.flatMap(value => [{ [name]: value }, { [`${name}_eq`]: value }]);
    return values.map(value => ({ [`${name}_${operator}`]: value }));
  });
}

/** What a person might type to find a row: words of the searched fields, their beginnings, and the sound of Chinese ones. */
function searchesFor(rows: readonly WireRow[], definition: Definition): string[] {
  const texts = definition.search.flatMap(name => rows.slice(0, 4).map(row => row[name])).filter(value => typeof value === 'string');
  const parts = texts.flatMap(text => [text, text.slice(0, 2), text.slice(1, 3), text.toLowerCase()]);
  return [...new Set([...parts, 'bans', 'bs', 'ljj', '没有这样的'])];
}

const ids = (rows: readonly { id: unknown }[]): unknown[] => rows.map(row => row.id);

/** The tests of lists, for one register of one backend. */
export function readTests(open: () => Backend, definition: Definition): void {
  const { name } = definition;
  const page = async (
    filter: Filter,
    field: string,
    order: Order,
    number = 1,
    perPage = 500,
  ): Promise<{ ids: unknown[]; total: number }> => {
    const params = { pagination: { page: number, perPage }, sort: { field, order }, filter };
    const { data, total = -1 } = await open().client.provider.getList(name, params);
    return { ids: ids(data), total };
  };
  const oracle = async (): Promise<(filter: Filter, field: string, order: Order) => { ids: unknown[]; total: number }> => {
    const rows = await allRows(open(), name);
    const labels = await labelSorts(open(), definition);
    return (filter, field, order) => {
      const raw = { filter: JSON.stringify(filter), sort: JSON.stringify([field, order]), range: '[0,499]' };
      const answer = applyListQuery(rows, parseListQuery(definition, raw), definition, labels);
      return { ids: ids(answer.page), total: answer.total };
    };
  };

  it('answers every operator of every field as the oracle does', async () => {
    const expected = await oracle();
    const rows = await allRows(open(), name);
    expect(rows.length).toBeGreaterThanOrEqual(SEEDED);
    for (const [field, of] of namesOf(definition)) {
      for (const filter of filtersOn(rows, field, of)) {
        expect([filter, await page(filter, 'id', 'ASC')]).toEqual([filter, expected(filter, 'id', 'ASC')]);
      }
    }
  });

  it('sorts by every field as the oracle does, both ways, and page by page', async () => {
    const expected = await oracle();
    for (const [field, of] of namesOf(definition).filter(([, one]) => isSortable(one))) {
      for (const order of ['ASC', 'DESC'] as const) {
        const whole = expected({}, field, order);
        expect([field, order, of.kind, await page({}, field, order)]).toEqual([field, order, of.kind, whole]);
        expect([field, order, (await page({}, field, order, 2, 5)).ids]).toEqual([field, order, whole.ids.slice(5, 10)]);
      }
    }
  });

  testIf(definition.search.length > 0)('finds by q what the oracle finds', async () => {
    const expected = await oracle();
    for (const q of searchesFor(await allRows(open(), name), definition)) {
      expect([q, await page({ q }, 'id', 'ASC')]).toEqual([q, expected({ q }, 'id', 'ASC')]);
    }
  });

  it('keeps the total on a page past the end', async () => {
    const first = await page({}, 'id', 'ASC');
    const past = Math.ceil(first.total / 25) + 1;
    expect(await page({}, 'id', 'ASC', past, 25)).toEqual({ ids: [], total: first.total });
  });

  it('answers getOne and getMany with the rows of the list', async () => {
    const rows = await allRows(open(), name);
    const wanted = rows.slice(0, 3);
    for (const row of wanted) expect((await open().client.provider.getOne(name, { id: row.id })).data).toEqual(row);
    const { data } = await open().client.provider.getMany(name, { ids: [...ids(wanted), 'not-there'] as string[] });
    expect([...data].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1))).toEqual([...wanted].sort((a, b) => (a.id < b.id ? -1 : 1)));
    const many = ids(rows).slice(0, 100) as string[];
    expect((await open().client.provider.getMany(name, { ids: many })).data).toHaveLength(many.length);
    expect((await refusalOf(open().client.provider.getOne(name, { id: 'not-there' }))).status).toBe(404);
  });

  it('refuses an unknown field, operator, sort or parameter with 422 and names it', async () => {
    const { request } = open().client;
    const [first = ''] = definition.list.columns;
    for (const [query, named] of [
      [`filter=${encodeURIComponent('{"no_such":1}')}`, 'no_such'],
      [`filter=${encodeURIComponent(`{"${first}_about":1}`)}`, first],
      [`sort=${encodeURIComponent('["no_such","ASC"]')}`, 'no_such'],
      ['embed=staff', 'embed'],
    ] as const) {
      const answer = await request(`/${name}?${query}`);
      expect([query, answer.status]).toEqual([query, 422]);
      expect(JSON.stringify(answer.body)).toContain(named);
    }
  });

  it('refuses what it cannot read with 400', async () => {
    const { request } = open().client;
    for (const query of [
      'filter=%7B',
      'filter=%5B%5D',
      'sort=%5B1%5D',
      'range=%5B0%5D',
      'range=%5B5%2C1%5D',
      'sort=%5B%22id%22%2C%22UP%22%5D',
    ]) {
      expect([query, (await request(`/${name}?${query}`)).status]).toEqual([query, 400]);
    }
  });

  testIf(definition.list.totals !== undefined)('adds up the filtered rows', async () => {
    const rows = (await allRows(open(), name)).filter(row => (row.archived_at ?? null) === null);
    const sums = Object.fromEntries(
      (definition.list.totals ?? []).map(field => [field, rows.reduce((sum, row) => sum + Number(row[field] ?? 0), 0)]),
    );
    expect((await open().client.request(`/${name}/totals`)).body).toEqual(sums);
    const [one] = rows;
    const filter = encodeURIComponent(JSON.stringify({ id: one?.id }));
    const of = Object.fromEntries(Object.keys(sums).map(field => [field, Number(one?.[field] ?? 0)]));
    expect((await open().client.request(`/${name}/totals?filter=${filter}`)).body).toEqual(of);
  });
}
