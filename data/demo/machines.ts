import { addDays, firstOfMonth } from './dates.ts';
import { makeNumbers } from './numbers.ts';
import { makeRandom } from './random.ts';
import { staffId } from './staff.ts';

type Row = Readonly<Record<string, unknown>>;
type Machine = readonly [
  code: string,
  name: string,
  kind: string,
  place: string,
  maker: string,
  price: number,
  keeper: string,
  interval: number | null,
  statutory: number | null,
];

const MACHINES: readonly Machine[] = [
  ['JS-01', '双柱举升机', 'lift', '机修一工位', '元征', 16_800, '0117', 90, null],
  ['JS-02', '双柱举升机', 'lift', '机修二工位', '元征', 16_800, '0118', 90, null],
  ['JS-03', '双柱举升机', 'lift', '机修三工位', '元征', 17_200, '0119', 90, null],
  ['JS-04', '双柱举升机', 'lift', '机修四工位', '元征', 17_200, '0121', 90, null],
  ['JS-05', '子母剪式举升机', 'lift', '四轮定位工位', '元征', 38_000, '0121', 90, null],
  ['JS-06', '地藏剪式举升机', 'lift', '快修工位', '元征', 26_500, '0117', 90, null],
  ['KQ-01', '螺杆空压机', 'air', '空压机房', '开山', 32_000, '0113', 60, null],
  ['KQ-02', '储气罐', 'air', '空压机房', '开山', 4800, '0113', null, 365],
  ['HJ-01', '气体保护焊机', 'welding', '钣金工位', '奔腾', 6800, '0124', 90, null],
  ['HJ-02', '点焊机', 'welding', '钣金工位', '奔腾', 12_600, '0124', 90, null],
  ['HJ-03', '车身校正架', 'welding', '钣金工位', '奔腾', 48_000, '0124', 180, null],
  ['PQ-01', '烤漆房', 'paint', '喷漆区', '中大', 86_000, '0125', 30, null],
  ['PQ-02', '无尘干磨系统', 'paint', '喷漆区', '费斯托', 22_000, '0125', 60, null],
  ['LT-01', '轮胎拆装机', 'tyre', '轮胎工位', '大力', 8600, '0119', 60, null],
  ['LT-02', '动平衡机', 'tyre', '轮胎工位', '大力', 9800, '0119', 60, 365],
  ['DW-01', '四轮定位仪', 'alignment', '四轮定位工位', '战神', 46_000, '0121', 90, 365],
  ['JC-01', '尾气分析仪', 'testing', '检测工位', '南华', 28_000, '0116', 90, 365],
  ['JC-02', '大灯检测仪', 'testing', '检测工位', '南华', 18_500, '0116', 90, 365],
  ['JC-03', '制动性能检验台', 'testing', '检测工位', '南华', 68_000, '0116', 90, 365],
  ['DQ-01', '空调冷媒回收加注机', 'electric', '电器工位', '元征', 19_800, '0122', 60, null],
  ['DQ-02', '智能充电机', 'electric', '电器工位', '密特', 3200, '0122', 90, null],
  ['QP-01', '氧气瓶', 'gas', '气瓶间', '', 900, '0124', 30, 1095],
  ['QP-02', '乙炔气瓶', 'gas', '气瓶间', '', 1100, '0124', 30, 1095],
  ['QX-01', '高压清洗机', 'cleaning', '洗车区', '凯驰', 5600, '0120', 60, null],
];
const OPERATORS: Readonly<Record<string, readonly string[]>> = { 'PQ-01': ['0125'], 'HJ-01': ['0124', '0126'], 'HJ-02': ['0124', '0126'] };

const machineId = (code: string): string => `machine-${code.toLowerCase()}`;
const dueIn = (index: number, interval: number): number => (index % 7 === 3 ? -4 : ((index * 13) % interval) + 1);

/** The machines of the workshop. */
export function equipmentRows(today: string): Row[] {
  return MACHINES.map(([code, name, kind, place, maker, price, keeper, interval, statutory], index) => {
    const since = firstOfMonth(today, -14 - ((index * 11) % 80));
    return {
      id: machineId(code),
      code,
      name,
      kind,
      place,
      maker: maker === '' ? null : maker,
      keeper_id: staffId(keeper),
      operators: (OPERATORS[code] ?? []).map(staffId),
      in_service_on: since,
      replace_on: addDays(since, 365 * 10),
      maintenance_interval_days: interval,
      maintenance_due_on: interval === null ? null : addDays(today, dueIn(index, interval)),
      is_statutory: statutory !== null,
      statutory_due_on: statutory === null ? null : addDays(today, dueIn(index + 2, statutory)),
      state: code === 'DQ-02' ? 'in_repair' : 'in_use',
      price_fen: price * 100,
    };
  });
}

/** A year of routine service, and what is planned next. */
export function maintenanceRows(today: string): Row[] {
  const random = makeRandom(20_260_926);
  const numbers = makeNumbers();
  return MACHINES.flatMap(([code, , , , , , keeper, interval], index): Row[] => {
    if (interval === null) return [];
    const due = addDays(today, dueIn(index, interval));
    const base = { equipment_id: machineId(code), kind: 'routine', assignee_id: staffId(keeper), work: '清洁、润滑、紧固、检查安全装置' };
    const past = Array.from({ length: Math.min(8, Math.floor(365 / interval)) }, (_, turn) => addDays(due, -interval * (turn + 1)));
    const done = past
      .filter(day => day < today)
      .map((day, turn): Row => {
        const isAdjusted = random.chance(15);
        return {
          number: numbers.next('BY', day),
          ...base,
          planned_on: day,
          state: 'done',
          done_on: addDays(day, turn % 5 === 2 && addDays(day, 2) < today ? 2 : 0),
          done_by: staffId(keeper),
          result: isAdjusted ? 'adjusted' : 'good',
          remark: isAdjusted ? '紧固钢丝绳并加注润滑脂' : null,
          downtime_minutes: random.between(2, 9) * 10,
          cost_fen: isAdjusted ? random.between(60, 400) * 100 : null,
        };
      });
    const made = addDays(due, -interval) < today ? addDays(due, -interval) : addDays(today, -1);
    return [...done, { number: numbers.next('BY', made), ...base, planned_on: due, state: 'planned' }];
  });
}

/** The tests by law of machines, and the calibrations of tools that are due soon or over. */
export function calibrationRows(tools: readonly Row[], today: string): Row[] {
  const numbers = makeNumbers();
  const machines = MACHINES.flatMap(([code, , , , , , , , interval], index): Row[] => {
    if (interval === null) return [];
    const due = addDays(today, dueIn(index + 2, interval));
    const done = addDays(due, -interval);
    const base = { equipment_id: machineId(code), is_statutory: true, lab: '市特种设备与计量检定所' };
    const certificate_no = `JD${done.slice(2, 4)}-${1000 + index * 37}`;
    const past = {
      ...base,
      due_on: done,
      state: 'done',
      done_on: done,
      result: 'pass',
      certificate_no,
      valid_until_on: due,
      cost_fen: 38_000,
    };
    return [
      { number: numbers.next('JD', done), ...past },
      { number: numbers.next('JD', done), ...base, due_on: due, state: 'planned' },
    ];
  });
  const soon = addDays(today, 40);
  const planned = tools
    .filter(tool => typeof tool.calibration_due_on === 'string' && tool.calibration_due_on < soon)
    .map((tool): Row => {
      const day = addDays(today, -1);
      return {
        number: numbers.next('JD', day),
        tool_id: tool.id,
        is_statutory: false,
        lab: '市计量所',
        due_on: tool.calibration_due_on,
        state: 'planned',
      };
    });
  return [...machines, ...planned];
}

const RUNS: readonly (readonly [code: string, operators: readonly string[], purpose: string])[] = [
  ['PQ-01', ['0125'], '整车面漆烘烤'],
  ['HJ-01', ['0124', '0126'], '翼子板焊接'],
];

/** The use log of the paint booth and the welder over the last weeks. */
export function usedMachineRows(today: string): Row[] {
  return RUNS.flatMap(([code, operators, purpose], machine) =>
    Array.from({ length: 28 }, (_, turn): Row => {
      const day = addDays(today, -28 + turn);
      const hasFault = machine === 1 && turn === 19;
      return {
        equipment_id: machineId(code),
        operator_id: staffId(operators[turn % operators.length] ?? '0124'),
        started_at: `${day}T0${1 + (turn % 4)}:10:00.000Z`,
        ended_at: `${day}T0${3 + (turn % 4)}:05:00.000Z`,
        purpose,
        is_ok_before: true,
        is_ok_after: !hasFault,
        fault: hasFault ? '送丝不畅，导电嘴磨损' : null,
        remedy: hasFault ? '更换导电嘴' : null,
      };
    }),
  );
}
