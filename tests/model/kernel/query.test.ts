import { describe, expect, it } from 'vitest';
import { IN_LIMIT, namedFields, PAGE_LIMIT, parseListQuery, QueryError } from '../../../model/kernel/query.ts';
import type { Definition } from '../../../model/kernel/resource.ts';
import { register } from '../../../model/resources/index.ts';

function definitionOf(name: string): Definition {
  const found = register(name);
  if (found === undefined) throw new Error(name);
  return found;
}
const tools = definitionOf('tools');
const parts = definitionOf('parts');

/** What the query makes of one filter. */
function conditionOf(definition: Definition, filter: Readonly<Record<string, unknown>>): unknown {
  const { conditions } = parseListQuery(definition, { filter: JSON.stringify(filter) });
  return conditions.length === 1 ? conditions[0] : conditions;
}

/** What a refused query blames: `unknown: name` or `malformed: name`. */
function blame(definition: Definition, raw: Parameters<typeof parseListQuery>[1]): string {
  try {
    parseListQuery(definition, raw);
  } catch (error) {
    if (error instanceof QueryError) return `${error.key.replace('query.', '')}: ${error.subject}`;
  }
  return 'nothing';
}

describe('filters', () => {
  it.each([
    [tools, { state: 'in_store' }, { field: 'state', operator: 'eq', value: 'in_store' }],
    [tools, { state: ['in_store', 'lost'] }, { field: 'state', operator: 'in', value: ['in_store', 'lost'] }],
    [tools, { state: [] }, { field: 'state', operator: 'in', value: [] }],
    [tools, { state_neq: 'lost' }, { field: 'state', operator: 'neq', value: 'lost' }],
    [tools, { calibration_due_on_lte: '2026-12-01' }, { field: 'calibration_due_on', operator: 'lte', value: '2026-12-01' }],
    [tools, { cost_fen_gte: 10_000 }, { field: 'cost_fen', operator: 'gte', value: 10_000 }],
    [tools, { bin_null: false }, { field: 'bin', operator: 'null', value: false }],
    [tools, { bin: null }, { field: 'bin', operator: 'null', value: true }],
    [tools, { tag: ' gj-0001 ' }, { field: 'tag', operator: 'eq', value: 'GJ-0001' }],
    [tools, { tag_like: 'gj' }, { field: 'tag', operator: 'like', value: 'gj' }],
    [parts, { fits: '思域 1.5T' }, { field: 'fits', operator: 'eq', value: '思域 1.5T' }],
    [parts, { is_hazardous: true }, { field: 'is_hazardous', operator: 'eq', value: true }],
    [parts, { created_at_gte: '2026-11-01T00:00:00+08:00' }, { field: 'created_at', operator: 'gte', value: '2026-10-31T16:00:00.000Z' }],
  ])('%o asks %j', (definition, filter, condition) => {
    expect(conditionOf(definition as Definition, filter as Record<string, unknown>)).toEqual(condition);
  });

  it.each([
    [{ colour: 'red' }, 'unknown: colour'],
    [{ colour_gte: 1 }, 'unknown: colour_gte'],
    [{ state_gt: 'lost' }, 'unknown: state_gt'],
    [{ state_in: ['lost'] }, 'unknown: state_in'],
    [{ photo: 'x' }, 'unknown: photo'],
    [{ photo_null: true }, 'unknown: photo_null'],
    [{ __proto__x: 1 }, 'unknown: __proto__x'],
    [{ constructor: 1 }, 'unknown: constructor'],
    [{ cost_fen: '100' }, 'malformed: cost_fen'],
    [{ calibration_due_on: '2026-02-30' }, 'malformed: calibration_due_on'],
    [{ tag_like: 5 }, 'malformed: tag_like'],
    [{ bin_null: 'yes' }, 'malformed: bin_null'],
    [{ q: 5 }, 'malformed: q'],
    [{ q: 'x'.repeat(201) }, 'malformed: q'],
    [{ state: Array.from({ length: IN_LIMIT + 1 }, () => 'lost') }, 'malformed: state'],
  ])('%j is refused', (filter, refusal) => {
    expect(blame(tools, { filter: JSON.stringify(filter) })).toBe(refusal);
  });

  it.each(['[]', 'null', '1', '"x"', '{', ''])('the text %j is refused', filter => {
    expect(blame(tools, { filter })).toBe('malformed: filter');
  });

  it('knows archived_at only where rows are archived', () => {
    expect(blame(tools, { filter: '{"archived_at_null":false}' })).toBe('nothing');
    expect(blame(definitionOf('salaries'), { filter: '{"archived_at_null":false}' })).toBe('unknown: archived_at_null');
  });

  it('searches only where something can be searched', () => {
    expect(parseListQuery(tools, { filter: '{"q":"扳手"}' }).q).toBe('扳手');
    expect(parseListQuery(tools, { filter: '{"q":"  "}' }).q).toBeUndefined();
    expect(blame(definitionOf('salaries'), { filter: '{"q":"x"}' })).toBe('unknown: q');
  });

  it('leaves archived rows out unless they are asked for', () => {
    expect(parseListQuery(tools, {}).archived).toBe(false);
    expect(parseListQuery(tools, { filter: '{"archived_at_null":false}' }).archived).toBe(true);
    expect(parseListQuery(tools, { filter: '{"id":["a"]}' }).archived).toBe(true);
  });
});

describe('sort and range', () => {
  it('is what the register says when nothing is asked', () => {
    expect(parseListQuery(tools, {})).toMatchObject({ sort: { field: 'tag', order: 'ASC' }, range: [0, 24] });
  });

  it.each([
    ['["state","DESC"]', { field: 'state', order: 'DESC' }],
    ['["created_at","ASC"]', { field: 'created_at', order: 'ASC' }],
    ['["model_id","ASC"]', { field: 'model_id', order: 'ASC' }],
  ])('%s', (sort, expected) => {
    expect(parseListQuery(tools, { sort }).sort).toEqual(expected);
  });

  it.each([
    ['["photo","ASC"]', 'unknown: photo'],
    ['["colour","ASC"]', 'unknown: colour'],
    ['["tag","asc"]', 'malformed: sort'],
    ['["tag"]', 'malformed: sort'],
    ['{"tag":"ASC"}', 'malformed: sort'],
  ])('%s is refused', (sort, refusal) => {
    expect(blame(tools, { sort })).toBe(refusal);
  });

  it.each([
    ['[0,24]', [0, 24]],
    ['[50,74]', [50, 74]],
    ['[0,-1]', [0, -1]],
    ['[0,99999]', [0, PAGE_LIMIT - 1]],
  ])('range %s', (range, expected) => {
    expect(parseListQuery(tools, { range }).range).toEqual(expected);
  });

  it.each(['[5,3]', '[-1,3]', '[0.5,3]', '[0]', '["0","1"]', '[0,1e300]'])('range %s is refused', range => {
    expect(blame(tools, { range })).toBe('malformed: range');
  });
});

it('names every field that must be readable', () => {
  const query = parseListQuery(tools, { filter: '{"cost_fen_gte":1,"state":"lost"}', sort: '["bin","ASC"]' });
  expect(namedFields(query).sort()).toEqual(['bin', 'cost_fen', 'state']);
});
