import { addDays } from './dates.ts';
import { makeNumbers } from './numbers.ts';
import { makeRandom } from './random.ts';
import { staffId } from './staff.ts';

type Row = Readonly<Record<string, unknown>>;

const DRIVER = staffId('0127');
const MANAGER = staffId('0102');
const CARS = [
  ['car-service', '苏E31K07', '五菱宏光服务车', 'service', '0127', 68_420, 5, 160, 45],
  ['car-tow', '苏E58Q21', '解放清障车', 'tow', '0127', 91_350, 3, 20, 118],
  ['car-parts', '苏E77D63', '福田配件车', 'parts', '0116', 47_800, 2, 240, -3],
  ['car-spare', '苏E02M90', '代步轿车', 'replacement', '0113', 25_660, 5, 310, 260],
] as const;

/** The station's own cars. */
export function companyCarRows(today: string): Row[] {
  return CARS.map(([id, plate, name, use, driver, mileage_km, seats, insured, inspected], index) => ({
    id,
    plate,
    name,
    use,
    driver_id: staffId(driver),
    mileage_km,
    seats,
    state: 'in_garage',
    bought_on: addDays(today, -900 - index * 310),
    insured_until_on: addDays(today, insured),
    inspected_until_on: addDays(today, inspected),
    maintenance_due_on: addDays(today, 14 + index * 30),
    price_fen: 5_600_000 + index * 2_400_000,
  }));
}

const TRIPS = [
  ['service', '城南工业园', '上门更换蓄电池'],
  ['tow', '环城高速出口', '救援拖车回站'],
  ['parts', '配件市场', '取急用配件'],
  ['customer', '火车站', '接送保养客户'],
  ['errand', '车管所', '办理年检手续'],
] as const;

/** The trips of the last three months; the meter of each car ends where the car is. */
export function tripRows(today: string): Row[] {
  const random = makeRandom(20_260_927);
  const numbers = makeNumbers();
  const km = new Map<string, number>(CARS.map(([id, , , , , mileage]) => [id, mileage]));
  const rows: Row[] = [];
  for (let before = 1; before <= 90; before += 1) {
    if (random.chance(25)) continue;
    const day = addDays(today, -before);
    const [carId, , , , driver] = random.pick(CARS);
    const [kind, destination, purpose] = random.pick(TRIPS);
    const driven = random.between(8, 90);
    const back = km.get(carId) ?? 0;
    km.set(carId, back - driven);
    rows.push({
      number: numbers.next('PC', day),
      car_id: carId,
      driver_id: staffId(driver),
      kind,
      destination,
      purpose,
      planned_out_at: `${day}T01:00:00.000Z`,
      planned_back_at: `${day}T04:00:00.000Z`,
      state: 'back',
      approved_by: MANAGER,
      out_at: `${day}T01:${String(random.between(0, 50)).padStart(2, '0')}:00.000Z`,
      out_km: back - driven,
      back_at: `${day}T0${random.between(3, 8)}:20:00.000Z`,
      back_km: back,
      driven_km: driven,
    });
  }
  const made = addDays(today, -1);
  const waiting = ['approved', 'submitted', 'draft'].map(
    (state, index): Row => ({
      number: numbers.next('PC', made),
      car_id: CARS[index]?.[0],
      driver_id: staffId(CARS[index]?.[4] ?? '0127'),
      kind: TRIPS[index]?.[0],
      destination: TRIPS[index]?.[1],
      purpose: TRIPS[index]?.[2],
      planned_out_at: `${addDays(today, index)}T06:00:00.000Z`,
      planned_back_at: `${addDays(today, index)}T09:00:00.000Z`,
      state,
      approved_by: state === 'approved' ? MANAGER : null,
    }),
  );
  return [...rows.reverse(), ...waiting];
}

/** Daily care of the three cars that are on the road, over the last three weeks. */
export function careRows(today: string): Row[] {
  return CARS.slice(0, 3).flatMap(([carId, , , , driver], car) =>
    Array.from({ length: 21 }, (_, turn): Row => {
      const hasFault = car === 1 && turn === 12;
      return {
        car_id: carId,
        cared_on: addDays(today, turn - 21),
        driver_id: staffId(driver),
        is_ok_before: true,
        is_ok_on_road: !hasFault,
        is_ok_after: true,
        is_washed: turn % 2 === 0,
        is_locked: true,
        garage_time: `1${7 + (turn % 3)}:${turn % 2 === 0 ? '10' : '45'}`,
        fault: hasFault ? '右后轮胎压偏低，已补气' : null,
        reported_time: hasFault ? '10:20' : null,
      };
    }),
  );
}

const COSTS = [
  ['fuel', 42_000, '加油'],
  ['toll', 3500, '高速通行费'],
  ['wash', 3000, '洗车'],
  ['maintenance', 68_000, '更换机油三滤'],
  ['parking', 1500, '停车'],
  ['fuel', 38_000, '加油'],
] as const;

/** What the cars cost, asked for and settled; the last ones still wait. */
export function costRows(today: string): Row[] {
  const random = makeRandom(20_260_928);
  const numbers = makeNumbers();
  return Array.from({ length: 48 }, (_, index): Row => {
    const day = addDays(today, -336 + index * 7);
    const [kind, amount, reason] = COSTS[index % COSTS.length] ?? COSTS[0];
    const state = index === 47 ? 'submitted' : index === 46 ? 'approved' : 'settled';
    const [carId, , , , driver] = CARS[index % CARS.length] ?? CARS[0];
    return {
      number: numbers.next('CF', day),
      car_id: carId,
      driver_id: staffId(driver),
      kind,
      asked_on: day,
      reason,
      estimate_fen: amount,
      state,
      actual_fen: state === 'settled' ? Math.round((amount * random.between(90, 108)) / 100) : null,
      settled_on: state === 'settled' ? addDays(day, 2) : null,
      approved_by: state === 'submitted' ? null : MANAGER,
    };
  });
}

/** One accident that is closed, one that the insurer still looks at. */
export function accidentRows(today: string): Row[] {
  const numbers = makeNumbers();
  const first = addDays(today, -180);
  const second = addDays(today, -12);
  return [
    {
      number: numbers.next('CS', first),
      car_id: 'car-parts',
      driver_id: staffId('0116'),
      happened_at: `${first}T07:30:00.000Z`,
      reported_at: `${first}T07:40:00.000Z`,
      place: '配件市场门口',
      story: '倒车时碰到后方立柱，后保险杠开裂',
      state: 'closed',
      liability: 'full',
      ruling: '单方事故，本车全责',
      estimate_fen: 86_000,
      insurer_fen: 80_000,
      driver_fen: 6000,
      closed_on: addDays(first, 20),
      closed_by: MANAGER,
    },
    {
      number: numbers.next('CS', second),
      car_id: 'car-service',
      driver_id: DRIVER,
      happened_at: `${second}T02:15:00.000Z`,
      reported_at: `${second}T02:20:00.000Z`,
      place: '城南路口',
      story: '等红灯时被后车追尾，无人受伤',
      state: 'reported',
    },
  ];
}
