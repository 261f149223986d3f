import type { Context } from '../context.ts';
import { type Database, statement, type Tx } from '../db/database.ts';
import { newToken, tokenHash } from './tokens.ts';

/** What is read of a session, its account and its password, on every request. */
export interface SessionRow {
  readonly session_id: string;
  readonly seen_at: string;
  readonly expires_at: string;
  readonly user_id: string;
  readonly username: string;
  readonly staff_id: string | null;
  readonly roles: string;
  readonly must_change: number | null;
}
export interface SessionLimits {
  readonly idleMinutes: number;
  readonly absoluteMinutes: number;
}
export interface ListedSession {
  readonly id: string;
  readonly created_at: string;
  readonly seen_at: string;
  readonly address: string;
  readonly agent: string;
}

const MINUTE = 60_000;
const FLUSH_MS = 30_000;
const iso = (ms: number): string => new Date(ms).toISOString();

/** The sessions of one station. Reads write nothing: when a session was last seen is gathered and written every half minute. */
export interface Sessions {
  /**
   * The session of a token whose account may sign in; undefined when it has ended or never was. It counts as used,
   * unless `isUse` is false: an open stream of news is nobody at work.
   */
  find(token: string, isUse?: boolean): Promise<SessionRow | undefined>;
  /** Starts a session; its token is known to the caller only. */
  start(tx: Tx, userId: string, from: { address: string; agent: string }): Promise<{ id: string; token: string }>;
  /** Ends one session of the account; whether there was one. */
  end(tx: Tx, userId: string, id: string): Promise<boolean>;
  /** Ends all sessions of the account but `except`. */
  endAll(tx: Tx, userId: string, except?: string): Promise<number>;
  list(userId: string): Promise<ListedSession[]>;
  /** Whether the account has been signed in from the address within the last 30 days. */
  knows(userId: string, address: string): Promise<boolean>;
  /** Writes what was gathered, and forgets sessions that ended 30 days ago. */
  flush(): Promise<void>;
  /** Stops the half-minute writing, after a last one. */
  close(): Promise<void>;
}

const FIND = `SELECT s.id AS session_id, s.seen_at, s.expires_at, u.id AS user_id, u.username, u.staff_id, u.roles, c.must_change
  FROM sessions s JOIN users u ON u.id = s.user_id LEFT JOIN credentials c ON c.user_id = u.id
  WHERE s.token_hash = ? AND COALESCE(u.is_locked, 0) = 0 AND u.archived_at IS NULL`;

/** Sessions kept in the database by the hash of their token, ended by idleness, age, sign-out, a new password or a locked account. */
export function makeSessions({ db, clock, ids }: Context, limits: SessionLimits): Sessions {
  const idleMs = limits.idleMinutes * MINUTE;
  /** When each session was last used and that is not written yet. */
  const seen = new Map<string, number>();
  const find = statement(db.dialect, FIND, '').sql;
  const write = (): Promise<void> => flushSeen(db, seen, clock.now());
  const timer = setInterval(() => void write().catch(() => undefined), FLUSH_MS);
  timer.unref();
  return {
    find: async (token, isUse = true) => {
      const row = await db.one<SessionRow>({ sql: find, parameters: [tokenHash(token)] });
      if (row === undefined) return undefined;
      const now = clock.now();
      const last = seen.get(row.session_id) ?? Date.parse(row.seen_at);
      if (Date.parse(row.expires_at) <= now || last + idleMs <= now) return undefined;
      if (isUse) seen.set(row.session_id, now);
      return row;
    },
    start: async (tx, userId, from) => {
      const [id, token, now] = [ids.next(), newToken(), clock.now()];
      const expires = iso(now + limits.absoluteMinutes * MINUTE);
      const values = [id, tokenHash(token), userId, iso(now), iso(now), expires, from.address, from.agent.slice(0, 200)];
      await tx.run(
        statement(
          tx.dialect,
          'INSERT INTO sessions (id, token_hash, user_id, created_at, seen_at, expires_at, address, agent) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
          ...values,
        ),
      );
      return { id, token };
    },
    end: async (tx, userId, id) => {
      const now = iso(clock.now());
      const sql = 'UPDATE sessions SET expires_at = ? WHERE id = ? AND user_id = ? AND expires_at > ?';
      return (await tx.run(statement(tx.dialect, sql, now, id, userId, now))) > 0;
    },
    endAll: (tx, userId, except = '') => {
      const now = iso(clock.now());
      const sql = 'UPDATE sessions SET expires_at = ? WHERE user_id = ? AND id <> ? AND expires_at > ?';
      return tx.run(statement(tx.dialect, sql, now, userId, except, now));
    },
    list: async userId => {
      const now = clock.now();
      const sql =
        'SELECT id, created_at, seen_at, address, agent FROM sessions WHERE user_id = ? AND expires_at > ? ORDER BY created_at DESC';
      const rows = await db.all<ListedSession>(statement(db.dialect, sql, userId, iso(now)));
      const used = (row: ListedSession): number => seen.get(row.id) ?? Date.parse(row.seen_at);
      return rows.filter(row => used(row) + idleMs > now).map(row => ({ ...row, seen_at: iso(used(row)) }));
    },
    knows: async (userId, address) => {
      const sql = 'SELECT 1 AS one FROM sessions WHERE user_id = ? AND address = ? LIMIT 1';
      return (await db.one(statement(db.dialect, sql, userId, address))) !== undefined;
    },
    flush: write,
    close: async () => {
      clearInterval(timer);
      await write();
    },
  };
}

async function flushSeen(db: Database, seen: Map<string, number>, now: number): Promise<void> {
  const gathered = [...seen];
  if (gathered.length === 0) return;
  seen.clear();
  await db.writeTx(async tx => {
    for (const [id, at] of gathered) {
      const text = iso(at);
      await tx.run(statement(tx.dialect, 'UPDATE sessions SET seen_at = ? WHERE id = ? AND seen_at < ?', text, id, text));
    }
    await tx.run(statement(tx.dialect, 'DELETE FROM sessions WHERE expires_at < ?', iso(now - 30 * 24 * 60 * MINUTE)));
  });
}
