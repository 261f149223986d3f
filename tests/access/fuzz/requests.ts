import { DATASETS } from '../../../model/datasets/index.ts';
import type { Field } from '../../../model/kernel/field.ts';
import { OPERATORS } from '../../../model/kernel/kind.ts';
import { kindOf } from '../../../model/kernel/kinds.ts';
import { type Definition, type FieldMap, SYSTEM_FIELDS } from '../../../model/kernel/resource.ts';
import { sampleRow } from '../../../model/kernel/samples.ts';
import { FILES } from '../world/attachments.ts';
import type { Random } from '../world/random.ts';
import type { WireRequest } from '../world/world.ts';
import type { Knowledge } from './knowledge.ts';

interface Call {
  readonly random: Random;
  readonly known: Knowledge;
  readonly definition: Definition;
}
/** A channel by which hidden data could show, and how a request through it is made up. */
export type Channel = readonly [weight: number, name: string, letter: string, make: (call: Call) => WireRequest];

const get = (url: string): WireRequest => ({ method: 'GET', url: `/api/${url}` });
const json = (value: unknown): string => encodeURIComponent(JSON.stringify(value));

const fieldNames = ({ definition }: Call): string[] => [...Object.keys(definition.fields), ...SYSTEM_FIELDS];

function valueFor({ random, known, definition }: Call, name: string): unknown {
  const value = known.value(random, definition.name, name);
  if (name === 'id') return known.id(random, definition.name);
  const of = definition.fields[name];
  if (value !== undefined && !random.oneIn(6)) return value;
  return of === undefined ? 'users-owner' : random.pick([...kindOf(of).samples(of), null]);
}

/** A value to compare with: of a list, one of its items. */
function compared(call: Call, name: string): unknown {
  const value = valueFor(call, name);
  return Array.isArray(value) ? (value[0] ?? 'A4') : value;
}

function condition(call: Call): [string, unknown] {
  const { random, definition } = call;
  const name = random.pick(fieldNames(call));
  const of = definition.fields[name];
  const operator =
    of === undefined || random.oneIn(5) || kindOf(of).operators.length === 0 ? random.pick(OPERATORS) : random.pick(kindOf(of).operators);
  const value = compared(call, name);
  if (operator === 'null') return [`${name}_null`, random.oneIn(2)];
  if (operator === 'in') return [name, [value, compared(call, name)]];
  if (operator === 'like') return [`${name}_like`, String(value).slice(0, 1 + random.int(4))];
  return [random.oneIn(2) && operator === 'eq' ? name : `${name}_${operator}`, value];
}

/** A word or its beginning from some text of the register, hidden ones too, or its sound. */
function searchText({ random, known, definition }: Call): string {
  const texts = Object.keys(definition.fields).filter(name => definition.fields[name]?.kind === 'text');
  if (texts.length === 0) return 'a';
  const value = String(known.value(random, definition.name, random.pick(texts)) ?? '手');
  return random.pick([value, value.slice(0, 2), value.slice(0, 4), value.slice(-4), 'bs', 'banshou']);
}

function filter(call: Call): Record<string, unknown> {
  const { random, definition } = call;
  const all: Record<string, unknown> = {};
  for (let count = random.int(3); count > 0; count -= 1) {
    const [key, value] = condition(call);
    all[key] = value;
  }
  if (definition.archive === true && random.oneIn(8)) all.archived_at_null = random.oneIn(2);
  if (random.oneIn(4)) all.q = searchText(call);
  return all;
}

function listQuery(call: Call): string {
  const { random } = call;
  const parts = [`filter=${json(filter(call))}`];
  if (!random.oneIn(3)) parts.push(`sort=${json([random.pick(fieldNames(call)), random.pick(['ASC', 'DESC'])])}`);
  const from = random.pick([0, 0, 0, 3, 20, 500]);
  if (!random.oneIn(3)) parts.push(`range=${json([from, from + random.pick([0, 4, 24, 199])])}`);
  return parts.join('&');
}

function inputFor({ random, known }: Call, fields: FieldMap): Record<string, unknown> {
  const value = (of: Field): unknown =>
    of.target === undefined ? random.pick([...kindOf(of).samples(of), null]) : known.id(random, of.target);
  return Object.fromEntries(Object.entries(fields).flatMap(([name, of]) => (random.oneIn(6) ? [] : [[name, value(of)]])));
}

/** A new row: mostly legal, often with a value that some row, seen or hidden, already has. */
function newRow(call: Call): Record<string, unknown> {
  const { random, known, definition } = call;
  const row = sampleRow(definition, 700 + random.int(4000), target => known.id(random, target));
  for (const name of Object.keys(row)) {
    if (random.oneIn(8)) delete row[name];
    else if (random.oneIn(5)) row[name] = known.value(random, definition.name, name) ?? row[name];
  }
  if (random.oneIn(12)) row[random.pick(fieldNames(call))] = 'planted';
  return row;
}

function changes(call: Call): Record<string, unknown> {
  const { random } = call;
  const row: Record<string, unknown> = {};
  for (let count = 1 + random.int(3); count > 0; count -= 1) {
    const name = random.pick(Object.keys(call.definition.fields));
    row[name] = valueFor(call, name);
  }
  return row;
}

const withVersion = ({ random, known, definition }: Call, id: string, more: object): object =>
  random.oneIn(10) ? { ...more, version: 1 + random.int(3) } : { ...more, version: known.version(definition.name, id) };

function update(call: Call): WireRequest {
  const id = call.known.id(call.random, call.definition.name);
  return { method: 'PUT', url: `/api/${call.definition.name}/${id}`, body: withVersion(call, id, changes(call)) };
}

function bulk(call: Call): WireRequest {
  const { random, known, definition } = call;
  const ids = [known.id(random, definition.name), known.id(random, definition.name)];
  const body = {
    ...(random.oneIn(2) ? { create: [newRow(call)] } : {}),
    ...(random.oneIn(2) ? { update: ids.map(id => ({ id, ...withVersion(call, id, changes(call)) })) } : {}),
    ...(random.oneIn(5) ? { delete: [known.id(random, definition.name)] } : {}),
  };
  return { method: 'POST', url: `/api/${definition.name}/bulk`, body };
}

function action(call: Call): WireRequest {
  const { random, known, definition } = call;
  const actions = known.actions(definition.name);
  const one = actions.length === 0 ? undefined : random.pick(actions);
  const id = known.id(random, definition.name);
  const body = one === undefined ? {} : inputFor(call, one.input);
  return {
    method: 'POST',
    url: `/api/${definition.name}/${id}/${one?.name ?? 'approve'}`,
    body: random.oneIn(3) ? withVersion(call, id, body) : body,
  };
}

function report({ random, known }: Call): WireRequest {
  if (random.oneIn(10)) return get('reports');
  const dataset = random.pick(DATASETS);
  const parts: string[] = [];
  const by = Object.keys(dataset.dimensions).filter(() => random.oneIn(3));
  if (by.length > 0) parts.push(`by=${json(by)}`);
  const measures = Object.keys(dataset.measures).filter(() => random.oneIn(2));
  if (measures.length > 0) parts.push(`measures=${json(measures)}`);
  const [name] = Object.keys(dataset.filters).filter(() => random.oneIn(3));
  const of = name === undefined ? undefined : dataset.filters[name];
  if (name !== undefined && of !== undefined) {
    const value = of.target === undefined ? random.pick([...kindOf(of).samples(of), 1]) : known.id(random, of.target);
    parts.push(`filter=${json({ [random.oneIn(2) ? name : `${name}_gte`]: value })}`);
  }
  return get(`reports/${dataset.name}?${parts.join('&')}`);
}

const csvCell = (value: unknown): string => `"${String(value ?? '').replaceAll('"', '""')}"`;

/** A file of two rows under the names of fields: its preview says what would be new, the same, changed or wrong. */
function importFile(call: Call): WireRequest {
  const { random, known, definition } = call;
  if (known.imports.length > 0 && random.oneIn(3)) {
    const body = random.oneIn(3) ? { commit: true, create_missing: random.oneIn(2) } : { create_missing: random.oneIn(2) };
    return { method: 'POST', url: `/api/imports/${random.pick(known.imports)}`, body };
  }
  const names = Object.keys(definition.fields).filter(name => definition.key.includes(name) || !random.oneIn(3));
  const line = (): string => names.map(name => csvCell(valueFor(call, name))).join(',');
  return { method: 'POST', url: `/api/${definition.name}/import?filename=rows.csv`, body: `${names.join(',')}\n${line()}\n${line()}\n` };
}

function duplicates(call: Call): WireRequest {
  const { random, definition } = call;
  const field = random.pick(definition.warnDuplicates ?? Object.keys(definition.fields));
  return get(`${definition.name}/duplicates?field=${field}&value=${encodeURIComponent(String(valueFor(call, field)))}`);
}

function file({ random, known }: Call): WireRequest {
  const withFiles = known.registers.filter(one => Object.values(one.fields).some(of => of.kind === 'files'));
  const { name } = random.pick(withFiles);
  return get(`files/${name}/${known.id(random, name)}/${random.pick(FILES).id}`);
}

/** Every channel of the wire, as often as it is worth asking. */
export const CHANNELS: readonly Channel[] = [
  [30, 'list', 'R', call => get(`${call.definition.name}?${listQuery(call)}`)],
  [8, 'get', 'R', ({ random, known, definition }) => get(`${definition.name}/${known.id(random, definition.name)}`)],
  [
    4,
    'many',
    'R',
    ({ random, known, definition }) =>
      get(`${definition.name}?filter=${json({ id: [1, 2, 3, 4].map(() => known.id(random, definition.name)) })}`),
  ],
  [5, 'totals', 'R', call => get(`${call.definition.name}/totals?filter=${json(filter(call))}`)],
  [4, 'duplicates', 'R', duplicates],
  [6, 'history', 'R', ({ random, known, definition }) => get(`${definition.name}/${known.id(random, definition.name)}/history`)],
  [4, 'search', 'R', call => get(`search?q=${encodeURIComponent(searchText(call))}`)],
  [6, 'report', 'R', report],
  [5, 'export', 'E', call => get(`${call.definition.name}/export.csv?${listQuery(call).replace(/&range=[^&]*/, '')}`)],
  [8, 'create', 'C', call => ({ method: 'POST', url: `/api/${call.definition.name}`, body: newRow(call) })],
  [10, 'update', 'U', update],
  [4, 'bulk', 'U', bulk],
  [
    2,
    'delete',
    'D',
    ({ random, known, definition }) => ({ method: 'DELETE', url: `/api/${definition.name}/${known.id(random, definition.name)}` }),
  ],
  [
    1,
    'restore',
    'D',
    ({ random, known, definition }) => ({ method: 'POST', url: `/api/${definition.name}/${known.id(random, definition.name)}/restore` }),
  ],
  [6, 'action', '', action],
  [3, 'import', 'C', importFile],
  [3, 'file', 'R', file],
  [1, 'session', 'R', ({ random }) => get(random.pick(['session', 'session/list', 'station', 'openapi.json']))],
];

/** A register that the channel is worth trying on: mostly one of which the attacker has some right. */
function registerFor(random: Random, known: Knowledge, letter: string): Definition {
  if (letter === '') return random.pick(known.registers.filter(one => known.actions(one.name).length > 0));
  return random.pick(random.oneIn(6) ? known.registers : known.promising(letter));
}

/** The next request, made up by chance from what is known. */
export function nextRequest(random: Random, known: Knowledge): { channel: string; register: string; request: WireRequest } {
  const [, channel, letter, make] = random.weighted(CHANNELS.map(one => [one[0], one] as const));
  const definition = registerFor(random, known, letter);
  try {
    return { channel, register: definition.name, request: make({ random, known, definition }) };
  } catch {
    // No legal row could be made up for this register: ask for one instead.
    return { channel: 'get', register: definition.name, request: get(`${definition.name}/${known.id(random, definition.name)}`) };
  }
}
