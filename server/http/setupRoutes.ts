import type { FastifyInstance } from 'fastify';
import { PACKS } from '../../data/starter/duties/packs.ts';
import { mayOnAll, ROLES } from '../../model/kernel/access.ts';
import { STATION_ID, settings } from '../../model/resources/settings/settings.ts';
import { users } from '../../model/resources/settings/users.ts';
import { assertTimeZone } from '../actions/guards.ts';
import { asServer, serverActor } from '../actions/handler.ts';
import { writePassword } from '../actions/sessions.ts';
import { type Reader, statement, type Tx } from '../db/database.ts';
import { forbidden, invalid, Problem } from '../problem.ts';
import { seedRoles, seedStarter } from '../seed/starter.ts';
import { passwordProblem } from '../session/passwordRules.ts';
import { hashPassword } from '../session/passwords.ts';
import { sameText, tokenHash } from '../session/tokens.ts';
import type { Deps } from './deps.ts';
import { objectBody } from './jsonBody.ts';
import { actorOf } from './policy.ts';
import { sendJson } from './query.ts';
import { startSession } from './sessionRoutes.ts';
import { PRODUCT_VERSION } from './version.ts';

const SETUP_KEY = 'setup_token';

/** The hash of the token that may set the station up; undefined once it has been. */
export async function setupHash(reader: Reader): Promise<string | undefined> {
  const row = await reader.one<{ value: string }>(statement(reader.dialect, 'SELECT value FROM meta WHERE key = ?', SETUP_KEY));
  return row?.value;
}

/** Whether the station has no settings yet: nobody has set it up. */
export async function needsSetup(reader: Reader): Promise<boolean> {
  return (await reader.one(statement(reader.dialect, 'SELECT id FROM settings WHERE id = ?', STATION_ID))) === undefined;
}

/** Makes `token` the one that may set the station up; the one before is void. */
export async function allowSetup(tx: Tx, token: string): Promise<void> {
  const sql = 'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value';
  await tx.run(statement(tx.dialect, sql, SETUP_KEY, tokenHash(token)));
}

async function setUp(deps: Deps, body: Readonly<Record<string, unknown>>, requestId: string): Promise<string> {
  const { context, store, doors } = deps;
  const { token, name, username, password, settings: wanted, ...rest } = body;
  const extra = Object.keys(rest)[0];
  if (extra !== undefined) throw invalid({ [extra]: { key: 'validation.unknown_field', args: { field: extra } } });
  const expected = await setupHash(context.db);
  if (expected === undefined || typeof token !== 'string' || !sameText(tokenHash(token), expected)) {
    throw new Problem(403, { key: 'problem.setup_token' });
  }
  if (typeof name !== 'string' || name.trim() === '') throw invalid({ name: { key: 'validation.required' } });
  const problem = passwordProblem(password, [String(username ?? ''), name]);
  if (problem !== undefined) throw invalid({ password: problem });
  const given = wanted === undefined || wanted === null ? {} : objectBody(wanted);
  assertTimeZone(given.time_zone);
  const hash = await hashPassword(String(password));
  const actor = serverActor(doors.station.today(context.clock.now()), requestId);
  return context.db.writeTx(async tx => {
    const used = await tx.run(statement(tx.dialect, 'DELETE FROM meta WHERE key = ? AND value = ?', SETUP_KEY, expected));
    if (used === 0) throw new Problem(403, { key: 'problem.setup_token' });
    const owner = await store.insert(
      tx,
      actor,
      users,
      { username, roles: ['owner'] satisfies (typeof ROLES)[number][] },
      { asServer: true },
    );
    await writePassword(tx, owner.id, hash, false, new Date(context.clock.now()).toISOString());
    await store.insert(tx, actor, settings, { ...given, station_name: name }, { id: STATION_ID, asServer: true });
    return owner.id;
  });
}

/** What a visitor may know of the station before he signs in, and the set-up, once, with the token from the console. */
export async function setupRoutes(app: FastifyInstance, deps: Deps): Promise<void> {
  const { context, config, doors } = deps;

  app.get('/api/station', { config: { policy: 'open' } }, async (_request, reply) => {
    const isDemo = config.mode === 'demo';
    return sendJson(reply, {
      name: doors.station.facts.name,
      is_demo: isDemo,
      needs_setup: await needsSetup(context.db),
      ...(isDemo ? { demo_accounts: ROLES.map(role => ({ username: role, role })) } : {}),
      version: PRODUCT_VERSION,
    });
  });

  app.post('/api/starter', { config: { policy: 'member' } }, async (request, reply) => {
    const actor = actorOf(request);
    if (!mayOnAll(actor.grants, 'duty_packs', 'C')) throw forbidden();
    const { pack = PACKS[0], ...rest } = request.body === undefined || request.body === null ? {} : objectBody(request.body);
    const extra = Object.keys(rest)[0];
    if (extra !== undefined) throw invalid({ [extra]: { key: 'validation.unknown_field', args: { field: extra } } });
    const wanted = PACKS.find(one => one === pack);
    if (wanted === undefined) throw invalid({ pack: { key: 'validation.choice' } });
    const added = await seedStarter({ context, store: deps.store, actor: asServer(actor) }, wanted);
    return sendJson(reply, { added });
  });

  app.post('/api/setup', { config: { policy: 'open' } }, async (request, reply) => {
    const owner = await setUp(deps, objectBody(request.body), request.id);
    await seedRoles({ context, store: deps.store, actor: serverActor(doors.station.today(context.clock.now()), request.id) });
    await doors.station.refresh();
    return sendJson(reply.code(201), await startSession(deps, request, reply, owner));
  });
}
