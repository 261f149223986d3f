import type { HttpError, RaRecord } from 'react-admin';
import type { Definition } from '../../../model/kernel/resource.ts';

type Values = Readonly<Record<string, unknown>>;

const same = (a: unknown, b: unknown): boolean => a === b || (a ?? null) === (b ?? null) || JSON.stringify(a) === JSON.stringify(b);

/** The values with which a new record's form opens: initial values of the fields that the user may write. */
export function initialValues(definition: Definition, writes: (name: string) => boolean): Record<string, unknown> {
  const entries = Object.entries(definition.fields).filter(([name, of]) => of.initial !== undefined && writes(name));
  return Object.fromEntries(entries.map(([name, of]) => [name, of.initial]));
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
