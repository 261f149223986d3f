import { instantAt } from '../clock.ts';
import { addDays } from '../dates.ts';
import type { Random } from '../random.ts';
import { staffId } from '../staff.ts';

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

const CALLER = staffId('0108');
const dayOf = (instant: unknown): string => String(instant).slice(0, 10);
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  satisfied: ['挺好的', '师傅讲得很清楚', '比说好的时间还早'],
  suggestion: ['洗车再仔细点', '休息区水果可以多点', '希望周末多开一个工位'],
  rework: ['异响还在', '空调还是不够凉'],
  safety: ['刹车踏板偏软'],
  complaint: ['等了一个多小时没人理', '结算和估价差太多'],
};

function resultOf(random: Random): string {
  const at = random.next() * 100;
  if (at < 86) return 'satisfied';
  if (at < 94) return 'suggestion';
  if (at < 97) return 'rework';
  return at < 97.6 ? 'safety' : 'complaint';
}

const MARKS: Readonly<Record<string, readonly [number, number]>> = {
  satisfied: [4, 5],
  suggestion: [3, 4],
  rework: [2, 3],
  safety: [1, 2],
  complaint: [1, 2],
};

function callRow(order: Row, today: string, random: Random): Row {
  const due = addDays(dayOf(order.delivered_at), 3);
  const base = {
    id: `call-${String(order.number).toLowerCase()}`,
    kind: 'after_delivery',
    due_on: due,
    vehicle_id: order.vehicle_id,
    work_order_id: order.id,
    caller_id: CALLER,
  };
  if (due > today || (due > addDays(today, -4) && random.chance(45))) return { ...base, state: random.chance(12) ? 'unreached' : 'open' };
  if (random.chance(6)) return { ...base, state: 'dropped', note: '三次没打通' };
  const result = resultOf(random);
  const [low, high] = MARKS[result] ?? [3, 5];
  const called = due === today ? instantAt(due, random.between(8 * 60, 8 * 60 + 20)) : instantAt(due, random.between(9 * 60, 18 * 60));
  return {
    ...base,
    state: 'done',
    called_at: called,
    result,
    satisfaction: random.between(low, high),
    answer: random.pick(ANSWERS[result] ?? ['']),
  };
}

/** A call for every car that was given back; those of the last days are not all made yet. */
export function callRows(orders: readonly Row[], today: string, random: Random): Row[] {
  const delivered = orders.filter(one => one.state === 'delivered' && one.job_type !== 'internal');
  return delivered.map(order => callRow(order, today, random));
}

/** Every third call asks for marks; the maker asks some customers himself. */
export function scoreRows(calls: readonly Row[], orders: readonly Row[], random: Random): Row[] {
  const byId = new Map(orders.map(order => [order.id, order]));
  return calls
    .filter(call => call.state === 'done' && random.chance(34))
    .map(call => {
      const order = byId.get(String(call.work_order_id));
      const overall = Number(call.satisfaction);
      const near = (): number => Math.max(1, Math.min(5, overall + random.between(-1, 1)));
      const isMaker = random.chance(15);
      return {
        id: `score-${call.id.slice(5)}`,
        surveyed_on: call.due_on,
        channel: isMaker ? 'maker' : random.pick(['phone', 'phone', 'on_site', 'message']),
        work_order_id: call.work_order_id,
        advisor_id: order?.advisor_id ?? null,
        team: order?.team ?? null,
        overall,
        reception: near(),
        quality: near(),
        punctuality: near(),
        price: near(),
        environment: random.between(3, 5),
        points: isMaker ? Math.min(100, overall * 18 + random.between(2, 10)) : null,
      };
    });
}

const CASES: readonly (readonly [kind: string, facts: string, cause: string, measure: string])[] = [
  ['waiting', '约好九点，等到十点半才进工位', '前一辆车增项没有及时通报调度', '增项超过半小时由顾问通知下一位顾客，调度看板加提醒'],
  ['quality', '换完制动片第二天又有异响', '消音片没有装', '免费返修，制动作业加一条互检'],
  ['price', '结算比估价多四百多，没有提前说', '增项后没有重新报价', '退还差价一半，增项必须先签字'],
  ['service', '打电话问进度，三次没人接', '午间前台没有留人', '午间排一人值守，来电十分钟内回'],
  ['technical', '空调修了两次还是不凉', '压缩机内部泄漏没有查出', '更换压缩机，技术总监讲一次诊断流程'],
  ['parts', '说好周二到的件周五才到', '订货时选错了运输方式', '到货变动当天通知顾客，送一次洗车'],
];

function complaintRow(at: number, order: Row, today: string, random: Random): Row {
  const [kind, facts, cause, measure] = CASES[at % CASES.length] ?? CASES[0] ?? ['other', '', '', ''];
  const received = addDays(dayOf(order.delivered_at), random.between(0, 4));
  const day = received < today ? received : addDays(today, -1);
  const number = `TS${day.replaceAll('-', '')}-${String(at).padStart(3, '0')}`;
  const grade = at % 9 === 4 ? 'major' : random.pick(['minor', 'ordinary', 'ordinary']);
  const minute = random.between(9 * 60, 17 * 60);
  const age = (Date.parse(today) - Date.parse(day)) / 86_400_000;
  const state = age > 8 ? 'closed' : age > 4 ? 'answered' : age > 1 ? 'assigned' : 'open';
  const hasOwner = state !== 'open';
  const isAnswered = state === 'answered' || state === 'closed';
  return {
    id: `complaint-${number.toLowerCase()}`,
    number,
    received_at: instantAt(day, minute),
    channel: random.pick(['on_site', 'phone', 'follow_up', 'follow_up', 'maker']),
    kind,
    grade,
    facts,
    customer_id: order.customer_id,
    vehicle_id: order.vehicle_id,
    work_order_id: order.id,
    team: order.team,
    owner_id: hasOwner ? staffId(grade === 'major' ? '0102' : kind === 'technical' ? '0113' : '0104') : null,
    due_at: hasOwner ? instantAt(addDays(day, grade === 'major' ? 1 : 3), minute) : null,
    state,
    ...(isAnswered ? { cause, measure, result: '顾客接受处理', answered_at: instantAt(addDays(day, random.between(1, 3)), 15 * 60) } : {}),
    ...(state === 'closed' ? { closed_at: instantAt(addDays(day, random.between(4, 7)), 16 * 60), is_accepted: random.chance(92) } : {}),
    staff_id: kind === 'quality' || kind === 'technical' ? order.technician_id : kind === 'parts' ? null : order.advisor_id,
    cost_fen: isAnswered && random.chance(40) ? random.between(2, 40) * 1000 : null,
  };
}

/** A complaint for about one car in forty, the last one of yesterday. */
export function complaintRows(orders: readonly Row[], today: string, random: Random): Row[] {
  const delivered = orders.filter(one => one.state === 'delivered');
  const chosen = delivered.filter((_, index) => index % 41 === 17 || index >= delivered.length - 2);
  return chosen.map((order, index) => complaintRow(index + 1, order, today, random));
}
