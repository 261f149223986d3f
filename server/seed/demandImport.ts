import { partDemand } from '../../model/resources/parts/part_demand.ts';
import { importBatches } from '../../model/resources/settings/import_batches.ts';
import type { Actor } from '../context.ts';
import type { Tx } from '../db/database.ts';
import { BulkWriter } from '../files/bulk.ts';
import { clearChanges, Staging } from '../files/staging.ts';
import type { SeedDeps } from './missing.ts';

type Row = Readonly<Record<string, unknown>>;

/** Rows that wait to be written in one statement, as an import does it. */
export interface PreparedDemand {
  /** Writes them, and the batch that they came in. */
  write(tx: Tx): Promise<void>;
  /** Forgets what was put down; `isWritten` keeps what taking the batch back needs. */
  clear(isWritten: boolean): Promise<void>;
}

/**
 * Puts the history of demand down as the import of a file, so that thousands of rows take a second on both databases, and the
 * demo has an import that can be looked at and taken back.
 */
export async function prepareDemand(
  { context, store }: SeedDeps,
  actor: Actor,
  rows: readonly Row[],
  filename: string,
): Promise<PreparedDemand> {
  const batchId = context.ids.next();
  const staging = new Staging(context, batchId);
  const bulk = new BulkWriter(context, actor, partDemand, batchId);
  const started_at = new Date(context.clock.now()).toISOString();
  for (const row of rows) await bulk.create(staging, context.ids.next(), row);
  await staging.flush();
  const counts = { total: rows.length, created_count: rows.length };
  return {
    write: async tx => {
      await bulk.write(tx, { create: rows.length, update: 0 });
      const ended_at = new Date(context.clock.now()).toISOString();
      const batch = { register: partDemand.name, filename, state: 'done', ...counts, started_at, ended_at };
      await store.insert(tx, actor, importBatches, batch, { id: batchId, asServer: true });
    },
    clear: async isWritten => {
      await staging.clear();
      if (!isWritten) await clearChanges(context, batchId);
    },
  };
}
