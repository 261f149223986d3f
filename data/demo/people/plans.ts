import { instantAt } from '../clock.ts';
import { addDays, firstOfMonth, monthOf } from '../dates.ts';
import { makeRandom } from '../random.ts';
import { staffId } from '../staff.ts';

type Row = Readonly<Record<string, unknown>>;
type Step = readonly [text: string, owner: string];

const YEAR_STEPS: readonly (readonly [...Step, due: string])[] = [
  ['定全年产值、台次和满意度目标，分到班组', '0102', '-01-20'],
  ['春季保养活动和老客户回访', '0104', '-04-30'],
  ['钣喷车间换烤房滤棉、整修地坪', '0113', '-06-30'],
  ['混动高压培训两人取证', '0113', '-08-31'],
  ['配件慢动件清理到三成以下', '0110', '-10-31'],
  ['全年考核和明年目标', '0103', '-12-25'],
];
const MONTH_STEPS: readonly Step[] = [
  ['部门例会四次，纪要当天发出', '0102'],
  ['安全和现场检查每周一次', '0113'],
  ['三天回访做满', '0104'],
  ['账实抽盘两个货位', '0110'],
  ['培训按计划开班', '0103'],
];

/** The plan of the year, one of each of the last months, next month's in hand, and two of departments. */
export function planRows(today: string): Row[] {
  const year = today.slice(0, 4);
  const granted = (day: string): Row => ({ approved_by: staffId('0101'), approved_at: instantAt(day, 10 * 60) });
  const yearly: Row = {
    id: 'plan-year',
    title: `${year} 年售后经营计划`,
    kind: 'yearly',
    department_id: 'dept-as',
    owner_id: staffId('0102'),
    from_on: `${year}-01-01`,
    until_on: `${year}-12-31`,
    steps: YEAR_STEPS.map(([text, owner, due]) => ({
      text,
      owner_id: staffId(owner),
      due_on: `${year}${due}`,
      progress: `${year}${due}` < today ? 'done' : `${year}${due}` < addDays(today, 45) ? 'running' : 'open',
    })),
    state: 'published',
    ...granted(`${year}-01-08`),
  };
  const monthly = [-5, -4, -3, -2, -1, 0, 1].map((back): Row => {
    const from = firstOfMonth(today, back);
    const until = addDays(firstOfMonth(from, 1), -1);
    const state = back < 0 ? 'closed' : back === 0 ? 'published' : 'submitted';
    return {
      title: `${Number(from.slice(5, 7))} 月工作计划`,
      kind: 'monthly',
      department_id: 'dept-as',
      owner_id: staffId('0102'),
      from_on: from,
      until_on: until,
      steps: MONTH_STEPS.map(([text, owner], index) => ({
        text,
        owner_id: staffId(owner),
        due_on: until,
        progress: back < 0 ? (index === 3 && back === -2 ? 'dropped' : 'done') : back === 0 ? (index < 2 ? 'running' : 'open') : 'open',
        note: index === 3 && back === -2 ? '月底盘点，并入盘点做' : null,
      })),
      state,
      ...(state === 'submitted' ? {} : granted(from)),
      summary: state === 'closed' ? '例会、检查、回访都做满，培训开班两次；少数回访打不通，已改短信' : null,
    };
  });
  const marketing: Row = {
    title: '年终保养活动计划',
    kind: 'marketing',
    department_id: 'dept-fd',
    owner_id: staffId('0104'),
    from_on: addDays(today, -10),
    until_on: addDays(today, 35),
    steps: [
      { text: '选出半年没来的客户名单', owner_id: staffId('0108'), due_on: addDays(today, -3), progress: 'done' },
      { text: '短信和电话邀约', owner_id: staffId('0104'), due_on: addDays(today, 12), progress: 'running' },
      { text: '活动结束统计台次和产值', owner_id: staffId('0104'), due_on: addDays(today, 35), progress: 'open' },
    ],
    state: 'published',
    ...granted(addDays(today, -9)),
  };
  const finance: Row = {
    title: `${monthOf(today, 1)} 资金计划`,
    kind: 'finance',
    department_id: 'dept-fi',
    owner_id: staffId('0103'),
    from_on: firstOfMonth(today, 1),
    until_on: addDays(firstOfMonth(today, 2), -1),
    steps: [{ text: '工资、房租、配件款排期', owner_id: staffId('0103'), due_on: firstOfMonth(today, 1), progress: 'open' }],
    state: 'draft',
  };
  return [yearly, ...monthly, marketing, finance];
}

/** Department, kind of cost, yuan a month. */
const COSTS: readonly (readonly [department: string, category: string, yuan: number])[] = [
  ['dept-as', 'training', 6000],
  ['dept-fd', 'marketing', 8000],
  ['dept-ws', 'tools', 4500],
  ['dept-ws', 'repairs', 6500],
  ['dept-pt', 'office', 800],
  ['dept-as', 'vehicles', 7000],
  ['dept-hr', 'office', 3000],
  ['dept-as', 'travel', 3500],
  ['dept-gm', 'entertaining', 4000],
];

/** A year of budgets with what was spent of them, this month's running, next month's asked for, and the year's wages. */
export function budgetRows(today: string): Row[] {
  const random = makeRandom(20_260_804);
  const granted = (day: string): Row => ({ approved_by: staffId('0101'), approved_at: instantAt(day, 11 * 60) });
  const monthly = Array.from({ length: 13 }, (_, index) => index - 11).flatMap(back =>
    COSTS.map(([department_id, category, yuan], at): Row => {
      const amount_fen = yuan * 100;
      const base = { department_id, for_month: monthOf(today, back), category, amount_fen };
      if (back === 1) return { ...base, state: at % 3 === 0 ? 'draft' : 'submitted' };
      const part = back === 0 ? Number(today.slice(8)) / 31 : 1;
      const spent_fen = Math.round(yuan * part * (0.7 + random.between(0, 38) / 100)) * 100;
      const isOver = spent_fen > amount_fen;
      const figures = { spent_fen, left_fen: amount_fen - spent_fen, over_reason: isOver ? '临时增加一项，已口头报批' : null };
      return { ...base, ...figures, state: back === 0 ? 'approved' : 'closed', ...granted(addDays(firstOfMonth(today, back), -3)) };
    }),
  );
  const year = today.slice(0, 4);
  const wages: Row = {
    department_id: 'dept-as',
    span: 'year',
    for_month: `${year}-01`,
    category: 'wages',
    amount_fen: 240_000_000,
    spent_fen: 20_000_000 * (Number(today.slice(5, 7)) - 1),
    left_fen: 240_000_000 - 20_000_000 * (Number(today.slice(5, 7)) - 1),
    state: 'approved',
    note: '含社保，不含年终奖',
    ...granted(`${year}-01-06`),
  };
  return [wages, ...monthly];
}
