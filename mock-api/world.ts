import { sortKey } from '../model/kernel/chinese.ts';
import { type Definition, labelOf } from '../model/kernel/resource.ts';

export type MockRow = Record<string, unknown> & { id: string; version: number };

/** What the handlers share: the registers, lowdb's rows, and where time and ids come from. */
export interface World {
  readonly registers: readonly Definition[];
  /** The rows of a register, as lowdb holds them. */
  rows(register: string): MockRow[];
  /** Now, in milliseconds since 1970. */
  now(): number;
  nextId(): string;
}

/** The register of that name, or undefined. */
export function registerOf(world: World, name: string): Definition | undefined {
  return world.registers.find(one => one.name === name);
}

/** The row, or undefined. */
export function rowOf(world: World, register: string, id: string): MockRow | undefined {
  return world.rows(register).find(row => row.id === id);
}

/** What names a record for people; undefined when it does not exist. */
export function labelFor(world: World, target: string, id: string): string | undefined {
  const definition = registerOf(world, target);
  const row = rowOf(world, target, id);
  return definition === undefined || row === undefined ? undefined : labelOf(definition, row);
}

/** The key by which references to the record sort; undefined when it does not exist. */
export function labelSort(world: World): (target: string, id: string) => string | undefined {
  return (target, id) => {
    const label = labelFor(world, target, id);
    return label === undefined ? undefined : sortKey(label);
  };
}

/** Every record of another register that names `id` in a reference field. */
export function referrers(world: World, register: string, id: string): { register: string; id: string }[] {
  return world.registers.flatMap(other => {
    const fields = Object.keys(other.fields).filter(name => other.fields[name]?.target === register);
    return world
      .rows(other.name)
      .filter(row => fields.some(name => row[name] === id || (Array.isArray(row[name]) && row[name].includes(id))))
      .map(row => ({ register: other.name, id: row.id }));
  });
}
