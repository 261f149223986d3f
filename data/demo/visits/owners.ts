import { addDays } from '../dates.ts';
import type { Random } from '../random.ts';
import { staffId } from '../staff.ts';

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙朱马胡郭林何高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余'];
const GIVEN = '建国 晓燕 志强 丽华 文涛 春梅 海波 雪 俊杰 婷婷 永康 佳怡 立军 敏 子轩 红霞 国栋 静 伟民 玉兰'.split(' ');
const COMPANIES = [
  '青禾街道办事处',
  '明途物流公司',
  '恒远建材公司',
  '东湖小学',
  '顺安出租车队',
  '利民食品厂',
  '诚达装饰公司',
  '云上广告公司',
];
/** The models that the parts of the demo fit. */
const MODELS = '雅阁 1.5T|雅阁 1.5T|思域 1.5T|飞度 1.5|皓影 1.5T|凌派 1.5|缤智 1.5|奥德赛 2.4|冠道 2.0T|锋范 1.5|雅阁 2.0'.split('|');
const COLORS = ['白', '黑', '银', '蓝', '红', '灰'];
const INSURERS = ['人保财险', '平安产险', '太平洋产险', '中华联合'];
const ADVISORS = ['0105', '0106', '0107'].map(staffId);
const CUSTOMERS = 300;
const SERVICE_KM = 7500;

/** A customer, or a company with several cars. */
function customerRow(at: number, today: string, random: Random): Row {
  const company = at % 37 === 5 ? COMPANIES[Math.floor(at / 37)] : undefined;
  const since = addDays(today, -random.between(20, 1600));
  const isConsented = random.chance(88);
  const person = `${random.pick(SURNAMES)}${random.pick(GIVEN)}`;
  return {
    id: `customer-${String(at).padStart(3, '0')}`,
    number: `KH${since.replaceAll('-', '')}-${String(at).padStart(3, '0')}`,
    name: company ?? person,
    kind: company === undefined ? 'person' : 'company',
    level: company === undefined ? (random.chance(25) ? 'regular' : 'ordinary') : 'important',
    phone: `137000${String(20_000 + at)}`,
    contact_name: company === undefined ? null : person,
    source: random.pick(['new_car', 'new_car', 'walk_in', 'referral', 'insurer', 'campaign']),
    advisor_id: random.pick(ADVISORS),
    is_consented: isConsented,
    consented_on: isConsented ? since : null,
  };
}

/** 17 characters that look like a VIN and belong to no car. */
const vinOf = (at: number): string => `LBHTE5T0${'ABCDEFGHJK'[at % 10]}N${String(1_000_000 + at * 7919).slice(-7)}`;

function vehicleRow(at: number, customer: Row, today: string, random: Random): Row {
  const sold = addDays(today, -random.between(60, 2400));
  const mileage = 2000 + Math.round(((Date.parse(today) - Date.parse(sold)) / 86_400_000) * random.between(22, 48));
  const years = Number(today.slice(0, 4)) - Number(sold.slice(0, 4));
  const anniversary = (from: number): string => `${Number(sold.slice(0, 4)) + from}${sold.slice(4, 8)}01`;
  const ofThisYear = anniversary(years);
  return {
    id: `vehicle-${String(at).padStart(3, '0')}`,
    plate: `皖Q${random.pick([...'ABDEFH'])}${String(1000 + ((at * 37) % 9000))}`,
    vin: vinOf(at),
    brand: '东岳',
    model: random.pick(MODELS),
    power: 'petrol',
    color: random.pick(COLORS),
    customer_id: customer.id,
    mileage_km: mileage,
    sold_on: sold,
    warranty_until_on: addDays(sold, 3 * 365),
    warranty_km: 100_000,
    next_service_on: addDays(today, random.between(-40, 170)),
    next_service_km: Math.ceil(mileage / SERVICE_KM) * SERVICE_KM,
    insurer: random.pick(INSURERS),
    insured_until_on: ofThisYear < addDays(today, -20) ? anniversary(years + 1) : ofThisYear,
    inspection_due_on: anniversary(years < 6 ? 6 : years + (ofThisYear < today ? 1 : 0)),
  };
}

/** Customers and their cars; companies have three. */
export function demoOwners(today: string, random: Random): { readonly customers: readonly Row[]; readonly vehicles: readonly Row[] } {
  const customers = Array.from({ length: CUSTOMERS }, (_, index) => customerRow(index + 1, today, random));
  const owners = customers.flatMap(one => (one.kind === 'company' ? [one, one, one] : [one]));
  return { customers, vehicles: owners.map((owner, index) => vehicleRow(index + 1, owner, today, random)) };
}
