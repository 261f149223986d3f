import { describe, expect, it } from 'vitest';
import { sortKey } from '../../../model/kernel/chinese.ts';
import { applyListQuery } from '../../../model/kernel/oracle.ts';
import { parseListQuery } from '../../../model/kernel/query.ts';
import type { Definition } from '../../../model/kernel/resource.ts';
import { tools } from '../../../model/resources/assets/tools.ts';

const definition: Definition = tools as unknown as Definition;
const MODELS: Readonly<Record<string, string>> = { m1: '扭力扳手', m2: '百分表', m3: '诊断仪' };
const row = (id: string, more: Readonly<Record<string, unknown>>) => ({
  id,
  tag: `GJ-${id}`,
  model_id: 'm1',
  state: 'in_store',
  qty: 1,
  cost_fen: null,
  bin: null,
  note: null,
  serial: null,
  keeper_id: null,
  archived_at: null,
  ...more,
});
const ROWS = [
  row('1', { cost_fen: 42_000, model_id: 'm1', bin: 'T1-1' }),
  row('2', { cost_fen: 26_000, model_id: 'm2', state: 'lost', note: '借给钣喷组' }),
  row('3', { model_id: 'm3', state: 'on_loan', bin: 'T1-2' }),
  row('4', { cost_fen: 26_000, model_id: 'm2', archived_at: '2026-11-01T00:00:00.000Z' }),
];

/** The ids on the page, in order, and the total. */
function ask(filter: object, sort?: readonly [string, 'ASC' | 'DESC'], range?: readonly [number, number]): [string[], number] {
  const raw = { filter: JSON.stringify(filter), sort: sort && JSON.stringify(sort), range: range && JSON.stringify(range) };
  const labelSort = (_target: string, id: string) => (MODELS[id] === undefined ? undefined : sortKey(MODELS[id]));
  const { page, total } = applyListQuery(ROWS, parseListQuery(definition, raw), definition, labelSort);
  return [page.map(one => one.id), total];
}

describe('the pure meaning of a list', () => {
  it.each([
    [{}, ['1', '2', '3'], 3],
    [{ state: ['lost', 'on_loan'] }, ['2', '3'], 2],
    [{ state_neq: 'lost' }, ['1', '3'], 2],
    [{ cost_fen_gte: 26_000 }, ['1', '2'], 2],
    [{ cost_fen_neq: 42_000 }, ['2'], 1],
    [{ cost_fen_null: true }, ['3'], 1],
    [{ bin_like: 't1' }, ['1', '3'], 2],
    [{ state: [] }, [], 0],
    [{ q: '钣喷' }, ['2'], 1],
    [{ q: 'gj-1' }, ['1'], 1],
    [{ q: '钣喷 没有' }, [], 0],
    [{ archived_at_null: false }, ['4'], 1],
    [{ id: ['4', '1'] }, ['1', '4'], 2],
  ])('%j', (filter, ids, total) => {
    expect(ask(filter)).toEqual([ids, total]);
  });

  it.each([
    [
      ['cost_fen', 'ASC'],
      ['3', '2', '1'],
    ],
    [
      ['cost_fen', 'DESC'],
      ['1', '2', '3'],
    ],
    [
      ['model_id', 'ASC'],
      ['2', '1', '3'],
    ],
    [
      ['bin', 'DESC'],
      ['3', '1', '2'],
    ],
  ] as const)('sorts by %j, what is missing first going up', (sort, ids) => {
    expect(ask({}, sort)[0]).toEqual(ids);
  });

  it('keeps the total beyond the last page, and orders equal values by id', () => {
    expect(ask({}, undefined, [50, 74])).toEqual([[], 3]);
    expect(ask({ id: ['2', '4'] }, ['cost_fen', 'DESC'])[0]).toEqual(['4', '2']);
    expect(ask({}, undefined, [1, 1])).toEqual([['2'], 3]);
  });
});
