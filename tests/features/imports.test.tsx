import { describe, expect, it } from 'vitest';
import {
  nextState,
  recall,
  START,
  secondsLeft,
  toRemember,
  unfilled,
  withColumn,
  withHeadingRow,
  withLayout,
  withSheet,
  writable,
} from '../../src/features/imports/state.ts';
import type { Preview } from '../../src/features/imports/wire.ts';

const NONE = { bad: [], create: [], update: [], same: [] };
const preview: Preview = {
  token: 't1',
  filename: '员工.xlsx',
  encoding: null,
  sheets: ['员工', '旧表'],
  sheet: '员工',
  heading_row: 2,
  layout: 'rows',
  columns: [
    { index: 0, heading: '工号', samples: ['0001'], field: 'number' },
    { index: 1, heading: '姓名', samples: ['张三'], field: null },
    { index: 2, heading: '', samples: [], field: null },
  ],
  fields: [
    { name: 'number', label: '工号', required: true },
    { name: 'name', label: '姓名', required: true },
    { name: 'phone', label: '电话', required: false },
  ],
  rows: 12,
  counts: { create: 9, update: 1, same: 0, bad: 2 },
  examples: NONE,
  missing: 0,
  missing_names: [],
};

describe('an import', () => {
  it('goes from file to check to write, and back to the start', () => {
    let state = nextState(START, { type: 'chosen', choices: {} });
    expect([state.phase, state.isBusy]).toEqual(['file', true]);
    state = nextState(state, { type: 'previewed', preview });
    expect([state.phase, state.isBusy]).toEqual(['check', false]);
    state = nextState(state, { type: 'failed', error: '断了' });
    expect([state.phase, state.error]).toEqual(['check', '断了']);
    state = nextState(nextState(state, { type: 'asked' }), { type: 'started', batch: 'b1' });
    expect([state.phase, state.batch, state.error]).toEqual(['write', 'b1', undefined]);
    expect(nextState(state, { type: 'restarted' })).toEqual(START);
  });

  it('forgets what was said about a sheet when another one is taken', () => {
    const said = { sheet: '员工', heading_row: 3, mapping: { 1: 'name' }, create_missing: true } as const;
    expect(withSheet(said, '旧表')).toEqual({ sheet: '旧表', create_missing: true });
    expect(withHeadingRow(said, 1)).toEqual({ sheet: '员工', heading_row: 1, create_missing: true });
    expect(withLayout(said, 'long')).toEqual({ sheet: '员工', heading_row: 3, create_missing: true, layout: 'long' });
    expect(withColumn({ mapping: { 1: 'name' } }, 2, null)).toEqual({ mapping: { 1: 'name', 2: null } });
  });

  it('says what is still missing and what may be written', () => {
    expect(unfilled(preview)).toEqual(['姓名']);
    expect(unfilled({ ...preview, layout: 'wide' })).toEqual([]);
    expect(writable(preview, {})).toEqual({ count: 10, isReady: false });
    expect(writable(preview, { skip_bad: true })).toEqual({ count: 10, isReady: true });
    expect(writable({ ...preview, counts: { create: 0, update: 0, same: 12, bad: 0 } }, {})).toEqual({ count: 0, isReady: false });
  });

  it('remembers the columns of files with the same headings', () => {
    expect(toRemember(preview)).toEqual({ 工号: 'number', 姓名: null });
    expect(recall(preview, { 工号: 'number', 姓名: 'name' })).toEqual({ 1: 'name' });
    expect(recall(preview, { 工号: 'number', 姓名: null })).toBeUndefined();
    expect(recall(preview, { 工号: 'number' })).toBeUndefined();
    expect(recall(preview, { 工号: 'number', 姓名: 'gone' })).toBeUndefined();
    expect(recall(preview, undefined)).toBeUndefined();
  });

  it('tells the time that is left once there is a speed', () => {
    const progress = { state: 'writing', done: 50, total: 200, counts: preview.counts } as const;
    expect(secondsLeft(progress, 2000)).toBe(6);
    expect(secondsLeft({ ...progress, done: 0 }, 2000)).toBeUndefined();
    expect(secondsLeft(progress, 300)).toBeUndefined();
  });
});
