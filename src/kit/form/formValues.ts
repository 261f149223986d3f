import type { HttpError, RaRecord } from 'react-admin';
import type { Field } from '../../../model/kernel/field.ts';
import type { Definition } from '../../../model/kernel/resource.ts';
import { currentSession } from '../../providers/session.ts';

type Values = Readonly<Record<string, unknown>>;

const same = (a: unknown, b: unknown): boolean => a === b || (a ?? null) === (b ?? null) || JSON.stringify(a) === JSON.stringify(b);

/** What a form or dialog proposes for a field when it opens; undefined for nothing. */
export function proposed(of: Field): unknown {
  const session = currentSession();
  switch (of.begins) {
    case 'today':
      return session?.today;
    case 'now':
      return new Date().toISOString().replace(/\d\d\.\d{3}Z$/, '00.000Z');
    case 'me':
      return session?.user.staff_id ?? undefined;
    case undefined:
      return of.initial;
  }
}

/** What the address gives to a new record (`?with={"session_id":"…"}`); nothing when it cannot be read. */
function givenIn(search: string): Values {
  try {
    const given: unknown = JSON.parse(new URLSearchParams(search).get('with') ?? '{}');
    return typeof given === 'object' && given !== null && !Array.isArray(given) ? (given as Values) : {};
  } catch {
    return {};
  }
}

/** The values with which a new record's form opens: what is given or proposed for the fields that the user may write. */
export function initialValues(definition: Definition, writes: (name: string) => boolean, search = ''): Record<string, unknown> {
  const given = givenIn(search);
  const entries = Object.entries(definition.fields)
    .filter(([name]) => writes(name))
    .map(([name, of]) => [name, Object.hasOwn(given, name) ? given[name] : proposed(of)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** The fields whose value differs from the record's; only these are sent, so that two people can change different fields. */
export function changesOf(definition: Definition, record: RaRecord, values: Values): Record<string, unknown> {
  const changed = Object.keys(definition.fields).filter(name => Object.hasOwn(values, name) && !same(values[name], record[name]));
  return Object.fromEntries(changed.map(name => [name, values[name] ?? null]));
}

/** A record that somebody else saved while it was open here. */
export interface Conflict {
  readonly stored: Values;
  readonly mine: Values;
  /** The fields on which both disagree. */
  readonly fields: readonly string[];
}

/** What a refused save disagrees on, or undefined when the refusal is about something else. */
export function conflictOf(definition: Definition, opened: RaRecord, mine: Values, error: HttpError): Conflict | undefined {
  const body = error.body as { stored?: Values } | undefined;
  const stored = error.status === 409 ? body?.stored : undefined;
  if (stored === undefined) return undefined;
  const changed = Object.keys(changesOf(definition, opened, mine));
  const clashes = (name: string): boolean =>
    Object.hasOwn(stored, name) && !same(stored[name], mine[name]) && !same(stored[name], opened[name]);
  return { stored, mine, fields: changed.filter(clashes) };
}
