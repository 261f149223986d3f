import { randomBytes } from 'node:crypto';
import type { Context } from '../context.ts';
import { type Database, type Reader, statement } from '../db/database.ts';
import { type AuditRow, makeSeal, RUN, SEALED, type Seal } from './auditChain.ts';

const SALT = 'chain_salt';
const BEAT_MS = 500;
/** How long a number may be missing before the transaction that took it counts as rolled back. */
const GAP_MS = 1_000;

export const AUDIT_COLUMNS = SEALED.map(name => `"${name}"`).join(', ');

/** The salt of the station's chain; undefined before the first seal. */
export async function chainSalt(reader: Reader): Promise<string | undefined> {
  return (await reader.one<{ value: string }>(statement(reader.dialect, 'SELECT value FROM meta WHERE key = ?', SALT)))?.value;
}

async function ensureSalt(db: Database): Promise<string> {
  const known = await chainSalt(db);
  if (known !== undefined) return known;
  await db.writeTx(tx =>
    tx.run(
      statement(
        tx.dialect,
        'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO NOTHING',
        SALT,
        randomBytes(32).toString('hex'),
      ),
    ),
  );
  return (await chainSalt(db)) ?? '';
}

export async function lastSeal(reader: Reader): Promise<Seal | undefined> {
  return reader.one<Seal>({ sql: 'SELECT * FROM audit_seals ORDER BY seq DESC LIMIT 1', parameters: [] });
}

/** Transactions of PostgreSQL that may still be running: none below `oldest` is, and none from `next` on had begun. */
interface Horizon {
  readonly oldest: number;
  readonly next: number;
}

interface Seen {
  readonly last: Seal | undefined;
  readonly rows: readonly AuditRow[];
  readonly horizon: Horizon | undefined;
}

const HORIZON = `SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS oldest, pg_snapshot_xmax(pg_current_snapshot())::text::bigint AS next`;

function look(db: Database): Promise<Seen> {
  return db.snapshot(async reader => {
    const last = await lastSeal(reader);
    const sql = `SELECT ${AUDIT_COLUMNS} FROM audit_log WHERE seq > ? ORDER BY seq LIMIT ${RUN}`;
    const rows = await reader.all<AuditRow>(statement(reader.dialect, sql, last?.last_seq ?? 0));
    const horizon = reader.dialect === 'sqlite' ? undefined : await reader.one<Horizon>({ sql: HORIZON, parameters: [] });
    return { last, rows, horizon };
  });
}

/**
 * Chains committed audit rows into `audit_seals`, which nothing changes afterwards. It runs beside the writers, because chaining
 * inside their transactions would let them wait for each other. Several processes may run one: the slower one finds the seal taken.
 */
export class Sealer {
  readonly #context: Context;
  /** PostgreSQL hands out numbers before the commit: a missing number → where the transactions stood when it was first missed. */
  readonly #gaps = new Map<number, { readonly next: number; readonly at: number }>();
  #timer: NodeJS.Timeout | undefined;
  #pass: Promise<void> = Promise.resolve();
  #isStopped = false;

  constructor(context: Context) {
    this.#context = context;
  }

  /** Whether rows behind a missing number may be sealed: no transaction that could still bring it is running. */
  #mayPass(after: number, horizon: Horizon | undefined): boolean {
    if (horizon === undefined) return true;
    const seen = this.#gaps.get(after);
    const now = performance.now();
    if (seen === undefined) {
      this.#gaps.set(after, { next: horizon.next, at: now });
      return false;
    }
    return horizon.oldest >= seen.next && now - seen.at >= GAP_MS;
  }

  /** The rows that can be sealed now, as runs without gaps. */
  #runs({ last, rows, horizon }: Seen): AuditRow[][] {
    const runs: AuditRow[][] = [];
    let before = last?.last_seq ?? 0;
    for (const row of rows) {
      const follows = row.seq === before + 1;
      if (!follows && !this.#mayPass(before, horizon)) break;
      if (!follows || runs.length === 0) runs.push([]);
      runs.at(-1)?.push(row);
      before = row.seq;
    }
    return runs;
  }

  async #write(last: Seal | undefined, runs: readonly AuditRow[][]): Promise<boolean> {
    const salt = await ensureSalt(this.#context.db);
    const sealedAt = new Date(this.#context.clock.now()).toISOString();
    const seals: Seal[] = [];
    for (const run of runs) seals.push(makeSeal(salt, seals.at(-1) ?? last, run, sealedAt));
    return this.#context.db.writeTx(async tx => {
      if ((await lastSeal(tx))?.seq !== last?.seq) return false;
      for (const { seq, first_seq, last_seq, hash, sealed_at } of seals) {
        const sql = 'INSERT INTO audit_seals (seq, first_seq, last_seq, hash, sealed_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING';
        if ((await tx.run(statement(tx.dialect, sql, seq, first_seq, last_seq, hash, sealed_at))) === 0) return false;
      }
      return true;
    });
  }

  /** Seals what can be sealed now; the number of rows sealed. */
  async sealNow(): Promise<number> {
    let sealed = 0;
    for (;;) {
      const seen = await look(this.#context.db);
      const runs = this.#runs(seen);
      const count = runs.reduce((sum, run) => sum + run.length, 0);
      if (count === 0 || !(await this.#write(seen.last, runs))) return sealed;
      sealed += count;
      for (const after of this.#gaps.keys()) if (after < (runs.at(-1)?.at(-1)?.seq ?? 0)) this.#gaps.delete(after);
      if (count < RUN) return sealed;
    }
  }

  /** Seals twice a second until `stop`; `failed` is told what goes wrong, and the next beat tries again. */
  start(failed: (error: unknown) => void): void {
    const beat = (): void => {
      this.#pass = this.sealNow()
        .then(() => undefined, failed)
        .then(() => {
          if (!this.#isStopped) this.#timer = setTimeout(beat, BEAT_MS).unref();
        });
    };
    beat();
  }

  /** Ends the beat and seals what is left; call it before the database is closed. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    await this.#pass;
    await this.sealNow();
  }
}
