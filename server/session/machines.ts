import type { Actor, Context } from '../context.ts';
import { statement } from '../db/database.ts';
import type { Rights } from './rights.ts';
import { sameText, tokenHash } from './tokens.ts';

/** A caller without a browser: what of an actor comes from its token. */
export type Machine = Pick<Actor, 'userId' | 'username' | 'staffId' | 'roles' | 'grants'>;

export interface Machines {
  /** The machine behind an `Authorization` header on a business date; undefined when the token is not (or no longer) good. */
  find(authorization: string, today: string): Promise<Machine | undefined>;
  /** Writes when tokens were last used; reads write nothing themselves. */
  flush(): Promise<void>;
}

interface TokenRow {
  readonly id: string;
  readonly name: string;
  readonly user_id: string;
  readonly roles: string;
}

const FIND = `SELECT t.id, t.name, u.id AS user_id, u.roles FROM service_tokens t JOIN users u ON u.id = t.user_id
  WHERE t.token = ? AND t.revoked_at IS NULL AND (t.expires_on IS NULL OR t.expires_on >= ?) AND COALESCE(u.is_locked, 0) = 0 AND u.archived_at IS NULL`;

/**
 * Service tokens, and the token of the command line (`local`), which acts as `commandLine`.
 */
export function makeMachines(
  { db, clock }: Context,
  rights: Rights,
  local: { readonly token: string; readonly machine: Machine } | undefined,
): Machines {
  const used = new Map<string, string>();
  return {
    find: async (authorization, today) => {
      const token = /^Bearer ([A-Za-z0-9_-]{20,100})$/.exec(authorization)?.[1];
      if (token === undefined) return undefined;
      if (local !== undefined && sameText(token, local.token)) return local.machine;
      const row = await db.one<TokenRow>(statement(db.dialect, FIND, tokenHash(token), today));
      if (row === undefined) return undefined;
      used.set(row.id, new Date(clock.now()).toISOString());
      return { userId: row.user_id, username: row.name, staffId: null, ...rights.of(row.roles) };
    },
    flush: async () => {
      const gathered = [...used];
      used.clear();
      if (gathered.length === 0) return;
      await db.writeTx(async tx => {
        for (const [id, at] of gathered)
          await tx.run(statement(tx.dialect, 'UPDATE service_tokens SET last_used_at = ? WHERE id = ?', at, id));
      });
    },
  };
}
