import type { Pack } from './duties/packs.ts';
import type { StarterRow } from './ids.ts';

type Line = readonly [
  code: string,
  name: string,
  name_en: string,
  area: 'revenue' | 'service' | 'parts' | 'quality' | 'satisfaction' | 'people' | 'cost',
  unit: 'yuan' | 'count' | 'hours' | 'percent' | 'points' | 'days',
  direction: 'up' | 'down',
  adding: 'sum' | 'average' | 'ratio' | 'last',
  source: string,
];

const HOUSE: readonly Line[] = [
  ['TS', '客户投诉（件）', 'Complaints', 'satisfaction', 'count', 'down', 'sum', '投诉登记'],
  ['MYD', '客户满意度（分）', 'Satisfaction, points', 'satisfaction', 'points', 'up', 'average', '回访打分'],
  ['HF', '回访完成率（百分比）', 'Follow-up calls made, %', 'satisfaction', 'percent', 'up', 'ratio', '应回访和已回访的件数'],
  ['AQ', '安全事故（件）', 'Accidents', 'people', 'count', 'down', 'sum', '事故登记'],
  ['PXK', '人均培训课时（小时）', 'Hours of training a head', 'people', 'hours', 'up', 'average', '培训成绩'],
];

const STATION: readonly Line[] = [
  ['CZ', '维修产值（元）', 'Repair output, yuan', 'revenue', 'yuan', 'up', 'sum', '结算单工时和材料'],
  ['PJ', '配件销售（元）', 'Parts sales, yuan', 'parts', 'yuan', 'up', 'sum', '出库单，含外销'],
  ['TC', '进厂台次', 'Cars taken in', 'service', 'count', 'up', 'sum', '维修工单'],
  ['FG', '返工率（百分比）', 'Rework, %', 'quality', 'percent', 'down', 'ratio', '返工单和交检台次'],
  ['ZS', '准时交车率（百分比）', 'Delivered on time, %', 'service', 'percent', 'up', 'ratio', '约定和实际交车时间'],
  ['MZ', '配件满足率（百分比）', 'Parts served from stock, %', 'parts', 'percent', 'up', 'ratio', '领料单和缺件登记'],
];

const FIELD: readonly Line[] = [
  ['XS', '店面销售额（元）', 'Shop sales, yuan', 'revenue', 'yuan', 'up', 'sum', '销售单，含定金转销'],
  ['SM', '上门及时率（百分比）', 'Visits on time, %', 'service', 'percent', 'up', 'ratio', '约定和实际到达时间'],
  ['YX', '一次修好率（百分比）', 'Solved at the first visit, %', 'quality', 'percent', 'up', 'ratio', '上门记录'],
  ['PQ', '盘点缺失率（百分比）', 'Short at the count, %', 'parts', 'percent', 'down', 'ratio', '盘点表'],
  ['SH', '收货及时率（百分比）', 'Received on time, %', 'parts', 'percent', 'up', 'ratio', '到货和入库时间'],
  ['FH', '发货及时率（百分比）', 'Issued on time, %', 'parts', 'percent', 'up', 'ratio', '约定和出库时间'],
  ['ZQ', '收发货准确率（百分比）', 'Received and issued rightly, %', 'parts', 'percent', 'up', 'ratio', '差错登记'],
  ['DJ', '单据完整率（百分比）', 'Slips complete, %', 'parts', 'percent', 'up', 'ratio', '单据抽查'],
];

const metric = ([code, name, name_en, area, unit, direction, adding, source]: Line) => ({
  code,
  name,
  name_en,
  area,
  unit,
  direction,
  adding,
  source,
});

/** What targets are set in, in a kind of house. */
export const METRICS: Readonly<Record<Pack, readonly (StarterRow & ReturnType<typeof metric>)[]>> = {
  station: [...HOUSE, ...STATION].map(metric),
  field: [...HOUSE, ...FIELD].map(metric),
};
