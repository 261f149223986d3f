import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eachDatabase } from '../../support/databases.ts';
import { type Client, type TestStation, testStation } from './station.ts';

/** Who tries what on which till; whether it is allowed is the model's to know. */
interface Move {
  readonly kind: 'open' | 'count' | 'close' | 'take_over' | 'recount' | 'bank' | 'alter' | 'remove';
  readonly who: number;
  readonly till: number;
  readonly hundreds: number;
  readonly expected: number;
}
interface Till {
  id: string;
  cashier: number;
  state: 'open' | 'counted' | 'handed_over' | 'banked';
  lastCount: number | undefined;
  counted: number;
}
interface Entry {
  readonly session_id: string;
  readonly from_staff_id: string;
  readonly to_staff_id: string;
  readonly amount_fen: number;
  readonly variance_fen: number;
}

const ROLES = [['cashier'], ['cashier', 'front_desk'], ['front_desk'], ['owner']] as const;
const MAY_OPEN = [true, true, false, false];
const SEES_ALL = [true, true, true, true];

const moves = fc.array(
  fc.record<Move>({
    kind: fc.constantFrom('open', 'count', 'count', 'close', 'take_over', 'take_over', 'recount', 'bank', 'alter', 'remove'),
    who: fc.nat(ROLES.length - 1),
    till: fc.nat(2),
    hundreds: fc.nat(40),
    expected: fc.nat(40),
  }),
  { minLength: 5, maxLength: 40 },
);

eachDatabase((_dialect, open) => {
  let station: TestStation;
  let people: { client: Client; staffId: string }[];
  let round = 0;
  beforeAll(async () => {
    station = await testStation(await open());
    people = [];
    for (const [index, roles] of ROLES.entries()) {
      const { staffId } = await station.person(`p${index}`, roles);
      people.push({ client: await station.signIn(`p${index}`), staffId });
    }
  });
  afterAll(() => station.app.close());

  const book = async (): Promise<Entry[]> =>
    station.context.db.all<Entry>({
      sql: 'SELECT session_id, from_staff_id, to_staff_id, amount_fen, variance_fen FROM cash_handovers ORDER BY seq',
      parameters: [],
    });

  /** Does the move over the wire and says whether it was taken. */
  async function attempt(move: Move, till: Till | undefined, prefix: string, minute: number): Promise<{ ok: boolean; id?: string }> {
    const person = people[move.who];
    if (person === undefined) throw new Error('nobody');
    const { client, staffId } = person;
    const at = new Date(Date.UTC(2026, 10, 24, 0, 1 + minute)).toISOString();
    const done = async (answer: Promise<{ statusCode: number; json(): unknown }>): Promise<{ ok: boolean; id?: string }> => {
      const { statusCode, json } = await answer;
      expect([200, 201, 403, 404, 409, 422]).toContain(statusCode);
      return statusCode < 300 ? { ok: true, id: (json() as { id: string }).id } : { ok: false };
    };
    if (move.kind === 'open') {
      const body = { till: `${prefix}${move.till}`, cashier_id: staffId, opened_at: '2026-11-24T00:00:00.000Z' };
      return done(client.send('POST', '/api/cash_sessions', body));
    }
    if (till === undefined) return { ok: false };
    const act = (name: string, input: object): Promise<{ ok: boolean; id?: string }> =>
      done(client.send('POST', `/api/cash_sessions/${till.id}/${name}`, input));
    switch (move.kind) {
      case 'count': {
        const pieces = [{ denomination: '100', count: move.hundreds }];
        return done(client.send('POST', '/api/cash_counts', { session_id: till.id, staff_id: staffId, counted_at: at, pieces }));
      }
      case 'close':
        return act('close_count', {});
      case 'take_over':
        return act('take_over', { expected_fen: move.expected * 10_000, cause: '点错' });
      case 'recount':
        return act('recount', { comment: '再点' });
      case 'bank':
        return act('bank', { bank_slip: `JK${minute}`, banked_on: '2026-11-24' });
      default: {
        const [entry] = await station.context.db.all<{ id: string }>({ sql: 'SELECT id FROM cash_handovers LIMIT 1', parameters: [] });
        const url = `/api/cash_handovers/${entry?.id ?? 'none'}`;
        return done(move.kind === 'alter' ? client.send('PUT', url, { version: 1, amount_fen: 1 }) : client.send('DELETE', url));
      }
    }
  }

  /** What the rules say about the move; the till as it stands afterwards. */
  function allowed(move: Move, till: Till | undefined): boolean {
    const isCashier = till?.cashier === move.who;
    const isOther = till !== undefined && !isCashier && SEES_ALL[move.who] === true;
    switch (move.kind) {
      case 'open':
        return MAY_OPEN[move.who] === true && till?.state !== 'open';
      case 'count':
        return till?.state === 'open' && MAY_OPEN[move.who] === true && (isCashier || SEES_ALL[move.who] === true);
      case 'close':
        return till?.state === 'open' && till.lastCount !== undefined && isCashier;
      case 'take_over':
      case 'recount':
        return till?.state === 'counted' && isOther;
      case 'bank':
        return till?.state === 'handed_over' && isOther;
      default:
        return false;
    }
  }

  describe('the hand-over book', () => {
    test('agrees with what was counted, names two persons in each entry, and only grows', { timeout: 60_000 }, async () => {
      await fc.assert(
        fc.asyncProperty(moves, async run => {
          round += 1;
          const tills = new Map<number, Till>();
          const done: Till[] = [];
          let before = await book();
          const start = before.length;
          for (const [minute, move] of run.entries()) {
            const till = tills.get(move.till);
            const { ok, id } = await attempt(move, till, `${round}-`, minute);
            expect([move, till?.state, ok]).toEqual([move, till?.state, allowed(move, till)]);
            if (ok && move.kind === 'open') {
              const opened: Till = { id: id ?? '', cashier: move.who, state: 'open', lastCount: undefined, counted: 0 };
              tills.set(move.till, opened);
              done.push(opened);
            }
            if (ok && till !== undefined && move.kind === 'count' && till.cashier === move.who) till.lastCount = move.hundreds * 10_000;
            if (ok && till !== undefined && move.kind === 'close') Object.assign(till, { state: 'counted', counted: till.lastCount });
            if (ok && till !== undefined && move.kind === 'take_over') till.state = 'handed_over';
            if (ok && till !== undefined && move.kind === 'recount') Object.assign(till, { state: 'open', lastCount: undefined });
            if (ok && till !== undefined && move.kind === 'bank') till.state = 'banked';
            const after = await book();
            expect(after.slice(0, before.length)).toEqual(before);
            expect(after.length - before.length).toBe(ok && move.kind === 'take_over' ? 1 : 0);
            before = after;
          }
          const entries = before.slice(start);
          const handed = done.filter(till => till.state === 'handed_over' || till.state === 'banked');
          expect(entries.map(entry => entry.session_id).sort()).toEqual(handed.map(till => till.id).sort());
          for (const entry of entries) {
            const till = handed.find(one => one.id === entry.session_id);
            expect(entry.amount_fen).toBe(till?.counted);
            expect(entry.from_staff_id).toBe(people[till?.cashier ?? -1]?.staffId);
            expect(entry.to_staff_id).not.toBe(entry.from_staff_id);
          }
          const sums = { amount: 0, counted: 0 };
          for (const entry of entries) sums.amount += entry.amount_fen;
          for (const till of handed) sums.counted += till.counted;
          expect(sums.amount).toBe(sums.counted);
        }),
        { numRuns: Number(process.env.BACKBAY_WALKS ?? 12) },
      );
    });

    test('refuses a change even by a statement past the store', async () => {
      const { db } = station.context;
      const owner = people[0];
      const session = await station.row('cash_sessions', {
        till: 'SQL',
        cashier_id: owner?.staffId,
        opened_at: '2026-11-24T00:00:00.000Z',
      });
      await station.row('cash_handovers', {
        session_id: session.id,
        from_staff_id: owner?.staffId,
        to_staff_id: people[2]?.staffId,
        handed_at: '2026-11-24T10:00:00.000Z',
        amount_fen: 100,
      });
      for (const sql of ['UPDATE cash_handovers SET amount_fen = 1', 'DELETE FROM cash_handovers']) {
        await expect(db.writeTx(tx => tx.run({ sql, parameters: [] }))).rejects.toThrow();
      }
      await expect(
        station.row('cash_handovers', {
          session_id: session.id,
          from_staff_id: owner?.staffId,
          to_staff_id: owner?.staffId,
          handed_at: '2026-11-24T10:00:00.000Z',
          amount_fen: 100,
        }),
      ).rejects.toMatchObject({ errors: { to_staff_id: { key: 'resources.cash_handovers.errors.same_person' } } });
    });
  });
});
