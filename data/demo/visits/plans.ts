import { instantAt } from '../clock.ts';
import { addDays, firstOfMonth } from '../dates.ts';
import type { Random } from '../random.ts';
import { staffId } from '../staff.ts';
import { counter } from './quality.ts';

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

const ADVISORS = ['0105', '0106', '0107'].map(staffId);
const CALLER = staffId('0108');
const WISHES = {
  maintenance: ['常规保养', '换机油机滤', '换轮胎两条', '做一次全车检查'],
  repair: ['空调不凉，查一下', '刹车有异响', '打火有时打不着'],
  body: ['后杠刮了，补漆', '车门凹了，钣金加补漆'],
} as const;
const dayOf = (instant: unknown): string => String(instant).slice(0, 10);

/** Every third order of the last four months was booked ahead; more are booked for the coming week. */
export function appointmentRows(orders: readonly Row[], vehicles: readonly Row[], today: string, random: Random): Row[] {
  const numbers = counter();
  const booked = (day: string, more: Row): Row => {
    const number = numbers.next('YY', day);
    return {
      ...more,
      id: `appointment-${number.toLowerCase()}`,
      number,
      channel: random.pick(['phone', 'message', 'reminder']),
      advisor_id: random.pick(ADVISORS),
    };
  };
  const kept = orders
    .filter(order => dayOf(order.arrived_at) >= addDays(today, -120) && random.chance(34))
    .map(order => {
      const { id, plate, vehicle_id, customer_id, job_type, arrived_at } = order;
      return booked(addDays(dayOf(arrived_at), -random.between(1, 5)), {
        id,
        plate,
        vehicle_id,
        customer_id,
        job_type,
        wishes: order.symptoms,
        appointed_at: arrived_at,
        state: 'kept',
        arrived_at,
        work_order_id: order.id,
      });
    });
  const others = Array.from({ length: 46 }, (_, index) => {
    const vehicle = random.pick(vehicles);
    const offset = index < 24 ? index % 7 : -random.between(1, 90);
    const day = addDays(today, offset);
    const jobType = random.pick(['maintenance', 'maintenance', 'repair', 'body'] as const);
    const state = offset >= 0 ? 'booked' : random.pick(['no_show', 'no_show', 'cancelled']);
    return booked(addDays(day, -8), {
      id: '',
      plate: vehicle.plate,
      vehicle_id: vehicle.id,
      customer_id: vehicle.customer_id,
      job_type: jobType,
      wishes: random.pick<string>(WISHES[jobType]),
      appointed_at: instantAt(day, 510 + random.between(0, 34) * 15),
      state,
      reason: state === 'booked' ? null : '临时有事',
    });
  });
  return [...kept, ...others];
}

/** Calls that remind of service, insurance and inspection within the month. */
export function reminderRows(vehicles: readonly Row[], today: string): Row[] {
  const until = addDays(today, 30);
  const due = (kind: string, field: string): Row[] =>
    vehicles
      .filter(one => String(one[field]) >= today && String(one[field]) <= until)
      .map(one => ({
        id: `remind-${kind}-${one.id}`,
        kind,
        due_on: addDays(today, Number(one.id.slice(-2)) % 14),
        vehicle_id: one.id,
        caller_id: CALLER,
        state: 'open',
      }));
  return [
    ...due('service_due', 'next_service_on'),
    ...due('insurance_due', 'insured_until_on'),
    ...due('inspection_due', 'inspection_due_on'),
  ];
}

const CAMPAIGNS: readonly (readonly [
  code: string,
  name: string,
  kind: string,
  monthsAgo: number,
  days: number,
  budget: number,
  offer: string,
])[] = [
  ['HD-01', '春季空调养护月', 'offer', 7, 30, 6000, '空调清洗八折，滤芯买一送一'],
  ['HD-02', '自驾出行免费检查', 'service_week', 5, 10, 2500, '二十六项免费检查，补充玻璃水'],
  ['HD-03', '安全气囊召回', 'recall', 4, 90, 0, '免费更换气体发生器，约两小时'],
  ['HD-04', '老顾客回馈日', 'customer_day', 2, 3, 8000, '保养满五次送机油一桶'],
  ['HD-05', '冬季养护', 'maker', 0, 45, 5000, '蓄电池、防冻液、雨刮免费检测，更换九折'],
  ['HD-06', '年末感恩季', 'offer', -1, 20, 9000, '储值满两千送一次打蜡'],
];

/** The year's campaigns: ended, running, planned, each with the customers who were told. */
export function campaignRows(vehicles: readonly Row[], today: string, random: Random): Row[] {
  return CAMPAIGNS.map(([code, name, kind, ago, days, budget, offer]) => {
    const from = firstOfMonth(today, -ago);
    const until = addDays(from, days);
    const state = from > today ? 'planned' : until < today ? 'ended' : 'running';
    const told = state === 'planned' ? [] : vehicles.filter(() => random.chance(6));
    return {
      id: `campaign-${code.toLowerCase()}`,
      code,
      name,
      kind,
      from_on: from,
      until_on: until,
      offer,
      owner_id: staffId('0102'),
      budget_fen: budget * 100,
      state,
      invited: told.map(vehicle => {
        const answer = random.pick(['coming', 'coming', 'declined', 'unreached']);
        return {
          vehicle_id: vehicle.id,
          told_on: addDays(from, -3),
          answer,
          is_come: state === 'ended' && answer === 'coming' && random.chance(70),
        };
      }),
      outcome: state === 'ended' ? '到店量比上月多两成，回访满意' : null,
    };
  });
}
