import type { FastifyInstance } from 'fastify';
import { users } from '../../model/resources/settings/users.ts';
import { endSessions, writePassword } from '../actions/sessions.ts';
import { COMMAND_LINE, commandLine } from '../cli/machine.ts';
import type { Actor } from '../context.ts';
import { statement } from '../db/database.ts';
import { inspectAside } from '../jobs/aside.ts';
import { makeBackup } from '../jobs/backup.ts';
import { backupsDir, filesDir } from '../places.ts';
import { invalid, notFound } from '../problem.ts';
import { passwordProblem } from '../session/passwordRules.ts';
import { hashPassword } from '../session/passwords.ts';
import { foldUsername, forgetFailures } from '../session/throttle.ts';
import type { Deps } from './deps.ts';
import { optionalBody } from './jsonBody.ts';
import { actorOf } from './policy.ts';
import { sendJson } from './query.ts';

type Body = Readonly<Record<string, unknown>>;
type Command = (deps: Deps, body: Body, requestId: string) => Promise<unknown>;

const nowOf = ({ context }: Deps): string => new Date(context.clock.now()).toISOString();

async function verify({ context }: Deps): Promise<unknown> {
  const { counts, audit, problems } = await inspectAside(context.db);
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return {
    tables: Object.keys(counts).length,
    rows,
    audit_rows: audit.rows,
    seals: audit.seals,
    unsealed: audit.unsealed.length,
    head: audit.head ?? null,
    problems,
  };
}

async function backup({ context, config }: Deps): Promise<unknown> {
  const options = { into: backupsDir(config.dir), files: filesDir(config.dir), clock: context.clock };
  const { path, manifest } = await makeBackup(context.db, options);
  return { path, rows: Object.values(manifest.counts).reduce((sum, count) => sum + count, 0), files: manifest.files };
}

async function accountOf({ context: { db } }: Deps, username: unknown): Promise<string> {
  const sql = 'SELECT id FROM users WHERE username = ?';
  const row = await db.one<{ id: string }>(statement(db.dialect, sql, foldUsername(String(username ?? ''))));
  if (row === undefined) throw notFound();
  return row.id;
}

async function newHash({ config }: Deps, body: Body): Promise<string> {
  const problem = passwordProblem(body.password, [String(body.username ?? '')]);
  if (problem !== undefined && config.mode !== 'demo') throw invalid({ password: problem });
  return hashPassword(String(body.password ?? ''));
}

const actorFor = (deps: Deps, requestId: string): Actor => ({
  ...commandLine(),
  today: deps.doors.station.today(deps.context.clock.now()),
  requestId,
  locale: 'en',
});

const addUser: Command = async (deps, body, requestId) => {
  const hash = await newHash(deps, body);
  const actor = actorFor(deps, requestId);
  const { context, store } = deps;
  return context.db.writeTx(async tx => {
    const number = body.staff;
    const sql = 'SELECT id FROM staff WHERE number = ?';
    const person =
      number === undefined ? undefined : await tx.one<{ id: string }>(statement(tx.dialect, sql, String(number).toUpperCase()));
    if (number !== undefined && person === undefined) throw invalid({ staff: { key: 'validation.reference_not_found' } });
    const input = { username: body.username, roles: body.roles ?? [], ...(person === undefined ? {} : { staff_id: person.id }) };
    const row = await store.insert(tx, actor, users, input);
    await writePassword(tx, row.id, hash, true, nowOf(deps));
    return { id: row.id, username: row.username };
  });
};

const setPassword: Command = async (deps, body, requestId) => {
  const id = await accountOf(deps, body.username);
  const hash = await newHash(deps, body);
  await deps.context.db.writeTx(async tx => {
    await writePassword(tx, id, hash, true, nowOf(deps));
    await endSessions(tx, id, nowOf(deps));
    await forgetFailures(tx, foldUsername(String(body.username)));
    await deps.store.note(tx, actorFor(deps, requestId), 'set_password', 'users', id);
  });
  return { id };
};

const lockUser: Command = async (deps, body, requestId) => {
  const id = await accountOf(deps, body.username);
  await deps.context.db.writeTx(async tx => {
    const change = { is_locked: body.unlock !== true };
    const verb = body.unlock === true ? 'unlock' : 'lock';
    await deps.store.update(tx, actorFor(deps, requestId), users, id, undefined, change, { asServer: true, verb });
    await endSessions(tx, id, nowOf(deps));
  });
  return { id };
};

async function listUsers({ context: { db } }: Deps): Promise<unknown> {
  const sql = `SELECT u.username, u.roles, COALESCE(u.is_locked, 0) AS is_locked, u.last_sign_in_at, s.name FROM users u
    LEFT JOIN staff s ON s.id = u.staff_id WHERE u.archived_at IS NULL ORDER BY u.username`;
  return db.all(statement(db.dialect, sql));
}

const COMMANDS: Readonly<Record<string, Command>> = {
  verify,
  backup,
  user_add: addUser,
  user_password: setPassword,
  user_lock: lockUser,
  user_list: listUsers,
};

/** What the command line asks of the server; for it alone, by the token that lies in the station's folder. */
export async function commandRoutes(app: FastifyInstance, deps: Deps): Promise<void> {
  app.post('/api/command/:name', { config: { policy: 'member' } }, async (request, reply) => {
    const { name } = request.params as { name: string };
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (actorOf(request).userId !== COMMAND_LINE || command === undefined) throw notFound();
    return sendJson(reply, (await command(deps, optionalBody(request.body), request.id)) ?? null);
  });
}
