import type { Definition } from '../../../model/kernel/resource.ts';
import { ACTIONS, REGISTERS } from '../../../model/resources/index.ts';
import type { Sheet } from '../oracle.ts';
import type { Random } from '../world/random.ts';
import type { SeedRow } from '../world/rows.ts';
import type { WireAnswer } from '../world/world.ts';

/** What somebody who attacks may have guessed: every id and every value of both worlds, hidden ones too, and what answers told him. */
export interface Knowledge {
  readonly registers: readonly Definition[];
  /** The registers of which some grant of the attacker speaks with this letter; all when there are none. */
  promising(letter: string): readonly Definition[];
  id(random: Random, register: string): string;
  /** A value that the field has somewhere, or undefined when none is known. */
  value(random: Random, register: string, field: string): unknown;
  version(register: string, id: string): number;
  actions(register: string): readonly (typeof ACTIONS)[number][];
  /** Remembers ids, versions and tokens that an answer shows. */
  learn(register: string, answer: WireAnswer): void;
  readonly imports: string[];
}

/** All that can be known of the rows of both worlds by somebody of this role, who asks about some registers or all. */
export function knowledgeOf(rows: readonly SeedRow[], sheet: Sheet, role: string, only?: readonly string[]): Knowledge {
  const registers = only === undefined ? REGISTERS : REGISTERS.filter(one => only.includes(one.name));
  const ids = new Map<string, string[]>();
  const values = new Map<string, unknown[]>();
  const versions = new Map<string, number>();
  const imports: string[] = [];
  for (const row of rows) {
    const known = ids.get(row.register) ?? [];
    if (!known.includes(row.id)) known.push(row.id);
    ids.set(row.register, known);
    for (const [field, value] of Object.entries(row.values)) {
      if (value === null || value === undefined) continue;
      const pool = values.get(`${row.register}.${field}`) ?? [];
      pool.push(value);
      values.set(`${row.register}.${field}`, pool);
    }
  }
  return {
    registers,
    promising: letter => {
      const of = sheet.entries.filter(one => (one.role === role || one.role === 'employee') && one.letters.includes(letter));
      const found = registers.filter(definition => of.some(one => one.resource === definition.resource));
      return found.length === 0 ? registers : found;
    },
    imports,
    id: (random, register) => (random.oneIn(25) ? 'nobody-has-this-id' : random.pick(ids.get(register) ?? ['nobody-has-this-id'])),
    value: (random, register, field) => {
      const pool = values.get(`${register}.${field}`);
      return pool === undefined ? undefined : random.pick(pool);
    },
    version: (register, id) => versions.get(`${register}/${id}`) ?? 1,
    actions: register => ACTIONS.filter(action => action.register === register),
    learn: (register, answer) => {
      if (!answer.headers['content-type']?.includes('json')) return;
      const body: unknown = JSON.parse(answer.body || 'null');
      for (const one of Array.isArray(body) ? body : [body]) {
        if (one === null || typeof one !== 'object') continue;
        const { id, version, token } = one as { id?: unknown; version?: unknown; token?: unknown };
        if (typeof token === 'string' && imports.length < 40) imports.push(token);
        if (typeof id !== 'string' || typeof version !== 'number') continue;
        const known = ids.get(register) ?? [];
        if (!known.includes(id)) known.push(id);
        ids.set(register, known);
        versions.set(`${register}/${id}`, version);
      }
    },
  };
}
