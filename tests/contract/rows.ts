import { mayEver, mayWrite, scopesFor } from '../../model/kernel/access.ts';
import { sortKey } from '../../model/kernel/chinese.ts';
import { type Definition, labelOf } from '../../model/kernel/resource.ts';
import { sampleRow } from '../../model/kernel/samples.ts';
import { checkWhole } from '../../model/kernel/schema.ts';
import type { Problem } from '../support/wireClient.ts';
import { type Backend, EVERYTHING, ME, REPORT, SEEDED } from './backend.ts';

export type WireRow = Readonly<Record<string, unknown>> & { readonly id: string; readonly version: number };

const registerOf = (backend: Backend, name: string): Definition => {
  const found = backend.registers.find(one => one.name === name);
  if (found === undefined) throw new Error(`no register ${name}`);
  return found;
};

/** Every row of the register, archived ones too, as the wire answers them page by page. */
export async function allRows(backend: Backend, register: string): Promise<WireRow[]> {
  const filter = registerOf(backend, register).archive === true ? { archived_at_null: true } : {};
  const pages: WireRow[] = [];
  for (let page = 1; ; page += 1) {
    const { data, total = 0 } = await backend.client.provider.getList(register, {
      pagination: { page, perPage: 200 },
      sort: { field: 'id', order: 'ASC' },
      filter,
    });
    pages.push(...(data as WireRow[]));
    if (pages.length >= total || data.length === 0) break;
  }
  if (registerOf(backend, register).archive !== true) return pages;
  const archived = await backend.client.provider.getList(register, {
    pagination: { page: 1, perPage: 500 },
    sort: { field: 'id', order: 'ASC' },
    filter: { archived_at_null: false },
  });
  return [...pages, ...(archived.data as WireRow[])];
}

/** The sort key of a referred record's label, from what the wire says about its register. */
export async function labelSorts(backend: Backend, definition: Definition): Promise<(target: string, id: string) => string | undefined> {
  const system = ['users'];
  const named = Object.values(definition.fields).flatMap(of => (of.kind === 'reference' && of.target !== undefined ? [of.target] : []));
  const targets = [...new Set([...named, ...system])].filter(name => backend.registers.some(one => one.name === name));
  const keys = new Map<string, string>();
  for (const target of targets) {
    for (const row of await allRows(backend, target)) keys.set(`${target}/${row.id}`, sortKey(labelOf(registerOf(backend, target), row)));
  }
  return (target, id) => keys.get(`${target}/${id}`);
}

export interface Abilities {
  readonly create: boolean;
  readonly update: boolean;
  readonly remove: boolean;
}

/** What the signed-in person may do with the register, rows that only the server writes aside; the mock asks for no rights. */
export function abilities(isServer: boolean, definition: Definition): Abilities {
  const may = (letter: 'C' | 'U' | 'D'): boolean => !isServer || mayEver(EVERYTHING, definition, letter);
  const isOpen = definition.serverOnly !== true;
  const isChangeable = isOpen && definition.appendOnly !== true;
  return { create: isOpen && may('C'), update: isChangeable && may('U'), remove: isChangeable && may('D') };
}

const PLAIN = ['text', 'long_text', 'integer', 'quantity', 'money', 'unit_price', 'rating', 'boolean'];

/** The fields that a change can touch without breaking the row: plain values that stand in no key. */
export function harmlessFields(isServer: boolean, definition: Definition): string[] {
  const ranged = (definition.ranges ?? []).flatMap(rule => Object.keys(rule.where ?? {}));
  const keys = new Set([...definition.key, ...(definition.unique ?? []).flatMap(key => key.on), ...ranged]);
  return Object.keys(definition.fields).filter(name => {
    const isWritable = !isServer || mayWrite(EVERYTHING, definition, name, 'U');
    return isWritable && PLAIN.includes(definition.fields[name]?.kind ?? '') && !definition.fields[name]?.readOnly && !keys.has(name);
  });
}

/** How many rows of each register have been made up so far, by backend. */
const turns = new WeakMap<Backend, Map<string, number>>();

function nextTurn(backend: Backend, register: string): number {
  const known = turns.get(backend) ?? new Map<string, number>();
  turns.set(backend, known);
  const turn = known.get(register) ?? SEEDED;
  known.set(register, turn + 1);
  return turn;
}

/** The reference fields of which each new row needs a record of its own, or it would collide with another: the first of each key made of references. */
function ownParents(definition: Definition): ReadonlySet<string> {
  const keys = [definition.key, ...(definition.unique ?? []).map(key => key.on)];
  const bound = keys.filter(key => key.length > 0 && key.every(name => definition.fields[name]?.kind === 'reference'));
  return new Set(bound.flatMap(key => key.slice(0, 1)));
}

/** Whose the new row is where nobody may write rows about everybody: mine, or of somebody who reports to me. */
function mine(backend: Backend, definition: Definition): Record<string, string> {
  const person = definition.scope?.person;
  if (!backend.isServer || person === undefined || definition.fields[person]?.kind !== 'reference') return {};
  const scopes = (['C', 'U'] as const).map(letter => scopesFor(EVERYTHING, definition, letter));
  if (scopes.every(one => one.length === 0 || one.includes('all'))) return {};
  return { [person]: scopes.some(one => one.includes('self')) ? ME : REPORT };
}

/** Fields whose samples a server refuses, because only it knows what may stand in them (roles that exist, grants that can be read). */
const refused = new WeakMap<Backend, Map<string, readonly string[]>>();

async function refusedFields(backend: Backend, definition: Definition): Promise<readonly string[]> {
  const known = refused.get(backend) ?? new Map<string, readonly string[]>();
  refused.set(backend, known);
  const kept = known.get(definition.name);
  if (kept !== undefined) return kept;
  known.set(definition.name, []);
  const answer = await backend.client.request(`/${definition.name}`, { method: 'POST', body: await freshBody(backend, definition) });
  const errors = Object.keys((answer.body as Problem).errors ?? {});
  const names = errors.filter(name => definition.fields[name]?.required === false || definition.fields[name]?.initial !== undefined);
  known.set(definition.name, names);
  return names;
}

/** A legal body for a create that no other call has given, its parents made where need be, with the fields that the signed-in person may write. */
export async function freshBody(backend: Backend, definition: Definition): Promise<Record<string, unknown>> {
  const row = sampleRow(definition, nextTurn(backend, definition.name), (target, turn) => `${target}-${(turn % SEEDED) + 1}`);
  const own = mine(backend, definition);
  Object.assign(row, own);
  for (const name of ownParents(definition)) {
    const target = registerOf(backend, definition.fields[name]?.target ?? '');
    if (row[name] !== undefined && own[name] === undefined) row[name] = (await freshRow(backend, target)).id;
  }
  if (!abilities(backend.isServer, definition).create) return row;
  const without = await refusedFields(backend, definition);
  const isMine = (name: string): boolean => !backend.isServer || mayWrite(EVERYTHING, definition, name, 'C');
  return Object.fromEntries(Object.entries(row).filter(([name]) => !without.includes(name) && isMine(name)));
}

/** A row of its own for a test that writes. */
export async function freshRow(backend: Backend, definition: Definition): Promise<WireRow> {
  const { data } = await backend.client.provider.create(definition.name, { data: await freshBody(backend, definition) });
  return data as WireRow;
}

/** Another legal value for a harmless field of the row. Throws when the register has none. */
export async function harmlessChange(backend: Backend, definition: Definition, row: WireRow): Promise<Readonly<Record<string, unknown>>> {
  const other = await freshBody(backend, definition);
  const changes = harmlessFields(backend.isServer, definition).map(name => ({
    [name]: typeof row[name] === 'boolean' ? !row[name] : other[name],
  }));
  const found = changes.find(change => {
    const [[name, value] = ['']] = Object.entries(change);
    return value !== undefined && value !== row[name] && checkWhole(definition, { ...row, ...change }).ok;
  });
  if (found === undefined) throw new Error(`no harmless change for ${definition.name}`);
  return found;
}
