import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Definition } from '../../model/kernel/resource.ts';
import { statement, type Tx } from '../db/database.ts';
import { Problem } from '../problem.ts';
import type { StoredRow } from '../store/store.ts';
import type { Deps } from './deps.ts';
import { actorOf } from './policy.ts';

const KEY = /^[\x21-\x7e]{1,200}$/;
const KEPT_MS = 24 * 60 * 60 * 1000;

/** What the request asks for, so that a key is not taken for another request than its first. */
function bodyHash(request: FastifyRequest): string {
  return createHash('sha256')
    .update(`${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`)
    .digest('hex');
}

async function earlier<T>(tx: Tx, userId: string, key: string, hash: string): Promise<T> {
  const sql = 'SELECT body_hash, answer FROM idempotency_keys WHERE user_id = ? AND key = ?';
  const row = await tx.one<{ body_hash: string; answer: string | null }>(statement(tx.dialect, sql, userId, key));
  if (row === undefined || row.answer === null) throw new Problem(409, { key: 'problem.still_running' });
  if (row.body_hash !== hash) throw new Problem(422, { key: 'problem.key_reused' });
  return JSON.parse(row.answer) as T;
}

/**
 * Runs a write in one transaction; with an `Idempotency-Key`, once for the account within a day: the same request again gives what the first
 * one gave, from the same transaction that wrote it. The result is what is stored, not what is answered: the caller shows it with the
 * rights of the moment. Throws 422 when the key came with another request before.
 */
export async function once<T>(deps: Deps, request: FastifyRequest, work: (tx: Tx) => Promise<T>): Promise<T> {
  const key = request.headers['idempotency-key'];
  const { db, clock } = deps.context;
  if (key === undefined) return db.writeTx(work);
  if (typeof key !== 'string' || !KEY.test(key)) throw new Problem(400, { key: 'problem.malformed', args: { reason: 'idempotency_key' } });
  const { userId } = actorOf(request);
  const hash = bodyHash(request);
  const now = new Date(clock.now()).toISOString();
  return db.writeTx(async tx => {
    const old = new Date(clock.now() - KEPT_MS).toISOString();
    await tx.run(statement(tx.dialect, 'DELETE FROM idempotency_keys WHERE user_id = ? AND key = ? AND created_at < ?', userId, key, old));
    const claim =
      'INSERT INTO idempotency_keys (user_id, key, body_hash, status, answer, created_at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING';
    const isFirst = (await tx.run(statement(tx.dialect, claim, userId, key, hash, 0, null, now))) === 1;
    if (!isFirst) return earlier<T>(tx, userId, key, hash);
    const result = await work(tx);
    const keep = 'UPDATE idempotency_keys SET status = ?, answer = ? WHERE user_id = ? AND key = ?';
    await tx.run(statement(tx.dialect, keep, 200, JSON.stringify(result ?? null), userId, key));
    return result;
  });
}

/** A stored row without what is written and never read. */
export function withoutSecrets(definition: Definition, row: StoredRow): StoredRow {
  const secrets = Object.keys(definition.fields).filter(name => definition.fields[name]?.kind === 'secret');
  if (secrets.length === 0) return row;
  return Object.fromEntries(Object.entries(row).filter(([name]) => !secrets.includes(name))) as StoredRow;
}
