import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serverActor } from '../../../server/actions/handler.ts';
import { buildBackbay } from '../../../server/app.ts';
import { ConfigError, readConfig } from '../../../server/config.ts';
import { enforcePolicies } from '../../../server/http/authenticate.ts';
import { type TestContext, temporaryDir, testContext } from '../../support/databases.ts';
import { type Client, definitionOf, type TestStation, testStation } from './station.ts';

describe('settings', () => {
  test.each([
    ['PORT', '70000'],
    ['PORT', '3e3'],
    ['HOST', 'a b'],
    ['DATABASE_URL', 'mysql://x'],
    ['BACKBAY_PUBLIC_URL', 'https://a.example/path'],
    ['BACKBAY_PUBLIC_URL', 'ftp://a.example'],
    ['BACKBAY_METRICS', 'maybe'],
    ['BACKBAY_LOG', 'loud'],
    ['BACKBAY_SESSION_IDLE_MINUTES', '0'],
    ['BACKBAY_SCHEMA', 'Robert"; drop'],
  ])('%s=%s stops the start and is named', (name, value) => {
    expect(() => readConfig({ [name]: value }, 'real')).toThrow(ConfigError);
    expect(() => readConfig({ [name]: value }, 'real')).toThrow(name);
  });

  test('the address of the database, which holds a password, is never repeated', () => {
    expect(() => readConfig({ DATABASE_URL: 'mysql://me:geheim@x' }, 'real')).not.toThrow('geheim');
  });

  test('what is not set has its usual value', () => {
    expect(readConfig({}, 'real')).toMatchObject({ port: 3000, host: '127.0.0.1', publicUrl: 'http://127.0.0.1:3000', metrics: false });
  });
});

describe('a running station', () => {
  let context: TestContext;
  let station: TestStation;
  let owner: Client;
  let url: string;
  beforeAll(async () => {
    context = await testContext('sqlite');
    station = await testStation(context, { BACKBAY_METRICS: 'on' });
    await station.person('boss', ['owner']);
    await station.person('fitter', []);
    owner = await station.signIn('boss');
    url = await station.app.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(async () => {
    await station.app.close();
    await context.close();
  });

  test('V33: every route names a policy, and a route without one stops the start', async () => {
    const bare = Fastify();
    enforcePolicies(bare as never, { context, registry: station.deps.registry }, station.deps.doors);
    expect(() => bare.get('/forgotten', async () => 'x')).toThrow('names no policy');
    await bare.close();
  });

  test('nobody gets anything without signing in, but what is open', async () => {
    for (const path of [
      'staff',
      'staff/x',
      'staff/totals',
      'search?q=a',
      'events',
      'reports',
      'reports/part_demand',
      'session',
      'openapi.json',
      'staff/export.csv',
    ]) {
      expect([path, (await station.app.inject(`/api/${path}`)).statusCode]).toEqual([path, 401]);
    }
    for (const path of ['/healthz', '/readyz', '/api/station']) expect((await station.app.inject(path)).statusCode).not.toBe(401);
    const command = await owner.send('POST', '/api/command/user_list', {});
    expect(command.statusCode).toBe(404);
  });

  test('V34: reading writes nothing', async () => {
    const { db } = context;
    const state = async (): Promise<string> => {
      const tables = await db.all<{ name: string }>({
        sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%search%'",
        parameters: [],
      });
      const rows = [];
      for (const { name } of tables) rows.push(await db.all({ sql: `SELECT * FROM "${name}"`, parameters: [] }));
      return JSON.stringify(rows);
    };
    const before = await state();
    for (const path of [
      'staff',
      'staff?filter={"q":"b"}',
      'users',
      'search?q=b',
      'session',
      'session/list',
      'openapi.json',
      'settings/station',
    ]) {
      expect((await owner.get(`/api/${path}`)).statusCode).toBe(200);
    }
    expect(await state()).toBe(before);
  });

  test('an error of ours is 500 with an id, and its details go to the log only', async () => {
    const { store } = station.deps;
    const list = store.list;
    Object.assign(store, { list: async () => Promise.reject(new Error('SELECT secret_thing FROM nowhere')) });
    const answer = await owner.get('/api/staff');
    Object.assign(store, { list });
    expect(answer.statusCode).toBe(500);
    expect(answer.json()).toEqual({
      type: 'about:blank',
      title: 'Internal Server Error',
      status: 500,
      request_id: expect.any(String),
      root: { key: 'problem.internal' },
    });
    expect(station.log.join('')).toContain('secret_thing');
  });

  test('a refused attempt stands in the audit log', async () => {
    const fitter = await station.signIn('fitter');
    expect((await fitter.send('DELETE', '/api/suppliers/01930000-0000-7000-8000-000000000000')).statusCode).toBe(403);
    const entries = (await owner.get('/api/audit_log?filter={"verb":"refused"}')).json();
    expect(entries).toMatchObject([{ register: 'suppliers', record_id: null, changes: { reason: [null, 'problem.forbidden'] } }]);
  });

  test('a range of the history that is none is 400', async () => {
    const { id } = await station.row('skills', { code: 'H1', name: '史', area: 'body' });
    for (const range of ['[x', '[1]', '{}', '[5,1]']) {
      expect((await owner.get(`/api/skills/${id}/history?range=${range}`)).statusCode).toBe(400);
    }
    expect((await owner.get(`/api/skills/${id}/history?range=[0,0]`)).json()).toHaveLength(1);
  });

  test('news: a reader hears of registers that he may read, and of no others, until his session ends', async () => {
    const fitter = await station.signIn('fitter');
    const abort = new AbortController();
    const response = await fetch(`${url}/api/events`, { headers: { cookie: fitter.cookie }, signal: abort.signal });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    let heard = '';
    const reader = response.body?.getReader();
    const decoder = new TextDecoder();
    const listening = (async () => {
      for (;;) {
        const part = await reader?.read();
        if (part === undefined || part.done) return 'ended';
        heard += decoder.decode(part.value);
      }
    })();
    await owner.send('POST', '/api/suppliers', {});
    await station.row('suppliers', { code: 'N1', name: '新', kind: 'tools' });
    await station.row('skills', { code: 'N1', name: '新', area: 'body' });
    await expect.poll(() => heard).toContain('event: change\ndata: {"registers":["skills"');
    expect(heard).not.toContain('suppliers');
    await fitter.send('DELETE', '/api/session');
    await station.row('skills', { code: 'N2', name: '新二', area: 'body' });
    expect(await listening).toBe('ended');
    abort.abort();
  });

  test('a refused transaction is no news', async () => {
    const told: string[] = [];
    const stop = station.deps.changes.listen(registers => told.push(...registers));
    const bad = { create: [{ code: 'OK1', name: 'x', kind: 'tools' }, { code: '' }] };
    await owner.send('POST', '/api/suppliers/bulk', bad);
    await station.row('skills', { code: 'N9', name: '新九', area: 'body' });
    await expect.poll(() => told).toContain('skills');
    stop();
    expect(told).not.toContain('suppliers');
  });

  test('metrics count by route, never by address', async () => {
    await owner.get('/api/staff/some-id');
    const text = (await station.app.inject('/metrics')).body;
    expect(text).toMatch(/backbay_requests_total\{method="GET",route="\/api\/:register\/:id",status="404"\} \d+/);
    expect(text).not.toContain('some-id');
  });

  test('a log line has method, path, status and account, and nothing of query, cookie or body', async () => {
    await owner.get('/api/staff?filter={"q":"canary-name"}');
    await owner.send('POST', '/api/suppliers', { code: 'canary-code' });
    const lines = station.log.join('');
    expect(lines).toMatch(/"method":"GET","path":"\/api\/staff","status":200,"ms":[\d.]+,"user":"/);
    expect(lines).not.toContain('canary');
    expect(lines).not.toContain(owner.cookie.split('=')[1] ?? 'none');
  });

  test('the number of streams of one account has a limit', async () => {
    const aborts = Array.from({ length: 21 }, () => new AbortController());
    const answers = await Promise.all(
      aborts.map(one => fetch(`${url}/api/events`, { headers: { cookie: owner.cookie }, signal: one.signal })),
    );
    expect(answers.filter(answer => answer.status === 429)).toHaveLength(1);
    for (const one of aborts) one.abort();
  });
});

test('closing ends open streams and idle connections at once', async () => {
  const context = await testContext('sqlite');
  const station = await testStation(context);
  await station.person('boss', ['owner']);
  const { cookie } = await station.signIn('boss');
  const url = await station.app.listen({ port: 0, host: '127.0.0.1' });
  await (await fetch(`${url}/healthz`)).text();
  const stream = await fetch(`${url}/api/events`, { headers: { cookie } });
  const begun = performance.now();
  await station.app.close();
  expect(performance.now() - begun).toBeLessThan(3000);
  await stream.text();
  await context.close();
});

test('the built screens: compressed, kept for a year by their hash, pages by index.html, and nothing outside', async () => {
  const dist = temporaryDir();
  mkdirSync(join(dist, 'assets'));
  writeFileSync(join(dist, 'index.html'), '<!doctype html>');
  writeFileSync(join(dist, 'assets/app-1a2b.js'), 'plain');
  writeFileSync(join(dist, 'assets/app-1a2b.js.gz'), gzipSync('packed'));
  const context = await testContext('sqlite');
  const { app } = await buildBackbay({ ...context, config: readConfig({ BACKBAY_LOG: 'silent' }, 'real'), dist });
  const get = (url: string, headers = {}) => app.inject({ url, headers });
  const script = await get('/assets/app-1a2b.js');
  expect(script.headers).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-type': expect.stringContaining('javascript'),
  });
  expect((await get('/assets/app-1a2b.js', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip');
  expect((await get('/assets/gone.js')).statusCode).toBe(404);
  for (const page of ['/', '/staff/1/show', '/login']) {
    expect((await get(page)).headers['cache-control']).toBe('no-cache');
    expect((await get(page)).body).toBe('<!doctype html>');
  }
  expect((await get('/api/nothing/here/at/all')).headers['content-type']).toContain('problem+json');
  for (const path of [
    '/../package.json',
    '/..%2fpackage.json',
    '/assets/..%2f..%2fpackage.json',
    '/%2e%2e/package.json',
    '/assets/%00',
    '//etc/passwd',
  ]) {
    expect([path, (await get(path)).body.includes('"backbay"')]).toEqual([path, false]);
  }
  await app.close();
  await context.close();
});

test('the server’s own actor is nobody who can sign in', () => {
  expect(serverActor('2026-11-24', 'x')).toMatchObject({ userId: 'server', staffId: null });
  expect(definitionOf('users').fields).not.toHaveProperty('password');
});
