import { GRANT_TABLE } from '../../../model/access/extensions.ts';
import { grantsFor, mayWrite, scopesFor } from '../../../model/kernel/access.ts';
import type { Action } from '../../../model/kernel/action.ts';
import type { Definition, defineResource, FieldMap, Paper } from '../../../model/kernel/resource.ts';
import { sampleRow } from '../../../model/kernel/samples.ts';
import { actionsOf, register } from '../../../model/resources/index.ts';
import { seedingActor } from '../../support/seeding.ts';
import { ACTS, type Act, BODIES } from './acts.ts';
import { type Answer, type Holder, TODAY, type World } from './world.ts';

type Values = Readonly<Record<string, unknown>>;
export type Row = Values & { readonly id: string };

const idOf = (target: string, turn: number): string => `${target}-${(turn % 3) + 1}`;
let turns = 100;
const nextTurn = (): number => {
  turns += 1;
  return turns;
};

/** Throws with what the server said unless it agreed. */
export function agreed(answer: Answer, what: string): Row {
  if (answer.status >= 300) throw new Error(`${what}: ${answer.status} ${JSON.stringify(answer.body).slice(0, 600)}`);
  return answer.body as Row;
}

export function definitionOf(name: string): Definition {
  const found = register(name);
  if (found === undefined) throw new Error(`no register ${name}`);
  return found;
}

/** Whom the record is about: himself where he may write only about himself, one of his people elsewhere. */
function subject(definition: Definition, holder: Holder, letter: Action['allow']): string {
  const scopes = scopesFor(grantsFor(GRANT_TABLE, [holder.role]), definition, letter);
  if (scopes.length === 0) throw new Error(`${holder.role} may never ${letter} on ${definition.name}`);
  return scopes.some(scope => ['all', 'reports', 'team', 'dept'].includes(scope)) ? holder.mateId : holder.staffId;
}

/** The fields that say whose the row is, filled for the holder's own house. */
function placed(definition: Definition, person: string, world: World): Values {
  const { person: who, department, team } = definition.scope ?? {};
  const values: Record<string, unknown> = {};
  if (who !== undefined && who !== 'id') values[who] = person;
  if (department !== undefined && department !== 'id') values[department] = world.place.department;
  if (team !== undefined && team !== 'id') values[team] = world.place.team;
  return values;
}

/** What the duty's own record holds: sample values, whose it is, and what the register needs besides. */
async function bodyOf(definition: Definition, person: string, holder: Holder, world: World): Promise<Record<string, unknown>> {
  const row = sampleRow(definition, nextTurn(), idOf);
  return { ...row, ...placed(definition, person, world), ...(await BODIES[definition.name]?.({ holder, person, world })) };
}

/** Creates a record of the register through the wire, as the holder. */
export async function create(world: World, holder: Holder, name: string, wanted: readonly string[], more: Values = {}): Promise<Row> {
  const definition = definitionOf(name);
  const person = subject(definition, holder, 'C');
  const body = { ...(await bodyOf(definition, person, holder, world)), ...more };
  const grants = grantsFor(GRANT_TABLE, [holder.role]);
  const mine = Object.fromEntries(Object.entries(body).filter(([field]) => mayWrite(grants, definition, field, 'C')));
  return held(agreed(await world.call(holder.cookie, 'POST', `/${name}`, mine), `${holder.role} creates in ${name}`), name, wanted);
}

/** The record, when it holds each of the fields. */
function held(row: Row, name: string, wanted: readonly string[]): Row {
  for (const field of wanted) {
    const value = row[field];
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) throw new Error(`${name} keeps no ${field}`);
  }
  return row;
}

/** A row as somebody else has left it, in the state from which the action starts. */
async function prepared(world: World, holder: Holder, definition: Definition, action: Action, act: Act): Promise<string> {
  const person = act.about === 'self' ? holder.staffId : act.about === 'mate' ? holder.mateId : subject(definition, holder, action.allow);
  const sample = await bodyOf(definition, person, holder, world);
  const state = action.from?.[0] === undefined ? {} : { [action.stateField]: action.from[0] };
  const values = { ...sample, ...state, ...act.row?.({ holder, person, world }) };
  const { context, store } = world.server.deps;
  const by = seedingActor(act.by ?? `mate-${holder.post}`, TODAY, true);
  const actor = { ...by, userId: `users-${by.staffId}` };
  return context.db.writeTx(async tx => {
    const row = await store.insert(tx, actor, definition, values, { asServer: true });
    for (const more of act.more?.({ holder, person, world, id: row.id }) ?? [])
      await store.insert(tx, actor, definitionOf(more.register), more.values, { asServer: true });
    return row.id;
  });
}

async function inputOf(action: Action, act: Act, holder: Holder, world: World): Promise<Values> {
  const fields = action.input as FieldMap;
  if (Object.keys(fields).length === 0) return {};
  const form = { name: 'input', resource: 'tasks', domain: 'today', fields, key: [], search: [], label: [], form: [] } as const;
  const list = { columns: [], filters: [], sort: ['id', 'ASC'] } as const;
  const sample = sampleRow({ ...form, list, defaultGroup: 'task' } as unknown as Parameters<typeof defineResource>[0], nextTurn(), idOf);
  return { ...sample, ...(await act.input?.({ holder, person: holder.mateId, world })) };
}

/** Changes the fields of a record that somebody else has left, through the wire, as the holder. */
async function change(world: World, holder: Holder, name: string, wanted: readonly string[]): Promise<Row> {
  const definition = definitionOf(name);
  const act: Action = { register: name, name: 'update', stateField: 'state', input: {}, allow: 'U' };
  const id = await prepared(world, holder, definition, act, {});
  const { version } = await found(world, holder, name, id);
  const values = await bodyOf(definition, holder.mateId, holder, world);
  const body = { version, ...Object.fromEntries(wanted.map(field => [field, values[field]])) };
  const done = agreed(await world.call(holder.cookie, 'PUT', `/${name}/${id}`, body), `${holder.role} changes ${name}`);
  return held(done, name, wanted);
}

/** A record of which the paper can be printed, and what the holder reads of it. */
export async function printable(world: World, holder: Holder, name: string, paper: Paper): Promise<Row> {
  const definition = definitionOf(name);
  const state = paper.states?.[0];
  const read: Action = { register: name, name: 'read', stateField: 'state', input: {}, allow: 'R' };
  const id = await prepared(world, holder, definition, read, { row: () => (state === undefined ? {} : { state }) });
  return agreed(await world.call(holder.cookie, 'GET', `/${name}/${id}`), `${holder.role} reads ${name}`);
}

/** Prepares a record and does the action on it through the wire, as the holder. */
export async function perform(
  world: World,
  holder: Holder,
  name: string,
  verb: string,
  wanted: readonly string[],
  more: Values = {},
): Promise<Row> {
  if (verb === 'update') return change(world, holder, name, wanted);
  const definition = definitionOf(name);
  const action = actionsOf(name).find(one => one.name === verb);
  if (action === undefined) throw new Error(`no action ${name}.${verb}`);
  const known = ACTS[`${name}.${verb}`] ?? {};
  const own = Object.fromEntries(Object.entries(more).filter(([field]) => Object.hasOwn(definition.fields, field)));
  const act: Act = { ...known, row: one => ({ ...known.row?.(one), ...own }) };
  const id = act.find === undefined ? await prepared(world, holder, definition, action, act) : await act.find(world, holder);
  const asked = Object.fromEntries(Object.entries(more).filter(([field]) => Object.hasOwn(action.input, field)));
  const input = { ...(await inputOf(action, act, holder, world)), ...asked };
  const done = await world.call(holder.cookie, 'POST', `/${name}/${id}/${verb}`, input);
  return agreed(done, `${holder.role} does ${name}.${verb}`);
}

/** Lets everybody who is asked for a request say yes, until nobody is asked any more. */
export async function grantedByAll(world: World, name: string, id: string): Promise<void> {
  const owner = world.holders.get('P01');
  if (owner === undefined) return;
  for (let step = 0; step < 5; step += 1) {
    const filter = encodeURIComponent(JSON.stringify({ record_id: id, state: 'pending' }));
    const answer = await world.call(owner.cookie, 'GET', `/approvals?filter=${filter}&range=[0,4]`);
    const [open] = agreed(answer, 'the owner lists approvals') as unknown as readonly Row[];
    if (open === undefined) return;
    const asked = [...world.holders.values()].find(one => one.staffId === open.asked_id) ?? owner;
    agreed(await world.call(asked.cookie, 'POST', `/${name}/${id}/approve`, {}), `${asked.post} grants ${name}`);
  }
}

/** Whether the holder may do it on every record. */
export function mayDo(holder: Holder, name: string, verb: string): boolean {
  const letter = verb === 'create' ? 'C' : actionsOf(name).find(one => one.name === verb)?.allow;
  return letter !== undefined && scopesFor(grantsFor(GRANT_TABLE, [holder.role]), definitionOf(name), letter).includes('all');
}

/** The record among the rows that the holder's list shows under a filter by its id. */
export async function found(world: World, holder: Holder, name: string, id: string): Promise<Row> {
  const filter = encodeURIComponent(JSON.stringify({ id: [id] }));
  const answer = await world.call(holder.cookie, 'GET', `/${name}?filter=${filter}&range=[0,4]`);
  const rows = agreed(answer, `${holder.role} lists ${name}`) as unknown as readonly Row[];
  const row = rows.find(one => one.id === id);
  if (row === undefined) throw new Error(`${holder.role} does not find ${name}/${id} in the list`);
  return row;
}
