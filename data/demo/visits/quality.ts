import type { Random } from '../random.ts';
import { staffId } from '../staff.ts';

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

const INSPECTOR = staffId('0116');
const FAULTS: readonly (readonly [fault: string, cause: string, measure: string])[] = [
  ['试车时仍有异响', '下摆臂胶套没有压到位', '重新压装并复紧，试车十公里'],
  ['机油滤芯处渗油', '旧密封圈没有取下', '更换密封圈，清洗后复检'],
  ['漆面有流挂', '喷涂过厚，温度偏低', '打磨后重喷，调整烤房温度'],
  ['轮胎螺栓扭力不足', '没有用扭力扳手复紧', '四轮按规定扭力复紧，班组会上讲一次'],
  ['空调滤芯装反', '没有看气流箭头', '重新安装，加进自检单'],
];
const dayOf = (instant: unknown): string => String(instant).slice(0, 10);

export interface Quality {
  readonly inspections: readonly Row[];
  readonly reworks: readonly Row[];
}

interface Counter {
  next(prefix: string, day: string): string;
}

/** Numbers of documents as the store gives them: a count a day. */
export function counter(): Counter {
  const counts = new Map<string, number>();
  return {
    next: (prefix, day) => {
      const key = `${prefix}${day.replaceAll('-', '')}`;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return `${key}-${String(count).padStart(3, '0')}`;
    },
  };
}

function reworkRow(number: string, order: Row, inspection: Row, random: Random, today: string): Row {
  const [fault, cause, measure] = random.pick(FAULTS);
  const found = dayOf(inspection.inspected_at);
  return {
    id: `rework-${number.toLowerCase()}`,
    number,
    work_order_id: order.id,
    kind: 'final',
    inspection_id: inspection.id,
    found_on: found,
    fault,
    team: order.team,
    staff_id: order.technician_id,
    cause,
    measure,
    state: 'verified',
    done_at: order.inspected_at,
    verified_at: order.inspected_at,
    verified_by: INSPECTOR,
    cost_fen: found < today ? random.between(0, 30) * 1000 : 0,
  };
}

/** A final inspection of every repaired car; one in thirty failed the first time and was made good. */
export function qualityOf(orders: readonly Row[], today: string, random: Random): Quality {
  const numbers = counter();
  const inspections: Row[] = [];
  const reworks: Row[] = [];
  const inspect = (order: Row, result: string, findings: string | null): Row => {
    const number = numbers.next('ZJ', dayOf(order.inspected_at));
    const row = {
      id: `inspection-${number.toLowerCase()}`,
      number,
      work_order_id: order.id,
      kind: 'final',
      result,
      findings,
      inspector_id: INSPECTOR,
      inspected_at: order.inspected_at,
    };
    inspections.push(row);
    return row;
  };
  for (const order of orders.filter(one => typeof one.inspected_at === 'string')) {
    if (random.chance(3.3)) {
      const failed = inspect(order, 'failed', '试车或外观检查不合格，见返修单');
      reworks.push(reworkRow(numbers.next('FG', dayOf(order.inspected_at)), order, failed, random, today));
    }
    inspect(order, 'passed', null);
  }
  return { inspections, reworks };
}
