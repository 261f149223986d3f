import { addDays } from './dates.ts';
import { makeNumbers } from './numbers.ts';
import { staffId } from './staff.ts';

type Row = Readonly<Record<string, unknown>>;

const AREAS = ['机修车间', '钣金区', '喷漆区', '配件库', '油品库', '工具室', '前台', '洗车区'] as const;
const KIND_OF: Readonly<Record<string, string>> = {
  喷漆区: 'fire',
  油品库: 'oil_store',
  工具室: 'tool_room',
  前台: 'order',
  钣金区: 'fire',
};
const ITEMS = ['消防通道畅通', '灭火器在位有效', '零件工具油污不落地', '电线插座无破损', '下班断电断气'] as const;
const OWNERS = ['0113', '0114', '0115', '0110', '0111', '0112', '0104', '0120'];
const MANAGER = staffId('0102');
const checkId = (week: number): string => `safe-${week}`;
const WEEKS = 30;
const dayOf = (today: string, week: number): string => addDays(today, -7 * (WEEKS - week) + 2);
/** Week → the line that was bad. */
const BAD: Readonly<Record<number, readonly [item: number, story: string]>> = {
  3: [2, '地面有机油未清理'],
  7: [1, '灭火器被工具车挡住'],
  11: [3, '插座面板开裂'],
  14: [0, '通道停放待修车'],
  17: [2, '拆下的零件直接放在地上'],
  20: [4, '空压机下班未断电'],
  23: [1, '灭火器压力不足'],
  26: [3, '移动插线板拖在水里'],
  28: [0, '消防通道堆放旧轮胎'],
  29: [2, '工位油污未及时擦净'],
};

/** A weekly walk through one area after another. */
export function safetyCheckRows(today: string): Row[] {
  const numbers = makeNumbers();
  return Array.from({ length: WEEKS }, (_, week): Row => {
    const day = dayOf(today, week) < today ? dayOf(today, week) : addDays(today, -1);
    const area = AREAS[week % AREAS.length] ?? '机修车间';
    const bad = BAD[week];
    return {
      id: checkId(week),
      number: numbers.next('AQ', day),
      kind: KIND_OF[area] ?? 'general',
      area,
      checked_on: day,
      checker_id: week % 4 === 1 ? MANAGER : staffId('0113'),
      state: 'done',
      faults: bad === undefined ? 0 : 1,
      lines: ITEMS.map((item, index) => ({
        item,
        result: bad?.[0] === index ? 'bad' : 'good',
        owner_id: bad?.[0] === index ? staffId(OWNERS[week % AREAS.length] ?? '0113') : null,
        due_on: bad?.[0] === index ? addDays(day, 3) : null,
        note: bad?.[0] === index ? bad[1] : null,
      })),
    };
  });
}

/** What the checks brought up: most of it verified, the latest open or waiting to be looked at again. */
export function findingRows(today: string): Row[] {
  const numbers = makeNumbers();
  return Object.entries(BAD).map(([key, [item, story]]): Row => {
    const week = Number(key);
    const found = dayOf(today, week);
    const state = week >= 28 ? 'open' : week >= 26 ? 'fixed' : 'verified';
    const owner = staffId(OWNERS[week % AREAS.length] ?? '0113');
    return {
      number: numbers.next('YH', found < today ? found : addDays(today, -1)),
      kind: [0, 1].includes(item) ? 'fire' : item === 2 ? 'order' : 'electric',
      severity: item === 0 || item === 3 ? 'serious' : 'slight',
      place: AREAS[week % AREAS.length],
      story,
      found_on: found < today ? found : addDays(today, -1),
      found_by: staffId('0113'),
      owner_id: owner,
      due_on: addDays(found, 3),
      check_id: checkId(week),
      state,
      measure: state === 'open' ? null : '当天清理并向班组讲清要求',
      fixed_on: state === 'open' ? null : addDays(found, 2),
      fixed_by: state === 'open' ? null : owner,
      verified_on: state === 'verified' ? addDays(found, 4) : null,
      verified_by: state === 'verified' ? MANAGER : null,
    };
  });
}

/** What went wrong in the last year. */
export function incidentRows(today: string): Row[] {
  const numbers = makeNumbers();
  const rows: readonly (readonly [number, string, string, string, number, number])[] = [
    [210, 'injury', '机修三工位', '拆卸排气管时手背烫伤，到社区医院处理', 1, 32_000],
    [96, 'spill', '油品库', '换桶时机油泄漏约三升，用吸油棉处理', 0, 18_000],
    [18, 'near_miss', '四轮定位工位', '车辆未拉手刹，缓慢后溜，被止轮块挡住', 0, 0],
  ];
  return rows.map(([days, kind, place, story, injured, loss], index): Row => {
    const day = addDays(today, -days);
    const isClosed = index < 2;
    return {
      number: numbers.next('SG', day),
      kind,
      happened_at: `${day}T02:20:00.000Z`,
      reported_at: `${day}T02:45:00.000Z`,
      place,
      story,
      injured,
      reported_by: staffId('0113'),
      cause: isClosed ? '没有按操作规程作业' : null,
      measure: isClosed ? '班前会重讲规程，补齐防护用品' : null,
      owner_id: staffId('0113'),
      due_on: addDays(day, 7),
      loss_fen: loss,
      state: isClosed ? 'closed' : 'reported',
      closed_on: isClosed ? addDays(day, 10) : null,
      closed_by: isClosed ? MANAGER : null,
    };
  });
}

/** Extinguishers by area; one runs out soon and one has run out. */
export function fireEquipmentRows(today: string): Row[] {
  return Array.from({ length: 18 }, (_, index): Row => {
    const area = AREAS[index % AREAS.length];
    const expires = index === 5 ? addDays(today, -3) : index === 9 ? addDays(today, 21) : addDays(today, 200 + index * 31);
    return {
      code: `XF-${String(index + 1).padStart(2, '0')}`,
      kind: area === '前台' ? 'carbon_dioxide' : index % 9 === 8 ? 'hydrant' : 'dry_powder',
      place: `${area}${index < AREAS.length ? '入口' : '中部'}`,
      spec: index % 9 === 8 ? 'DN65' : '4 kg',
      made_on: addDays(expires, -365 * 5),
      expires_on: expires,
      checked_on: addDays(today, -((index * 5) % 34)),
      next_check_on: addDays(today, 30 - ((index * 5) % 34)),
      keeper_id: staffId(OWNERS[index % AREAS.length] ?? '0113'),
      state: index === 5 ? 'faulty' : 'good',
      note: index === 5 ? '已过有效期，待更换' : null,
    };
  });
}
