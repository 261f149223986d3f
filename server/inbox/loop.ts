import type { Context } from '../context.ts';
import type { WatchedStore } from '../store/repository.ts';
import { FED_BY, untold } from './feeds.ts';
import { sendDue } from './outbound.ts';
import { tell } from './post.ts';
import type { Send } from './send.ts';

/** Looks again after this long even when nothing changed here: another process may have written. */
const LONGEST_MS = 60_000;
/** Changes that come together are looked at together. */
const GATHER_MS = 1_000;

/** Brings what is new into the inboxes, in one transaction. Answers how many notices were new. */
export async function feed(context: Context): Promise<number> {
  const notices = await untold(context.db, context.clock.now());
  return notices.length === 0 ? 0 : context.db.writeTx(tx => tell(tx, context, notices));
}

/** One round: what is new into the inboxes, what is due over the channels. */
export async function inboxRound(context: Context, sendOne: Send): Promise<void> {
  await feed(context);
  while ((await sendDue(context, sendOne)) > 0);
}

/** Keeps the inboxes fed and the channels going until `stop`, which waits for what is under way. `failed` hears of errors of the database. */
export function startInbox(
  context: Context,
  store: WatchedStore,
  sendOne: Send,
  failed: (error: unknown) => void,
): { stop(): Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let isRunning = false;
  let round: Promise<void> = Promise.resolve();
  const next = (pause: number): void => {
    clearTimeout(timer);
    if (!isStopped) timer = setTimeout(beat, pause).unref();
  };
  const beat = (): void => {
    isRunning = true;
    round = inboxRound(context, sendOne)
      .catch(failed)
      .finally(() => {
        isRunning = false;
        next(LONGEST_MS);
      });
  };
  const unwatch = store.watch(register => {
    if (!isRunning && (FED_BY.has(register) || register === 'channels')) next(GATHER_MS);
  });
  next(GATHER_MS);
  return {
    stop: async () => {
      isStopped = true;
      unwatch();
      clearTimeout(timer);
      await round;
    },
  };
}
