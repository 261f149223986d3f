import { mayRead } from '../../model/kernel/access.ts';
import type { Message } from '../../model/kernel/kind.ts';
import { type Definition, type Errors, SYSTEM_FIELDS, type UniqueKey } from '../../model/kernel/resource.ts';
import { checkValue } from '../../model/kernel/schema.ts';
import type { Actor } from '../context.ts';
import { invalid, unknownField } from '../problem.ts';
import { isSame } from './codec.ts';
import { covers, type Verdict } from './judge.ts';
import { isEverywhere, type Rights, scopesOf } from './rights.ts';

type Row = Readonly<Record<string, unknown>>;
const READ_ONLY: Message = { key: 'validation.read_only' };
const isSystem = (name: string): boolean => (SYSTEM_FIELDS as readonly string[]).includes(name);

/** What is said of a value that another row has already. */
export const TAKEN = 'validation.unique';

/** The unique keys of a register, the natural key among them. */
export function uniqueKeys(definition: Definition): readonly UniqueKey[] {
  return definition.key.length === 0 ? (definition.unique ?? []) : [{ on: definition.key }, ...(definition.unique ?? [])];
}

/**
 * A collision tells that the value is there, so a unique field is writable only by those who may read it on every row;
 * or whose scope stands in the key itself, because then the other row is theirs too; or where the register says that it may be known.
 */
function tellsTooMuch(definition: Definition, read: Rights, name: string): boolean {
  const { person, team, department } = definition.scope ?? {};
  const whose = [person, team, department];
  return uniqueKeys(definition).some(
    key =>
      key.isKnown !== true &&
      key.on.includes(name) &&
      !key.on.some(one => whose.includes(one)) &&
      ![...key.on, ...Object.keys(key.where ?? {})].every(one => isEverywhere(scopesOf(read, definition, one))),
  );
}

/** Whether the value that was sent is the one that stands there already. */
function isUnchanged(definition: Definition, name: string, given: unknown, stored: unknown): boolean {
  if (isSame(given, stored) || ((given === '' || given === undefined) && (stored === null || stored === undefined))) return true;
  const of = definition.fields[name];
  if (of === undefined) return false;
  const checked = checkValue(of, given);
  return checked.ok && isSame(checked.value, stored);
}

/** Whether the actor could ever learn that the field exists; a secret is known to those who may write it. */
function isKnown(actor: Actor, definition: Definition, name: string, write: Verdict): boolean {
  if (!Object.hasOwn(definition.fields, name)) return isSystem(name);
  return definition.fields[name]?.kind === 'secret' ? covers(write, definition, name) : mayRead(actor.grants, definition, name);
}

interface Judged {
  readonly read: Rights;
  /** What may be read on the row as it stands; on a new row, whatever may ever be read. */
  readonly seen?: Verdict;
  readonly write: Verdict;
  readonly stored: Row;
}

/**
 * The fields of `input` that the actor writes; those that repeat what stands there and are not his to write are left out.
 * Throws 422: the same for a field that is hidden as for one that does not exist, `validation.read_only` for one that is not his to change.
 */
export function writable(actor: Actor, definition: Definition, input: Row, judged: Judged): Row {
  const kept: Record<string, unknown> = {};
  const errors: Record<string, Message> = {};
  for (const [name, given] of Object.entries(input)) {
    const of = Object.hasOwn(definition.fields, name) ? definition.fields[name] : undefined;
    const isHidden = judged.seen !== undefined && of?.kind !== 'secret' && !covers(judged.seen, definition, name);
    if (isHidden || !isKnown(actor, definition, name, judged.write)) throw unknownField(name);
    const mayWrite =
      of !== undefined && !of.readOnly && covers(judged.write, definition, name) && !tellsTooMuch(definition, judged.read, name);
    if (mayWrite) kept[name] = given;
    else if (!isUnchanged(definition, name, given, judged.stored[name])) errors[name] = READ_ONLY;
  }
  if (Object.keys(errors).length > 0) throw invalid(errors);
  return kept;
}

/** The fields of a server's own write; it may name every field of the register, and nothing else. */
export function serverWritable(definition: Definition, input: Row): Row {
  for (const name of Object.keys(input)) if (!Object.hasOwn(definition.fields, name)) throw unknownField(name);
  return input;
}

/** Throws 422 when there are messages. */
export function refuse(errors: Errors): void {
  if (Object.keys(errors).length > 0) throw invalid(errors);
}
