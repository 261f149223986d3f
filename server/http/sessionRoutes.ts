import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { serverActor } from '../actions/handler.ts';
import { endSessions, personOf, writePassword } from '../actions/sessions.ts';
import { assertPassword } from '../actions/users.ts';
import { statement } from '../db/database.ts';
import { invalid, notFound, Problem } from '../problem.ts';
import { checkPassword, hashPassword } from '../session/passwords.ts';
import type { SignedIn } from '../session/signedIn.ts';
import { type Attempt, addressKey, countAttempt, foldUsername, forgive } from '../session/throttle.ts';
import { byToken, circumstancesOf, whoSends } from './authenticate.ts';
import type { Deps } from './deps.ts';
import { objectBody } from './jsonBody.ts';
import { actorOf, signedOut } from './policy.ts';
import { sendJson } from './query.ts';

interface Account {
  readonly id: string;
  readonly hash: string | null;
}

/** Who is signed in, as the screens need it. */
export async function sessionAnswer({ context, doors, config }: Deps, { actor, mustChangePassword }: SignedIn): Promise<object> {
  const sql = 'SELECT name FROM staff WHERE id = ?';
  const person =
    actor.staffId === null ? undefined : await context.db.one<{ name: string }>(statement(context.db.dialect, sql, actor.staffId));
  const { facts } = doors.station;
  return {
    user: { id: actor.userId, username: actor.username, staff_id: actor.staffId, name: person?.name ?? actor.username },
    roles: actor.roles,
    grants: actor.grants,
    must_change_password: mustChangePassword,
    today: actor.today,
    station: { name: facts.name, is_demo: config.mode === 'demo', time_zone: facts.timeZone },
  };
}

/** The account that may sign in under a name; accounts that are locked or archived are as good as not there. */
function accountNamed({ context: { db } }: Deps, username: string): Promise<Account | undefined> {
  const sql = `SELECT u.id, c.hash FROM users u LEFT JOIN credentials c ON c.user_id = u.id
    WHERE u.username = ? AND COALESCE(u.is_locked, 0) = 0 AND u.archived_at IS NULL`;
  return db.one<Account>(statement(db.dialect, sql, username));
}

const textOf = (body: Readonly<Record<string, unknown>>, name: string): string => {
  const value = body[name];
  if (typeof value !== 'string' || value === '') throw invalid({ [name]: { key: 'validation.required' } });
  if (value.length > 1000) throw invalid({ [name]: { key: 'validation.max_length', args: { max: 1000 } } });
  return value;
};

/** Starts a session for the account and answers with it. */
export async function startSession(
  deps: Deps,
  request: FastifyRequest,
  reply: FastifyReply,
  userId: string,
  attempt?: Attempt,
): Promise<object> {
  const { context, doors, store } = deps;
  const from = { address: addressKey(request.ip), agent: request.headers['user-agent'] ?? '' };
  const { token } = await context.db.writeTx(async tx => {
    if (attempt !== undefined) await forgive(tx, attempt);
    const now = new Date(context.clock.now()).toISOString();
    await tx.run(statement(tx.dialect, 'UPDATE users SET last_sign_in_at = ? WHERE id = ?', now, userId));
    tx.onCommit(() => store.changed('users'));
    const actor = serverActor(doors.station.today(context.clock.now()), request.id, userId);
    await store.note(tx, { ...actor, staffId: await personOf(tx, userId) }, 'sign_in', 'users', userId);
    return doors.sessions.start(tx, userId, from);
  });
  reply.header('set-cookie', doors.cookie.bring(token));
  const signedIn = await byToken(doors, token, circumstancesOf(doors, context, request));
  if (signedIn === null) throw signedOut();
  request.signedIn = signedIn;
  return sessionAnswer(deps, signedIn);
}

async function signIn(deps: Deps, request: FastifyRequest, reply: FastifyReply): Promise<object> {
  const body = objectBody(request.body);
  const username = foldUsername(textOf(body, 'username'));
  const password = textOf(body, 'password');
  const { context, doors } = deps;
  const account = await accountNamed(deps, username);
  const address = addressKey(request.ip);
  const isKnown = account !== undefined && (await doors.sessions.knows(account.id, address));
  const attempt: Attempt = { account: username, address, isKnown };
  await context.db.writeTx(tx => countAttempt(tx, attempt, context.clock.now()));
  const fits = await checkPassword(account?.hash ?? null, password);
  if (account === undefined || !fits) throw new Problem(401, { key: 'problem.sign_in_failed' });
  return startSession(deps, request, reply, account.id, attempt);
}

async function changePassword(deps: Deps, request: FastifyRequest): Promise<object> {
  const { context, doors, store, config } = deps;
  const { signedIn } = request;
  if (signedIn === null || signedIn.sessionId === null) throw signedOut();
  const { actor, sessionId } = signedIn;
  const body = objectBody(request.body);
  const [old, wanted] = [textOf(body, 'old_password'), textOf(body, 'new_password')];
  const sql = 'SELECT hash FROM credentials WHERE user_id = ?';
  const stored = await context.db.one<{ hash: string }>(statement(context.db.dialect, sql, actor.userId));
  const attempt: Attempt = { account: foldUsername(actor.username), address: addressKey(request.ip), isKnown: true };
  await context.db.writeTx(tx => countAttempt(tx, attempt, context.clock.now()));
  if (!(await checkPassword(stored?.hash ?? null, old))) throw invalid({ old_password: { key: 'validation.wrong_password' } });
  const preparation = { actor, id: actor.userId, input: body, context, isDemo: config.mode === 'demo' };
  const password = await assertPassword(preparation, 'new_password', wanted);
  if (password === old) throw invalid({ new_password: { key: 'validation.same_password' } });
  const hash = await hashPassword(password);
  await context.db.writeTx(async tx => {
    await forgive(tx, attempt);
    await writePassword(tx, actor.userId, hash, false, new Date(context.clock.now()).toISOString());
    await doors.sessions.endAll(tx, actor.userId, sessionId);
    await store.note(tx, actor, 'change_password', 'users', actor.userId);
  });
  return sessionAnswer(deps, { ...signedIn, mustChangePassword: false });
}

/** Signing in and out, the own password, the own sessions. */
export async function sessionRoutes(app: FastifyInstance, deps: Deps): Promise<void> {
  const { context, doors } = deps;
  const own = { config: { policy: 'session' as const } };

  app.post('/api/session', { config: { policy: 'open' } }, async (request, reply) => sendJson(reply, await signIn(deps, request, reply)));

  app.get('/api/session', own, async (request, reply) => {
    if (request.signedIn === null) throw signedOut();
    return sendJson(reply, await sessionAnswer(deps, request.signedIn));
  });

  app.delete('/api/session', { config: { policy: 'open' } }, async (request, reply) => {
    const signedIn = await whoSends(doors, context, request);
    if (signedIn?.sessionId) {
      const { actor, sessionId } = signedIn;
      await context.db.writeTx(tx => doors.sessions.end(tx, actor.userId, sessionId));
    }
    return reply.header('set-cookie', doors.cookie.clear).header('clear-site-data', '"cache"').code(204).send();
  });

  app.post('/api/session/password', own, async (request, reply) => sendJson(reply, await changePassword(deps, request)));

  app.get('/api/session/list', own, async (request, reply) => {
    const sessions = await doors.sessions.list(actorOf(request).userId);
    return sendJson(
      reply,
      sessions.map(one => ({ ...one, is_current: one.id === request.signedIn?.sessionId })),
    );
  });

  app.delete('/api/session/all', own, async (request, reply) => {
    const { userId } = actorOf(request);
    await context.db.writeTx(tx => endSessions(tx, userId, new Date(context.clock.now()).toISOString()));
    return reply.header('set-cookie', doors.cookie.clear).code(204).send();
  });

  app.delete('/api/session/:id', own, async (request, reply) => {
    const { id } = request.params as { id: string };
    const ended = await context.db.writeTx(tx => doors.sessions.end(tx, actorOf(request).userId, id));
    if (!ended) throw notFound();
    return reply.code(204).send();
  });
}
