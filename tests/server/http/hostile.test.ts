import { afterAll, beforeAll, expect, test } from 'vitest';
import { LARGEST } from '../../../model/kernel/kinds/number.ts';
import { eachDatabase } from '../../support/databases.ts';
import { type Client, PASSWORD, refusal, type TestStation, testStation } from './station.ts';

/** A character that PostgreSQL holds in no text, and half of a surrogate pair. */
const WRONG = { nul: 'a\u0000b', half: 'a\ud800b' } as const;
/** In an address halves cannot be written; their bytes can. */
const inPath = (wrong: string): string => (wrong === WRONG.half ? 'a%ED%A0%80b' : encodeURIComponent(wrong));
const json = (value: unknown): string => encodeURIComponent(JSON.stringify(value));

eachDatabase((_dialect, open) => {
  let station: TestStation;
  let boss: Client;
  let bossId: string;
  beforeAll(async () => {
    station = await testStation(await open());
    bossId = (await station.person('boss', ['owner', 'hr', 'cashier'])).staffId;
    boss = await station.signIn('boss');
  });
  afterAll(() => station.app.close());

  const signIn = (payload: object) => station.app.inject({ method: 'POST', url: '/api/session', payload });
  /** Places where a text of the caller reaches a statement without a register's field before it. */
  const PLACES: Readonly<Record<string, (wrong: string) => ReturnType<Client['get']>>> = {
    'a comment': wrong => boss.send('POST', `/api/staff/${bossId}/comments`, { text: wrong }),
    'a mention': wrong => boss.send('POST', `/api/staff/${bossId}/comments`, { text: '看一下', mentions: [wrong] }),
    'what was read': wrong => boss.send('POST', '/api/inbox/read', { ids: [wrong] }),
    'a user name': wrong => signIn({ username: wrong, password: PASSWORD }),
    'a password': wrong => signIn({ username: 'boss', password: wrong }),
    'the end of a session': wrong => boss.send('DELETE', `/api/session/${inPath(wrong)}`),
    'an import': wrong => boss.get(`/api/imports/${inPath(wrong)}/progress`),
    'an import taken back': wrong => boss.send('POST', `/api/imports/${inPath(wrong)}/undo`),
    'a report': wrong => boss.get(`/api/reports/staff_structure?filter=${json({ department_id: wrong })}`),
    'a report of tasks': wrong => boss.get(`/api/reports/duty_weeks?filter=${json({ post_id: wrong })}`),
    'a record': wrong => boss.get(`/api/staff/${inPath(wrong)}`),
    'many records': wrong => boss.get(`/api/staff?filter=${json({ id: [wrong] })}`),
    'a search': wrong => boss.get(`/api/search?q=${inPath(wrong)}`),
  };
  test.each(Object.keys(PLACES))('a character that no text can hold is refused, never a fault: %s', async name => {
    for (const wrong of Object.values(WRONG)) expect((await PLACES[name]?.(wrong))?.statusCode).toBeLessThan(500);
  });

  test('what is said on a record has no control characters, and several lines', async () => {
    const say = (text: string) => boss.send('POST', `/api/staff/${bossId}/comments`, { text });
    for (const wrong of Object.values(WRONG)) expect(refusal(await say(wrong)).errors).toEqual({ text: 'validation.characters' });
    expect(refusal(await say(' \n ')).errors).toEqual({ text: 'validation.required' });
    expect(refusal(await say('长'.repeat(2001))).errors).toEqual({ text: 'validation.max_length' });
    expect((await say('第一行\n第二行')).statusCode).toBe(201);
  });

  test('no amount is so large that the sums of the list break for everybody', async () => {
    const take = (item: string, amount_fen: number) =>
      boss.send('POST', '/api/revenue_days', { day_on: '2026-11-24', trade: 'other', item, amount_fen, orders: 0, discount_fen: 0 });
    for (const wrong of [Number.MAX_SAFE_INTEGER, LARGEST + 1])
      expect(refusal(await take('labour', wrong)).errors).toEqual({ amount_fen: 'validation.max' });
    expect(refusal(await take('labour', -LARGEST - 1)).errors).toEqual({ amount_fen: 'validation.min' });
    for (const item of ['labour', 'parts', 'material']) expect((await take(item, LARGEST)).statusCode).toBe(201);
    expect((await boss.get('/api/revenue_days/totals?filter={}')).json()).toMatchObject({ amount_fen: 3 * LARGEST });
    expect((await boss.get('/api/reports/takings?by=["trade"]')).statusCode).toBe(200);
  });
});
