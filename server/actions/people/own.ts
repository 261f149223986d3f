import { Problem } from '../../problem.ts';
import { type ActionArgs, type ActionHandler, asServer } from '../handler.ts';

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
