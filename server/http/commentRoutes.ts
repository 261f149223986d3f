import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { longText } from '../../model/kernel/kinds/long_text.ts';
import { type Definition, labelOf } from '../../model/kernel/resource.ts';
import { checkFields } from '../../model/kernel/schema.ts';
import type { Actor } from '../context.ts';
import { statement, type Tx } from '../db/database.ts';
import { tell } from '../inbox/post.ts';
import { invalid } from '../problem.ts';
import type { WireRow } from '../store/store.ts';
import type { Deps } from './deps.ts';
import { objectBody } from './jsonBody.ts';
import { once } from './once.ts';
import { actorOf, registerOf } from './policy.ts';
import { idOf, queryOf, sendJson } from './query.ts';

const MOST_TEXT = 2000;
const MOST_MENTIONS = 20;
/** Comments of one record that are shown; the newest. */
const PAGE = 200;

interface CommentRow {
  readonly id: string;
  readonly staff_id: string | null;
  readonly name: string | null;
  readonly text: string;
  readonly mentions: string;
  readonly created_at: string;
}

const LIST = `SELECT c.id, c.staff_id, COALESCE(s.name, u.username) AS name, c.text, c.mentions, c.created_at FROM comments c
  LEFT JOIN staff s ON s.id = c.staff_id LEFT JOIN users u ON u.id = c.user_id
  WHERE c.register = ? AND c.record_id = ? ORDER BY c.created_at DESC, c.id DESC LIMIT ${PAGE}`;
const INSERT =
  'INSERT INTO comments (id, register, record_id, user_id, staff_id, text, mentions, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)';
const TEXT = { text: longText({ required: true, max: MOST_TEXT }) };
const BODY = z.strictObject({
  text: z.string().optional(),
  mentions: z.array(z.string().max(64)).max(MOST_MENTIONS).default([]),
});

/** The account through which a person would look at the record, as it could act now. */
async function readerBehind(deps: Deps, tx: Tx, actor: Actor, staffId: string): Promise<Actor | undefined> {
  const sql = 'SELECT id, username, roles FROM users WHERE staff_id = ? AND archived_at IS NULL AND COALESCE(is_locked, 0) = 0';
  const user = await tx.one<{ id: string; username: string; roles: string | null }>(statement(tx.dialect, sql, staffId));
  if (user === undefined) return undefined;
  return { ...actor, userId: user.id, username: user.username, staffId, ...deps.doors.rights.of(user.roles) };
}

/** Those of the persons who may see the record: nobody learns of it by being mentioned. */
async function whoMayRead(
  deps: Deps,
  tx: Tx,
  actor: Actor,
  definition: Definition,
  id: string,
  staffIds: readonly string[],
): Promise<Set<string>> {
  const may = new Set<string>();
  for (const staffId of new Set(staffIds)) {
    const reader = await readerBehind(deps, tx, actor, staffId);
    if (reader !== undefined && (await deps.store.many(reader, definition, [id])).length > 0) may.add(staffId);
  }
  return may;
}

/** Throws 422 with the name of the first of those who may not see the record. */
async function assertReaders(tx: Tx, blind: readonly string[]): Promise<void> {
  const [first] = blind;
  if (first === undefined) return;
  const person = await tx.one<{ name: string }>(statement(tx.dialect, 'SELECT name FROM staff WHERE id = ?', first));
  throw invalid({ mentions: { key: 'validation.mention_blind', args: { name: person?.name ?? first } } });
}

async function notify(
  deps: Deps,
  tx: Tx,
  actor: Actor,
  definition: Definition,
  row: WireRow,
  commentId: string,
  text: string,
  mentions: ReadonlySet<string>,
): Promise<void> {
  const earlier = `SELECT DISTINCT staff_id FROM comments WHERE register = ? AND record_id = ? AND staff_id IS NOT NULL`;
  const before = await tx.all<{ staff_id: string }>(statement(tx.dialect, earlier, definition.name, row.id));
  const others = before
    .map(one => one.staff_id)
    .filter(one => one !== actor.staffId && !mentions.has(one))
    .slice(0, MOST_MENTIONS);
  const readers = await whoMayRead(deps, tx, actor, definition, row.id, others);
  const about = {
    register: definition.name,
    recordId: row.id,
    turn: commentId,
    subject: labelOf(definition, row),
    detail: text.slice(0, 120),
  };
  await tell(tx, deps.context, [
    ...[...mentions].filter(one => one !== actor.staffId).map(staffId => ({ ...about, kind: 'mention' as const, staffId })),
    ...[...readers].map(staffId => ({ ...about, kind: 'comment' as const, staffId })),
  ]);
}

async function write(deps: Deps, request: FastifyRequest): Promise<{ id: string }> {
  const [actor, definition, id] = [actorOf(request), registerOf(request), idOf(request)];
  const { store, context } = deps;
  const body = BODY.safeParse(objectBody(request.body));
  if (!body.success) throw invalid({ text: { key: 'validation.required' } });
  const { mentions } = body.data;
  const said = checkFields(TEXT, { text: body.data.text ?? null });
  if (!said.ok) throw invalid(said.errors);
  const text = String(said.value.text);
  const row = await store.get(actor, definition, id);
  return once(deps, request, async tx => {
    const readers = await whoMayRead(deps, tx, actor, definition, id, mentions);
    await assertReaders(
      tx,
      mentions.filter(one => !readers.has(one)),
    );
    const commentId = context.ids.next();
    const now = new Date(context.clock.now()).toISOString();
    const values = [commentId, definition.name, id, actor.userId, actor.staffId, text, JSON.stringify([...readers]), now];
    await tx.run(statement(tx.dialect, INSERT, ...values));
    await store.note(tx, actor, 'comment', definition.name, id);
    await notify(deps, tx, actor, definition, row, commentId, text, readers);
    tx.onCommit(() => deps.changes.tell(definition.name));
    return { id: commentId };
  });
}

/** What people say on a record: readers of the record read and write it; nothing said is changed or taken away. */
export async function commentRoutes(app: FastifyInstance, deps: Deps): Promise<void> {
  const { db } = deps.context;

  app.get('/api/:register/:id/comments', { config: { policy: { may: 'R' } } }, async (request, reply) => {
    const [definition, id] = [registerOf(request), idOf(request)];
    queryOf(request);
    await deps.store.get(actorOf(request), definition, id);
    const rows = await db.all<CommentRow>(statement(db.dialect, LIST, definition.name, id));
    return sendJson(reply, rows.map(row => ({ ...row, mentions: JSON.parse(row.mentions) })).reverse());
  });

  app.post('/api/:register/:id/comments', { config: { policy: { may: 'R' } } }, async (request, reply) =>
    sendJson(reply.code(201), await write(deps, request)),
  );
}
