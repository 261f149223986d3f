import type { Definition } from '../../model/kernel/resource.ts';
import type { Actor } from '../context.ts';
import type { Tx } from '../db/database.ts';
import { newToken, tokenHash } from '../session/tokens.ts';
import type { Store } from '../store/store.ts';

interface CreateArgs {
  readonly actor: Actor;
  readonly definition: Definition;
  readonly input: Readonly<Record<string, unknown>>;
  readonly store: Store;
  /** Runs the write once, in one transaction. */
  readonly run: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
}

/** Makes a service token: its text is in this answer and nowhere else, ever. */
async function createServiceToken({ actor, definition, input, store, run }: CreateArgs): Promise<unknown> {
  const token = newToken('bbt_');
  const row = await run(async tx => {
    const made = await store.insert(tx, actor, definition, input);
    const stored = await store.update(
      tx,
      actor,
      definition,
      made.id,
      undefined,
      { token: tokenHash(token) },
      { asServer: true, verb: 'issue' },
    );
    return { ...stored, token: null, hash: tokenHash(token) };
  });
  const { hash, ...stored } = row;
  const shown = await store.show(actor, definition, stored);
  return hash === tokenHash(token) ? { ...shown, token } : shown;
}

/** Registers whose new rows need more than their fields; they are made one by one, never in bulk. */
export const CREATES: Readonly<Record<string, (args: CreateArgs) => Promise<unknown>>> = { service_tokens: createServiceToken };
