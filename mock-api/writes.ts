import { printSequence } from '../model/kernel/kinds/sequence.ts';
import type { Definition, Errors } from '../model/kernel/resource.ts';
import { SYSTEM_FIELDS } from '../model/kernel/resource.ts';
import { checkFields, checkNew, checkWhole } from '../model/kernel/schema.ts';
import { invalid, notFound, Refusal } from './problem.ts';
import { labelFor, type MockRow, referrers, rowOf, type World } from './world.ts';

export type Input = Readonly<Record<string, unknown>>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const isSystem = (name: string): boolean => (SYSTEM_FIELDS as readonly string[]).includes(name);

function assertWritable(definition: Definition, isChange: boolean): void {
  if (definition.serverOnly === true || (isChange && definition.appendOnly === true)) throw new Refusal(403, { key: 'problem.forbidden' });
}

/** Messages for every reference that names no record. */
function missingReferences(world: World, definition: Definition, row: Input): Errors {
  const wrong = Object.entries(definition.fields).filter(([name, of]) => {
    const value = row[name];
    if (of.target === undefined || value === null || value === undefined) return false;
    return (Array.isArray(value) ? value : [value]).some(id => rowOf(world, of.target ?? '', String(id)) === undefined);
  });
  return Object.fromEntries(wrong.map(([name]) => [name, { key: 'validation.reference_not_found' }]));
}

/** Messages for every unique key that another row already has. */
function takenKeys(world: World, definition: Definition, row: Input, id: string | undefined): Errors {
  const keys = [...(definition.key.length === 0 ? [] : [{ on: definition.key, where: {} }]), ...(definition.unique ?? [])];
  const collides = (other: Input, on: readonly string[], where: Input): boolean =>
    other.id !== id &&
    on.every(name => row[name] !== null && row[name] !== undefined && same(row[name], other[name])) &&
    [row, other].every(one => Object.entries(where).every(([name, value]) => one[name] === value));
  const taken = keys.filter(({ on, where = {} }) => world.rows(definition.name).some(other => collides(other, on, where)));
  return Object.fromEntries(taken.map(({ on }) => [on.at(-1) ?? '', { key: 'validation.unique' }]));
}

function assertSound(world: World, definition: Definition, row: Input, id: string | undefined): void {
  const errors = { ...missingReferences(world, definition, row), ...takenKeys(world, definition, row, id) };
  if (Object.keys(errors).length > 0) throw invalid(errors);
}

function sequences(world: World, definition: Definition): Record<string, string> {
  const day = new Date(world.now()).toISOString().slice(0, 10);
  const made = Object.entries(definition.fields).filter(([, of]) => of.kind === 'sequence');
  return Object.fromEntries(
    made.map(([name, of]) => {
      const head = printSequence(of.prefix ?? '', day, 1).slice(0, -3);
      const counts = world
        .rows(definition.name)
        .map(row => String(row[name]))
        .filter(number => number.startsWith(head));
      return [name, printSequence(of.prefix ?? '', day, Math.max(0, ...counts.map(number => Number(number.slice(head.length)))) + 1)];
    }),
  );
}

/** Secrets are written and never read, so the mock keeps none. */
export function withoutSecrets<R extends Input>(definition: Definition, row: R): R {
  return Object.fromEntries(Object.entries(row).filter(([name]) => definition.fields[name]?.kind !== 'secret')) as R;
}

/** The complete new row for a create body, not yet stored. Throws Refusal (422) with the messages of its fields. */
export function newRow(world: World, definition: Definition, input: Input): MockRow {
  assertWritable(definition, false);
  const { id = world.nextId(), ...given } = input;
  if (typeof id !== 'string' || !UUID.test(id)) throw invalid({ id: { key: 'validation.id' } });
  if (rowOf(world, definition.name, id) !== undefined) throw invalid({ id: { key: 'validation.unique' } });
  const fixed = Object.keys(given).filter(
    name => definition.fields[name]?.readOnly === true && given[name] !== definition.fields[name]?.initial,
  );
  if (fixed.length > 0) throw invalid(Object.fromEntries(fixed.map(name => [name, { key: 'validation.read_only' }])));
  const result = checkNew(definition, given);
  if (!result.ok) throw invalid(result.errors);
  assertSound(world, definition, result.value, undefined);
  const at = new Date(world.now()).toISOString();
  const begun = definition.start?.(result.value, at.slice(0, 10)) ?? {};
  const stamps = { version: 1, created_at: at, created_by: null, ...(definition.appendOnly ? {} : { updated_at: at, updated_by: null }) };
  const archive = definition.archive === true ? { archived_at: null } : {};
  return withoutSecrets(definition, { id, ...result.value, ...begun, ...sequences(world, definition), ...stamps, ...archive });
}

/** The body without what equals the stored row and is not the caller's to write; 422 for the rest of it. */
function writablePart(definition: Definition, stored: MockRow, given: Input): Input {
  const errors: Record<string, { key: string }> = {};
  const rest: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    const isFixed = Object.hasOwn(stored, name) && (isSystem(name) || definition.fields[name]?.readOnly === true);
    if (!isFixed) rest[name] = value;
    else if (!same(value, stored[name])) errors[name] = { key: 'validation.read_only' };
  }
  if (Object.keys(errors).length > 0) throw invalid(errors);
  return rest;
}

/** The row after a change body, not yet stored. Throws Refusal: 404, 409 on a stale version with both rows, 422. */
export function changedRow(world: World, definition: Definition, id: string, input: Input, needsVersion = true): MockRow {
  assertWritable(definition, true);
  const stored = rowOf(world, definition.name, id);
  if (stored === undefined) throw notFound();
  const { version, ...given } = input;
  if (version === undefined && needsVersion) throw invalid({ version: { key: 'validation.required' } });
  if (version !== undefined && !Number.isSafeInteger(version)) throw invalid({ version: { key: 'validation.number' } });
  if (version !== undefined && version !== stored.version)
    throw new Refusal(409, { key: 'problem.stale' }, undefined, { stored, yours: input });
  assertOpen(definition, stored);
  const part = checkFields(definition.fields, writablePart(definition, stored, given));
  if (!part.ok) throw invalid(part.errors);
  const merged = { ...stored, ...part.value };
  const whole = checkWhole(definition, merged);
  if (!whole.ok) throw invalid(whole.errors);
  assertSound(world, definition, merged, id);
  return withoutSecrets(definition, {
    ...merged,
    ...whole.value,
    version: stored.version + 1,
    updated_at: new Date(world.now()).toISOString(),
  });
}

/** Throws 409 when only actions may still change the row. */
function assertOpen({ openWhile }: Definition, row: MockRow): void {
  if (openWhile !== undefined && !openWhile.values.includes(String(row[openWhile.field]))) throw new Refusal(409, { key: 'problem.state' });
}

/** The row that a delete removes, or archives when it has `archived_at`. Throws Refusal: 404, 409 naming what refers to it. */
export function removedRow(world: World, definition: Definition, id: string): MockRow {
  assertWritable(definition, true);
  const stored = rowOf(world, definition.name, id);
  if (stored === undefined) throw notFound();
  assertOpen(definition, stored);
  const at = new Date(world.now()).toISOString();
  if (definition.archive === true)
    return stored.archived_at === null ? { ...stored, archived_at: at, version: stored.version + 1, updated_at: at } : stored;
  const [first, ...others] = referrers(world, definition.name, id);
  if (first === undefined) return stored;
  const args = { register: first.register, label: labelFor(world, first.register, first.id) ?? '', count: others.length + 1 };
  throw new Refusal(409, { key: 'problem.referenced', args });
}

/** The archived row brought back, not yet stored. */
export function restoredRow(world: World, definition: Definition, id: string): MockRow {
  const stored = rowOf(world, definition.name, id);
  if (stored === undefined || definition.archive !== true) throw notFound();
  return { ...stored, archived_at: null, version: stored.version + 1, updated_at: new Date(world.now()).toISOString() };
}
