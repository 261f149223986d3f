import { instantAt } from '../clock.ts';
import { addDays } from '../dates.ts';
import { makeNumbers } from '../numbers.ts';
import { makeRandom } from '../random.ts';
import { staffId } from '../staff.ts';

type Row = Readonly<Record<string, unknown>>;

/** Who, where, why, how long in days (outside duty: part of a day). */
const ERRANDS: readonly (readonly [number: string, place: string, why: string, days: number, transport: string, yuan: number])[] = [
  ['0116', '上海 厂家培训中心', '新车型技术发布会', 2, 'train', 900],
  ['0102', '杭州', '区域售后经理会议', 2, 'train', 1200],
  ['0127', '昆山', '送还客户事故车', 0, 'company_car', 120],
  ['0110', '上海 配件中心', '对账和催紧急件', 1, 'company_car', 260],
  ['0104', '苏州工业园区', '上门给单位客户办保养套餐', 0, 'own_car', 60],
  ['0114', '上海 厂家培训中心', '变速箱专项培训', 3, 'train', 1500],
  ['0108', '南京', '保修索赔业务学习', 3, 'train', 1300],
  ['0112', '无锡 计量院', '送检扭力扳手和绝缘表', 1, 'company_car', 180],
  ['0122', '常熟', '客户公司车队上门检测', 0, 'company_car', 80],
  ['0103', '苏州人才市场', '现场招聘', 0, 'bus', 40],
  ['0113', '湖州', '兄弟站车间管理交流', 1, 'company_car', 300],
  ['0117', '上海 厂家培训中心', '混合动力三级认证考试', 2, 'train', 800],
];
const REPORTS = ['事情办完，资料已交办公室', '会议要点已发到工作群', '按时返回，票据齐全', '和对方谈妥，下周有回音'] as const;
const LAST = 26;

/** A trip every second week over the year, and those of these days: one away, one granted, one asked for, one begun, one called off. */
export function tripRows(today: string): Row[] {
  const random = makeRandom(20_260_417);
  const numbers = makeNumbers();
  const row = (turn: number, leaves: string, state: string): Row => {
    const [number, destination, purpose, days, transport, yuan] = ERRANDS[turn % ERRANDS.length] ?? ERRANDS[0] ?? [];
    const back = addDays(leaves, days ?? 0);
    const isGranted = state === 'approved' || state === 'finished';
    const asked = [addDays(leaves, -4), addDays(today, -1)].sort()[0] ?? today;
    return {
      number: numbers.next('CC', asked),
      kind: days === 0 ? 'outside_duty' : 'business_trip',
      staff_id: staffId(number ?? '0116'),
      companions: turn === 1 ? [staffId('0104')] : [],
      destination,
      purpose,
      leaves_at: instantAt(leaves, 8 * 60),
      returns_at: instantAt(back, 17 * 60),
      transport,
      estimate_fen: (yuan ?? 0) * 100,
      state,
      approved_by: isGranted ? staffId(number === '0102' || number === '0103' ? '0101' : '0102') : null,
      approved_at: isGranted ? instantAt(asked, 15 * 60) : null,
      returned_at: state === 'finished' ? instantAt(back, 16 * 60 + random.between(0, 90)) : null,
      report: state === 'finished' ? random.pick(REPORTS) : null,
    };
  };
  const past = Array.from({ length: LAST }, (_, turn) => row(turn, addDays(today, 14 * (turn - LAST) - 5 + (turn % 3)), 'finished'));
  return [
    ...past,
    row(11, addDays(today, -1), 'approved'),
    row(5, addDays(today, 6), 'approved'),
    row(6, addDays(today, 9), 'submitted'),
    row(7, addDays(today, 12), 'draft'),
    row(10, addDays(today, -8), 'cancelled'),
  ];
}

const HEADS: readonly (readonly [department: string, people: number])[] = [
  ['dept-fd', 6],
  ['dept-ws', 12],
  ['dept-pt', 3],
  ['dept-as', 3],
  ['dept-hr', 1],
];
const KITCHENS = ['悦来快餐', '青禾食堂配餐'] as const;

/** Lunch of the last seven weeks by department, and dinner on the days on which the workshop stays late. */
export function mealRows(today: string): Row[] {
  const random = makeRandom(20_260_529);
  return Array.from({ length: 50 }, (_, index) => addDays(today, index - 49)).flatMap((day): Row[] => {
    const counts = HEADS.map(([department_id, people]) => ({
      department_id,
      people: Math.max(0, people - random.between(0, people > 4 ? 3 : 1)),
    }));
    const guests = random.chance(20) ? random.between(1, 4) : 0;
    const ordered = counts.reduce((sum, one) => sum + one.people, guests);
    const isOpen = day === today;
    const short = random.chance(6) ? 1 : 0;
    const lunch: Row = {
      day_on: day,
      meal: 'lunch',
      counts,
      guests,
      ordered,
      delivered: isOpen ? null : ordered - short,
      cost_fen: isOpen ? null : (ordered - short) * 1600,
      ordered_from: random.pick(KITCHENS),
      note: short === 1 && !isOpen ? '少送一份，已退款' : null,
    };
    if (isOpen || !random.chance(22)) return [lunch];
    const late = random.between(3, 6);
    const dinner: Row = {
      day_on: day,
      meal: 'dinner',
      counts: [{ department_id: 'dept-ws', people: late, note: '加班' }],
      ordered: late,
      delivered: late,
      cost_fen: late * 1800,
      ordered_from: KITCHENS[0],
    };
    return [lunch, dinner];
  });
}
