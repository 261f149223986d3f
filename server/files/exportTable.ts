import { fieldLabel, labelsOf } from '../../data/labels/index.ts';
import { groupScopes, mayRead } from '../../model/kernel/access.ts';
import type { Field } from '../../model/kernel/field.ts';
import { kindOf } from '../../model/kernel/kinds.ts';
import { fieldOf, type ListQuery } from '../../model/kernel/query.ts';
import { type Definition, groupOf } from '../../model/kernel/resource.ts';
import type { Actor } from '../context.ts';
import { unknownField } from '../problem.ts';
import type { WireRow } from '../store/store.ts';
import { besideOf, withPlaces } from './besides.ts';
import { type OutCell, textCell } from './cells.ts';
import { wallTime } from './convert.ts';
import { References, type Sources, textKey } from './references.ts';
import { type Locale, wordsOf } from './words.ts';
import type { Table } from './writeXlsx.ts';

/** Rows that are labelled together. */
const STEP = 500;
/** Labels remembered for one export. */
const LABELS_KEPT = 50_000;

/** What to export. */
export interface ExportRequest {
  readonly definition: Definition;
  readonly query: ListQuery;
  /** Field names in the order of the file; all that the actor may export when missing. */
  readonly columns?: readonly string[] | undefined;
  readonly locale: Locale;
  readonly zone: string;
}

const SYSTEM_LABELS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  zh: {
    id: '记录号',
    version: '版本',
    created_at: '建立时间',
    created_by: '建立人',
    updated_at: '改动时间',
    updated_by: '改动人',
    archived_at: '归档时间',
  },
  en: {
    id: 'Record id',
    version: 'Version',
    created_at: 'Created at',
    created_by: 'Created by',
    updated_at: 'Changed at',
    updated_by: 'Changed by',
    archived_at: 'Archived at',
  },
};

/** Whether the actor may take the field out of the house; otherwise it is as good as unknown. */
function mayExport(actor: Actor, definition: Definition, name: string): boolean {
  const of = fieldOf(definition, name);
  if (of === undefined || of.kind === 'secret' || !mayRead(actor.grants, definition, name)) return false;
  return !Object.hasOwn(definition.fields, name) || groupScopes(actor.grants, definition, 'E', groupOf(definition, name)).length > 0;
}

/**
 * The columns of an export. Throws 422 for one that does not exist or is not the actor's to export; one that a list shows beside them
 * from another register is left out where that one is not.
 */
export function exportColumns(actor: Actor, definition: Definition, wanted: readonly string[] | undefined): string[] {
  if (wanted === undefined) return Object.keys(definition.fields).filter(name => mayExport(actor, definition, name));
  return [...new Set(wanted)].filter(name => {
    const beside = besideOf(definition, name);
    if (beside !== undefined) return mayExport(actor, ...beside);
    if (!mayExport(actor, definition, name)) throw unknownField(name);
    return true;
  });
}

/** Every row of the filter as cells, in the words of `locale`. Nothing is read before the first row is asked for. */
export function exportTable(sources: Sources, actor: Actor, request: ExportRequest): Table {
  const { definition, locale } = request;
  const columns = exportColumns(actor, definition, request.columns);
  const heading = (name: string): string => {
    const beside = besideOf(definition, name);
    if (beside !== undefined) return fieldLabel(locale, beside[0].name, beside[1]);
    return Object.hasOwn(definition.fields, name) ? fieldLabel(locale, definition.name, name) : (SYSTEM_LABELS[locale][name] ?? name);
  };
  const name = labelsOf(locale, definition.name)?.name ?? definition.name;
  return { name, headings: columns.map(heading), rows: rowsOf(sources, actor, request, columns) };
}

async function* rowsOf(sources: Sources, actor: Actor, request: ExportRequest, columns: readonly string[]): AsyncGenerator<OutCell[]> {
  const { definition, query, locale, zone } = request;
  const names = new Names(sources, actor);
  const words = wordsOf(definition, locale, labelsOf(locale, definition.name), {
    labelOf: (target, id) => names.labelOf(target, id),
    idOf: () => undefined,
  });
  const fields = columns.map(name => [name, fieldOf(...(besideOf(definition, name) ?? ([definition, name] as const)))] as const);
  const hasBesides = columns.some(name => besideOf(definition, name) !== undefined);
  const toCell = (of: Field | undefined, value: unknown): OutCell => {
    if (of === undefined || value === null || value === undefined) return null;
    const text = of.kind === 'instant' ? wallTime(String(value), zone) : kindOf(of).toText(value, of, words);
    if (of.kind === 'date') return { kind: 'day', text };
    return NUMBERS.has(of.kind) && fits(text) ? { kind: 'number', text, style: of.kind === 'money' ? 'money' : 'plain' } : textCell(text);
  };
  let step: WireRow[] = [];
  const finished = async (): Promise<OutCell[][]> => {
    const rows = hasBesides && step.length > 0 ? await withPlaces(sources.store, actor, step) : step;
    await names.learn(fields, rows);
    const cells = rows.map(row => fields.map(([name, of]) => toCell(of, row[name])));
    step = [];
    return cells;
  };
  for await (const row of sources.store.each(actor, definition, query)) {
    step.push(row);
    if (step.length >= STEP) yield* await finished();
  }
  yield* await finished();
}

const NUMBERS = new Set(['integer', 'quantity', 'money', 'unit_price', 'percent', 'rating', 'duration']);
/** A spreadsheet keeps fifteen digits; longer numbers are written as texts. */
const fits = (text: string): boolean => text.replace(/[-.]/g, '').length <= 15;

/** The names of referred records as an import finds them again: the label, with the key behind it where the label alone is not enough. */
class Names {
  readonly #sources: Sources;
  readonly #actor: Actor;
  #known = new Map<string, Map<string, string>>();

  constructor(sources: Sources, actor: Actor) {
    this.#sources = sources;
    this.#actor = actor;
  }

  labelOf(target: string, id: string): string | undefined {
    return this.#known.get(target)?.get(id);
  }

  /** Looks up the names of everything that these rows refer to. */
  async learn(fields: readonly (readonly [string, Field | undefined])[], rows: readonly WireRow[]): Promise<void> {
    const wanted = new Map<string, Set<string>>();
    const want = (of: Field, value: unknown): void => {
      if (of.kind === 'lines') {
        for (const line of (value ?? []) as Readonly<Record<string, unknown>>[]) {
          for (const [name, part] of Object.entries(of.fields ?? {})) want(part, line[name]);
        }
      }
      if (of.kind !== 'reference' && of.kind !== 'references') return;
      const target = of.target ?? '';
      const ids = wanted.get(target) ?? new Set();
      for (const id of Array.isArray(value) ? value : [value]) {
        if (typeof id === 'string' && this.labelOf(target, id) === undefined) ids.add(id);
      }
      wanted.set(target, ids);
    };
    for (const [name, of] of fields) if (of !== undefined) for (const row of rows) want(of, row[name]);
    for (const [target, ids] of wanted) {
      if (ids.size > 0 && this.#sources.registry.has(target)) await this.#learnIn(this.#sources.registry.get(target), [...ids]);
    }
  }

  async #learnIn(target: Definition, ids: readonly string[]): Promise<void> {
    const { store } = this.#sources;
    const labels = await store.labels(this.#actor, target, ids);
    const found = new References();
    const plain = (label: string): string => label.normalize('NFKC').trim();
    for (const label of labels.values()) found.want(target.name, plain(label));
    await found.resolve(this.#sources, this.#actor);
    const unclear = [...labels].filter(([id, label]) => found.idOf(target.name, plain(label)) !== id).map(([id]) => id);
    const key = textKey(target);
    const rows = key === undefined || unclear.length === 0 ? [] : await store.many(this.#actor, target, unclear);
    const keys = new Map(rows.map(row => [row.id, row[key ?? '']]));
    let known = this.#known.get(target.name) ?? new Map<string, string>();
    if (known.size > LABELS_KEPT) known = new Map();
    for (const [id, label] of labels) {
      const own = keys.get(id);
      known.set(id, typeof own === 'string' ? `${label} (${own})` : label);
    }
    this.#known.set(target.name, known);
  }
}
