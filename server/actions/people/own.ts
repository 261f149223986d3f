import type { Actor } from '../../context.ts';
import type { Tx } from '../../db/database.ts';
import { Problem } from '../../problem.ts';
import { type ActionHandler, asServer } from '../handler.ts';
import { assertMayEnd, personBehind } from '../sessions.ts';

export type Line = Readonly<Record<string, unknown>>;

/** An action that keeps what was asked for and leaves the state alone. */
export const keeping = (verb: string): ActionHandler => ({
  run: ({ tx, actor, definition, row, input, store }) =>
    store.update(tx, asServer(actor), definition, row.id, undefined, input, { asServer: true, verb }),
});

/** The lines of a stored row. */
export const linesIn = (row: Line, field: string): readonly Line[] => row[field] as readonly Line[];

/**
 * Whether somebody who is no owner would change where he himself stands: his post and his superior decide who grants what he asks for.
 * An owner has nobody above him who could do it.
 */
export async function isOwnPlace(tx: Tx, actor: Actor, ...people: readonly unknown[]): Promise<boolean> {
  if (actor.roles.includes('owner')) return false;
  const me = await personBehind(tx, actor);
  return me !== null && people.includes(me);
}

/** The handler of an act on a person's record that nobody does to himself. */
export const byOther = (handler: ActionHandler): ActionHandler => ({
  ...handler,
  run: async args => {
    if (await isOwnPlace(args.tx, args.actor, args.row.id, args.input.into_id)) throw new Problem(403, { key: 'problem.own_record' });
    return handler.run(args);
  },
});

/** As `byOther`, for an act that may end somebody's work here: an owner's is ended by owners only. */
export const ending = (handler: ActionHandler): ActionHandler =>
  byOther({
    ...handler,
    run: async args => {
      await assertMayEnd(args.tx, args.actor, args.row.id, args.input.into_id);
      return handler.run(args);
    },
  });
