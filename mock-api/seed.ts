import { printSequence } from '../model/kernel/kinds/sequence.ts';
import type { Definition } from '../model/kernel/resource.ts';
import { sampleRows } from '../model/kernel/samples.ts';
import { checkNew } from '../model/kernel/schema.ts';
import { withoutSecrets } from './writes.ts';

export type SeedRow = Readonly<Record<string, unknown>>;
const SEEDED_AT = '2026-01-05T00:00:00.000Z';

/** The server's own fields: numbers of documents, and samples of whatever else must not be missing. */
function serverFields(definition: Definition, turn: number): SeedRow {
  const made = Object.entries(definition.fields).filter(([, of]) => of.kind === 'sequence');
  return Object.fromEntries(made.map(([name, of]) => [name, printSequence(of.prefix ?? '', '2026-01-05', turn + 1)]));
}

/** A complete row as it stands on the wire. Throws when `row` is not legal. */
export function completeRow(definition: Definition, id: string, row: SeedRow, turn: number): SeedRow {
  const result = checkNew(definition, row);
  if (!result.ok) throw new Error(`seed of ${definition.name}: ${JSON.stringify(result.errors)}`);
  const made = { version: 1, created_at: SEEDED_AT, created_by: null };
  const stamps = definition.appendOnly === true ? made : { ...made, updated_at: SEEDED_AT, updated_by: null };
  return withoutSecrets(definition, {
    id,
    ...result.value,
    ...serverFields(definition, turn),
    ...stamps,
    ...(definition.archive === true ? { archived_at: null } : {}),
  });
}

/** `count` complete rows of every register, made from the samples of their kinds; references point to rows made before. */
export function sampleSeed(registers: readonly Definition[], count: number): Record<string, SeedRow[]> {
  const rows = sampleRows(registers, count);
  return Object.fromEntries(
    registers.map(definition => [
      definition.name,
      (rows.get(definition.name) ?? []).map(({ id, ...row }, turn) => completeRow(definition, String(id), row, turn)),
    ]),
  );
}
