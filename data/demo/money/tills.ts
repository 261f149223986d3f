import { instantAt } from '../clock.ts';
import { addDays } from '../dates.ts';
import type { Random } from '../random.ts';
import { staffId } from '../staff.ts';
import { counter } from '../visits/quality.ts';

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

const [CASHIER, STAND_IN, KEEPER] = ['0109', '0108', '0111'].map(staffId);
const [DESK, MANAGER] = ['0104', '0102'].map(staffId);
const FLOAT = 50_000;
const NOTES: readonly (readonly [code: string, fen: number])[] = [
  ['100', 10_000],
  ['50', 5000],
  ['20', 2000],
  ['10', 1000],
  ['5', 500],
  ['1', 100],
  ['0_5', 50],
  ['0_1', 10],
];
const CAUSES = ['找零多给一笔，已和顾客联系', '零头抹去没有登记', '一笔现金记成了扫码', '点钞时夹了一张，复点无误后仍有差'] as const;

export interface Tills {
  readonly sessions: readonly Row[];
  readonly counts: readonly Row[];
  readonly handovers: readonly Row[];
}

/** Notes and coins that make up the amount as customers paid it, sum by sum: not only the largest. The amount is in whole jiao. */
function piecesOf(fen: number, random: Random): Readonly<Record<string, unknown>>[] {
  const counts = new Map<string, number>();
  for (let rest = fen; rest > 0; ) {
    let sum = Math.min(rest, random.between(50, 4000) * 10);
    rest -= sum;
    for (const [code, worth] of NOTES) {
      const count = Math.floor(sum / worth);
      sum -= count * worth;
      if (count > 0) counts.set(code, (counts.get(code) ?? 0) + count);
    }
  }
  return NOTES.flatMap(([denomination]) => {
    const count = counts.get(denomination);
    return count === undefined ? [] : [{ denomination, count }];
  });
}

interface Shift {
  readonly till: string;
  readonly cashier: string | undefined;
  readonly taker: string | undefined;
  readonly takings: number;
}

/** Who sits at which till on the day; the counter of parts is kept on weekdays. */
function shiftsOf(day: string, cash: number, random: Random): Shift[] {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const desk = { till: '前台收银', cashier: weekday === 0 ? STAND_IN : CASHIER, taker: weekday === 6 ? MANAGER : DESK, takings: cash };
  if (weekday === 0 || !random.chance(45)) return [desk];
  return [desk, { till: '配件柜台', cashier: KEEPER, taker: MANAGER, takings: random.between(4, 60) * 500 }];
}

function variance(random: Random): { fen: number; cause: string | null } {
  if (!random.chance(7)) return { fen: 0, cause: null };
  return { fen: random.pick([-2000, -1000, -500, -100, 100, 500, 1000]), cause: random.pick(CAUSES) };
}

/** How far a session of the day has come: today's is open, yesterday's lies in the safe, one waits for its signature. */
function stateOf(day: string, shift: Shift, today: string): string {
  if (day === today) return 'open';
  if (day === addDays(today, -1)) return shift.till === '前台收银' ? 'handed_over' : 'counted';
  return 'banked';
}

/** The tills of each of the `days` up to `today`: opened in the morning, counted at closing, taken over, paid in the next day. */
export function tillRows(cashOn: ReadonlyMap<string, number>, today: string, days: number, random: Random): Tills {
  const numbers = counter();
  const made: { sessions: Row[]; counts: Row[]; handovers: Row[] } = { sessions: [], counts: [], handovers: [] };
  for (let index = 0; index <= days; index += 1) {
    const day = addDays(today, index - days);
    for (const shift of shiftsOf(day, cashOn.get(day) ?? random.between(10, 60) * 1000, random)) {
      const state = stateOf(day, shift, today);
      if (state === 'open' && shift.till !== '前台收银') continue;
      addSession(made, day, shift, state, numbers, random);
    }
  }
  return made;
}

function addSession(
  made: { sessions: Row[]; counts: Row[]; handovers: Row[] },
  day: string,
  shift: Shift,
  state: string,
  numbers: ReturnType<typeof counter>,
  random: Random,
): void {
  const number = numbers.next('XJ', day);
  const id = `till-${number.toLowerCase()}`;
  const opened = {
    id,
    till: shift.till,
    cashier_id: shift.cashier,
    opened_at: instantAt(day, 8 * 60 + random.between(0, 12)),
    float_fen: FLOAT,
    state,
  };
  if (state === 'open') {
    made.sessions.push(opened);
    return;
  }
  const { fen, cause } = variance(random);
  const expected = FLOAT + shift.takings;
  const counted = expected + fen;
  const countedAt = instantAt(day, 19 * 60 + random.between(30, 50));
  made.counts.push({
    id: `count-${number.toLowerCase()}`,
    session_id: id,
    staff_id: shift.cashier,
    counted_at: countedAt,
    pieces: piecesOf(counted, random),
  });
  const closed = { ...opened, number, counted_fen: counted, counted_at: countedAt };
  if (state === 'counted') {
    made.sessions.push(closed);
    return;
  }
  const receivedAt = instantAt(day, 19 * 60 + random.between(52, 59));
  const signed = { received_by: shift.taker, received_at: receivedAt, expected_fen: expected, variance_fen: fen, cause };
  const next = addDays(day, 1);
  const paidIn =
    state === 'banked'
      ? { bank_slip: `JK${next.slice(2).replaceAll('-', '')}${shift.till === '前台收银' ? '01' : '02'}`, banked_on: next }
      : {};
  made.sessions.push({ ...closed, ...signed, ...paidIn });
  made.handovers.push({
    id: `handover-${number.toLowerCase()}`,
    session_id: id,
    from_staff_id: shift.cashier,
    to_staff_id: shift.taker,
    handed_at: receivedAt,
    amount_fen: counted,
    variance_fen: fen,
    cause,
  });
}
