import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { LightMyRequestResponse as Inject } from 'fastify';
import { type Dialect, statement } from '../../../server/db/database.ts';
import { Problem } from '../../../server/problem.ts';
import { temporaryDir } from '../../support/databases.ts';
import { seedingActor, seedRows } from '../../support/seeding.ts';
import { startTestServer, type TestServer } from '../../support/testServer.ts';
import { keepFiles } from './attachments.ts';
import { TODAY } from './people.ts';
import type { SeedRow } from './rows.ts';

/** One request, as it can be written down and sent again. */
export interface WireRequest {
  /** `HIDDEN` is no request: somebody else changes the field `register/id/field`, which the caller may not see, to something else in each world. */
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'HIDDEN';
  /** Path and query, from `/api` on. */
  readonly url: string;
  /** JSON, or a text that is sent as a file. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}
/** What is compared of an answer: all of it but what differs between any two servers. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** One of two databases that a viewer must not be able to tell apart, with its server. */
export interface World {
  readonly server: TestServer;
  /** Sends the request as the account; the `turn`-th request finds the same time and the same ids in both worlds. */
  send(request: WireRequest, turn: number, userId: string): Promise<WireAnswer>;
  /** Listens to the news as the account; the answer tells which registers it heard of until now. */
  hear(userId: string): Promise<() => readonly string[]>;
  close(): Promise<void>;
}

const UNEQUAL = /^(date|connection|keep-alive|transfer-encoding|x-ratelimit-.*)$/;
const TOKEN = /"token":"([0-9a-f]{32,64})"/;
const SECOND = 1000;

/** What chance alone makes: hashes of restricted values in the log, which are salted, and tokens for machines. */
const SALTED = /"hash":"[0-9a-f]{64}"|"token":"bbt_[\w-]{43}"/g;

const UNHEARD: WireAnswer = { status: 204, headers: {}, body: '' };

/** Databases that were filled before, by their rows: filling one takes longer than most of what is asked of it. */
const filled = new Map<string, string>();
const folder = temporaryDir();
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

/** A server on a database with these rows. */
async function serverWith(dialect: Dialect, rows: readonly SeedRow[]): Promise<TestServer> {
  const key = createHash('sha256').update(JSON.stringify(rows)).digest('hex');
  const from = dialect === 'sqlite' ? filled.get(key) : undefined;
  const server = await startTestServer(dialect, { from });
  if (from !== undefined) return server;
  await seedRows({ ...server.deps.context, ids: server.ids }, server.deps.store, rows, TODAY);
  if (dialect === 'sqlite') {
    const file = join(folder, `${key}.db`);
    await server.db.script(`VACUUM INTO '${file}'`);
    filled.set(key, file);
  }
  return server;
}

/** A server with these rows; `side` tells the worlds apart in what others write there. */
export async function openWorld(dialect: Dialect, rows: readonly SeedRow[], side = 'A'): Promise<World> {
  const server = await serverWith(dialect, rows);
  await keepFiles(server.deps.config.dir);
  const start = server.clock.now();
  const cookies = new Map<string, string>();
  const cookieOf = async (userId: string): Promise<string> => {
    const known = cookies.get(userId);
    if (known !== undefined) return known;
    const cookie = await server.cookieFor(userId);
    cookies.set(userId, cookie);
    return cookie;
  };
  // Import tokens are secrets made by chance: both worlds call them by the turn that made them.
  const tokens = new Map<string, string>();
  const named = (text: string, turn: number): string => {
    const token = TOKEN.exec(text)?.[1];
    if (token === undefined) return text;
    tokens.set(`token-${turn}`, token);
    return text.replaceAll(token, `token-${turn}`);
  };
  const inject = async ({ method, url, body, headers = {} }: WireRequest, cookie: string): Promise<Inject> => {
    if (method === 'HIDDEN') throw new Error('not a request');
    const isFile = typeof body === 'string';
    const type: Record<string, string> =
      body === undefined ? {} : { 'content-type': isFile ? 'application/octet-stream' : 'application/json' };
    const payload = body === undefined ? {} : { payload: isFile ? body : JSON.stringify(body) };
    const real = url.replace(/token-\d+/, name => tokens.get(name) ?? name);
    return server.app.inject({ method, url: real, headers: { cookie, ...type, ...headers }, ...payload });
  };
  /** An import goes on behind its answer; the next request must find it done in both worlds. */
  const settled = async ({ body }: Inject): Promise<void> => {
    const { batch_id: batch } = JSON.parse(body) as { batch_id?: string };
    const query = statement(server.db.dialect, 'SELECT state FROM import_batches WHERE id = ?', batch);
    for (let tries = 0; tries < 1000; tries += 1) {
      const row = await server.db.one<{ state: string }>(query);
      if (row !== undefined && row.state !== 'staging' && row.state !== 'writing') return;
      await wait(10);
    }
  };
  return {
    server,
    send: async (request, turn, userId) => {
      if (request.method === 'HIDDEN') return changeHidden(server, request.url, `${side} ${turn}`, turn);
      const cookie = await cookieOf(userId);
      server.clock.set(new Date(start + turn * SECOND).toISOString());
      server.ids.pin(`request ${turn}`);
      const answer = await inject(request, cookie);
      if (answer.statusCode === 202) await settled(answer);
      const kept = Object.entries(answer.headers).filter(([name]) => !UNEQUAL.test(name));
      const text = answer.rawPayload.toString(isBinary(answer.headers['content-type']) ? 'base64' : 'utf8');
      return {
        status: answer.statusCode,
        headers: Object.fromEntries(kept.map(([name, value]) => [name, String(value)])),
        body: named(text.replace(SALTED, '"made":"by chance"'), turn),
      };
    },
    hear: async userId => {
      const { stream } = await server.app.inject({
        url: '/api/events',
        headers: { cookie: await cookieOf(userId) },
        payloadAsStream: true,
      });
      const heard = new Set<string>();
      stream().on('data', (data: Buffer) => {
        for (const [, list = '[]'] of String(data).matchAll(/^data: \{"registers":(\[.*?\])/gm)) {
          for (const register of JSON.parse(list) as string[]) heard.add(register);
        }
      });
      return () => [...heard].sort();
    },
    close: () => server.close(),
  };
}

/** The owner writes `text` where the caller does not look. Nothing happens when the row is gone. */
async function changeHidden(server: TestServer, place: string, text: string, turn: number): Promise<WireAnswer> {
  const [register = '', id = '', field = ''] = place.split('/');
  const { store, registry } = server.deps;
  server.ids.pin(`hidden ${turn}`);
  try {
    const actor = { ...seedingActor('owner', TODAY, true), requestId: `hidden-${turn}` };
    await server.db.writeTx(tx => store.update(tx, actor, registry.get(register), id, undefined, { [field]: text }, { asServer: true }));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
  }
  return UNHEARD;
}

const isBinary = (type: unknown): boolean => typeof type === 'string' && /sheet|octet-stream|image/.test(type);
