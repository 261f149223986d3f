import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { allChoices, INBOX_KINDS, type InboxChoice, OUTWARD } from '../../model/rules/inbox.ts';
import { statement } from '../db/database.ts';
import { invalid, Problem } from '../problem.ts';
import type { Deps } from './deps.ts';
import { objectBody } from './jsonBody.ts';
import { actorOf } from './policy.ts';
import { queryOf, sendJson } from './query.ts';

const PAGE = 50;
/** Beyond this the bell says "99+"; no more is counted. */
const MOST_UNREAD = 100;

const ITEMS = `SELECT id, kind, register, record_id, subject, detail, created_at, read_at FROM inbox_items
  WHERE staff_id = ? ORDER BY created_at DESC, id DESC LIMIT ${PAGE + 1} OFFSET ?`;
const UNREAD = `SELECT count(*) AS n FROM (SELECT 1 AS one FROM inbox_items WHERE staff_id = ? AND read_at IS NULL LIMIT ${MOST_UNREAD}) u`;

const READ = z.union([z.strictObject({ all: z.literal(true) }), z.strictObject({ ids: z.array(z.string().max(64)).min(1).max(PAGE) })]);
const CHOICES = z
  .array(z.strictObject({ kind: z.enum(INBOX_KINDS), is_shown: z.boolean(), outward: z.enum(OUTWARD) }))
  .max(INBOX_KINDS.length);

/** The person behind the account: an account without one has no inbox. */
async function choicesOf({ context: { db } }: Deps, staffId: string): Promise<InboxChoice[]> {
  const sql = 'SELECT kind, is_shown, outward FROM inbox_choices WHERE staff_id = ?';
  const rows = await db.all<Omit<InboxChoice, 'is_shown'> & { is_shown: number }>(statement(db.dialect, sql, staffId));
  return allChoices(rows.map(row => ({ ...row, is_shown: row.is_shown === 1 })));
}

/** What a person is told: his bell, what he has read, and what he wants to hear of. */
export async function inboxRoutes(app: FastifyInstance, deps: Deps): Promise<void> {
  const { db, clock } = deps.context;
  const unreadOf = async (staffId: string): Promise<number> =>
    (await db.one<{ n: number }>(statement(db.dialect, UNREAD, staffId)))?.n ?? 0;

  app.get('/api/inbox', { config: { policy: 'member' } }, async (request, reply) => {
    const { staffId } = actorOf(request);
    const { from = '0' } = queryOf(request, 'from');
    if (!/^\d{1,6}$/.test(from)) throw new Problem(400, { key: 'query.malformed', args: { name: 'from' } });
    if (staffId === null) return sendJson(reply, { unread: 0, items: [], more: false });
    const rows = await db.all(statement(db.dialect, ITEMS, staffId, Number(from)));
    return sendJson(reply, { unread: await unreadOf(staffId), items: rows.slice(0, PAGE), more: rows.length > PAGE });
  });

  app.post('/api/inbox/read', { config: { policy: 'member' } }, async (request, reply) => {
    const { staffId } = actorOf(request);
    const body = READ.safeParse(objectBody(request.body));
    if (!body.success) throw new Problem(422, { key: 'problem.malformed', args: { reason: 'ids' } });
    if (staffId === null) return sendJson(reply, { unread: 0 });
    const ids = 'ids' in body.data ? body.data.ids : undefined;
    const which = ids === undefined ? '' : ` AND id IN (${ids.map(() => '?').join(', ')})`;
    const sql = `UPDATE inbox_items SET read_at = ? WHERE staff_id = ? AND read_at IS NULL${which}`;
    await db.writeTx(tx => tx.run(statement(tx.dialect, sql, new Date(clock.now()).toISOString(), staffId, ...(ids ?? []))));
    return sendJson(reply, { unread: await unreadOf(staffId) });
  });

  app.get('/api/inbox/choices', { config: { policy: 'member' } }, async (request, reply) => {
    const { staffId } = actorOf(request);
    return sendJson(reply, staffId === null ? [] : await choicesOf(deps, staffId));
  });

  app.put('/api/inbox/choices', { config: { policy: 'member' } }, async (request, reply) => {
    const { staffId } = actorOf(request);
    const given = CHOICES.safeParse(objectBody(request.body).choices);
    if (!given.success) throw invalid({ choices: { key: 'validation.invalid' } });
    if (staffId === null) throw new Problem(409, { key: 'problem.no_person' });
    const sql = `INSERT INTO inbox_choices (staff_id, kind, is_shown, outward) VALUES (?, ?, ?, ?)
      ON CONFLICT (staff_id, kind) DO UPDATE SET is_shown = excluded.is_shown, outward = excluded.outward`;
    await db.writeTx(async tx => {
      for (const { kind, is_shown, outward } of given.data)
        await tx.run(statement(tx.dialect, sql, staffId, kind, is_shown ? 1 : 0, outward));
    });
    return sendJson(reply, await choicesOf(deps, staffId));
  });
}
