import type { ActionLetter } from '../../model/kernel/access.ts';
import type { Json } from '../../model/kernel/field.ts';
import { ID_PATTERN } from '../../model/kernel/kinds/reference.ts';
import type { Definition, Errors } from '../../model/kernel/resource.ts';
import { type Checked, checkFields, checkNew } from '../../model/kernel/schema.ts';
import type { Actor } from '../context.ts';
import type { Reader, Tx } from '../db/database.ts';
import { forbidden, invalid, notFound, Problem } from '../problem.ts';
import { record } from './audit.ts';
import { isSame } from './codec.ts';
import type { Core } from './core.ts';
import { refuse, serverWritable, writable } from './input.ts';
import { covers, judge, type Verdict } from './judge.ts';
import { checkReferences } from './references.ts';
import { demand, isEverywhere, rightsOf, scopesOf } from './rights.ts';
import { brokenRules } from './rowRules.ts';
import { numbers } from './sequence.ts';
import type { Change, StoredRow, WireRow } from './store.ts';
import { insertRow, load, updateRow } from './stored.ts';
import { takenFields } from './unique.ts';
import { sender } from './violations.ts';

type Row = Readonly<Record<string, unknown>>;

/** The value of a check that passed. Throws 422 otherwise. */
function passed(checked: Checked): Row {
  if (!checked.ok) throw invalid(checked.errors);
  return checked.value;
}

/** The initial values of a new row, against which a read-only field that is sent along is compared. */
function initialRow(definition: Definition): Row {
  return Object.fromEntries(Object.entries(definition.fields).map(([name, of]) => [name, of.initial ?? null]));
}

/** A row that is about to be written, as the scopes see it. */
function draftOf(actor: Actor, definition: Definition, input: Row, id: string): Row {
  const draft: Record<string, unknown> = { ...initialRow(definition), id, created_by: actor.userId };
  for (const [name, given] of Object.entries(input)) {
    if (!Object.hasOwn(definition.fields, name)) continue;
    const checked = checkFields(definition.fields, { [name]: given });
    if (checked.ok) draft[name] = checked.value[name];
  }
  return draft;
}

/** What is wrong with the fields that say whose a new row is: of nobody yet, it is incomplete rather than forbidden. */
function unplaced(definition: Definition, input: Row): Errors {
  const { person, department, team } = definition.scope ?? {};
  const placing = [person, department, team].filter(name => name !== undefined);
  const given = Object.fromEntries(placing.map(name => [name, input[name] ?? definition.fields[name]?.initial ?? undefined]));
  const checked = checkFields(definition.fields, given);
  return checked.ok ? {} : (checked.errors as Errors);
}

async function allowedNew(core: Core, tx: Tx, actor: Actor, definition: Definition, input: Row, id: string): Promise<Row> {
  if (definition.serverOnly === true) throw forbidden();
  demand(actor, definition, 'C');
  const create = rightsOf(actor, definition, 'C');
  const draft = draftOf(actor, definition, input, id);
  const write = await judge(core, tx, actor, definition, create, draft);
  const goesByPlace = Object.keys(definition.fields).some(name => !isEverywhere(scopesOf(create, definition, name)));
  if (!write.row || goesByPlace) refuse(unplaced(definition, input));
  if (!write.row) throw forbidden();
  return writable(actor, definition, input, { read: rightsOf(actor, definition, 'R'), write, stored: initialRow(definition) });
}

/** What only the server can leave out: a required field that no caller may fill. */
export function missing(definition: Definition, row: Row): Errors {
  const names = Object.keys(definition.fields).filter(
    name => definition.fields[name]?.required && (row[name] === null || row[name] === undefined),
  );
  return Object.fromEntries(names.map(name => [name, { key: 'validation.required' }]));
}

/** The id of a new row: the proposal, or the next of `ids`. Throws 422 when it is none. */
export const idFor = (core: Core, proposal: unknown): string => {
  if (proposal === undefined || proposal === null) return core.context.ids.next();
  if (typeof proposal !== 'string' || !ID_PATTERN.test(proposal)) throw invalid({ id: { key: 'validation.id' } });
  return proposal;
};

/** What other rows stand against, said before the database does: there the one write that is refused ends its transaction anyway. */
async function refuseClash(core: Core, tx: Tx, definition: Definition, before: Row, after: Row, change: Change): Promise<void> {
  if (change.isOnly === true) return;
  refuse(await takenFields(core, tx, definition, before, after));
  refuse(await brokenRules(tx, definition, before, after));
}

/** Creates a row. */
export async function insert(
  core: Core,
  tx: Tx,
  actor: Actor,
  definition: Definition,
  given: Row,
  change: Change = {},
): Promise<StoredRow> {
  const { id: proposal, ...input } = given;
  const id = idFor(core, change.id ?? proposal);
  const fields = change.asServer === true ? serverWritable(definition, input) : await allowedNew(core, tx, actor, definition, input, id);
  const checked = passed(checkNew(definition, fields));
  const [wrong, numbered] = await Promise.all([
    checkReferences(core, tx, change.asServer === true ? undefined : actor, definition, {}, checked),
    numbers(core, tx, definition, checked, actor.today),
  ]);
  refuse(wrong);
  const begun = change.asServer === true ? {} : (definition.start?.(checked, actor.today) ?? {});
  const value = { ...checked, ...begun, ...numbered };
  refuse(missing(definition, value));
  const now = new Date(core.context.clock.now()).toISOString();
  const row: StoredRow = {
    ...value,
    id,
    version: 1,
    created_at: now,
    created_by: actor.userId,
    ...(definition.appendOnly === true ? {} : { updated_at: now, updated_by: actor.userId }),
    ...(definition.archive === true ? { archived_at: null } : {}),
  };
  await refuseClash(core, tx, definition, {}, row, change);
  await insertRow(core, sender(tx, definition, change.isOnly === true), definition, row);
  await record(core, tx, actor, definition, change.verb ?? 'create', id, { before: {}, after: row }, change);
  return row;
}

/** A stored row as the actor may see it, judged by `reader`'s state of the organisation. */
export async function showIn(core: Core, reader: Reader, actor: Actor, definition: Definition, row: StoredRow): Promise<WireRow> {
  const seen = await judge(core, reader, actor, definition, rightsOf(actor, definition, 'R'), row);
  const visible = Object.entries(row).filter(([name]) => {
    if (!Object.hasOwn(definition.fields, name)) return name === 'id' || seen.row;
    return definition.fields[name]?.kind !== 'secret' && covers(seen, definition, name);
  });
  return Object.fromEntries(visible) as unknown as WireRow;
}

interface Found {
  readonly row: StoredRow;
  readonly seen: Verdict;
  readonly may: Verdict;
}

/** The row, if the actor sees it and may do `action` on it. Throws 404 or 403. */
export async function locate(core: Core, tx: Tx, actor: Actor, definition: Definition, id: string, action: ActionLetter): Promise<Found> {
  demand(actor, definition, 'R');
  const row = await load(core, tx, definition, id, true);
  if (row === undefined) throw notFound();
  const seen = await judge(core, tx, actor, definition, rightsOf(actor, definition, 'R'), row);
  if (!seen.row) throw notFound();
  const may = await judge(core, tx, actor, definition, rightsOf(actor, definition, action), row);
  if (!may.row) throw forbidden();
  return { row, seen, may };
}

async function conflict(core: Core, tx: Tx, actor: Actor, definition: Definition, row: StoredRow, yours: Row): Promise<Problem> {
  const stored = await showIn(core, tx, actor, definition, row);
  return new Problem(409, { key: 'problem.stale' }, { more: { stored: stored as unknown as Json, yours: yours as unknown as Json } });
}

/** Throws 409 when only actions may still change the row. */
export function demandOpen(definition: Definition, row: Row): void {
  const open = definition.openWhile;
  if (open !== undefined && !open.values.includes(String(row[open.field]))) throw new Problem(409, { key: 'problem.state' });
}

/** The fields of a change by a person, after every question of right and version. */
async function allowedChange(
  core: Core,
  tx: Tx,
  actor: Actor,
  definition: Definition,
  id: string,
  version: number | undefined,
  input: Row,
): Promise<{ before: StoredRow; fields: Row; seen: Verdict }> {
  if (definition.serverOnly === true) throw forbidden();
  const { row: before, seen, may } = await locate(core, tx, actor, definition, id, 'U');
  if (version === undefined) throw invalid({ version: { key: 'validation.required' } });
  if (version !== before.version) throw await conflict(core, tx, actor, definition, before, input);
  demandOpen(definition, before);
  const fields = writable(actor, definition, input, { read: rightsOf(actor, definition, 'R'), seen, write: may, stored: before });
  return { before, fields, seen };
}

/**
 * The register's check of a changed row, run on what the actor may see of it: an answer that depended on hidden values would tell them,
 * one try at a time.
 */
function checkSeen(definition: Definition, seen: Verdict | undefined, row: Row): void {
  const isHidden = (name: string): boolean => seen !== undefined && !covers(seen, definition, name);
  const hidden = Object.keys(definition.fields).filter(isHidden);
  const shown = hidden.length === 0 ? row : { ...row, ...Object.fromEntries(hidden.map(name => [name, null])) };
  const errors = Object.entries(definition.check?.(shown) ?? {}).filter(([name]) => !hidden.includes(name));
  refuse(Object.fromEntries(errors));
}

/** A change must not move a row to where the actor could not have changed it. */
async function staysInScope(core: Core, tx: Tx, actor: Actor, definition: Definition, before: Row, after: Row): Promise<void> {
  const may = await judge(core, tx, actor, definition, rightsOf(actor, definition, 'U'), after);
  const changed = Object.keys(definition.fields).filter(name => !isSame(before[name], after[name]));
  if (!may.row || changed.some(name => !covers(may, definition, name))) throw forbidden();
}

const differs = (definition: Definition, before: Row, after: Row): boolean =>
  Object.keys(definition.fields).some(name => !isSame(before[name], after[name])) || before.archived_at !== after.archived_at;

/** Writes the difference of two states of a row with its audit entry; the row as it stands then. */
export async function store(
  core: Core,
  tx: Tx,
  actor: Actor,
  definition: Definition,
  before: StoredRow,
  after: Row,
  change: Change,
): Promise<StoredRow> {
  if (!differs(definition, before, after)) return before;
  const row = {
    ...after,
    id: before.id,
    version: before.version + 1,
    updated_at: new Date(core.context.clock.now()).toISOString(),
    updated_by: actor.userId,
  };
  await refuseClash(core, tx, definition, before, row, change);
  const isWritten = await updateRow(core, sender(tx, definition, change.isOnly === true), definition, before, row);
  if (!isWritten) throw await conflict(core, tx, actor, definition, (await load(core, tx, definition, before.id, false)) ?? before, after);
  await record(core, tx, actor, definition, change.verb ?? 'update', before.id, { before, after: row }, change);
  return row;
}

/** Changes a row. */
export async function update(
  core: Core,
  tx: Tx,
  actor: Actor,
  definition: Definition,
  id: string,
  version: number | undefined,
  given: Row,
  change: Change = {},
): Promise<StoredRow> {
  if (definition.appendOnly === true) throw forbidden();
  const { version: _sent, ...input } = given;
  const isServer = change.asServer === true;
  const { before, fields, seen } = isServer
    ? {
        before: await loadForServer(core, tx, actor, definition, id, version, input),
        fields: serverWritable(definition, input),
        seen: undefined,
      }
    : await allowedChange(core, tx, actor, definition, id, version, input);
  const checked = passed(checkFields(definition.fields, fields));
  const merged = { ...before, ...checked };
  const after = { ...merged, ...definition.derive?.(merged) };
  checkSeen(definition, seen, after);
  if (!differs(definition, before, after)) return before;
  if (!isServer) await staysInScope(core, tx, actor, definition, before, after);
  refuse(await checkReferences(core, tx, isServer ? undefined : actor, definition, before, after));
  return store(core, tx, actor, definition, before, after, change);
}

async function loadForServer(
  core: Core,
  tx: Tx,
  actor: Actor,
  definition: Definition,
  id: string,
  version: number | undefined,
  input: Row,
): Promise<StoredRow> {
  const row = await load(core, tx, definition, id, true);
  if (row === undefined) throw notFound();
  if (version !== undefined && version !== row.version) throw await conflict(core, tx, actor, definition, row, input);
  return row;
}
