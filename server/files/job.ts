import type { Message } from '../../model/kernel/kind.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import { importBatches } from '../../model/resources/settings/import_batches.ts';
import type { Actor } from '../context.ts';
import type { Tx } from '../db/database.ts';
import { heavyWrite } from '../db/heavyWrite.ts';
import { Problem } from '../problem.ts';
import type { StoredRow } from '../store/store.ts';
import { breather } from './breathe.ts';
import { BulkWriter, canBulk } from './bulk.ts';
import { compose } from './compose.ts';
import { type Counts, makePlan, type Plan, type PlannedWrite, type PlanRequest } from './plan.ts';
import type { Sources } from './references.ts';
import { clearChanges, Staging } from './staging.ts';

/** From here on rows are written by statements of their own, where the register and the rights allow it. */
const BULK_FROM = 500;
/** As many rows as the store may write one by one in a transaction without making others wait. */
const MOST_BY_HAND = 5_000;

export type ImportState = 'staging' | 'writing' | 'done' | 'failed' | 'cancelled' | 'undone';
/** How far an import is; `done` and `total` count steps of one bar. */
export interface Progress {
  readonly state: ImportState;
  readonly done: number;
  readonly total: number;
  readonly counts: Counts;
  readonly error?: Message;
}

const NO_COUNTS: Counts = { create: 0, update: 0, same: 0, bad: 0 };

/** What an import writes. */
export interface ImportOrder {
  readonly batchId: string;
  readonly filename: string;
  readonly rows: number;
  readonly skipBad: boolean;
  readonly plan: Omit<PlanRequest, 'signal' | 'progress'>;
}

/** An import on its way: everything or nothing. */
export class ImportJob {
  readonly userId: string;
  readonly #sources: Sources;
  readonly #order: ImportOrder;
  readonly #abort = new AbortController();
  #progress: Progress;

  constructor(sources: Sources, order: ImportOrder) {
    this.#sources = sources;
    this.#order = order;
    this.userId = order.plan.actor.userId;
    this.#progress = { state: 'staging', done: 0, total: order.rows * 2, counts: NO_COUNTS };
  }

  get progress(): Progress {
    return this.#progress;
  }

  get #actor(): Actor {
    return this.#order.plan.actor;
  }

  /** Stops it before it writes; nothing happens once it does. */
  cancel(): void {
    if (this.#progress.state === 'staging') this.#abort.abort(new Problem(409, { key: 'problem.import_cancelled' }));
  }

  /** Opens the batch; the caller need not wait for `run`. */
  async open(): Promise<void> {
    const { store, context } = this.#sources;
    const { batchId, filename, plan, rows } = this.#order;
    const started = new Date(context.clock.now()).toISOString();
    const values = { register: plan.definition.name, filename: filename.slice(0, 200), state: 'staging', total: rows, started_at: started };
    await context.db.writeTx(tx => store.insert(tx, this.#actor, importBatches, values, { id: batchId, asServer: true }));
  }

  /** Does the work; never throws: what went wrong stands in `progress` and in the batch. */
  async run(): Promise<void> {
    const { batchId } = this.#order;
    const staging = new Staging(this.#sources.context, batchId);
    try {
      const signal = this.#abort.signal;
      const progress = (done: number): void => this.#set({ done });
      const plan = await makePlan(this.#sources, { ...this.#order.plan, signal, progress });
      this.#set({ counts: plan.counts, done: this.#order.rows });
      if (plan.counts.bad > 0 && !this.#order.skipBad)
        throw new Problem(422, { key: 'problem.import_bad_rows', args: { count: plan.counts.bad } });
      await this.#write(plan, staging);
    } catch (error) {
      await this.#fail(error, staging);
    }
  }

  #set(change: Partial<Progress>): void {
    this.#progress = { ...this.#progress, ...change };
  }

  async #fail(error: unknown, staging: Staging): Promise<void> {
    if (this.#progress.state === 'done') return warn(error);
    const isCancelled = this.#abort.signal.aborted;
    const root: Message = error instanceof Problem ? error.root : { key: 'problem.internal' };
    if (!(error instanceof Problem)) warn(error);
    const state = isCancelled ? 'cancelled' : 'failed';
    try {
      await staging.clear();
      await clearChanges(this.#sources.context, this.#order.batchId);
      await this.#sources.context.db.writeTx(tx => this.#close(tx, state, root.key));
    } catch (second) {
      warn(second);
    }
    this.#set(isCancelled ? { state } : { state, error: root });
  }

  async #close(tx: Tx, state: ImportState, error: string | null): Promise<StoredRow> {
    const { store, context } = this.#sources;
    const { counts } = this.#progress;
    const values = {
      state,
      created_count: counts.create,
      updated_count: counts.update,
      same_count: counts.same,
      bad_count: counts.bad,
      ended_at: new Date(context.clock.now()).toISOString(),
      error,
    };
    return store.update(tx, this.#actor, importBatches, this.#order.batchId, undefined, values, { asServer: true });
  }

  async #write(plan: Plan, staging: Staging): Promise<void> {
    const { definition, fields } = this.#order.plan;
    const { registry, context } = this.#sources;
    const missing = this.#order.plan.createMissing ? plan.missing : new Map<string, never[]>();
    const parts: Part[] = [...missing].map(([target, records]) => {
      const writes = records.map((record): PlannedWrite => ({ row: 0, verb: 'create', id: record.id, values: record.values }));
      return this.#part(registry.get(target), Object.keys(records[0]?.values ?? {}), writes);
    });
    parts.push(this.#part(definition, fields, plan.writes));
    this.#set({ total: this.#order.rows + plan.writes.length });
    for (const part of parts) await this.#stage(part, staging);
    await staging.flush();
    this.#abort.signal.throwIfAborted();
    this.#set({ state: 'writing' });
    const work = async (tx: Tx): Promise<void> => {
      for (const part of parts) await this.#writePart(tx, part);
      await this.#close(tx, 'done', null);
    };
    const isAllBulk = parts.every(part => part.bulk !== undefined || part.writes.length === 0);
    const { settled } = await heavyWrite(context.db, isAllBulk ? plan.writes.length : 0, work);
    for (const part of parts) this.#sources.store.changed(part.definition.name);
    this.#sources.store.changed('audit_log');
    this.#set({ state: 'done', done: this.#progress.total });
    await staging.clear();
    await settled;
  }

  #part(definition: Definition, fields: readonly string[], writes: readonly PlannedWrite[]): Part {
    const isBulk = writes.length >= BULK_FROM && canBulk(definition, this.#actor, fields);
    if (!isBulk && writes.length > MOST_BY_HAND) throw new Problem(422, { key: 'problem.import_too_many', args: { max: MOST_BY_HAND } });
    const { batchId } = this.#order;
    return { definition, writes, bulk: isBulk ? new BulkWriter(this.#sources.context, this.#actor, definition, batchId) : undefined };
  }

  async #stage({ bulk, writes }: Part, staging: Staging): Promise<void> {
    if (bulk === undefined) return;
    const breathe = breather(this.#abort.signal);
    for (const write of writes) {
      if (write.before === undefined) await bulk.create(staging, write.id, write.values);
      else await bulk.update(staging, write.before as StoredRow, write.values);
      this.#set({ done: Math.min(this.#progress.done + 1, this.#progress.total - 1) });
      await breathe();
    }
  }

  async #writePart(tx: Tx, { definition, writes, bulk }: Part): Promise<void> {
    if (bulk !== undefined) {
      const create = writes.filter(write => write.verb === 'create').length;
      await bulk.write(tx, { create, update: writes.length - create });
      return;
    }
    for (const write of writes) await this.#writeRow(tx, definition, write);
  }

  async #writeRow(tx: Tx, definition: Definition, write: PlannedWrite): Promise<void> {
    const { store } = this.#sources;
    const { batchId } = this.#order;
    try {
      const row =
        write.before === undefined
          ? await store.insert(tx, this.#actor, definition, write.values, { id: write.id, batchId })
          : await store.update(tx, this.#actor, definition, write.id, Number(write.before.version), write.values, { batchId });
      const { before } = write;
      const was =
        before === undefined
          ? null
          : JSON.stringify(Object.fromEntries(Object.keys(write.values).map(name => [name, before[name] ?? null])));
      const into = 'insert into import_changes (batch_id, register, record_id, verb, before, version) values (';
      await tx.run(compose(tx.dialect, into, [batchId, definition.name, write.id, write.verb, was, row.version], ')'));
    } catch (error) {
      throw atRow(error, write.row);
    }
  }
}

interface Part {
  readonly definition: Definition;
  readonly writes: readonly PlannedWrite[];
  readonly bulk: BulkWriter | undefined;
}

const warn = (error: unknown): void => process.emitWarning(error instanceof Error ? error : String(error));

const firstMessage = (errors: unknown): Message | undefined => {
  if (errors === null || typeof errors !== 'object') return undefined;
  if (typeof (errors as Message).key === 'string') return errors as Message;
  return Object.values(errors)
    .map(firstMessage)
    .find(one => one !== undefined);
};

/** A refusal of the store, with the row of the file that it is about. */
function atRow(error: unknown, row: number): unknown {
  if (!(error instanceof Problem) || row === 0) return error;
  const reason = firstMessage(error.errors) ?? error.root;
  return new Problem(
    error.status,
    { key: 'problem.import_row', args: { row, reason: reason.key } },
    { ...(error.errors === undefined ? {} : { errors: error.errors }) },
  );
}
