import type { ActionLetter } from '../../model/kernel/access.ts';
import type { Definition } from '../../model/kernel/resource.ts';
import type { Actor, Context } from '../context.ts';
import { builder, type Sql } from '../db/database.ts';
import { append } from './audit.ts';
import { actorValues, makeCore } from './core.ts';
import { each } from './each.ts';
import { labels } from './labels.ts';
import { insertMany } from './many.ts';
import { bind } from './plans.ts';
import { get, list, readMany, totals } from './read.ts';
import { unseenReferences } from './references.ts';
import type { Registry } from './registry.ts';
import { remove, restore } from './remove.ts';
import { rightsOf } from './rights.ts';
import { clause, scopePredicate } from './scope.ts';
import type { Store } from './store.ts';
import { insert, locate, showIn, update } from './write.ts';

/** A store that says which registers change, for screens that are open elsewhere. */
export interface WatchedStore extends Store {
  /** Calls `listener` after each commit, with every register whose rows changed; the answer ends it. */
  watch(listener: (register: string) => void): () => void;
  /** Drops what is kept about a register whose rows a statement of its own changed, here and in other processes. */
  changed(register: string): void;
  /** Drops what is kept about a register of whose change another process told. */
  heard(register: string): void;
}

const MARKS = builder('sqlite');

/** The scope as a condition with `?` for values on both databases, ready to stand in a text for `statement`. */
function scopeSql(actor: Actor, definition: Definition, alias: string, action: ActionLetter = 'R'): Sql {
  const compiled = clause(scopePredicate(definition, rightsOf(actor, definition, action).row, alias)).compile(MARKS);
  return bind({ sql: compiled.sql, slots: compiled.parameters }, actorValues(actor));
}

/** The store of one station: every path to the rows of its registers. */
export function makeStore(context: Context, registry: Registry): WatchedStore {
  const core = makeCore(context, registry);
  return {
    list: (actor, definition, query) => list(core, actor, definition, query),
    get: (actor, definition, id) => get(core, actor, definition, id),
    many: (actor, definition, ids) => readMany(core, context.db, actor, definition, ids),
    totals: (actor, definition, query) => totals(core, actor, definition, query),
    each: (actor, definition, query) => each(core, actor, definition, query),
    labels: (actor, target, ids, locale) => labels(core, context.db, actor, target, ids, locale),
    insert: (tx, actor, definition, input, change) => insert(core, tx, actor, definition, input, change),
    insertMany: (tx, actor, definition, rows, change) => insertMany(core, tx, actor, definition, rows, change),
    update: (tx, actor, definition, id, version, input, change) => update(core, tx, actor, definition, id, version, input, change),
    remove: (tx, actor, definition, id) => remove(core, tx, actor, definition, id),
    restore: (tx, actor, definition, id) => restore(core, tx, actor, definition, id),
    find: async (tx, actor, definition, id, action) => (await locate(core, tx, actor, definition, id, action)).row,
    unseen: (tx, actor, fields, values) => unseenReferences(core, tx, actor, fields, values),
    show: (actor, definition, row) => showIn(core, context.db, actor, definition, row),
    scopeSql,
    note: async (tx, actor, verb, register, id, details) => {
      await append(core, tx, actor, { verb, register, recordId: id, changes: details ?? {} });
    },
    watch: core.watch,
    changed: core.changed,
    heard: core.heard,
  };
}
