import { it } from 'vitest';
import type { Definition } from '../../model/kernel/resource.ts';
import { checkNew } from '../../model/kernel/schema.ts';
import type { Backend } from './backend.ts';
import { type Abilities, abilities, type WireRow } from './rows.ts';

/** What a group of tests is about: one register of one backend. */
export interface Subject {
  readonly isServer: boolean;
  readonly definition: Definition;
  readonly may: Abilities;
  /** Fields that are shown once, in the answer to the create, if ever. */
  readonly secrets: readonly string[];
  open(): Backend;
  get(id: string): Promise<WireRow>;
}

/** The subject; `open` answers when the tests run. */
export function subjectOf(open: () => Backend, isServer: boolean, definition: Definition): Subject {
  return {
    isServer,
    definition,
    may: abilities(isServer, definition),
    secrets: Object.keys(definition.fields).filter(name => definition.fields[name]?.kind === 'secret'),
    open,
    get: async id => (await open().client.provider.getOne(definition.name, { id })).data as WireRow,
  };
}

/** The row without some of its members. */
export function without(row: object, ...names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));
}

/** The body as it is stored: what the kinds make of it. */
export function stored(definition: Definition, body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const result = checkNew(definition, body);
  return result.ok ? Object.fromEntries(Object.keys(body).map(name => [name, result.value[name]])) : {};
}

/** Declares the test where it applies; elsewhere there is no test, not one that is skipped. */
export function testIf(applies: boolean): (title: string, work: () => Promise<void>) => void {
  return (title, work) => {
    if (applies) it(title, work);
  };
}
