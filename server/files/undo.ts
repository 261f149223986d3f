import { mayEver } from '../../model/kernel/access.ts';
import { type Definition, lineFields, linesTable } from '../../model/kernel/resource.ts';
import { importBatches } from '../../model/resources/settings/import_batches.ts';
import type { Actor } from '../context.ts';
import type { Dialect, Tx } from '../db/database.ts';
import { violationOf } from '../db/errors.ts';
import { heavyWrite } from '../db/heavyWrite.ts';
import { forbidden, Problem } from '../problem.ts';
import { difference } from '../store/audit.ts';
import { decodeRow } from '../store/codec.ts';
import { columnFields } from '../store/columns.ts';
import { searchTable } from '../store/search.ts';
import type { StoredRow } from '../store/store.ts';
import { breather } from './breathe.ts';
import { auditInsert, BulkWriter, canBulk, hiddenInsert, UNDO } from './bulk.ts';
import { compose, type Piece, quoted } from './compose.ts';
import type { Sources } from './references.ts';
import { Staging, stagedText } from './staging.ts';

const CHUNK = 400;
/** From here on changed rows are put back by one statement, where register and rights allow it. */
const BULK_FROM = 500;
const NAMED = 5;

interface Change {
  readonly record_id: string;
  readonly verb: 'create' | 'update';
  readonly before: string | null;
  readonly version: number;
}
interface Part {
  readonly definition: Definition;
  readonly created: number;
  readonly updated: Change[];
  readonly bulk: BulkWriter | undefined;
}

/**
 * Takes a batch back, all of it: new rows go, changed rows get their values back, each with its entry in the audit log.
 * Throws 403 without the rights on the registers, 409 naming the rows that changed since or that others refer to.
 */
export async function undoBatch(sources: Sources, actor: Actor, batchId: string): Promise<void> {
  await new Undo(sources, actor, batchId).run();
}

class Undo {
  readonly #sources: Sources;
  readonly #actor: Actor;
  readonly #batchId: string;
  readonly #staging: Staging;
  readonly #now: string;
  #hidden = false;

  constructor(sources: Sources, actor: Actor, batchId: string) {
    this.#sources = sources;
    this.#actor = actor;
    this.#batchId = batchId;
    this.#staging = new Staging(sources.context, batchId);
    this.#now = new Date(sources.context.clock.now()).toISOString();
  }

  get #dialect(): Dialect {
    return this.#sources.context.db.dialect;
  }

  async run(): Promise<void> {
    const { context, store } = this.#sources;
    const definitions = await this.#registers();
    for (const definition of definitions) this.#demand(definition);
    for (const definition of definitions) await this.#demandUnchanged(definition);
    try {
      const parts: Part[] = [];
      for (const definition of definitions) parts.push(await this.#prepare(definition));
      await this.#staging.flush();
      const rows = parts.reduce((sum, part) => sum + part.created + (part.bulk === undefined ? 0 : part.updated.length), 0);
      const { settled } = await heavyWrite(context.db, rows, async tx => {
        for (const part of parts) await this.#write(tx, part);
        if (this.#hidden) await tx.run(hiddenInsert(this.#dialect, this.#from('undo hidden')));
        await store.update(tx, this.#actor, importBatches, this.#batchId, undefined, { state: 'undone' }, { asServer: true });
      });
      for (const { definition } of parts) store.changed(definition.name);
      store.changed('audit_log');
      await settled;
    } finally {
      await this.#staging.clear();
    }
  }

  #from(verb: string): Piece[] {
    return [' from import_staging as s where s.batch_id = ', [this.#batchId], ' and s.verb = ', [verb]];
  }

  /** The registers of the batch, those that refer to others first. */
  async #registers(): Promise<Definition[]> {
    const { context, registry } = this.#sources;
    const query = compose(this.#dialect, 'select distinct register from import_changes where batch_id = ', [this.#batchId]);
    const names = (await context.db.all<{ register: string }>(query)).map(row => row.register);
    const all = names.map(name => registry.get(name));
    const refers = (one: Definition, to: Definition): boolean =>
      registry.referrersOf(to.name).some(referrer => referrer.definition.name === one.name);
    return all.sort((a, b) => Number(refers(b, a)) - Number(refers(a, b)));
  }

  #demand(definition: Definition): void {
    const { grants } = this.#actor;
    if (!mayEver(grants, definition, 'C') && !mayEver(grants, definition, 'U')) throw forbidden();
  }

  #changed(definition: Definition): Piece[] {
    const table = quoted(definition.name);
    return [
      ` from import_changes as c left join ${table} as t on t.id = c.record_id where c.batch_id = `,
      [this.#batchId],
      ' and c.register = ',
      [definition.name],
      ' and (t.id is null or t.version <> c.version)',
    ];
  }

  async #demandUnchanged(definition: Definition): Promise<void> {
    const { context, store } = this.#sources;
    const query = compose(this.#dialect, 'select c.record_id', ...this.#changed(definition), ` limit ${NAMED}`);
    const ids = (await context.db.all<{ record_id: string }>(query)).map(row => row.record_id);
    if (ids.length === 0) return;
    const labels = await store.labels(this.#actor, definition, ids);
    const records = ids.map(id => ({ register: definition.name, id, label: labels.get(id) ?? null }));
    const named = records.map(record => record.label ?? record.id).join(', ');
    throw new Problem(409, { key: 'problem.import_changed_since', args: { records: named } }, { more: { records } });
  }

  async #prepare(definition: Definition): Promise<Part> {
    const breathe = breather();
    const fields = Object.keys(definition.fields);
    const canWriteBulk = canBulk(definition, this.#actor, fields);
    const bulk = canWriteBulk ? new BulkWriter(this.#sources.context, this.#actor, definition, this.#batchId, true) : undefined;
    const updated: Change[] = [];
    let created = 0;
    for await (const { change, row } of this.#rows(definition)) {
      if (change.verb === 'create') {
        created += 1;
        await this.#stageDeletion(definition, row);
      } else updated.push(change);
      await breathe();
    }
    if (bulk === undefined || updated.length < BULK_FROM) return { definition, created, updated, bulk: undefined };
    const before = new Map(updated.map(change => [change.record_id, JSON.parse(change.before ?? '{}') as Record<string, unknown>]));
    for await (const { change, row } of this.#rows(definition)) {
      const values = before.get(change.record_id);
      if (change.verb === 'update' && values !== undefined) await bulk.update(this.#staging, row, values);
      await breathe();
    }
    return { definition, created, updated, bulk };
  }

  /** The rows of the batch as they stand, by id. */
  async *#rows(definition: Definition): AsyncGenerator<{ change: Change; row: StoredRow }> {
    const { db } = this.#sources.context;
    const columns = columnFields(definition.fields).map(name => `t.${quoted(name)}`);
    for (let after = ''; ; ) {
      const query = compose(
        this.#dialect,
        `select c.record_id, c.verb, c.before, c.version as was, t.id, t.version, ${columns.join(', ')} from import_changes as c join ${quoted(definition.name)} as t on t.id = c.record_id where c.batch_id = `,
        [this.#batchId],
        ' and c.register = ',
        [definition.name],
        ' and c.record_id > ',
        [after],
        ` order by c.record_id limit ${CHUNK}`,
      );
      const found = await db.all<Record<string, unknown>>(query);
      await this.#addLines(definition, found);
      for (const one of found) {
        const { record_id, verb, before, was, ...row } = one;
        decodeRow(definition.fields, row);
        yield { change: { record_id, verb, before, version: was } as Change, row: row as StoredRow };
      }
      const last = found.at(-1);
      if (last === undefined || found.length < CHUNK) return;
      after = String(last.record_id);
    }
  }

  async #addLines(definition: Definition, rows: Record<string, unknown>[]): Promise<void> {
    for (const field of lineFields(definition)) {
      const fields = definition.fields[field]?.fields ?? {};
      const byId = new Map(rows.map(row => [String(row.id), row]));
      for (const row of rows) row[field] = [];
      const query = compose(
        this.#dialect,
        `select parent_id, ${columnFields(fields).map(quoted).join(', ')} from ${quoted(linesTable(definition.name, field))} where parent_id in (`,
        [...byId.keys()],
        ') order by parent_id, position',
      );
      for (const { parent_id, ...line } of rows.length === 0 ? [] : await this.#sources.context.db.all<Record<string, unknown>>(query)) {
        decodeRow(fields, line);
        (byId.get(String(parent_id))?.[field] as unknown[] | undefined)?.push(line);
      }
    }
  }

  async #stageDeletion(definition: Definition, row: StoredRow): Promise<void> {
    const { changes, hidden } = difference(definition, row, {});
    const auditId = this.#sources.context.ids.next();
    await this.#staging.add({ verb: `undo ${definition.name}`, recordId: row.id, values: [auditId, JSON.stringify(changes)] });
    for (const one of hidden) {
      this.#hidden = true;
      await this.#staging.add({
        verb: 'undo hidden',
        recordId: auditId,
        values: [one.field, one.group, one.salt, one.hash, one.from, one.to],
      });
    }
  }

  async #write(tx: Tx, part: Part): Promise<void> {
    const { definition, created, updated, bulk } = part;
    const changed = await tx.one<{ n: number }>(compose(this.#dialect, 'select count(*) as n', ...this.#changed(definition)));
    if (changed?.n !== 0) throw new Problem(409, { key: 'problem.import_changed' });
    // Where rows may not overlap, the new ones go before the old ones take their time back.
    const areNewFirst = definition.ranges !== undefined;
    if (areNewFirst && created > 0) await this.#delete(tx, definition);
    if (bulk !== undefined) await bulk.write(tx, { create: 0, update: updated.length });
    else for (const change of updated) await this.#putBack(tx, definition, change);
    if (!areNewFirst && created > 0) await this.#delete(tx, definition);
    if (updated.length > 0) await this.#reopenEarlier(tx, definition);
  }

  /**
   * A row put back stands as whatever came before left it, one version later than this import: earlier imports, shifted by both
   * steps, know it again if nothing lay between. So imports are taken back in turn, the last first.
   */
  async #reopenEarlier(tx: Tx, definition: Definition): Promise<void> {
    const mine = [
      'exists (select 1 from import_changes as c where c.batch_id = ',
      [this.#batchId],
      ' and c.register = ',
      [definition.name],
    ] as const;
    const after = " and c.record_id = import_changes.record_id and c.verb = 'update')";
    const earlier: Piece[] = [' where register = ', [definition.name], ' and batch_id <> ', [this.#batchId], ' and ', ...mine, after];
    await tx.run(compose(this.#dialect, 'update import_changes set version = version + 2', ...earlier));
  }

  async #putBack(tx: Tx, definition: Definition, change: Change): Promise<void> {
    const values = JSON.parse(change.before ?? '{}') as Record<string, unknown>;
    const options = { asServer: true, verb: UNDO, batchId: this.#batchId };
    await this.#sources.store.update(tx, this.#actor, definition, change.record_id, change.version, values, options);
  }

  async #delete(tx: Tx, definition: Definition): Promise<void> {
    const table = quoted(definition.name);
    const ids: Piece[] = [
      'select record_id from import_changes where batch_id = ',
      [this.#batchId],
      ' and register = ',
      [definition.name],
      " and verb = 'create'",
    ];
    for (const field of lineFields(definition)) {
      await tx.run(compose(this.#dialect, `delete from ${quoted(linesTable(definition.name, field))} where parent_id in (`, ...ids, ')'));
    }
    if (this.#dialect === 'sqlite' && definition.search.length > 0) {
      const rows = `delete from ${quoted(searchTable(definition))} where rowid in (select seq from ${table} where id in (`;
      await tx.run(compose(this.#dialect, rows, ...ids, '))'));
    }
    try {
      await tx.run(compose(this.#dialect, `delete from ${table} where id in (`, ...ids, ')'));
    } catch (error) {
      if (violationOf(error)?.kind === 'foreign_key') throw new Problem(409, { key: 'problem.import_referenced' });
      throw error;
    }
    await tx.run(
      auditInsert(this.#dialect, this.#actor, {
        id: stagedText(this.#dialect, 0),
        changes: stagedText(this.#dialect, 1),
        verb: UNDO,
        register: definition.name,
        batchId: this.#batchId,
        now: this.#now,
        from: this.#from(`undo ${definition.name}`),
      }),
    );
  }
}
