import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import type { Definition } from '../../../model/kernel/resource.ts';
import { register } from '../../../model/resources/index.ts';
import { STATION_ID } from '../../../model/resources/settings/settings.ts';
import { serverActor } from '../../../server/actions/handler.ts';
import { writePassword } from '../../../server/actions/sessions.ts';
import { buildBackbay } from '../../../server/app.ts';
import { type Environment, type Mode, readConfig } from '../../../server/config.ts';
import type { Deps } from '../../../server/http/deps.ts';
import { hashPassword } from '../../../server/session/passwords.ts';
import type { StoredRow } from '../../../server/store/store.ts';
import type { TestContext } from '../../support/databases.ts';

/** The password of every account here. */
export const PASSWORD = 'seven brown kettles sing';

/** Somebody signed in: requests with his cookie. */
export interface Client {
  readonly cookie: string;
  readonly userId: string;
  get(url: string): Promise<LightMyRequestResponse>;
  send(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    url: string,
    body?: object,
    headers?: Readonly<Record<string, string>>,
  ): Promise<LightMyRequestResponse>;
}

export interface TestStation {
  readonly app: FastifyInstance;
  readonly deps: Deps;
  readonly context: TestContext;
  /** Writes a row as the server, past all rights. */
  row(register: string, values: Readonly<Record<string, unknown>>): Promise<StoredRow>;
  /** Makes a person with an account of these roles; the ids of both. */
  person(username: string, roles: readonly string[], mustChange?: boolean): Promise<{ staffId: string; userId: string }>;
  signIn(username: string, password?: string): Promise<Client>;
  /** Lines of the log so far. */
  readonly log: string[];
}

export const definitionOf = (name: string): Definition => {
  const found = register(name);
  if (found === undefined) throw new Error(`no register ${name}`);
  return found;
};

/** The cookie that an answer sets, as a browser would send it back. */
export const cookieOf = (answer: LightMyRequestResponse): string => String(answer.headers['set-cookie'] ?? '').split(';')[0] ?? '';

function clientOf(app: FastifyInstance, cookie: string, userId: string): Client {
  const inject = (options: InjectOptions): Promise<LightMyRequestResponse> => app.inject(options);
  return {
    cookie,
    userId,
    get: url => inject({ method: 'GET', url, headers: { cookie } }),
    send: (method, url, body, headers = {}) =>
      inject({ method, url, headers: { cookie, ...headers }, ...(body === undefined ? {} : { payload: body }) }),
  };
}

/** A station with its settings, on an empty database. */
export async function testStation(context: TestContext, env: Environment = {}, mode: Mode = 'real'): Promise<TestStation> {
  const { db, clock, ids } = context;
  const log: string[] = [];
  const config = readConfig({ BACKBAY_MAX_DELAY_MS: '0', ...env }, mode, { apiOnly: true });
  const { app, deps } = await buildBackbay({ db, clock, ids, config, log: { write: line => void log.push(line) } });
  await app.ready();
  const actor = serverActor('2026-11-24', 'test');
  const row = (name: string, values: Readonly<Record<string, unknown>>): Promise<StoredRow> => {
    const { id, ...input } = values;
    const change = typeof id === 'string' ? { id, asServer: true } : { asServer: true };
    return db.writeTx(tx => deps.store.insert(tx, actor, definitionOf(name), input, change));
  };
  await row('settings', { id: STATION_ID, station_name: '一号站' });
  const hash = await hashPassword(PASSWORD);
  let count = 0;
  return {
    app,
    deps,
    context,
    row,
    log,
    person: async (username, roles, mustChange = false) => {
      count += 1;
      const { id: staffId } = await row('staff', { number: `T${count}`, name: username, state: 'regular' });
      const { id: userId } = await row('users', { username, staff_id: staffId, roles });
      await db.writeTx(tx => writePassword(tx, userId, hash, mustChange, new Date(clock.now()).toISOString()));
      return { staffId, userId };
    },
    signIn: async (username, password = PASSWORD) => {
      const answer = await app.inject({ method: 'POST', url: '/api/session', payload: { username, password } });
      if (answer.statusCode !== 200) throw new Error(`${username} cannot sign in: ${answer.body}`);
      return clientOf(app, cookieOf(answer), (answer.json() as { user: { id: string } }).user.id);
    },
  };
}

/** The root key of a refusal, and its field messages by name. */
export function refusal(answer: LightMyRequestResponse): { status: number; key: string; errors: Record<string, string | undefined> } {
  const body = answer.json() as { root: { key: string }; errors?: Record<string, { key?: string }> };
  const errors = Object.fromEntries(Object.entries(body.errors ?? {}).map(([name, one]) => [name, one.key]));
  return { status: answer.statusCode, key: body.root.key, errors };
}
