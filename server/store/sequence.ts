import { sql } from 'kysely';
import { printSequence } from '../../model/kernel/kinds/sequence.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import type { Tx } from '../db/database.ts';
import type { Core } from './core.ts';
import { bind, slot } from './plans.ts';

/** The last of the next `many` numbers of the letters on that business day. One statement, so two writers never get the same. */
async function take(core: Core, tx: Tx, definition: Definition, prefix: string, day: string, many: number): Promise<number> {
  const plan = core.plan(
    definition,
    'sequence',
    () =>
      sql`insert into sequences (prefix, day, count) values (${slot('prefix')}, ${slot('day')}, ${slot('many')}) on conflict (prefix, day) do update set count = sequences.count + excluded.count returning count`,
  );
  const row = await tx.one<{ count: number }>(bind(plan, { prefix, day, many }));
  if (row === undefined) throw new Error(`no number for ${prefix}`);
  return row.count;
}

/** The sequence fields of a new row that nobody filled, each with its next number. */
export async function numbers(
  core: Core,
  tx: Tx,
  definition: Definition,
  row: Readonly<Record<string, unknown>>,
  day: string,
): Promise<Record<string, string>> {
  const filled: Record<string, string> = {};
  for (const [name, of] of Object.entries(definition.fields)) {
    if (of.kind === 'sequence' && (row[name] === null || row[name] === undefined)) {
      const prefix = of.prefix ?? '';
      filled[name] = printSequence(prefix, day, await take(core, tx, definition, prefix, day, 1));
    }
  }
  return filled;
}

/** The rows with their sequence fields filled, in their order, as `numbers` would one after the other. */
export async function numbersOfMany<R extends Readonly<Record<string, unknown>>>(
  core: Core,
  tx: Tx,
  definition: Definition,
  rows: readonly R[],
  day: string,
): Promise<readonly R[]> {
  let filled = rows;
  for (const [name, { kind, prefix = '' }] of Object.entries(definition.fields)) {
    const open = kind === 'sequence' ? rows.filter(row => (row[name] ?? null) === null).length : 0;
    if (open === 0) continue;
    let next = (await take(core, tx, definition, prefix, day, open)) - open;
    filled = filled.map(row => ((row[name] ?? null) === null ? { ...row, [name]: printSequence(prefix, day, ++next) } : row));
  }
  return filled;
}
