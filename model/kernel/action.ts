import type { ActionLetter } from './access.ts';
import type { Definition, FieldMap } from './resource.ts';

/** A verb of the business on one record of a register. */
export interface Action<F extends FieldMap = FieldMap> {
  readonly register: string;
  /** URL segment and label key: `POST /api/<register>/:id/<name>`. */
  readonly name: string;
  /** The states (values of `stateField`) from which it may start; any when missing. */
  readonly from?: readonly string[];
  /** The field that holds the state; `state` unless said. */
  readonly stateField: string;
  /** What the dialog asks for. */
  readonly input: F;
  /** Fields of the record that the dialog opens with where they are filled, by what it asks for; else what the input itself proposes. */
  readonly opensWith?: Readonly<Record<string, string>>;
  /** The action of `permissions.json` that the caller needs on the row. */
  readonly allow: ActionLetter;
  /** Fields that name persons or accounts who may not do it: nobody decides about himself or his own work. */
  readonly not?: readonly string[];
  /** The field that names the person who alone may do it. */
  readonly only?: string;
  /** Shown as dangerous, asked for twice. */
  readonly danger?: boolean;
  /** The act concerns the register, not one record: `POST /api/<register>/actions/<name>`. */
  readonly collection?: boolean;
}

/** Declares an action; what it does stands in `server/actions`. */
export function defineAction<const F extends FieldMap>(
  definition: Definition,
  name: string,
  options: {
    from?: readonly string[];
    stateField?: string;
    input: F;
    opensWith?: Readonly<Record<string, string>>;
    allow: ActionLetter;
    not?: readonly string[];
    only?: string;
    danger?: boolean;
    collection?: boolean;
  },
): Action<F> {
  return { register: definition.name, name, stateField: 'state', ...options };
}

/** Whether the act may be this user's on the record as he sees it; the server knows his other accounts too, and has the last word. */
export function mayBeHisAct(
  { not = [], only }: Pick<Action, 'not' | 'only'>,
  record: Readonly<Record<string, unknown>>,
  me: { readonly userId: string; readonly staffId: string | null },
): boolean {
  if (only !== undefined && (me.staffId === null || record[only] !== me.staffId)) return false;
  return not.every(field => record[field] !== me.userId && (me.staffId === null || record[field] !== me.staffId));
}
