import { statement } from '../db/database.ts';
import { invalid, Problem } from '../problem.ts';
import { passwordProblem } from '../session/passwordRules.ts';
import { hashPassword } from '../session/passwords.ts';
import { foldUsername, forgetFailures } from '../session/throttle.ts';
import type { ActionArgs, ActionHandler, Preparation } from './handler.ts';
import { assertMayTouch, endSessions, hasOtherOwner, writePassword } from './sessions.ts';

const nowOf = ({ context }: Pick<ActionArgs, 'context'>): string => new Date(context.clock.now()).toISOString();
/** Roles are kept by more than one person only if nobody changes his own account by the side door. */
const ownAccount = (): Problem => new Problem(403, { key: 'problem.own_account' });

/** Words that a guess would start with: what everybody knows of the account. */
export async function knownWords({ context }: Pick<Preparation, 'context'>, userId: string): Promise<string[]> {
  const sql = 'SELECT u.username, s.name, s.phone FROM users u LEFT JOIN staff s ON s.id = u.staff_id WHERE u.id = ?';
  const row = await context.db.one<{ username: string; name: string | null; phone: string | null }>(
    statement(context.db.dialect, sql, userId),
  );
  return row === undefined ? [] : [row.username, row.name ?? '', row.phone ?? ''];
}

/** Checks a new password by the rules; demo databases take any. Throws 422 on `field`. */
export async function assertPassword(preparation: Preparation, field: string, password: unknown): Promise<string> {
  const problem = passwordProblem(password, await knownWords(preparation, preparation.id));
  const isBad =
    problem !== undefined && (!preparation.isDemo || problem.key === 'validation.required' || problem.key === 'validation.password_long');
  if (isBad) throw invalid({ [field]: problem });
  return String(password);
}

const setPassword: ActionHandler = {
  prepare: async preparation => {
    if (preparation.id === preparation.actor.userId) throw ownAccount();
    return hashPassword(await assertPassword(preparation, 'password', preparation.input.password));
  },
  run: async args => {
    const { tx, actor, definition, row, store } = args;
    await assertMayTouch(tx, actor, row.roles);
    await writePassword(tx, row.id, String(args.prepared), true, nowOf(args));
    await endSessions(tx, row.id, nowOf(args));
    await forgetFailures(tx, foldUsername(String(row.username)));
    await store.note(tx, actor, 'set_password', definition.name, row.id);
    return row;
  },
};

const lock: ActionHandler = {
  run: async args => {
    const { tx, actor, definition, row, store } = args;
    if (row.id === actor.userId) throw ownAccount();
    await assertMayTouch(tx, actor, row.roles);
    if (!(await hasOtherOwner(tx, row.id))) throw new Problem(409, { key: 'problem.last_owner' });
    await endSessions(tx, row.id, nowOf(args));
    return store.update(tx, actor, definition, row.id, undefined, { is_locked: true }, { asServer: true, verb: 'lock' });
  },
};

const unlock: ActionHandler = {
  run: async ({ tx, actor, definition, row, store }) => {
    await assertMayTouch(tx, actor, row.roles);
    await forgetFailures(tx, foldUsername(String(row.username)));
    return store.update(tx, actor, definition, row.id, undefined, { is_locked: false }, { asServer: true, verb: 'unlock' });
  },
};

const revoke: ActionHandler = {
  run: async args => {
    const { tx, actor, definition, row, store } = args;
    if (row.revoked_at !== null) return row;
    return store.update(tx, actor, definition, row.id, undefined, { revoked_at: nowOf(args) }, { asServer: true, verb: 'revoke' });
  },
};

export const USER_HANDLERS = {
  'users.set_password': setPassword,
  'users.lock': lock,
  'users.unlock': unlock,
  'service_tokens.revoke': revoke,
} as const;
