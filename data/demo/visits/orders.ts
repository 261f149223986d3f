import { instantAt } from '../clock.ts';
import { addDays } from '../dates.ts';
import type { Random } from '../random.ts';
import { staffId } from '../staff.ts';

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

const ADVISORS = ['0105', '0106', '0107'].map(staffId);
const TEAMS: Readonly<Record<string, readonly string[]>> = { T3: ['0117', '0118', '0119'], T4: ['0121', '0122'], T5: ['0124', '0125'] };
/** Days of the year before, one order each at least. */
const DAYS = 365;

interface Job {
  readonly type: string;
  readonly share: number;
  readonly team: readonly string[];
  readonly names: readonly string[];
  readonly symptoms: readonly string[];
  readonly minutes: number;
  /** From and to, in yuan. */
  readonly price: readonly [number, number];
  readonly hours: number;
}
const MECHANICS = ['T3', 'T3', 'T4'];
const JOBS: readonly Job[] = [
  {
    type: 'maintenance',
    share: 52,
    team: MECHANICS,
    names: ['更换机油机滤', '更换空调滤芯', '四轮检查'],
    symptoms: ['到里程保养', '常规保养，顺便查胎压'],
    minutes: 60,
    price: [320, 980],
    hours: 2,
  },
  {
    type: 'repair',
    share: 24,
    team: MECHANICS,
    names: ['更换前制动片', '更换蓄电池', '检修空调', '更换减震器', '检修底盘异响'],
    symptoms: ['踩刹车有异响', '早上打不着火', '空调不凉', '过坎时底盘响', '怠速抖动'],
    minutes: 120,
    price: [380, 3600],
    hours: 5,
  },
  {
    type: 'body',
    share: 9,
    team: ['T5'],
    names: ['前保险杠喷漆', '左前门钣金', '后叶子板整形'],
    symptoms: ['左前门刮擦', '保险杠掉漆'],
    minutes: 300,
    price: [500, 2800],
    hours: 28,
  },
  {
    type: 'accident',
    share: 6,
    team: ['T5'],
    names: ['拆装前保险杠', '更换大灯', '前部钣金校正', '全车喷漆'],
    symptoms: ['追尾事故，保险已定损', '停车场被撞'],
    minutes: 480,
    price: [2200, 16_800],
    hours: 76,
  },
  {
    type: 'warranty',
    share: 6,
    team: MECHANICS,
    names: ['更换保修件', '软件升级'],
    symptoms: ['故障灯亮', '变速箱顿挫', '中控黑屏'],
    minutes: 150,
    price: [280, 4200],
    hours: 8,
  },
  {
    type: 'recall',
    share: 2,
    team: MECHANICS,
    names: ['召回检查', '更换召回件'],
    symptoms: ['厂家召回通知'],
    minutes: 90,
    price: [180, 600],
    hours: 3,
  },
  {
    type: 'internal',
    share: 1,
    team: MECHANICS,
    names: ['代步车保养'],
    symptoms: ['代步车到保养期'],
    minutes: 60,
    price: [200, 400],
    hours: 3,
  },
];

function jobOf(random: Random): Job {
  let left = random.next() * 100;
  for (const job of JOBS) {
    left -= job.share;
    if (left < 0) return job;
  }
  return random.pick(JOBS);
}

const PAYERS: Readonly<Record<string, string>> = { warranty: 'warranty', recall: 'warranty', accident: 'insurer', internal: 'internal' };
const round5 = (minutes: number): number => Math.round(minutes / 5) * 5;

/** The minute, or the next morning when it lies outside of the hours in which people work. */
function inHours(minute: number, random: Random): number {
  const ofDay = ((minute % 1440) + 1440) % 1440;
  if (ofDay >= 8 * 60 && ofDay <= 19 * 60) return minute;
  return minute - ofDay + (ofDay > 19 * 60 ? 1440 : 0) + random.between(8 * 60 + 20, 11 * 60);
}

/** How far the car is by now, with the moments at which it got there; what would lie after `today` 08:00 has not happened. */
function progress(
  arrived: number,
  day: string,
  job: Job,
  today: string,
  random: Random,
): { at: Record<string, string | null>; state: string } {
  const end = Date.parse(instantAt(today, 8 * 60));
  const start = arrived + random.between(15, 50);
  const ready = inHours(start + Math.round(job.hours * 60 * (0.6 + random.next() * 0.5)), random);
  const settled = ready + random.between(15, 90);
  const delivered = settled + random.between(5, 45);
  const moments: [string, string, number][] = [
    ['started_at', 'in_work', start],
    ['inspected_at', 'inspected', ready],
    ['settled_at', 'settled', settled],
    ['delivered_at', 'delivered', delivered],
  ];
  const at: Record<string, string | null> = {};
  let state = 'open';
  for (const [field, name, minute] of moments) {
    const instant = instantAt(day, minute);
    if (Date.parse(instant) >= end) break;
    at[field] = instant;
    state = name;
  }
  return { at, state };
}

function orderRow(day: string, at: number, vehicle: Row, today: string, random: Random): Row {
  const job = jobOf(random);
  const arrived = round5(random.between(8 * 60 + 10, 17 * 60));
  const team = random.pick(job.team);
  const technician = staffId(random.pick(TEAMS[team] ?? ['0117']));
  const { at: moments, state: reached } = progress(arrived, day, job, today, random);
  const isCancelled = reached === 'delivered' && random.chance(2);
  const state = isCancelled ? 'cancelled' : reached;
  const price = random.between(job.price[0], job.price[1]);
  const age = (Date.parse(today) - Date.parse(day)) / 86_400_000;
  const number = `GD${day.replaceAll('-', '')}-${String(at).padStart(3, '0')}`;
  return {
    id: `order-${number.toLowerCase()}`,
    number,
    plate: vehicle.plate,
    vehicle_id: vehicle.id,
    customer_id: vehicle.customer_id,
    job_type: job.type,
    mileage_km: Math.max(500, Number(vehicle.mileage_km) - Math.round(age * 33)),
    symptoms: random.pick(job.symptoms),
    jobs: job.names.slice(0, random.between(1, job.names.length)).map((name, index) => ({
      name,
      technician_id: technician,
      standard_minutes: job.minutes,
      is_added: index > 1 && random.chance(40),
    })),
    advisor_id: random.pick(ADVISORS),
    team,
    technician_id: state === 'open' ? null : technician,
    parts_state: state === 'open' || state === 'in_work' ? random.pick(['not_needed', 'ready', 'waiting']) : 'not_needed',
    arrived_at: instantAt(day, arrived),
    promised_at: instantAt(day, round5(inHours(arrived + job.hours * 60, random))),
    ...(isCancelled ? { reason: '顾客改日再修' } : moments),
    guarantee_until_on: moments.inspected_at === undefined || isCancelled ? null : addDays(day, 90),
    state,
    payer: PAYERS[job.type] ?? 'customer',
    estimate_fen: Math.round(price / 10) * 1000,
    amount_fen: moments.settled_at === undefined || isCancelled ? null : price * 100,
  };
}

/** The cars that were taken in on the days before `today`; on Sundays fewer come. */
export function orderRows(vehicles: readonly Row[], today: string, random: Random): Row[] {
  return Array.from({ length: DAYS }, (_, index) => addDays(today, index - DAYS)).flatMap(day => {
    const isSunday = new Date(`${day}T00:00:00Z`).getUTCDay() === 0;
    const count = isSunday ? random.between(1, 3) : random.between(3, 6);
    return Array.from({ length: count }, (_, at) => orderRow(day, at + 1, random.pick(vehicles), today, random));
  });
}
