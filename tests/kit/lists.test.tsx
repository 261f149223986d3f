import { HttpError } from 'react-admin';
import { describe, expect, it } from 'vitest';
import { choice } from '../../model/kernel/kinds/choice.ts';
import { date, instant } from '../../model/kernel/kinds/date.ts';
import { text } from '../../model/kernel/kinds/text.ts';
import { defineResource } from '../../model/kernel/resource.ts';
import { DUE, SOON } from '../../src/features/views/due.ts';
import { bulkFields } from '../../src/kit/BulkEditDialog.tsx';
import { changesOf, conflictOf, initialValues } from '../../src/kit/form/formValues.ts';
import { isShown, searchWith } from '../../src/kit/list/builtInViews.ts';
import { inOrder, withoutBefore } from '../../src/kit/list/columns.ts';
import { conditionsOf, filteredFields, withConditions } from '../../src/kit/list/filters.ts';
import { pressing, secondLine } from '../../src/kit/list/PhoneRows.tsx';
import { isPast, isSoon } from '../../src/kit/past.ts';
import { readableLabel } from '../../src/kit/recordLabel.ts';

const cups = defineResource({
  name: 'cups',
  resource: 'cups',
  domain: 'assets',
  fields: {
    tag: text({ required: true }),
    state: choice(['clean', 'dirty'], { initial: 'clean' }),
    due_on: date(),
    due_on_like: text(),
  },
  defaultGroup: 'card',
  key: ['tag'],
  search: ['tag'],
  label: ['tag'],
  list: { columns: ['tag', 'state', 'due_on'], filters: ['state'], sort: ['tag', 'ASC'] },
  form: [['tag', 'state', 'due_on']],
});

describe('columns', () => {
  it('keep the user’s order, and a new one appears where the register has it', () => {
    expect(inOrder(['a', 'b', 'c'], [])).toEqual(['a', 'b', 'c']);
    expect(inOrder(['a', 'b', 'new', 'c'], ['c', 'b', 'a'])).toEqual(['c', 'b', 'new', 'a']);
    expect(inOrder(['a', 'b'], ['gone', 'b', 'a'])).toEqual(['b', 'a']);
  });
});

describe('columns on a phone', () => {
  it('tell what is after a change, and what was before only when nothing else does', () => {
    expect(withoutBefore(['on', 'from_state', 'to_state', 'from_post'])).toEqual(['on', 'to_state', 'from_post']);
  });
});

describe('the second line of a row on a phone', () => {
  it.each([
    [['a', 'b', 'c', 'due'], {}, ['due', 'a', 'b']],
    [['a', 'due', 'c', 'd'], {}, ['due', 'a', 'c']],
    [['a', 'b', 'c', 'd'], {}, ['a', 'b', 'c']],
    [['a'], {}, ['a']],
    [['a', 'b', 'c', 'due'], { due: null, b: '' }, ['a', 'c']],
    [['a', 'b', 'c', 'd'], { a: false, b: true, c: 0 }, ['b', 'c', 'd']],
  ])('%j with %j', (columns, row, expected) => {
    expect(secondLine(columns, ['due'], { a: 'x', b: 'x', c: 'x', d: 'x', due: '2026-11-25', ...row })).toEqual(expected);
  });
});

describe('the sum in the second line', () => {
  it.each([
    [['a', 'b', 'c', 'sum'], {}, ['a', 'b', 'sum']],
    [['a', 'b', 'c', 'due', 'sum'], {}, ['due', 'a', 'sum']],
    [['a', 'sum', 'b', 'c'], {}, ['a', 'sum', 'b']],
    [['a', 'b', 'c', 'sum'], { sum: null }, ['a', 'b', 'c']],
    [['a', 'b', 'c'], {}, ['a', 'b', 'c']],
    [['sum'], {}, ['sum']],
  ])('%j with %j', (columns, row, expected) => {
    const full = { a: 'x', b: 'x', c: 'x', sum: 100, due: '2026-11-25', ...row };
    expect(secondLine(columns, ['due'], full, 'sum')).toEqual(expected);
  });
});

describe('what presses in a row on a phone', () => {
  it.each([
    [{ due_on: '2026-11-24' }, ['due_on']],
    [{ due_on: '2026-12-25' }, ['due_on']],
    [{ due_on: '2026-12-25T08:00:00.000Z' }, ['due_on']],
    [{ due_on: '2026-12-26' }, []],
    [{ due_on: null }, []],
    [{ due_on: '2026-11-24', state: 'done' }, []],
  ])('%j: %j', (row, expected) => {
    expect(pressing({ due_on: record => record.state !== 'done' }, row, '2026-11-25')).toEqual(expected);
  });
  it('is nothing before the day is known', () => expect(pressing({ due_on: () => true }, { due_on: '2026-11-24' }, '')).toEqual([]));
});

describe('views that everybody has', () => {
  const view = { name: 'dirty', filter: { state: ['dirty'] } };

  it('stand in the address of a list that names no filter, an empty filter being one', () => {
    expect(new URLSearchParams(searchWith(view, '?page=2')).get('filter')).toBe('{"state":["dirty"]}');
    expect(searchWith(view, '?page=2')).toContain('page=2');
    expect(searchWith(view, '?filter=%7B%7D')).toBeUndefined();
  });
  it('bring their order, unless the address names one', () => {
    const sorted = { ...view, sort: { field: 'due_on', order: 'ASC' as const } };
    expect(searchWith(sorted, '')).toContain('sort=due_on&order=ASC');
    expect(searchWith(sorted, '?sort=tag&order=DESC')).toContain('sort=tag&order=DESC');
    expect(searchWith(sorted, '?sort=tag&order=DESC')).not.toContain('due_on');
  });
  it('are shown while somebody searches in them, and not under another condition', () => {
    expect(isShown(view, { state: ['dirty'], q: 'a' })).toBe(true);
    expect(isShown(view, { state: ['dirty'], tag: 'a' })).toBe(false);
    expect(isShown(view, {})).toBe(false);
  });
});

describe('what is past', () => {
  it.each([
    ['2026-11-24', true],
    ['2026-11-25', false],
    ['2026-10', true],
    ['2026-11', false],
    ['2026-11-25T01:59:00.000Z', true],
    ['2026-11-25T02:00:00.000Z', false],
    [null, false],
  ])('%s', (value, expected) => {
    expect(isPast(value, '2026-11-25', '2026-11-25T02:00:00.000Z')).toBe(expected);
  });
  it('nothing before the day is known', () => expect(isPast('2020-01-01', '')).toBe(false));
});

describe('what comes up within a week', () => {
  it.each([
    ['2026-11-24', false],
    ['2026-11-25', true],
    ['2026-12-02', true],
    ['2026-12-03', false],
    ['2026-12-02T23:00:00.000Z', true],
    [null, false],
  ])('%s: %s', (value, expected) => expect(isSoon(value, '2026-11-25', 7)).toBe(expected));
  it('nothing before the day is known', () => expect(isSoon('2026-11-25', '', 7)).toBe(false));
  it('is asked for of dates that can be late', () => {
    for (const [name, days] of Object.entries(SOON))
      expect(Object.keys(DUE[name] ?? {}), name).toEqual(expect.arrayContaining(Object.keys(days)));
  });
});

describe('the name of a record', () => {
  it('has its moments as the wall clock shows them', () => {
    const trips = { ...cups, fields: { ...cups.fields, left_at: instant() }, label: ['tag', 'left_at'] };
    const reading = { isEnglish: false, minute: () => '12:10' };
    expect(readableLabel(trips, { tag: 'A', left_at: '2026-11-24T04:10:00.000Z' }, reading)).toBe('A 12:10');
    expect(readableLabel(trips, { tag: 'A', left_at: null }, reading)).toBe('A');
  });

  const posts = { ...cups, fields: { ...cups.fields, tag_en: text() } };
  it.each([
    ['English, where it has one', posts, { tag: '杯', tag_en: 'Cup' }, true, 'Cup'],
    ['Chinese, where nothing else is written', posts, { tag: '杯', tag_en: '' }, true, '杯'],
    ['Chinese, where the reader may not see the other', posts, { tag: '杯' }, true, '杯'],
    ['Chinese for readers of Chinese', posts, { tag: '杯', tag_en: 'Cup' }, false, '杯'],
    ['what there is, where no field is a twin', cups, { tag: '杯', tag_en: 'Cup' }, true, '杯'],
  ])('is in %s', (_what, definition, row, isEnglish, expected) => {
    expect(readableLabel(definition, row, { isEnglish, minute: () => '' })).toBe(expected);
  });
});

describe('filters', () => {
  const values = { state: ['clean'], due_on_gte: '2026-01-01', due_on_like: 'x', q: 'z' };

  it('belong to the field they name, and a field whose name ends like an operator is itself', () => {
    expect(conditionsOf(cups, values, 'due_on')).toEqual({ _gte: '2026-01-01' });
    expect(filteredFields(cups, values)).toEqual(['state', 'due_on', 'due_on_like']);
  });
  it('are replaced field by field', () => {
    expect(withConditions(cups, values, 'due_on', { _lte: '2026-02-01', _gte: null })).toEqual({
      state: ['clean'],
      due_on_like: 'x',
      q: 'z',
      due_on_lte: '2026-02-01',
    });
    expect(withConditions(cups, values, 'state', { '': [] })).not.toHaveProperty('state');
  });
});

describe('forms', () => {
  const opened = { id: '1', version: 1, tag: 'A', state: 'clean', due_on: null };

  it('open with the initial values of what may be written', () => {
    expect(initialValues(cups, () => true)).toEqual({ state: 'clean' });
    expect(initialValues(cups, () => false)).toEqual({});
    const given = `?with=${encodeURIComponent('{"state":"broken","no_such":1}')}`;
    expect(initialValues(cups, () => true, given)).toEqual({ state: 'broken' });
    expect(initialValues(cups, () => false, given)).toEqual({});
    expect(initialValues(cups, () => true, '?with=%7B')).toEqual({ state: 'clean' });
  });
  it('send only what was changed', () => {
    expect(changesOf(cups, opened, { ...opened, tag: 'B', due_on: undefined })).toEqual({ tag: 'B' });
  });
  it('show only what both have changed when somebody else was faster', () => {
    const error = new HttpError('stale', 409, { stored: { ...opened, version: 2, tag: 'C', state: 'dirty' } });
    expect(conflictOf(cups, opened, { ...opened, tag: 'B', due_on: '2026-01-01' }, error)?.fields).toEqual(['tag']);
    expect(conflictOf(cups, opened, opened, new HttpError('no', 422, {}))).toBeUndefined();
  });
});

describe('the bulk dialog', () => {
  it('offers no keys and nothing that the user may not write', () => {
    expect(bulkFields(cups, () => true)).toEqual(['state', 'due_on', 'due_on_like']);
    expect(bulkFields(cups, name => name === 'due_on')).toEqual(['due_on']);
  });
});
