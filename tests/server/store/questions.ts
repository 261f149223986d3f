import fc from 'fast-check';
import type { Json } from '../../../model/kernel/field.ts';
import type { Operator } from '../../../model/kernel/kind.ts';
import { LARGEST } from '../../../model/kernel/kinds/number.ts';
import { kindOf } from '../../../model/kernel/kinds.ts';
import { fieldOf, isSortable, type ListQuery, parseListQuery } from '../../../model/kernel/query.ts';
import type { WireRow } from '../../../server/store/store.ts';
import { things } from './fixtures.ts';

export const NAMES = [
  '扭力扳手',
  '举升机',
  '扳手',
  '罗建军',
  '重庆',
  'Torque wrench',
  'torque 40',
  '50%_off',
  'a\\b',
  'Ünïcode',
  'ｆｕｌｌ',
  '#1 "q"',
  '轮胎',
  '4',
  '12',
];
const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(of, { freq: 4 });
const one = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

/** A new row of `things`, its values few so that rows share them. */
export const input = (staff: readonly string[]): fc.Arbitrary<Record<string, unknown>> =>
  fc.record({
    name: maybe(one(...NAMES)),
    remark: maybe(one(...NAMES, '第一行\n第二行')),
    count: maybe(one(-1000, -1, 0, 1, 9, 10, 100)),
    qty_milli: maybe(one(0, 1, 1500, LARGEST)),
    is_used: fc.boolean(),
    kind: maybe(one('torque', 'lift', 'other')),
    bought_on: maybe(one('2024-02-29', '2026-11-24', '1999-12-31')),
    at: maybe(one('00:00', '08:30', '23:59')),
    seen_at: maybe(one('2026-11-24T01:00:00.000Z', '2025-12-31T23:59:59.999Z')),
    month: maybe(one('2026-03', '1998-12')),
    marks: fc.subarray(['A4', '途观', '%', 'x"y']),
    owner_id: maybe(one(...staff)),
    helper_ids: fc.subarray([...staff]),
    price_fen: maybe(one(0, 37200, 108000)),
    supplier: maybe(one(...NAMES)),
  });

const FIELDS = ['id', 'version', 'created_at', 'created_by', 'number', 'code', ...Object.keys(things.fields)].filter(
  name => !['lines', 'json'].includes(fieldOf(things, name)?.kind ?? ''),
);
const fragment = (value: unknown): string => (typeof value === 'string' && value.length > 1 ? value.slice(1, 3).toUpperCase() : '_');

/** A condition on a field, its value mostly one that stands in some row. */
function condition(rows: readonly WireRow[]): fc.Arbitrary<[string, Json]> {
  return one(...FIELDS).chain(field => {
    const of = fieldOf(things, field);
    if (of === undefined) throw new Error(field);
    const values = rows.map(row => row[field]).filter(value => value !== null);
    const pool = (values.length === 0 ? ['none'] : values.flat().length === 0 ? ['none'] : values.flat()) as Json[];
    const operators = kindOf(of).operators.filter(operator => !(operator === 'in' && of.kind === 'boolean'));
    return one<Operator>(...operators).chain((operator): fc.Arbitrary<[string, Json]> => {
      if (operator === 'null') return fc.boolean().map(value => [`${field}_null`, value]);
      if (operator === 'in') return fc.array(one(...pool), { maxLength: 3 }).map(value => [field, value]);
      if (operator === 'like') return one(...pool, '%', '_', '\\').map(value => [`${field}_like`, fragment(value)]);
      return one(...pool).map(value => [operator === 'eq' ? field : `${field}_${operator}`, value]);
    });
  });
}

/** A list query whose values mostly stand in some of the rows. */
export const query = (rows: readonly WireRow[]): fc.Arbitrary<ListQuery> =>
  fc
    .record({
      conditions: fc.array(condition(rows), { maxLength: 2 }),
      q: fc.option(one('扳手', 'niu', 'nl', 'tor', '40', 'TH2026', '重', 'cq', 'ü', 'full', 'b', '扳手 niu', '!!', 'off'), {
        nil: undefined,
      }),
      field: one(...FIELDS.filter(name => isSortable(fieldOf(things, name) ?? { kind: 'json', required: false, readOnly: false }))),
      order: one('ASC', 'DESC'),
      from: fc.integer({ min: 0, max: 70 }),
      size: fc.integer({ min: 0, max: 30 }),
    })
    .map(({ conditions, q, field, order, from, size }) =>
      parseListQuery(things, {
        filter: JSON.stringify({ ...Object.fromEntries(conditions), ...(q === undefined ? {} : { q }) }),
        sort: JSON.stringify([field, order]),
        range: JSON.stringify([from, from + size - 1]),
      }),
    );
