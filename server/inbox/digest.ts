import { message } from '../../data/labels/index.ts';
import type { InboxKind } from '../../model/rules/inbox.ts';
import { type Reader, statement } from '../db/database.ts';
import { daily, type Job } from '../jobs/runner.ts';
import { activeChannels, deliver, gathered } from './post.ts';

interface Unread {
  readonly staff_id: string;
  readonly kind: InboxKind;
  readonly subject: string;
  readonly detail: string | null;
}

const DAY_MS = 24 * 60 * 60_000;

const UNREAD = `SELECT i.staff_id, i.kind, i.subject, i.detail FROM inbox_items i
  JOIN inbox_choices c ON c.staff_id = i.staff_id AND c.kind = i.kind AND c.outward = 'daily'
  WHERE i.read_at IS NULL AND i.created_at > ? ORDER BY i.staff_id, i.created_at LIMIT 5000`;

async function byPerson(db: Reader, since: string): Promise<Map<string, Unread[]>> {
  const found = new Map<string, Unread[]>();
  for (const row of await db.all<Unread>(statement(db.dialect, UNREAD, since)))
    found.set(row.staff_id, [...(found.get(row.staff_id) ?? []), row]);
  return found;
}

/** Sends every morning, in one message a person, what is unread of the kinds that he wants gathered. */
export function digest(zone: string): Job {
  return {
    name: 'digest',
    dueAt: daily('07:30', zone),
    run: async context => {
      const { db, clock } = context;
      const unread = await byPerson(db, new Date(clock.now() - DAY_MS).toISOString());
      return db.writeTx(async tx => {
        const channels = (await activeChannels(tx)).map(one => one.id);
        for (const [staffId, items] of unread) {
          const head = message('zh', { key: 'inbox.daily', args: { count: items.length } });
          await deliver(tx, context, staffId, gathered(head, items), channels);
        }
        return { people: unread.size, channels: channels.length };
      });
    },
  };
}
