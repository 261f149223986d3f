import { sql } from 'kysely';
import { printSequence } from '../../model/kernel/kinds/sequence.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import type { Tx } from '../db/database.ts';
import type { Core } from './core.ts';
import { bind, slot } from './plans.ts';

/** The next number of the letters on that business day. One statement, so two writers never get the same. */
export async function nextNumber(core: Core, tx: Tx, definition: Definition, prefix: string, day: string): Promise<string> {
  const plan = core.plan(
    definition,
    'sequence',
    () =>
      sql`insert into sequences (prefix, day, count) values (${slot('prefix')}, ${slot('day')}, 1) on conflict (prefix, day) do update set count = sequences.count + 1 returning count`,
  );
  const row = await tx.one<{ count: number }>(bind(plan, { prefix, day }));
  if (row === undefined) throw new Error(`no number for ${prefix}`);
  return printSequence(prefix, day, row.count);
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
      filled[name] = await nextNumber(core, tx, definition, of.prefix ?? '', day);
    }
  }
  return filled;
}
