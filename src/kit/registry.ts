import { useEffect, useSyncExternalStore } from 'react';
import type { Action } from '../../model/kernel/action.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import { REGISTER_NAMES, type RegisterPlace } from '../../model/resources/names.ts';
import { needLabels } from '../providers/i18nProvider.ts';

interface DomainModule {
  readonly REGISTERS: readonly Definition[];
  readonly ACTIONS: readonly Action[];
}

const DOMAIN_MODULES = import.meta.glob<DomainModule>('../../model/resources/*/index.ts');
const definitions = new Map<string, Definition>();
const actions = new Map<string, readonly Action[]>();
const loading = new Map<string, Promise<void>>();
const listeners = new Set<() => void>();

/** Where a register stands and whose grants rule it; undefined when there is no such register. */
export function placeOf(register: string): RegisterPlace | undefined {
  return (REGISTER_NAMES as Readonly<Record<string, RegisterPlace>>)[register];
}

async function readDomain(domain: string): Promise<void> {
  const [module] = await Promise.all([DOMAIN_MODULES[`../../model/resources/${domain}/index.ts`]?.(), needLabels(domain)]);
  for (const definition of module?.REGISTERS ?? []) {
    definitions.set(definition.name, definition);
    actions.set(definition.name, module?.ACTIONS.filter(action => action.register === definition.name) ?? []);
  }
  for (const listener of listeners) listener();
}

/** Loads the definitions and words of a domain, once. A load that failed is tried again at the next call. */
export function loadDomain(domain: string): Promise<void> {
  const known = loading.get(domain);
  if (known !== undefined) return known;
  const started = readDomain(domain).catch((error: unknown) => {
    loading.delete(domain);
    throw error;
  });
  loading.set(domain, started);
  return started;
}

/** The definition of a register, its domain being loaded when it is not yet there; rejects when there is no such register. */
export async function loadDefinition(register: string): Promise<Definition> {
  const place = placeOf(register);
  if (place !== undefined) await loadDomain(place.domain);
  const definition = definitions.get(register);
  if (definition === undefined) throw new Error(`no register ${register}`);
  return definition;
}

/** Makes a definition known that stands in no domain file: one from the database, or a test's. */
export function addDefinition(definition: Definition, of: readonly Action[] = []): void {
  definitions.set(definition.name, definition);
  actions.set(definition.name, of);
  for (const listener of listeners) listener();
}

export function definitionOf(register: string): Definition | undefined {
  return definitions.get(register);
}

/** The actions of a register whose domain is loaded, in the order of its buttons. */
export function actionsOf(register: string): readonly Action[] {
  return actions.get(register) ?? [];
}

/** The registers of the same domain, itself first: an act on one of them may write to another under its own name. */
export function domainOf(register: string): readonly string[] {
  const domain = placeOf(register)?.domain;
  return [register, ...[...definitions.values()].filter(one => one.domain === domain && one.name !== register).map(one => one.name)];
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The definition of a register; undefined until its domain is loaded, which this starts. */
export function useDefinition(register: string | undefined): Definition | undefined {
  const definition = useSyncExternalStore(subscribe, () => (register === undefined ? undefined : definitions.get(register)));
  if (definition === undefined && register !== undefined) {
    const place = placeOf(register);
    if (place !== undefined) void loadDomain(place.domain).catch(() => undefined);
  }
  return definition;
}

/** Has the definitions of these registers loaded, and shows the component anew when one comes in. */
export function useDefinitions(registers: readonly string[]): void {
  useSyncExternalStore(subscribe, () => registers.filter(register => definitions.has(register)).length);
  useEffect(() => {
    for (const register of registers) void loadDefinition(register).catch(() => undefined);
  }, [registers]);
}

/** Whether the words and definitions of a domain are there; starts loading them when `wanted`. */
export function useDomain(domain: string, wanted = true): boolean {
  const ready = useSyncExternalStore(subscribe, () => [...definitions.values()].some(definition => definition.domain === domain));
  if (!ready && wanted) void loadDomain(domain).catch(() => undefined);
  return ready;
}

/** The definitions of all domains that are loaded, in the order of loading. */
export function loadedDefinitions(): readonly Definition[] {
  return [...definitions.values()];
}
