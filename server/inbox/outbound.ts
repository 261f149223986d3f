import { message } from '../../data/labels/index.ts';
import { faultText, readFault } from '../../model/rules/faults.ts';
import { pauseAfter } from '../../model/rules/inbox.ts';
import type { Context } from '../context.ts';
import { statement, type Tx } from '../db/database.ts';
import type { ChannelRow, Message } from './message.ts';
import { type Notice, tell } from './post.ts';
import type { Send } from './send.ts';

interface Due extends ChannelRow, Message {
  readonly delivery_id: string;
  readonly attempts: number;
  readonly channel_name: string;
}

/** For so long a delivery is one process's; after that it counts as broken off and another may send it again. */
const LEASE_MS = 60_000;
const BATCH = 20;

const DUE = `SELECT d.id AS delivery_id, d.text, d.attempts, c.id, c.name AS channel_name, c.kind, c.url, c.sign_key, c.host, c.port,
    c.username, c.password, c.sender, s.phone, s.email, s.name
  FROM deliveries d JOIN channels c ON c.id = d.channel_id LEFT JOIN staff s ON s.id = d.staff_id
  WHERE d.sent_at IS NULL AND d.failed_at IS NULL AND d.due_at <= ? ORDER BY d.due_at, d.id LIMIT ${BATCH}`;

const at = (time: number): string => new Date(time).toISOString();

/** Takes what is due for this process: nobody else sends it before the lease is over. */
async function take(tx: Tx, now: number): Promise<Due[]> {
  const due = await tx.all<Due>(statement(tx.dialect, DUE, at(now)));
  const lease = 'UPDATE deliveries SET due_at = ?, attempts = attempts + 1 WHERE id = ? AND attempts = ? AND sent_at IS NULL';
  const mine: Due[] = [];
  for (const one of due) {
    if ((await tx.run(statement(tx.dialect, lease, at(now + LEASE_MS), one.delivery_id, one.attempts))) === 1) mine.push(one);
  }
  return mine;
}

async function noteSent(tx: Tx, one: Due, now: number): Promise<void> {
  await tx.run(statement(tx.dialect, 'UPDATE deliveries SET sent_at = ?, error = NULL WHERE id = ?', at(now), one.delivery_id));
  await tx.run(statement(tx.dialect, 'UPDATE channels SET last_sent_at = ? WHERE id = ?', at(now), one.id));
}

/** Who is told that a channel fails: the owners. */
async function troubleFor(tx: Tx, one: Due, day: string, reason: string): Promise<Notice[]> {
  const owners = `SELECT DISTINCT staff_id FROM users WHERE staff_id IS NOT NULL AND archived_at IS NULL AND COALESCE(is_locked, 0) = 0 AND roles LIKE '%"owner"%'`;
  const rows = await tx.all<{ staff_id: string }>(statement(tx.dialect, owners));
  const detail = message('zh', { key: `fault.${readFault(reason).fault}` });
  const about = { kind: 'trouble', register: 'channels', recordId: one.id, turn: day, subject: one.channel_name, detail } as const;
  return rows.map(row => ({ staffId: row.staff_id, ...about }));
}

async function noteFailed(tx: Tx, context: Context, one: Due, reason: string): Promise<void> {
  const now = context.clock.now();
  const attempts = one.attempts + 1;
  const pause = pauseAfter(attempts);
  const sql = 'UPDATE deliveries SET error = ?, due_at = ?, failed_at = ? WHERE id = ?';
  await tx.run(statement(tx.dialect, sql, reason, at(now + (pause ?? 0)), pause === undefined ? at(now) : null, one.delivery_id));
  const note = 'UPDATE channels SET last_failed_at = ?, last_error = ? WHERE id = ?';
  await tx.run(statement(tx.dialect, note, at(now), reason, one.id));
  // Said in the inbox alone: the channel that fails would not carry it.
  if (attempts >= 3) await tell(tx, context, await troubleFor(tx, one, at(now).slice(0, 10), reason));
}

/**
 * Sends what is due, each at least once: what was sent and could not be noted is sent again. Answers how many were tried.
 * A delivery is given up after MOST_ATTEMPTS.
 */
export async function sendDue(context: Context, sendOne: Send): Promise<number> {
  const { db, clock } = context;
  const mine = await db.writeTx(tx => take(tx, clock.now()));
  for (const one of mine) {
    const reason = await sendOne(one, one, clock.now()).then(
      () => undefined,
      (error: unknown) => faultText(error).slice(0, 300),
    );
    await db.writeTx(tx => (reason === undefined ? noteSent(tx, one, clock.now()) : noteFailed(tx, context, one, reason)));
  }
  return mine.length;
}
