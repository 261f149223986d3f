import { message } from '../../data/labels/index.ts';
import { deliver } from '../inbox/post.ts';
import { type ActionHandler, asServer } from './handler.ts';

/** A message over the channel that says that it works; to the person who asked for it. What failed before is forgotten. */
const sendTest: ActionHandler = {
  run: async ({ tx, actor, row, context, store, definition }) => {
    await deliver(tx, context, actor.staffId, message(actor.locale, { key: 'inbox.test' }), [row.id]);
    const fresh = { last_error: null, last_failed_at: null };
    return store.update(tx, asServer(actor), definition, row.id, undefined, fresh, { asServer: true, verb: 'send_test' });
  },
};

export const CHANNEL_HANDLERS: Readonly<Record<string, ActionHandler>> = { 'channels.send_test': sendTest };
