import { describe, expect, it } from 'vitest';
import type { Definition } from '../../../model/kernel/resource.ts';
import { partDemand } from '../../../model/resources/parts/part_demand.ts';
import { staff } from '../../../model/resources/people/staff.ts';
import { languagesOf } from '../../../server/files/analysis.ts';
import { findHeadingRow, makeDictionary, matchColumns } from '../../../server/files/columns.ts';
import { instantOnTheWall, wallTime } from '../../../server/files/convert.ts';
import { findLayout, readRecords, seriesOf } from '../../../server/files/layout.ts';
import { definitionOf } from '../http/station.ts';

const dictionaryOf = (definition: Definition) => makeDictionary(definition, Object.keys(definition.fields), languagesOf(definition.name));

describe('columns', () => {
  it.each([
    ['staff', ['工号', '姓名', '手机', '入职日期'], ['number', 'name', 'phone', 'hired_on']],
    ['staff', [' 员工编号* ', '员工姓名', '联系电话', '入职时间'], ['number', 'name', 'phone', 'hired_on']],
    ['staff', ['Employee ID', 'Full name', 'MOBILE', 'Hire date'], ['number', 'name', 'phone', 'hired_on']],
    ['staff', ['number', 'name', 'id_no', 'bank_account'], ['number', 'name', 'id_no', 'bank_account']],
    ['staff', ['电话', '手机', '姓名', '备注2'], [null, 'phone', 'name', null]],
    ['parts', ['配件编码', '品名', '进价（不含税）', '车型', '单位'], ['part_no', 'name', 'cost_e4', 'fits', 'unit']],
    ['part_demand', ['series', 'period', 'qty'], ['part_id', 'month', 'qty_milli']],
    ['part_demand', ['件号', '月份', '销量'], ['part_id', 'month', 'qty_milli']],
  ] as const)('of %s: %j', (name, headings, fields) => {
    expect(matchColumns(headings, dictionaryOf(definitionOf(name)))).toEqual(fields);
  });

  it.each([
    [[['工号', '姓名']], 1],
    [[['花名册'], [], ['工号', '姓名', '电话'], ['1', 'a', 'b']], 3],
    [
      [
        ['制表：张三', '2026-01-01'],
        ['工号', '姓名'],
        ['1', '姓名'],
      ],
      2,
    ],
    [[['什么'], ['甲', '乙'], ['1', '2']], 2],
    [[[], ['甲']], 2],
    [[], 0],
  ])('finds the row of headings', (rows, row) => expect(findHeadingRow(rows, dictionaryOf(staff))).toBe(row));
});

describe('layouts of a series', () => {
  const dictionary = dictionaryOf(partDemand);
  const fields = Object.keys(partDemand.fields);
  const series = seriesOf(partDemand, fields);
  const read = (rows: string[][]): [string, string[]][] => {
    const layout = findLayout(rows, 1, dictionary, series);
    const records = [...readRecords(rows, 1, layout, matchColumns(rows[0] ?? [], dictionary), series)];
    return [[layout, records.map(({ row, texts }) => `${row} ${texts.part_id} ${texts.month} ${texts.qty_milli}`)]];
  };

  it('knows which registers are one', () => {
    expect(series).toEqual({ thing: 'part_id', month: 'month', value: 'qty_milli' });
    expect(seriesOf(staff, Object.keys(staff.fields))).toBeUndefined();
  });

  it.each([
    [
      'long',
      [
        ['part', 'month', 'qty'],
        ['A', '2026-01', '1'],
        ['A', '2026-02', ''],
        ['B', '2026-01', '0'],
      ],
      ['2 A 2026-01 1', '4 B 2026-01 0'],
    ],
    [
      'wide',
      [['period', 'A', 'B'], ['2026-01', '1', '0'], [], ['2026年2月', '', '3']],
      ['2 A 2026-01 1', '2 B 2026-01 0', '4 B 2026年2月 3'],
    ],
    [
      'wide',
      [
        ['零件', '2026/1', '2026/2'],
        ['A', '1', ''],
        ['B', '0', '3'],
      ],
      ['2 A 2026/1 1', '3 B 2026/1 0', '3 B 2026/2 3'],
    ],
    [
      'wide',
      [
        ['配件号', '名称', '2026-08', '2026-09', '合计'],
        ['A', '滤芯', '1', '', '1'],
        ['B', '', '0', '3', '3'],
        ['合计', '', '1', '3', '4'],
      ],
      ['2 A 2026-08 1', '3 B 2026-08 0', '3 B 2026-09 3'],
    ],
    [
      'wide',
      [
        ['序号', '配件号', '名称', '2026-08', '2026-09'],
        ['1', 'A', '滤芯', '1', '2'],
      ],
      ['2 A 2026-08 1', '2 A 2026-09 2'],
    ],
  ])('reads %s tables, and gaps stay gaps', (layout, rows, records) => expect(read(rows)).toEqual([[layout, records]]));
});

describe('times on the wall', () => {
  it.each([
    ['2026-09-21 08:30', 'Asia/Shanghai', '2026-09-21T00:30:00.000Z'],
    ['2026/9/1 8:30:15.25', 'Asia/Shanghai', '2026-09-01T00:30:15.250Z'],
    ['2026-09-21', 'Asia/Shanghai', '2026-09-20T16:00:00.000Z'],
    ['2026-07-01 12:00', 'Europe/Berlin', '2026-07-01T10:00:00.000Z'],
  ])('%s in %s is %s', (text, zone, instant) => expect(instantOnTheWall(text, zone)).toBe(instant));

  it.each(['2026-02-30', '25', '2026-09-21T00:30:00.000Z', ''])('%j is none', text =>
    expect(instantOnTheWall(text, 'Asia/Shanghai')).toBeUndefined(),
  );

  it.each([
    ['2026-03-04T00:30:00.000Z', 'Asia/Shanghai', '2026-03-04 08:30:00'],
    ['2025-12-31T23:59:59.999Z', 'Asia/Shanghai', '2026-01-01 07:59:59.999'],
    ['2026-10-25T00:30:00.000Z', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
  ])('%s in %s is shown as %s, and read back as it was', (instant, zone, shown) => {
    expect(wallTime(instant, zone)).toBe(shown);
    expect(instantOnTheWall(shown, zone) ?? shown).toBe(instant);
  });
});
