import type { Definition, FieldMap } from '../../model/kernel/resource.ts';

/** A column in which other registers name a record. */
export interface Referrer {
  readonly definition: Definition;
  readonly field: string;
  /** The `lines` field in whose child table the column stands. */
  readonly lines?: string;
  /** The column holds a list of ids. */
  readonly isList: boolean;
}

/** The registers by name, and who refers to whom. */
export interface Registry {
  readonly all: readonly Definition[];
  /** The register of that name. Throws when there is none: a reference to nowhere is a mistake of ours. */
  get(name: string): Definition;
  has(name: string): boolean;
  referrersOf(name: string): readonly Referrer[];
}

function referrersIn(definition: Definition, fields: FieldMap, lines?: string): [string, Referrer][] {
  return Object.entries(fields).flatMap(([field, of]): [string, Referrer][] => {
    if (of.kind === 'lines') return referrersIn(definition, of.fields ?? {}, field);
    if (of.kind !== 'reference' && of.kind !== 'references') return [];
    return [[of.target ?? '', { definition, field, isList: of.kind === 'references', ...(lines === undefined ? {} : { lines }) }]];
  });
}

/** An index of definitions; made once at start, and again when registers that stand in the database change. */
export function registryOf(registers: readonly Definition[]): Registry {
  const byName = new Map(registers.map(definition => [definition.name, definition]));
  const referrers = new Map<string, Referrer[]>();
  for (const [target, referrer] of registers.flatMap(definition => referrersIn(definition, definition.fields))) {
    referrers.set(target, [...(referrers.get(target) ?? []), referrer]);
  }
  return {
    all: registers,
    has: name => byName.has(name),
    get: name => {
      const found = byName.get(name);
      if (found === undefined) throw new Error(`no register ${name}`);
      return found;
    },
    referrersOf: name => referrers.get(name) ?? [],
  };
}
