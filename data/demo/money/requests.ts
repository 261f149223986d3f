import { instantAt } from '../clock.ts';
import { addDays } from '../dates.ts';
import type { Random } from '../random.ts';
import { staffId } from '../staff.ts';
import { counter } from '../visits/quality.ts';

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

const OWNER = staffId('0101');
const MANAGER = staffId('0102');
const CASHIER = staffId('0109');

/** How far a request has come, by how many days ago it was made; drafts are of these days. */
function stateOf(age: number): 'draft' | 'submitted' | 'approved' | 'paid' {
  if (age < 2) return 'draft';
  if (age < 4) return 'submitted';
  return age < 7 ? 'approved' : 'paid';
}

/** What is written when a request of `day` is granted and paid; who asked never grants. */
function trail(day: string, applicant: string, state: string, today: string): Readonly<Record<string, unknown>> {
  if (state === 'draft' || state === 'submitted') return { state };
  const granted = { approved_by: applicant === OWNER ? MANAGER : OWNER, approved_at: instantAt(addDays(day, 2), 10 * 60 + 15) };
  if (state === 'approved') return { state, ...granted };
  const paid = addDays(day, 4);
  return { state, ...granted, paid_by: applicant === CASHIER ? OWNER : CASHIER, paid_on: paid < today ? paid : addDays(today, -1) };
}

const TRIPS: readonly (readonly [number: string, place: string, purpose: string, yuan: number])[] = [
  ['0117', '上海', '厂家机修中级培训', 2000],
  ['0122', '杭州', '电气诊断培训', 1800],
  ['0116', '南京', '质检员复训', 1500],
  ['0102', '上海', '厂家服务经理季度会', 3000],
  ['0110', '广州', '配件订货会', 3500],
  ['0104', '合肥', '前台接待标准培训', 1600],
  ['0108', '上海', '信息员系统培训', 1500],
  ['0121', '武汉', '变速箱专项培训', 2200],
];
const PURCHASES = ['年会布置用品', '冬季劳保用品', '门前绿化补种', '客休区饮水机滤芯', '消防器材小修', '开业纪念日茶点'] as const;

/** Advances over the year, of trips and small purchases; the old ones are accounted for. */
function advanceRows(today: string, random: Random): Row[] {
  const numbers = counter();
  return Array.from({ length: 26 }, (_, index) => {
    const age = 350 - index * 14 + random.between(-3, 3);
    const day = addDays(today, -Math.max(1, age));
    const isTrip = index % 3 !== 2;
    const [who, place, purpose, yuan] = TRIPS[index % TRIPS.length] ?? ['0117', '上海', '培训', 2000];
    const staff = isTrip ? staffId(who) : staffId('0103');
    const state = age > 30 ? 'settled' : stateOf(age);
    const number = numbers.next('JK', day);
    const amount = isTrip ? yuan * 100 : random.between(4, 20) * 5000;
    return {
      id: `advance-${number.toLowerCase()}`,
      number,
      staff_id: staff,
      kind: isTrip ? 'travel' : 'purchase',
      purpose: isTrip ? `${place}：${purpose}` : PURCHASES[index % PURCHASES.length],
      amount_fen: amount,
      due_on: addDays(day, 30),
      ...trail(day, staff, state === 'settled' ? 'paid' : state, today),
      ...(state === 'settled' ? { state, settled_on: addDays(day, random.between(12, 26)), returned_fen: 0 } : {}),
    };
  });
}

const item = (spent_on: string, kind: string, text: string, receipts: number, yuan: number): Record<string, unknown> => ({
  spent_on,
  kind,
  text,
  receipts,
  amount_fen: Math.round(yuan * 100),
});
const totalOf = (items: readonly Readonly<Record<string, unknown>>[]): number =>
  items.reduce((sum, one) => sum + Number(one.amount_fen), 0);

function tripItems(start: string, nights: number, random: Random): Record<string, unknown>[] {
  return [
    item(start, 'fare', '高铁往返', 2, random.between(180, 560)),
    item(addDays(start, 1), 'lodging', `住宿 ${nights} 晚`, 1, nights * random.between(220, 320)),
    item(addDays(start, nights), 'allowance', `伙食补贴 ${nights + 1} 天`, 0, (nights + 1) * 60),
    item(addDays(start, nights), 'fare', '市内交通', random.between(2, 6), random.between(30, 110)),
  ];
}

/** The claim that accounts for an advance, and what went back of it. */
function accountOf(advance: Row, number: string, random: Random): { claim: Row; returned: number } {
  const start = addDays(String(advance.paid_on), 3);
  const nights = random.between(2, 4);
  const isTrip = advance.kind === 'travel';
  const spent = Number(advance.amount_fen) / 100 - random.between(0, 40);
  const items = isTrip ? tripItems(start, nights, random) : [item(start, 'office', String(advance.purpose), random.between(1, 3), spent)];
  const day = addDays(start, nights + 2);
  const claim = {
    id: `claim-${number.toLowerCase()}`,
    number,
    staff_id: advance.staff_id,
    claimed_on: day,
    purpose: isTrip ? `${String(advance.purpose)}，差旅报销` : String(advance.purpose),
    advance_id: advance.id,
    items,
  };
  return { claim, returned: Number(advance.amount_fen) - totalOf(items) };
}

const SMALL: readonly (readonly [number: string, purpose: string, kind: string, text: string, from: number, to: number])[] = [
  ['0127', '救援车加油', 'fuel', '九二号汽油', 200, 420],
  ['0127', '厂家取件过路费', 'toll', '高速通行费', 40, 160],
  ['0103', '办公用品', 'office', '打印纸、文件夹、签字笔', 90, 320],
  ['0104', '客户接待', 'entertaining', '工作餐', 160, 480],
  ['0113', '车间辅料急用', 'material', '砂纸、胶带、除锈剂', 60, 380],
  ['0110', '配件加急运费', 'other', '物流到付', 30, 180],
  ['0107', '随车送证件', 'fare', '打车', 18, 66],
  ['0116', '年审代办', 'other', '检测线停车费', 20, 60],
];

function claimRows(advances: readonly Row[], today: string, random: Random): { claims: Row[]; advances: Row[] } {
  const numbers = counter();
  const claims: Row[] = [];
  const settled = advances.map(advance => {
    if (advance.state !== 'settled') return advance;
    const { claim, returned } = accountOf(advance, numbers.next('BX', addDays(String(advance.paid_on), 8)), random);
    claims.push({ ...claim, ...trail(String(claim.claimed_on), String(claim.staff_id), 'paid', today) });
    return { ...advance, returned_fen: returned, settled_on: addDays(String(claim.claimed_on), 5) };
  });
  for (let index = 0; index < 60; index += 1) {
    const age = Math.max(0, 356 - index * 6);
    const day = addDays(today, -age);
    const [who, purpose, kind, text, from, to] = SMALL[index % SMALL.length] ?? ['0103', '办公用品', 'office', '打印纸', 50, 200];
    const spent = random.between(0, 4);
    const number = numbers.next('BX', day);
    const items = [item(addDays(day, -spent), kind, text, random.between(1, 3), random.between(from, to))];
    claims.push({
      id: `claim-${number.toLowerCase()}`,
      number,
      staff_id: staffId(who),
      claimed_on: day,
      purpose,
      items,
      ...trail(day, staffId(who), stateOf(age), today),
    });
  }
  return { claims, advances: settled };
}

const PAYMENTS: readonly (readonly [
  who: string,
  kind: string,
  payee: string,
  purpose: string,
  from: number,
  to: number,
  supplier?: string,
])[] = [
  ['0110', 'parts', '东岳汽车配件总公司华东分公司', '厂家配件货款', 18_000, 46_000, 'G002'],
  ['0110', 'parts', '苏州恒联汽配有限公司', '月结配件款', 6000, 15_000, 'G001'],
  ['0110', 'prepayment', '南通佳润油品有限公司', '机油季度预付款', 12_000, 20_000, 'G003'],
  ['0113', 'repair', '安捷举升设备维修部', '三号举升机液压缸维修', 1200, 3800],
  ['0112', 'tools', '苏州百工五金工具有限公司', '扭力扳手和套筒补充', 600, 2400, 'G013'],
  ['0112', 'equipment', '上海精测仪器校准有限公司', '计量器具年度校准', 1800, 3600, 'G014'],
  ['0102', 'advertising', '云上广告公司', '冬季保养活动海报和投放', 2000, 6000],
  ['0103', 'other', '城东物业服务中心', '季度物业费和水电费', 8000, 14_000],
  ['0103', 'tax', '税务局', '房产税和印花税', 3000, 5200],
  ['0104', 'refund', '刘晓燕', '精品退货退款', 120, 600],
  ['0102', 'donation', '青禾街道办事处', '社区助学活动捐赠', 2000, 2000],
];

function paymentRows(today: string, random: Random): Row[] {
  const numbers = counter();
  return Array.from({ length: 44 }, (_, index) => {
    const age = Math.max(0, 352 - index * 8 - random.between(0, 3));
    const day = addDays(today, -age);
    const [who, kind, payee, purpose, from, to, supplier] = PAYMENTS[index % PAYMENTS.length] ?? ['0103', 'other', '物业', '物业费', 1, 2];
    const number = numbers.next('FK', day);
    const isDropped = index === 17 || index === 31;
    return {
      id: `payment-${number.toLowerCase()}`,
      number,
      staff_id: staffId(who),
      kind,
      payee,
      supplier: supplier ?? null,
      purpose,
      amount_fen: random.between(from, to) * 100,
      method: kind === 'refund' ? 'cash' : 'transfer',
      due_on: addDays(day, 10),
      ...(isDropped ? { state: 'cancelled' } : trail(day, staffId(who), stateOf(age), today)),
    };
  });
}

/** What people asked for over the year: advances, claims and payments, those of the last days still on their way. */
export function requestRows(today: string, random: Random): { advances: Row[]; claims: Row[]; payments: Row[] } {
  const { claims, advances } = claimRows(advanceRows(today, random), today, random);
  return { advances, claims, payments: paymentRows(today, random) };
}
