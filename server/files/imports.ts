import { join } from 'node:path';
import { labelsOf } from '../../data/labels/index.ts';
import { groupScopes, mayEver } from '../../model/kernel/access.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import { importBatches } from '../../model/resources/settings/import_batches.ts';
import type { Actor } from '../context.ts';
import { forbidden, notFound, Problem } from '../problem.ts';
import { Recent } from '../store/plans.ts';
import { type Analysis, analyse, type Choices, recordsOf } from './analysis.ts';
import { badRowsFile } from './badRows.ts';
import { compose } from './compose.ts';
import { ImportJob, type ImportState, type Progress } from './job.ts';
import { makePlan, type Plan, type PlanRequest } from './plan.ts';
import { makePreview, type Preview } from './preview.ts';
import type { Sources } from './references.ts';
import { FileError, type Workbook } from './sheet.ts';
import { clearChanges, clearStaging } from './staging.ts';
import { undoBatch } from './undo.ts';
import { type Upload, Uploads } from './uploads.ts';

/** Imports whose end is told with its reasons; of older ones only what their batch says. */
const ENDED_KEPT = 100;

/** What imports need of the server. */
export interface ImportSources extends Sources {
  /** The station's folder; uploads lie in its `imports`. */
  readonly dir: string;
  /** The station's time zone as it is now. */
  readonly zone: () => string;
}

interface BatchRow {
  readonly register: string;
  readonly state: ImportState;
  readonly total: number;
  readonly created_count: number;
  readonly updated_count: number;
  readonly same_count: number;
  readonly bad_count: number;
  readonly created_by: string | null;
  readonly error: string | null;
}

/** The imports of one station: upload, preview, commit, progress, and taking back. */
export class Imports {
  readonly #sources: ImportSources;
  readonly #uploads: Uploads;
  readonly #jobs = new Map<string, ImportJob>();
  readonly #running = new Set<Promise<void>>();
  /** How the last imports ended; a job holds its whole file and is not kept. */
  readonly #ended = new Recent<Progress>(ENDED_KEPT);

  constructor(sources: ImportSources) {
    this.#sources = sources;
    this.#uploads = new Uploads(join(sources.dir, 'imports'), sources.context.clock);
  }

  /**
   * Keeps a file and says what it would do. Throws 403 without a right to write, 415 or 422 when the file cannot be read.
   */
  async upload(actor: Actor, definition: Definition, filename: string, bytes: Uint8Array, choices: Choices = {}): Promise<Preview> {
    demandImport(actor, definition);
    const { upload, workbook } = await explained(() => this.#uploads.add(actor.userId, definition.name, filename, bytes));
    return this.#preview(actor, upload, workbook, choices);
  }

  /** The preview again, read as `choices` say. */
  async preview(actor: Actor, token: string, choices: Choices): Promise<Preview> {
    const { upload, workbook } = await explained(() => this.#uploads.get(actor.userId, token));
    return this.#preview(actor, upload, workbook, choices);
  }

  /** The rows that cannot be written, as an .xlsx with their reasons. */
  async badRows(actor: Actor, token: string, choices: Choices): Promise<AsyncGenerator<Buffer>> {
    const { upload, workbook } = await explained(() => this.#uploads.get(actor.userId, token));
    const definition = this.#sources.registry.get(upload.register);
    const { analysis, plan } = await this.#plan(actor, definition, workbook, choices);
    return badRowsFile(definition, actor, analysis, plan.bad);
  }

  /** Starts the import; it goes on by itself. The answer is the batch. */
  async commit(actor: Actor, token: string, choices: Choices): Promise<string> {
    this.#assertIdle();
    const { upload, workbook } = await explained(() => this.#uploads.get(actor.userId, token));
    const definition = this.#sources.registry.get(upload.register);
    demandImport(actor, definition);
    // Another may have begun while the file was read.
    this.#assertIdle();
    const analysis = analyse(workbook, definition, actor, choices);
    const batchId = this.#sources.context.ids.next();
    const job = new ImportJob(this.#sources, {
      batchId,
      filename: upload.filename,
      rows: countRecords(analysis),
      skipBad: choices.skipBad === true,
      plan: this.#request(actor, definition, analysis, choices),
    });
    await job.open();
    this.#jobs.set(batchId, job);
    this.#uploads.letGo(token);
    const running = job.run().finally(() => {
      this.#running.delete(running);
      this.#jobs.delete(batchId);
      this.#ended.set(batchId, job.progress);
    });
    this.#running.add(running);
    return batchId;
  }

  /** Throws 409 while an import is under way. */
  #assertIdle(): void {
    if ([...this.#jobs.values()].some(job => job.progress.state === 'staging' || job.progress.state === 'writing')) {
      throw new Problem(409, { key: 'problem.import_running' });
    }
  }

  /** How far a batch is. Throws 404 when it is not there or not the actor's to look at. */
  async progress(actor: Actor, batchId: string): Promise<Progress> {
    const known = this.#jobs.get(batchId)?.progress ?? this.#ended.get(batchId);
    const row = await this.#batch(actor, batchId);
    if (known !== undefined && row.state !== 'undone') return known;
    const counts = { create: row.created_count, update: row.updated_count, same: row.same_count, bad: row.bad_count };
    return { state: row.state, done: row.total, total: row.total, counts, ...(row.error === null ? {} : { error: { key: row.error } }) };
  }

  /** Stops a batch that has not begun to write. */
  async cancel(actor: Actor, batchId: string): Promise<Progress> {
    await this.#batch(actor, batchId);
    this.#jobs.get(batchId)?.cancel();
    await Promise.all(this.#running);
    return this.progress(actor, batchId);
  }

  /** Takes a batch back, whole. Throws 409 naming what stands against it. */
  async undo(actor: Actor, batchId: string): Promise<Progress> {
    const row = await this.#batch(actor, batchId);
    if (row.state !== 'done') throw new Problem(409, { key: 'problem.import_not_done' });
    await undoBatch(this.#sources, actor, batchId);
    return this.progress(actor, batchId);
  }

  /** Waits for what is running. */
  async settled(): Promise<void> {
    await Promise.all(this.#running);
  }

  /** Removes what imports that a crash ended have left behind, and marks them failed. Call it once, before the first import. */
  async recover(): Promise<void> {
    const { context } = this.#sources;
    const { db, clock } = context;
    const open = compose(db.dialect, 'select id from import_batches where state in (', ['staging', 'writing'], ')');
    for (const { id } of await db.all<{ id: string }>(open)) {
      await clearStaging(context, id);
      await clearChanges(context, id);
      const now = new Date(clock.now()).toISOString();
      const close = compose(
        db.dialect,
        'update import_batches set state = ',
        ['failed'],
        ', error = ',
        ['problem.import_interrupted'],
        ', ended_at = ',
        [now],
        ', version = version + 1 where id = ',
        [id],
      );
      await db.writeTx(tx => tx.run(close));
    }
  }

  /** Waits for what is running and forgets all uploads. */
  async close(): Promise<void> {
    for (const job of this.#jobs.values()) job.cancel();
    await this.settled();
    await this.#uploads.close();
  }

  async #batch(actor: Actor, batchId: string): Promise<BatchRow> {
    const { db } = this.#sources.context;
    const row = await db.one<BatchRow>(compose(db.dialect, 'select * from import_batches where id = ', [batchId]));
    const seesAll = groupScopes(actor.grants, importBatches, 'R', importBatches.defaultGroup).includes('all');
    if (row === undefined || (row.created_by !== actor.userId && !seesAll)) throw notFound();
    return row;
  }

  #request(actor: Actor, definition: Definition, analysis: Analysis, choices: Choices): PlanRequest {
    return {
      definition,
      actor,
      fields: analysis.fields,
      records: () => recordsOf(analysis),
      createMissing: choices.createMissing === true,
      zone: this.#sources.zone(),
      labels: locale => labelsOf(locale, definition.name),
    };
  }

  async #plan(actor: Actor, definition: Definition, workbook: Workbook, choices: Choices): Promise<{ analysis: Analysis; plan: Plan }> {
    const analysis = analyse(workbook, definition, actor, choices);
    return { analysis, plan: await makePlan(this.#sources, this.#request(actor, definition, analysis, choices)) };
  }

  async #preview(actor: Actor, upload: Upload, workbook: Workbook, choices: Choices): Promise<Preview> {
    const definition = this.#sources.registry.get(upload.register);
    const { analysis, plan } = await this.#plan(actor, definition, workbook, choices);
    return makePreview(upload.token, upload.filename, workbook, definition, actor, analysis, plan);
  }
}

function countRecords(analysis: Analysis): number {
  let count = 0;
  for (const _record of recordsOf(analysis)) count += 1;
  return count;
}

/** Throws 403 unless the actor may create or change rows of the register, and files can hold them. */
function demandImport(actor: Actor, definition: Definition): void {
  const hasSecret = Object.values(definition.fields).some(of => of.kind === 'secret');
  const may = mayEver(actor.grants, definition, 'C') || mayEver(actor.grants, definition, 'U');
  if (definition.serverOnly === true || definition.appendOnly === true || hasSecret || !may) throw forbidden();
}

/** A file that cannot be read, as a refusal. */
async function explained<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const status = error.reason === 'too_large' ? 413 : error.reason === 'busy' ? 503 : 422;
    throw new Problem(status, { key: error.message });
  }
}
