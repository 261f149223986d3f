import { instantAt } from '../clock.ts';
import { addDays } from '../dates.ts';
import type { Random } from '../random.ts';
import { staffId } from '../staff.ts';
import { counter } from '../visits/quality.ts';

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

const [OWNER, MANAGER, OFFICE] = ['0101', '0102', '0103'].map(staffId);

type ContractLine = readonly [
  title: string,
  kind: string,
  party: string,
  department: string,
  owner: string,
  /** Days from today on which it ends; `null` runs without end. */
  ends: number | null,
  months: number,
  notice: number,
  yuan: number | null,
  terms: string,
  supplier?: string,
];
const CONTRACTS: readonly ContractLine[] = [
  ['服务站场地租赁合同', 'lease', '城东工业园物业管理公司', 'GM', '0101', 26, 36, 60, 480_000, '按季预付'],
  ['特约服务站授权协议', 'cooperation', '东岳汽车销售有限公司', 'AS', '0102', 37, 24, 90, null, '按年度考核续签'],
  ['危险废物处置合同', 'service', '洁源环境服务公司', 'WS', '0113', 12, 12, 30, 18_000, '按次结算，季度开票'],
  ['车间设备维保合同', 'service', '安捷举升设备维修部', 'WS', '0113', 58, 12, 30, 26_000, '上下半年各付一半'],
  ['电梯维保合同', 'service', '通力电梯服务部', 'HR', '0103', -9, 12, 30, 6000, '年付'],
  ['雇主责任险', 'insurance', '平安产险青禾支公司', 'HR', '0103', 88, 12, 30, 15_600, '一次付清'],
  ['财产一切险', 'insurance', '人保财险青禾支公司', 'GM', '0101', 144, 12, 30, 22_800, '一次付清'],
  ['配件供货框架协议', 'purchase', '苏州恒联汽配有限公司', 'PT', '0110', 203, 12, 30, null, '月结三十天', 'G001'],
  ['油品年度采购合同', 'purchase', '南通佳润油品有限公司', 'PT', '0110', 19, 12, 45, 360_000, '季度预付，按量返点', 'G003'],
  ['涂料供应合同', 'purchase', '苏州优涂汽车涂料有限公司', 'WS', '0113', 251, 12, 30, 180_000, '月结四十五天', 'G010'],
  ['量具校准服务合同', 'service', '上海精测仪器校准有限公司', 'WS', '0112', 310, 12, 30, 9600, '完成后三十天内付', 'G014'],
  ['拖车救援合作协议', 'cooperation', '苏州通途拖车救援服务部', 'FD', '0104', null, 12, 30, null, '按次结算', 'G015'],
  ['车队维修协议', 'sale', '顺安出租车队', 'FD', '0104', 44, 24, 30, null, '月结三十天，工时八五折'],
  ['公务车维修协议', 'sale', '青禾街道办事处', 'FD', '0104', 122, 12, 30, null, '季度结算'],
  ['物流车队维修协议', 'sale', '明途物流公司', 'FD', '0104', 275, 12, 30, null, '月结三十天'],
  ['网络和电话服务合同', 'service', '青禾电信营业部', 'HR', '0103', 333, 24, 30, 7200, '月付'],
  ['保安服务合同', 'service', '平安卫士保安公司', 'HR', '0103', 96, 12, 30, 72_000, '月付'],
  ['广告投放合同', 'service', '云上广告公司', 'AS', '0102', 31, 6, 15, 24_000, '分两次付'],
  ['烤漆房改造工程合同', 'construction', '恒远建材公司', 'WS', '0113', -120, 6, 30, 98_000, '预付三成，验收付清，质保金百分之五'],
  ['旧场地仓库租赁', 'lease', '利民食品厂', 'PT', '0110', -200, 12, 30, 36_000, '年付'],
];

/** Contracts whose ends lie around today: some in the days of notice, one past its end, two over. */
function contractRows(today: string): Row[] {
  const rows = CONTRACTS.map(([title, kind, party, department, owner, ends, months, notice, yuan, terms, supplier], index): Row => {
    const end = ends === null ? null : addDays(today, ends);
    const start = addDays(end ?? today, -months * 30);
    const number = `HT${start.slice(0, 4)}-${String(index + 1).padStart(3, '0')}`;
    return {
      id: `contract-${index + 1}`,
      number,
      title,
      kind,
      supplier: supplier ?? null,
      department,
      owner_id: staffId(owner),
      signed_on: addDays(start, -7),
      starts_on: start,
      ends_on: end,
      notice_days: notice,
      is_renewed: index % 5 === 3,
      place: `档案柜 ${1 + (index % 4)} 层`,
      state: ends !== null && ends < -100 ? 'ended' : 'in_force',
      approved_by: owner === '0101' ? MANAGER : OWNER,
      ended_on: ends !== null && ends < -100 ? end : null,
      party,
      signer: '陈国梁',
      amount_fen: yuan === null ? null : yuan * 100,
      payment_terms: terms,
    };
  });
  const drafts: readonly (readonly [string, string, string, string, string, 'draft' | 'submitted'])[] = [
    ['食堂送餐服务协议', 'service', '好味来餐饮', 'HR', '0103', 'submitted'],
    ['服务站场地租赁合同（续）', 'lease', '城东工业园物业管理公司', 'GM', '0101', 'draft'],
  ];
  const open = drafts.map(
    ([title, kind, party, department, owner, state], index): Row => ({
      id: `contract-new-${index + 1}`,
      number: `HT${today.slice(0, 4)}-${String(90 + index)}0`,
      title,
      kind,
      department,
      owner_id: staffId(owner),
      starts_on: addDays(today, 30),
      ends_on: addDays(today, 395),
      notice_days: 30,
      state,
      party,
      amount_fen: index === 0 ? 4_800_000 : 51_000_000,
      payment_terms: index === 0 ? '月付' : '按季预付',
    }),
  );
  return [...rows, ...open];
}

const INCOMING: readonly (readonly [kind: string, party: string, subject: string])[] = [
  ['official', '市交通运输局', '机动车维修企业信用评价通知'],
  ['invoice', '苏州恒联汽配有限公司', '本月配件增值税发票'],
  ['parcel', '东岳汽车配件总公司华东分公司', '索赔旧件回寄箱单'],
  ['letter', '平安产险青禾支公司', '定损单原件'],
  ['official', '区应急管理局', '冬季安全生产检查要求'],
  ['newspaper', '邮政局', '汽车维修期刊'],
  ['invoice', '城东物业服务中心', '水电费发票'],
];
const OUTGOING: readonly (readonly [kind: string, party: string, subject: string])[] = [
  ['parcel', '东岳汽车销售有限公司', '保修旧件寄回'],
  ['official', '市交通运输局', '信用评价自评材料'],
  ['letter', '人保财险青禾支公司', '事故车结算资料'],
  ['invoice', '顺安出租车队', '维修发票'],
];

/** Two or three letters a week in both directions; those of the last days are still on somebody's desk. */
function letterRows(today: string, random: Random): Row[] {
  const numbers = counter();
  return Array.from({ length: 116 }, (_, index) => {
    const age = 349 - index * 3 + random.between(0, 2);
    const day = addDays(today, -age);
    const isIn = index % 3 !== 2;
    const [kind, party, subject] = (isIn ? INCOMING[index % INCOMING.length] : OUTGOING[index % OUTGOING.length]) ?? ['letter', '', ''];
    const isAsking = isIn && kind === 'official';
    const state = age < 4 ? 'open' : age < 12 && isIn ? 'handed_out' : isAsking ? 'answered' : 'filed';
    const number = numbers.next('SF', day);
    return {
      id: `letter-${number.toLowerCase()}`,
      number,
      direction: isIn ? 'in' : 'out',
      kind,
      day_on: day,
      party,
      subject,
      waybill: kind === 'parcel' ? `YD${String(7_300_000_000 + index * 48_611)}` : null,
      staff_id: state === 'open' ? null : isIn ? staffId(['0102', '0103', '0104', '0110'][index % 4] ?? '0103') : OFFICE,
      answer_by_on: isAsking ? addDays(day, 10) : null,
      state,
      handed_at: state === 'open' ? null : instantAt(day, 15 * 60),
      result: state === 'answered' ? '已按期报送' : null,
    };
  });
}

const USES: readonly (readonly [seal: string, who: string, paper: string, purpose: string, to: string, copies: number])[] = [
  ['company', '0103', '在职证明', '员工办理贷款', '建设银行', 1],
  ['finance', '0109', '对账函', '与供应商对账', '苏州恒联汽配有限公司', 2],
  ['contract', '0110', '采购合同', '配件采购', '南通佳润油品有限公司', 2],
  ['company', '0102', '授权委托书', '代办索赔结算', '东岳汽车销售有限公司', 1],
  ['inspection', '0116', '竣工出厂合格证', '换发一批合格证', '前台', 50],
  ['invoice', '0109', '发票领用簿', '领用发票', '税务局', 1],
  ['company', '0104', '事故车维修证明', '保险理赔', '人保财险青禾支公司', 1],
  ['legal', '0103', '年报材料', '工商年报', '市场监督管理局', 3],
];

/** A use of a seal a week; one seal was taken along and is not back yet, two papers wait. */
function sealRows(today: string, random: Random): Row[] {
  const numbers = counter();
  return Array.from({ length: 53 }, (_, index) => {
    const age = [3, 1][index - 51] ?? 356 - index * 7 + random.between(0, 3);
    const day = addDays(today, -age);
    const [seal, who, paper, purpose, addressee, copies] = USES[index % USES.length] ?? ['company', '0103', '证明', '', '', 1];
    const applicant = staffId(who);
    const isOut = index % 11 === 5 || index === 50;
    const state = age < 2 ? 'draft' : age < 5 ? 'approved' : 'used';
    const stamper = applicant === OFFICE ? MANAGER : OFFICE;
    const number = numbers.next('YZ', day);
    return {
      id: `seal-${number.toLowerCase()}`,
      number,
      seal,
      staff_id: applicant,
      paper,
      purpose,
      copies,
      addressee,
      wanted_on: day,
      is_taken_out: isOut,
      state,
      ...(state === 'draft' ? {} : { approved_by: OWNER, approved_at: instantAt(day, 9 * 60 + 40) }),
      ...(state === 'used' ? { used_by: stamper, used_at: instantAt(day, 10 * 60 + 5) } : {}),
      ...(state === 'used' && isOut && index !== 50 ? { returned_at: instantAt(day, 16 * 60 + 30) } : {}),
    };
  });
}

/** Contracts, letters in and out, and the seal book of a year. */
export function paperRows(today: string, random: Random): { contracts: Row[]; letters: Row[]; seals: Row[] } {
  return { contracts: contractRows(today), letters: letterRows(today, random), seals: sealRows(today, random) };
}
