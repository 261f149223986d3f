import { kindOf } from '../../model/kernel/kinds.ts';
import { type Definition, groupsOf, lineFields } from '../../model/kernel/resource.ts';
import { checkNew } from '../../model/kernel/schema.ts';
import { auditLog } from '../../model/resources/settings/audit_log.ts';
import { isGuarded } from '../actions/guards.ts';
import type { Actor, Context } from '../context.ts';
import type { Dialect, Sql, Tx } from '../db/database.ts';
import { invalid, Problem } from '../problem.ts';
import { difference } from '../store/audit.ts';
import { encodeValue } from '../store/codec.ts';
import { columnFields, systemColumns } from '../store/columns.ts';
import { isEverywhere, rightsOf, scopesOf } from '../store/rights.ts';
import { rowTokens, searchTable } from '../store/search.ts';
import type { StoredRow } from '../store/store.ts';
import { derivedColumns, derivedValue } from '../store/stored.ts';
import { explained } from '../store/violations.ts';
import { compose, type Piece, quoted } from './compose.ts';
import { type StagedRow, type Staging, stagedNumber, stagedText } from './staging.ts';

type Row = Readonly<Record<string, unknown>>;

/** Kinds that need the store's own hand, row by row. */
const BY_HAND = new Set(['sequence', 'lines', 'secret', 'references']);

/**
 * Whether rows can be written by statements of their own: nothing in the register needs the store's hand, the actor sees all of it,
 * and his rights to write do not depend on the row. Both ways write the same.
 */
export function canBulk(definition: Definition, actor: Actor, fields: readonly string[]): boolean {
  if (
    definition.serverOnly === true ||
    definition.appendOnly === true ||
    definition.scope !== undefined ||
    definition.openWhile !== undefined
  )
    return false;
  // Guards, and the custody ledger that follows the tools, see row by row.
  if (definition.domain === 'settings' || isGuarded(definition.name)) return false;
  if (Object.values(definition.fields).some(of => BY_HAND.has(of.kind))) return false;
  const read = rightsOf(actor, definition, 'R');
  if (![...groupsOf(definition)].every(group => isEverywhere(read.groups.get(group) ?? []))) return false;
  return (['C', 'U'] as const).every(action => {
    const rights = rightsOf(actor, definition, action);
    return isEverywhere(rights.row) && fields.every(name => isEverywhere(scopesOf(rights, definition, name)));
  });
}

/** The verb of the audit log for a row that is put back as it was before an import. */
export const UNDO = 'undo_import';

/** The columns of a staged row, in order: fields, derived ones, then search tokens and the entry of the audit log. */
interface Layout {
  readonly fields: readonly string[];
  readonly derived: readonly string[];
  readonly tokens: readonly string[];
}

/** Prepares and writes the rows of one register. */
export class BulkWriter {
  readonly #context: Context;
  readonly #actor: Actor;
  readonly #definition: Definition;
  readonly #batchId: string;
  readonly #now: string;
  readonly #layout: Layout;
  readonly #undoes: boolean;
  #hidden = 0;

  /** `undoes`: the rows are put back as they were, which the log says, and which cannot be taken back in turn. */
  constructor(context: Context, actor: Actor, definition: Definition, batchId: string, undoes = false) {
    this.#undoes = undoes;
    this.#context = context;
    this.#actor = actor;
    this.#definition = definition;
    this.#batchId = batchId;
    this.#now = new Date(context.clock.now()).toISOString();
    if (lineFields(definition).length > 0) throw new Error(`${definition.name} has lines`);
    this.#layout = {
      fields: columnFields(definition.fields),
      derived: derivedColumns(definition),
      tokens: Object.keys(rowTokens(context.db.dialect, definition, {})),
    };
  }

  get #dialect(): Dialect {
    return this.#context.db.dialect;
  }

  /** Prepares a new row. Throws 422 when it breaks a check. */
  async create(staging: Staging, id: string, values: Row): Promise<void> {
    const checked = checkNew(this.#definition, values);
    if (!checked.ok) throw invalid(checked.errors);
    await this.#stage(staging, 'create', id, {}, checked.value, 0);
  }

  /** Prepares a change of a row that was read as `before`. */
  async update(staging: Staging, before: StoredRow, values: Row): Promise<void> {
    await this.#stage(staging, 'update', before.id, before, { ...before, ...values }, before.version);
  }

  async #stage(staging: Staging, verb: 'create' | 'update', id: string, before: Row, after: Row, version: number): Promise<void> {
    const { fields, derived, tokens } = this.#layout;
    const { changes, hidden } = difference(this.#definition, before, after);
    const auditId = this.#context.ids.next();
    const words = rowTokens(this.#dialect, this.#definition, after);
    const was =
      verb === 'create' ? null : JSON.stringify(Object.fromEntries(Object.keys(changes).map(name => [name, before[name] ?? null])));
    const values = [
      ...fields.map(name => encodeValue(this.#definition.fields, name, after[name])),
      ...derived.map(name => derivedValue(this.#definition, name, after)),
      ...tokens.map(name => words[name]),
      auditId,
      JSON.stringify(changes),
      version,
    ];
    const change = { register: this.#definition.name, recordId: id, verb, before: was, version: version + 1 };
    await staging.add({ verb: this.#verb(verb), recordId: id, values }, this.#undoes ? undefined : change);
    this.#hidden += hidden.length;
    for (const one of hidden) {
      const row: StagedRow = {
        verb: this.#verb('hidden'),
        recordId: auditId,
        values: [one.field, one.group, one.salt, one.hash, one.from, one.to],
      };
      await staging.add(row);
    }
  }

  #verb(verb: 'create' | 'update' | 'hidden'): string {
    return `${verb} ${this.#definition.name}`;
  }

  /** Writes everything prepared: rows, sort keys, search tokens, audit, and what taking it back needs. Throws 409 when a row changed meanwhile. */
  async write(tx: Tx, counts: { readonly create: number; readonly update: number }): Promise<void> {
    await explained(this.#definition, async () => {
      if (counts.create > 0) await tx.run(this.#insertRows());
      if (counts.update > 0 && (await tx.run(this.#updateRows())) !== counts.update)
        throw new Problem(409, { key: 'problem.import_changed' });
    });
    if (this.#dialect === 'sqlite' && this.#layout.tokens.length > 0) {
      if (counts.update > 0) await tx.run(this.#dropTokens());
      await tx.run(this.#insertTokens());
    }
    for (const verb of ['create', 'update'] as const) {
      if (counts[verb] === 0) continue;
      await tx.run(this.#insertAudit(verb));
    }
    if (this.#hidden > 0) await tx.run(hiddenInsert(this.#dialect, this.#from('hidden')));
  }

  #from(verb: 'create' | 'update' | 'hidden'): Piece[] {
    return [' from import_staging as s where s.batch_id = ', [this.#batchId], ' and s.verb = ', [this.#verb(verb)]];
  }

  #fieldSql(name: string, at: number): string {
    const of = this.#definition.fields[name];
    return of !== undefined && kindOf(of).column === 'integer' ? stagedNumber(this.#dialect, at) : stagedText(this.#dialect, at);
  }

  #columns(): { name: string; sql: string }[] {
    const { fields, derived, tokens } = this.#layout;
    const names = [...fields, ...derived];
    const columns = names.map((name, at) => ({ name, sql: this.#fieldSql(name, at) }));
    if (this.#dialect === 'sqlite') return columns;
    const lists = tokens.map((name, at) => ({
      name,
      sql: `array_to_tsvector(array(select jsonb_array_elements_text(s.row::jsonb -> ${names.length + at})))`,
    }));
    return [...columns, ...lists];
  }

  #auditAt(): number {
    const { fields, derived, tokens } = this.#layout;
    return fields.length + derived.length + tokens.length;
  }

  #insertRows(): Sql {
    const columns = this.#columns();
    const system: Record<string, unknown> = {
      version: 1,
      created_at: this.#now,
      created_by: this.#actor.userId,
      updated_at: this.#now,
      updated_by: this.#actor.userId,
      archived_at: null,
    };
    const own = systemColumns(this.#definition).filter(name => name !== 'archived_at');
    const names = ['id', ...columns.map(one => one.name), ...own].map(quoted).join(', ');
    return compose(
      this.#dialect,
      `insert into ${quoted(this.#definition.name)} (${names}) select s.record_id, ${columns.map(one => one.sql).join(', ')}, `,
      own.map(name => system[name]),
      ...this.#from('create'),
      ' order by s.position',
    );
  }

  #updateRows(): Sql {
    const sets = this.#columns().map(one => `${quoted(one.name)} = ${one.sql}`);
    const was = stagedNumber(this.#dialect, this.#auditAt() + 2);
    return compose(
      this.#dialect,
      `update ${quoted(this.#definition.name)} set ${sets.join(', ')}, version = ${quoted(this.#definition.name)}.version + 1, updated_at = `,
      [this.#now],
      ', updated_by = ',
      [this.#actor.userId],
      ...this.#from('update'),
      ` and ${quoted(this.#definition.name)}.id = s.record_id and ${quoted(this.#definition.name)}.version = ${was}`,
    );
  }

  #dropTokens(): Sql {
    const table = quoted(searchTable(this.#definition));
    const ids: Piece[] = ['select s.record_id', ...this.#from('update')];
    return compose(
      this.#dialect,
      `delete from ${table} where rowid in (select seq from ${quoted(this.#definition.name)} where id in (`,
      ...ids,
      '))',
    );
  }

  #insertTokens(): Sql {
    const { fields, derived, tokens } = this.#layout;
    const first = fields.length + derived.length;
    const values = tokens.map((_name, at) => stagedText(this.#dialect, first + at)).join(', ');
    return compose(
      this.#dialect,
      `insert into ${quoted(searchTable(this.#definition))} (rowid, ${tokens.map(quoted).join(', ')}) select t.seq, ${values} from import_staging as s join ${quoted(this.#definition.name)} as t on t.id = s.record_id where s.batch_id = `,
      [this.#batchId],
      ' and s.verb in (',
      [this.#verb('create'), this.#verb('update')],
      ')',
    );
  }

  #insertAudit(verb: 'create' | 'update'): Sql {
    const at = this.#auditAt();
    return auditInsert(this.#dialect, this.#actor, {
      id: stagedText(this.#dialect, at),
      changes: stagedText(this.#dialect, at + 1),
      verb: this.#undoes ? UNDO : verb,
      register: this.#definition.name,
      batchId: this.#batchId,
      now: this.#now,
      from: this.#from(verb),
    });
  }
}

/** The restricted values of staged audit entries: each staged row is one value, its record the entry. */
export function hiddenInsert(dialect: Dialect, from: readonly Piece[]): Sql {
  const values = [0, 1, 2, 3, 4, 5].map(at => stagedText(dialect, at)).join(', ');
  const into = 'insert into audit_values (audit_id, field, field_group, salt, hash, old_value, new_value) select s.record_id, ';
  return compose(dialect, `${into}${values}`, ...from);
}

/** An entry of the audit log for each staged row; `id` and `changes` are SQL over the staging table `s`. */
export function auditInsert(
  dialect: Dialect,
  actor: Actor,
  entry: { id: string; changes: string; verb: string; register: string; batchId: string; now: string; from: readonly Piece[] },
): Sql {
  return compose(
    dialect,
    `insert into audit_log (id, staff_id, request_id, verb, register, record_id, batch_id, changes, created_at, created_by, label_sort) select ${entry.id}, `,
    [actor.staffId, actor.requestId, entry.verb, entry.register],
    ', s.record_id, ',
    [entry.batchId],
    `, ${entry.changes}, `,
    [entry.now, actor.userId, derivedValue(auditLog, 'label_sort', { verb: entry.verb, register: entry.register })],
    ...entry.from,
    ' order by s.position',
  );
}
