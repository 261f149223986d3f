import { message } from '../../data/labels/index.ts';
import { defaultChoice, type InboxKind, type Outward } from '../../model/rules/inbox.ts';
import type { Context } from '../context.ts';
import { statement, type Tx } from '../db/database.ts';

/** Something that a person is to know. */
export interface Notice {
  readonly staffId: string;
  readonly kind: InboxKind;
  readonly register: string;
  readonly recordId: string;
  /** Tells one occasion from the next on the same record, so that each is told once. */
  readonly turn: string;
  /** What it is about, as people call it. */
  readonly subject: string;
  readonly detail?: string | null;
}

interface Choice {
  readonly is_shown: number;
  readonly outward: Outward;
}

/** So many are named in one text; the rest is counted. */
const NAMED = 10;

const INSERT = `INSERT INTO inbox_items (id, staff_id, kind, register, record_id, turn, subject, detail, created_at, read_at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (staff_id, kind, register, record_id, turn) DO NOTHING`;
const DELIVER = `INSERT INTO deliveries (id, channel_id, staff_id, text, created_at, due_at, attempts)
  SELECT ?, id, ?, ?, ?, ?, 0 FROM channels WHERE id = ?`;

async function choiceOf(tx: Tx, staffId: string, kind: InboxKind): Promise<Choice> {
  const sql = 'SELECT is_shown, outward FROM inbox_choices WHERE staff_id = ? AND kind = ?';
  const row = await tx.one<Choice>(statement(tx.dialect, sql, staffId, kind));
  return row ?? { ...defaultChoice(kind), is_shown: 1 };
}

/** Kinds whose detail is the person from whom it comes. */
const FROM_SOMEBODY: ReadonlySet<InboxKind> = new Set(['approval', 'climbed', 'task']);

/** How a notice is said outside the house: in Chinese, as the station's group chats are. */
export function sentenceOf(kind: InboxKind, subject: string, detail?: string | null): string {
  const said = message('zh', { key: `inbox.${kind}`, args: { subject, detail: detail ?? '' } });
  return detail && FROM_SOMEBODY.has(kind) ? `${said}（${detail}）` : said;
}

/** The channels that are in use. */
export function activeChannels(tx: Tx): Promise<{ id: string }[]> {
  return tx.all<{ id: string }>(statement(tx.dialect, 'SELECT id FROM channels WHERE is_active = 1 AND archived_at IS NULL ORDER BY id'));
}

/** Puts a text into the queue of each channel; it goes out once this transaction is durable. */
export async function deliver(
  tx: Tx,
  { clock, ids }: Context,
  staffId: string | null,
  text: string,
  channelIds: readonly string[],
): Promise<void> {
  const now = new Date(clock.now()).toISOString();
  for (const channel of channelIds) await tx.run(statement(tx.dialect, DELIVER, ids.next(), staffId, text, now, now, channel));
}

type Said = Pick<Notice, 'kind' | 'subject' | 'detail'>;

/** Several notices as one text under a head: the first are named, the head counts all. */
export function gathered(head: string, notices: readonly Said[]): string {
  return [head, ...notices.slice(0, NAMED).map(one => `· ${sentenceOf(one.kind, one.subject, one.detail)}`)].join('\n');
}

/** What goes out of notices that came together: one text a person, so that ten reminders are no ten messages in the group. */
function textOf(notices: readonly Said[]): string {
  const [first] = notices;
  if (first !== undefined && notices.length === 1) return sentenceOf(first.kind, first.subject, first.detail);
  return gathered(message('zh', { key: 'inbox.several', args: { count: notices.length } }), notices);
}

/**
 * Puts notices into the inboxes of those they are for, each once however often it is told; who wants to hear at once is sent word
 * over the channels. A kind that somebody has switched off leaves a read entry, so that switching it on again brings nothing old.
 * Answers those that were new.
 */
export async function tellNew(tx: Tx, context: Context, notices: readonly Notice[]): Promise<readonly Notice[]> {
  const now = new Date(context.clock.now()).toISOString();
  const told: Notice[] = [];
  const outward: Notice[] = [];
  for (const notice of notices) {
    const { staffId, kind, register, recordId, turn, subject, detail } = notice;
    const choice = await choiceOf(tx, staffId, kind);
    const readAt = choice.is_shown === 1 ? null : now;
    const values = [context.ids.next(), staffId, kind, register, recordId, turn, subject.slice(0, 200), detail ?? null, now, readAt];
    if ((await tx.run(statement(tx.dialect, INSERT, ...values))) === 0) continue;
    told.push(notice);
    if (choice.outward === 'at_once') outward.push(notice);
  }
  if (outward.length === 0) return told;
  const channels = (await activeChannels(tx)).map(one => one.id);
  for (const [staffId, theirs] of Map.groupBy(outward, one => one.staffId)) await deliver(tx, context, staffId, textOf(theirs), channels);
  return told;
}

/** As `tellNew`; answers how many were new. */
export async function tell(tx: Tx, context: Context, notices: readonly Notice[]): Promise<number> {
  return (await tellNew(tx, context, notices)).length;
}
