import type { StoredRow } from '../store/store.ts';
import { type ActionArgs, type ActionHandler, asServer } from './handler.ts';
import { personBehind } from './sessions.ts';

type Values = Readonly<Record<string, unknown>>;

/** A step of a record from one state to the next. */
export interface Step {
  /** The state in which it ends, or how that follows from what was asked for. */
  readonly to: string | ((args: ActionArgs) => string);
  /** The field that gets the person who does it, the day, and the moment. */
  readonly by?: string;
  readonly on?: string;
  readonly at?: string;
  /** Fields that become empty again. */
  readonly clear?: readonly string[];
  /** What else is written, and what else must hold; throws Problem. */
  readonly more?: (args: ActionArgs) => Promise<Values> | Values;
  /** What follows in other registers, in the same transaction. */
  readonly after?: (args: ActionArgs, row: StoredRow) => Promise<void>;
}

/** What the dialog asked for, as far as the record has fields of these names; the rest stands in the history. */
function kept({ definition, input }: ActionArgs): Values {
  return Object.fromEntries(Object.entries(input).filter(([name]) => Object.hasOwn(definition.fields, name)));
}

async function noteRest(args: ActionArgs): Promise<void> {
  const { tx, actor, definition, row, store } = args;
  const rest = Object.entries(args.input).filter(([name, value]) => !Object.hasOwn(definition.fields, name) && value !== null);
  if (rest.length > 0) await store.note(tx, actor, 'note', definition.name, row.id, Object.fromEntries(rest));
}

/** The handler of an action that moves a record to another state and says who did it and when. */
export function step(verb: string, { to, by, on, at, clear = [], more, after }: Step): ActionHandler {
  return {
    run: async args => {
      const { tx, actor, definition, row, store, context } = args;
      const stamps: Record<string, unknown> = Object.fromEntries(clear.map(name => [name, null]));
      if (by !== undefined) stamps[by] = await personBehind(tx, actor);
      if (on !== undefined) stamps[on] = actor.today;
      if (at !== undefined) stamps[at] = new Date(context.clock.now()).toISOString();
      const values = { ...kept(args), ...stamps, ...(await more?.(args)), state: typeof to === 'string' ? to : to(args) };
      await noteRest(args);
      const done = await store.update(tx, asServer(actor), definition, row.id, undefined, values, { asServer: true, verb });
      await after?.(args, done);
      return done;
    },
  };
}
