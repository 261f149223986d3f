import { fold, sortKey } from '../../model/kernel/chinese.ts';
import { cleanText } from '../../model/kernel/kinds/text.ts';
import { type Definition, labelOf } from '../../model/kernel/resource.ts';
import type { Actor, Context } from '../context.ts';
import type { Sql } from '../db/database.ts';
import type { Registry } from '../store/registry.ts';
import type { WatchedStore } from '../store/repository.ts';
import type { WireRow } from '../store/store.ts';
import { breather } from './breathe.ts';
import { compose, type Piece, quoted } from './compose.ts';

const KEYS_AT_ONCE = 400;
const LABELS_AT_ONCE = 80;

/** What the resolver asks of the server. */
export interface Sources {
  readonly context: Context;
  readonly store: WatchedStore;
  readonly registry: Registry;
}

/** The one text field that a record is known by, if its key is that. */
export function textKey(definition: Definition): string | undefined {
  const [key, ...more] = definition.key;
  const kind = key === undefined ? undefined : definition.fields[key]?.kind;
  return more.length === 0 && (kind === 'text' || kind === 'sequence') ? key : undefined;
}

const BOTH = /^(.+?) ?\(([^()]+)\)$/;

/**
 * The records that texts in a file mean, by key (`0001`), label (`张三`), or both where a label alone is not enough (`张三 (0001)`).
 * Only records that the actor may see are found; archived ones only where no other fits.
 */
export class References {
  readonly #wanted = new Map<string, Set<string>>();
  readonly #found = new Map<string, Map<string, string>>();
  readonly #archived = new Set<string>();

  /** Remembers that `text` is to be found in the register `target`. */
  want(target: string, text: string): void {
    const texts = this.#wanted.get(target);
    if (texts === undefined) this.#wanted.set(target, new Set([text]));
    else texts.add(text);
  }

  /** The id behind a text, once `resolve` is through; undefined when none or several fit. */
  idOf(target: string, text: string): string | undefined {
    return this.#found.get(target)?.get(text);
  }

  /** Whether the record that was found is archived: nothing new may name it. */
  isArchived(id: string): boolean {
    return this.#archived.has(id);
  }

  /** The wanted texts of a register that were not found. */
  missing(target: string): string[] {
    return [...(this.#wanted.get(target) ?? [])].filter(text => this.idOf(target, text) === undefined);
  }

  /** Makes a text mean a record that does not exist yet. */
  promise(target: string, text: string, id: string): void {
    this.#foundIn(target).set(text, id);
  }

  /** Looks up all wanted texts. */
  async resolve(sources: Sources, actor: Actor, signal?: AbortSignal): Promise<void> {
    for (const [target, texts] of this.#wanted) {
      const definition = sources.registry.has(target) ? sources.registry.get(target) : undefined;
      if (definition !== undefined) await this.#resolveIn(new Lookup(sources, actor, definition, signal), target, [...texts]);
    }
  }

  #foundIn(target: string): Map<string, string> {
    let found = this.#found.get(target);
    if (found === undefined) {
      found = new Map();
      this.#found.set(target, found);
    }
    return found;
  }

  async #resolveIn(lookup: Lookup, target: string, texts: readonly string[]): Promise<void> {
    const found = this.#foundIn(target);
    const left = (): string[] => texts.filter(text => !found.has(text));
    await lookup.byKey(texts, found);
    await lookup.byLabel(left(), found);
    const both = new Map(left().flatMap(text => (BOTH.test(text) ? [[text, BOTH.exec(text)?.[2] ?? ''] as const] : [])));
    const keys = new Map<string, string>();
    await lookup.byKey([...new Set(both.values())], keys);
    for (const [text, key] of both) {
      const id = keys.get(key);
      if (id !== undefined && lookup.isLabel(id, BOTH.exec(text)?.[1] ?? '')) found.set(text, id);
    }
    for (const id of found.values()) if (lookup.isArchived(id)) this.#archived.add(id);
  }
}

/** Finds records of one register. */
class Lookup {
  readonly #sources: Sources;
  readonly #actor: Actor;
  readonly #definition: Definition;
  readonly #breathe: () => Promise<void>;
  readonly #rows = new Map<string, WireRow>();

  constructor(sources: Sources, actor: Actor, definition: Definition, signal: AbortSignal | undefined) {
    this.#sources = sources;
    this.#actor = actor;
    this.#definition = definition;
    this.#breathe = breather(signal);
  }

  /** Whether the record that was looked up goes by that label. */
  isLabel(id: string, label: string): boolean {
    const row = this.#rows.get(id);
    return row !== undefined && fold(labelOf(this.#definition, row)) === fold(label);
  }

  /** Whether the record that was looked up is archived. */
  isArchived(id: string): boolean {
    return isArchived(this.#rows.get(id));
  }

  async byKey(texts: readonly string[], found: Map<string, string>): Promise<void> {
    const key = textKey(this.#definition);
    if (key === undefined) return;
    const isCode = this.#definition.fields[key]?.code === true;
    for (let at = 0; at < texts.length; at += KEYS_AT_ONCE) {
      const some = texts.slice(at, at + KEYS_AT_ONCE);
      const values = [...new Set(some.flatMap(text => [cleanText(text, isCode), text]))];
      const rows = await this.#rowsWhere([`r.${quoted(key)} in (`, values, ')']);
      keep(
        some,
        rows,
        found,
        row => String(row[key] ?? ''),
        text => cleanText(text, isCode),
      );
      await this.#breathe();
    }
  }

  async byLabel(texts: readonly string[], found: Map<string, string>): Promise<void> {
    for (let at = 0; at < texts.length; at += LABELS_AT_ONCE) {
      const some = texts.slice(at, at + LABELS_AT_ONCE);
      const ranges = some.flatMap((text, index): Piece[] => {
        const start = sortKey(text).split('\u0001')[0] ?? '';
        return [index === 0 ? '(' : ' or (', 'r.label_sort > ', [`${start}\u0001`], ' and r.label_sort < ', [`${start}\u0002`], ')'];
      });
      const rows = await this.#rowsWhere(['(', ...ranges, ')']);
      keep(some, rows, found, row => fold(labelOf(this.#definition, row)), fold);
      await this.#breathe();
    }
  }

  async #rowsWhere(condition: readonly Piece[]): Promise<readonly WireRow[]> {
    const { context, store } = this.#sources;
    const scope: Sql = store.scopeSql(this.#actor, this.#definition, 'r');
    const query = compose(
      context.db.dialect,
      `select r.id from ${quoted(this.#definition.name)} as r where (`,
      scope,
      ') and ',
      ...condition,
    );
    const ids = (await context.db.all<{ id: string }>(query)).map(row => row.id);
    const rows: WireRow[] = [];
    for (let at = 0; at < ids.length; at += KEYS_AT_ONCE) {
      rows.push(...(await store.many(this.#actor, this.#definition, ids.slice(at, at + KEYS_AT_ONCE))));
    }
    for (const row of rows) this.#rows.set(row.id, row);
    return rows;
  }
}

const isArchived = (row: WireRow | undefined): boolean => row?.archived_at !== null && row?.archived_at !== undefined;

/** Gives each text the one row with the same mark; rows in use go before archived ones. */
function keep(
  texts: readonly string[],
  rows: readonly WireRow[],
  found: Map<string, string>,
  markOf: (row: WireRow) => string,
  markText: (text: string) => string,
): void {
  const byMark = new Map<string, WireRow[]>();
  for (const row of rows) {
    const mark = markOf(row);
    const same = byMark.get(mark);
    if (same === undefined) byMark.set(mark, [row]);
    else same.push(row);
  }
  for (const text of texts) {
    const all = byMark.get(markText(text)) ?? [];
    const inUse = all.filter(row => !isArchived(row));
    const fit = inUse.length > 0 ? inUse : all;
    const [only] = fit;
    if (fit.length === 1 && only !== undefined) found.set(text, only.id);
  }
}
