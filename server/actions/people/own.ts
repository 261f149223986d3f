import type { Actor } from '../../context.ts';
import type { Tx } from '../../db/database.ts';
import { Problem } from '../../problem.ts';
import { type ActionArgs, type ActionHandler, asServer } from '../handler.ts';
import { assertMayEnd, personBehind } from '../sessions.ts';

export type Line = Readonly<Record<string, unknown>>;

/** Throws 403 unless the one who acts is the person whom the record is about. */
export function assertOwn({ actor, row }: ActionArgs): void {
  if (actor.staffId === null || row.staff_id !== actor.staffId) throw new Problem(403, { key: 'problem.own_only' });
}

/** For `more` of a step that only the person himself takes: writes nothing more. Throws 403 for everybody else. */
export const own = (args: ActionArgs): Line => {
  assertOwn(args);
  return {};
};

/** An action that keeps what was asked for and leaves the state alone. `more` gives what else is written, and throws Problem. */
export const keeping = (verb: string, more: (args: ActionArgs) => Line): ActionHandler => ({
  run: async args => {
    const values = { ...args.input, ...more(args) };
    return args.store.update(args.tx, asServer(args.actor), args.definition, args.row.id, undefined, values, { asServer: true, verb });
  },
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
