import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statement } from '../../../server/db/database.ts';
import { tokenHash } from '../../../server/session/tokens.ts';
import { eachDatabase, type TestContext, testContext } from '../../support/databases.ts';
import { type Client, cookieOf, PASSWORD, refusal, type TestStation, testStation } from '../http/station.ts';

const NEW = 'nine violet lanterns drift';
const TEN_HOURS = 10 * 60 * 60 * 1000;

eachDatabase((_dialect, open) => {
  let station: TestStation;
  let owner: Client;
  beforeAll(async () => {
    station = await testStation(await open());
    await station.person('boss', ['owner']);
    await station.person('second', ['owner']);
    owner = await station.signIn('boss');
  });
  afterAll(() => station.app.close());
  const status = async (client: Client): Promise<number> => (await client.get('/api/session')).statusCode;

  test('the answer says who is signed in and what he may do', async () => {
    const body = (await owner.get('/api/session')).json();
    expect(body).toMatchObject({
      user: { username: 'boss', name: 'boss' },
      roles: ['owner'],
      must_change_password: false,
      today: '2026-11-24',
      station: { name: '一号站', is_demo: false, time_zone: 'Asia/Shanghai' },
    });
    expect(body.grants.staff).toBeDefined();
  });

  test('the cookie is out of reach of scripts, and only the hash of its token is stored', async () => {
    const answer = await station.app.inject({ method: 'POST', url: '/api/session', payload: { username: ' BOSS ', password: PASSWORD } });
    expect(answer.headers['set-cookie']).toMatch(/^backbay_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    const token = cookieOf(answer).split('=')[1] ?? '';
    const { db } = station.context;
    const rows = await db.all<{ token_hash: string }>(statement(db.dialect, 'SELECT token_hash FROM sessions'));
    expect(rows.map(row => row.token_hash)).toContain(tokenHash(token));
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  test('V40: a locked or archived account is out with its next request, and stays out when it is unlocked', async () => {
    const { userId } = await station.person('leaver', ['hr']);
    const leaver = await station.signIn('leaver');
    expect((await owner.send('POST', `/api/users/${userId}/lock`)).statusCode).toBe(200);
    expect(await status(leaver)).toBe(401);
    await owner.send('POST', `/api/users/${userId}/unlock`);
    expect(await status(leaver)).toBe(401);
    const again = await station.signIn('leaver');
    expect((await owner.send('DELETE', `/api/users/${userId}`)).statusCode).toBe(200);
    expect(await status(again)).toBe(401);
  });

  test('rights follow the roles of the moment', async () => {
    const { userId } = await station.person('mover', ['employee']);
    const mover = await station.signIn('mover');
    expect((await mover.get('/api/salaries')).json()).toEqual([]);
    expect((await mover.send('POST', '/api/suppliers', {})).statusCode).toBe(403);
    await owner.send('PUT', `/api/users/${userId}`, { version: 1, roles: ['parts_manager'] });
    expect((await mover.send('POST', '/api/suppliers', {})).statusCode).toBe(422);
  });

  test('V41: a cookie is worthless after signing out', async () => {
    const client = await station.signIn('second');
    const answer = await client.send('DELETE', '/api/session');
    expect(answer.statusCode).toBe(204);
    expect(answer.headers['set-cookie']).toContain('Max-Age=0');
    expect(await status(client)).toBe(401);
  });

  test('V42, V44: a new password asks for the old one and ends all other sessions', async () => {
    await station.person('changer', ['hr']);
    const [here, there] = [await station.signIn('changer'), await station.signIn('changer')];
    const wrong = await here.send('POST', '/api/session/password', { old_password: 'not it', new_password: NEW });
    expect(refusal(wrong)).toMatchObject({ status: 422, errors: { old_password: 'validation.wrong_password' } });
    const same = await here.send('POST', '/api/session/password', { old_password: PASSWORD, new_password: PASSWORD });
    expect(refusal(same).errors).toEqual({ new_password: 'validation.same_password' });
    const short = await here.send('POST', '/api/session/password', { old_password: PASSWORD, new_password: 'short' });
    expect(refusal(short).errors).toEqual({ new_password: 'validation.password_short' });
    expect((await here.send('POST', '/api/session/password', { old_password: PASSWORD, new_password: NEW })).statusCode).toBe(200);
    expect(await status(here)).toBe(200);
    expect(await status(there)).toBe(401);
    await expect(station.signIn('changer')).rejects.toThrow('sign_in_failed');
    await station.signIn('changer', NEW);
  });

  test('V43: every sign-in has a token of its own, whatever cookie came along', async () => {
    const fixed = `backbay_session=${'A'.repeat(43)}`;
    const payload = { username: 'second', password: PASSWORD };
    const answer = await station.app.inject({ method: 'POST', url: '/api/session', payload, headers: { cookie: fixed } });
    expect(cookieOf(answer)).not.toBe(fixed);
  });

  test('V53: nobody learns whether an account exists', async () => {
    const attempt = (username: string) =>
      station.app.inject({ method: 'POST', url: '/api/session', payload: { username, password: 'wrong' }, remoteAddress: '10.9.9.9' });
    const [known, unknown] = [await attempt('second'), await attempt('nobody')];
    const bare = (answer: typeof known) => ({ ...answer.json(), request_id: '' });
    expect(bare(known)).toEqual(bare(unknown));
    expect(known.statusCode).toBe(401);
    expect(Object.keys(known.headers)).toEqual(Object.keys(unknown.headers));
  });

  test('V55: a first password opens nothing but its own change', async () => {
    await station.person('novice', ['owner'], true);
    const novice = await station.signIn('novice');
    expect((await novice.get('/api/session')).json().must_change_password).toBe(true);
    for (const url of ['/api/staff', '/api/search?q=x', '/api/reports', '/api/events', '/api/openapi.json']) {
      expect([url, refusal(await novice.get(url))]).toMatchObject([url, { status: 403, key: 'problem.change_password_first' }]);
    }
    await novice.send('POST', '/api/session/password', { old_password: PASSWORD, new_password: NEW });
    expect((await novice.get('/api/staff')).statusCode).toBe(200);
  });

  test('a password set by somebody else must be changed, ends sessions and is never one’s own', async () => {
    const { userId } = await station.person('forgetful', ['hr']);
    const before = await station.signIn('forgetful');
    const bad = await owner.send('POST', `/api/users/${userId}/set_password`, { password: 'passwordpassword' });
    expect(refusal(bad).errors).toEqual({ password: 'validation.password_common' });
    expect((await owner.send('POST', `/api/users/${userId}/set_password`, { password: NEW })).statusCode).toBe(200);
    expect(await status(before)).toBe(401);
    expect((await (await station.signIn('forgetful', NEW)).get('/api/session')).json().must_change_password).toBe(true);
    const own = await owner.send('POST', `/api/users/${owner.userId}/set_password`, { password: NEW });
    expect(refusal(own)).toMatchObject({ status: 403, key: 'problem.own_account' });
  });

  test('sessions are listed, ended one by one and all at once', async () => {
    await station.person('many', ['hr']);
    const [one, two, three] = [await station.signIn('many'), await station.signIn('many'), await station.signIn('many')];
    const list = (await one.get('/api/session/list')).json() as { id: string; is_current: boolean }[];
    expect(list).toHaveLength(3);
    expect(list.filter(session => session.is_current)).toHaveLength(1);
    const mine = (await two.get('/api/session/list')).json().find((session: { is_current: boolean }) => session.is_current);
    expect((await one.send('DELETE', `/api/session/${mine.id}`)).statusCode).toBe(204);
    expect([await status(one), await status(two), await status(three)]).toEqual([200, 401, 200]);
    expect((await owner.send('DELETE', `/api/session/${list[0]?.id}`)).statusCode).toBe(404);
    await one.send('DELETE', '/api/session/all');
    expect([await status(one), await status(three)]).toEqual([401, 401]);
  });

  test('a service token acts as its user until it is revoked, and is shown once', async () => {
    const { userId } = await station.person('machine', ['parts_manager']);
    const made = await owner.send('POST', '/api/service_tokens', { name: '收银机', user_id: userId });
    expect(made.statusCode).toBe(201);
    const { id, token } = made.json() as { id: string; token: string };
    const call = () => station.app.inject({ url: '/api/parts', headers: { authorization: `Bearer ${token}` } });
    expect((await call()).statusCode).toBe(200);
    await station.deps.doors.machines.flush();
    const shown = (await owner.get(`/api/service_tokens/${id}`)).json();
    expect(shown).not.toHaveProperty('token');
    expect(shown.last_used_at).toMatch(/^2026-11-24T/);
    expect((await owner.send('POST', `/api/service_tokens/${id}/revoke`)).statusCode).toBe(200);
    expect((await call()).statusCode).toBe(401);
    expect(station.log.join('')).not.toContain(token);
  });

  test('V59: no password and no token stands in the log or the audit log', async () => {
    const { db } = station.context;
    const audit = await db.all(statement(db.dialect, 'SELECT * FROM audit_log'));
    for (const secret of [PASSWORD, NEW, owner.cookie.split('=')[1] ?? 'none']) {
      expect(station.log.join('')).not.toContain(secret);
      expect(JSON.stringify(audit)).not.toContain(secret);
    }
  });

  test('an open stream of news does not keep a session awake', async () => {
    const { clock } = station.context;
    const client = await station.signIn('second');
    const token = client.cookie.split('=')[1] ?? '';
    clock.advance(20 * 60_000);
    expect(await station.deps.doors.sessions.find(token, false)).toBeDefined();
    clock.advance(11 * 60_000);
    expect(await status(client)).toBe(401);
  });

  test('an idle session ends, and so does one of twelve hours', async () => {
    const { clock } = station.context;
    const idle = await station.signIn('second');
    clock.advance(29 * 60_000);
    expect(await status(idle)).toBe(200);
    clock.advance(31 * 60_000);
    expect(await status(idle)).toBe(401);
    const busy = await station.signIn('second');
    for (let passed = 0; passed < TEN_HOURS + 2.5 * 60 * 60_000; passed += 20 * 60_000) {
      clock.advance(20 * 60_000);
      await status(busy);
    }
    expect(await status(busy)).toBe(401);
  });
});

describe('attempts', () => {
  let context: TestContext;
  let station: TestStation;
  beforeAll(async () => {
    context = await testContext('sqlite');
    station = await testStation(context);
    await station.person('target', ['owner']);
  });
  afterAll(async () => {
    await station.app.close();
    await context.close();
  });
  const attempt = (username: string, password: string, remoteAddress: string) =>
    station.app.inject({ method: 'POST', url: '/api/session', payload: { username, password }, remoteAddress });

  test('V54: the back-off of an account holds for every spelling and every address', async () => {
    const spellings = ['target', 'TARGET', ' target', 'ｔａｒｇｅｔ', 'Target '];
    for (const [index, spelling] of spellings.entries()) {
      expect((await attempt(spelling, 'wrong', `10.0.0.${index}`)).statusCode).toBe(401);
    }
    const refused = await attempt('target', PASSWORD, '10.0.1.1');
    expect(refusal(refused)).toMatchObject({ status: 429, key: 'problem.too_many_attempts' });
    expect(Number(refused.headers['retry-after'])).toBe(1);
    context.clock.advance(1001);
    expect((await attempt('target', PASSWORD, '10.0.1.1')).statusCode).toBe(200);
  });

  test('an address that the account uses is not locked out by strangers', async () => {
    for (let index = 0; index < 12; index += 1) {
      await attempt('target', 'wrong', `10.1.0.${index}`);
      context.clock.advance(1000);
    }
    expect((await attempt('target', PASSWORD, '10.2.0.1')).statusCode).toBe(429);
    expect((await attempt('target', PASSWORD, '10.0.1.1')).statusCode).toBe(200);
  });

  test('an address has twenty failures a minute, whatever it says of itself; IPv6 counts by its /64', async () => {
    for (let index = 0; index < 20; index += 1) await attempt(`nobody${index}`, 'wrong', `2001:db8::${index + 1}`);
    expect((await attempt('fresh', 'wrong', '2001:db8::ffff')).statusCode).toBe(429);
    const headers = { 'x-forwarded-for': '8.8.8.8', forwarded: 'for=8.8.8.8' };
    const payload = { username: 'fresh', password: 'wrong' };
    const forged = await station.app.inject({ method: 'POST', url: '/api/session', payload, headers, remoteAddress: '2001:db8::1' });
    expect(forged.statusCode).toBe(429);
    context.clock.advance(60_001);
    expect((await attempt('fresh', 'wrong', '2001:db8::ffff')).statusCode).toBe(401);
  });

  test('behind a proxy of one’s own, the address is the one that the proxy saw', async () => {
    const proxied = await testStation(await testContext('sqlite'), { BACKBAY_TRUST_PROXY: 'on' });
    for (let index = 0; index < 21; index += 1) {
      const headers = { 'x-forwarded-for': `8.8.${index}.8, 192.0.2.1` };
      const answer = await proxied.app.inject({
        method: 'POST',
        url: '/api/session',
        payload: { username: `no${index}`, password: 'x' },
        headers,
      });
      expect(answer.statusCode).toBe(index < 20 ? 401 : 429);
    }
    await proxied.app.close();
    await proxied.context.close();
  });

  test('many wrong passwords at once are all counted', async () => {
    await station.person('flooded', ['hr']);
    const answers = await Promise.all(Array.from({ length: 12 }, (_, index) => attempt('flooded', 'wrong', `10.3.0.${index}`)));
    expect(answers.filter(answer => answer.statusCode === 401)).toHaveLength(5);
    expect(answers.filter(answer => answer.statusCode === 429)).toHaveLength(7);
  });
});

describe('set-up', () => {
  test('makes the owner once, with the token from the console', async () => {
    const context = await testContext('sqlite');
    const { readConfig } = await import('../../../server/config.ts');
    const { buildBackbay } = await import('../../../server/app.ts');
    const { allowSetup } = await import('../../../server/http/setupRoutes.ts');
    const config = readConfig({ BACKBAY_LOG: 'silent', BACKBAY_PUBLIC_URL: 'https://station.example' }, 'real', { apiOnly: true });
    const { app } = await buildBackbay({ ...context, config });
    await context.db.writeTx(tx => allowSetup(tx, 'the-token'));
    expect((await app.inject('/api/station')).json()).toMatchObject({ needs_setup: true, is_demo: false });
    const payload = { token: 'the-token', name: '一号站', username: 'boss', password: PASSWORD };
    const post = (body: object) => app.inject({ method: 'POST', url: '/api/setup', payload: body });
    expect((await post({ ...payload, token: 'another' })).statusCode).toBe(403);
    expect(refusal(await post({ ...payload, password: 'backbay backbay' })).errors).toEqual({ password: 'validation.password_common' });
    expect(refusal(await post({ ...payload, settings: { time_zone: 'Mars/Olympus' } })).errors).toEqual({
      time_zone: 'validation.time_zone',
    });
    const made = await post({ ...payload, settings: { closing_time: '19:00' } });
    expect(made.statusCode).toBe(201);
    expect(made.headers['set-cookie']).toMatch(/^__Host-backbay_session=.*; Secure$/);
    expect(made.json()).toMatchObject({ roles: ['owner'], station: { name: '一号站' } });
    expect((await post(payload)).statusCode).toBe(403);
    expect((await app.inject('/api/station')).json()).toMatchObject({ needs_setup: false, name: '一号站' });
    await app.close();
    await context.close();
  });
});
