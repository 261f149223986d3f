import { mayEver, mayWrite } from '../../model/kernel/access.ts';
import { fold } from '../../model/kernel/chinese.ts';
import type { RegisterLabels } from '../../model/kernel/labels.ts';
import { type Definition, labelOf } from '../../model/kernel/resource.ts';
import { checkFields, checkNew, checkWhole } from '../../model/kernel/schema.ts';
import type { Actor } from '../context.ts';
import type { WireRow } from '../store/store.ts';
import { breather } from './breathe.ts';
import { listProblems, type Reading, type RowProblem, readRecord } from './convert.ts';
import { findExisting, isSame, keyOf } from './existing.ts';
import type { SourceRecord } from './layout.ts';
import { valuesOfMissing } from './missing.ts';
import { overlapsOf } from './overlaps.ts';
import { References, type Sources, textKey } from './references.ts';
import { TakenKeys } from './taken.ts';
import { LOCALES, type Locale, synonymWords, wordsOf } from './words.ts';
import { inWritingOrder } from './writeOrder.ts';

/** Records that are looked up and checked together. */
const CHUNK = 500;

export type Verb = 'create' | 'update' | 'same' | 'bad';
export interface Counts {
  readonly create: number;
  readonly update: number;
  readonly same: number;
  readonly bad: number;
}

/** A row that is to be written. `values` are checked; of an update they are the fields that change. */
export interface PlannedWrite {
  /** Row of the file, from 1. */
  readonly row: number;
  readonly verb: 'create' | 'update';
  readonly id: string;
  /** The row as it was seen; undefined of a new one. */
  readonly before?: WireRow;
  readonly values: Readonly<Record<string, unknown>>;
}
/** A row that cannot be written, with everything that is wrong with it. */
export interface BadRow {
  readonly record: SourceRecord;
  readonly problems: readonly RowProblem[];
}
/** A record of another register that the file needs and the switch `create_missing` makes. */
export interface MissingRecord {
  readonly id: string;
  readonly text: string;
  readonly values: Readonly<Record<string, unknown>>;
}
export interface Plan {
  readonly counts: Counts;
  readonly writes: readonly PlannedWrite[];
  readonly bad: readonly BadRow[];
  /** By register; made before the rows when `create_missing` is on. */
  readonly missing: ReadonlyMap<string, readonly MissingRecord[]>;
}

/** What a plan is made from. */
export interface PlanRequest {
  readonly definition: Definition;
  readonly actor: Actor;
  /** The fields that the file's columns go to. */
  readonly fields: readonly string[];
  /** The records of the file; asked for several times. */
  readonly records: () => Iterable<SourceRecord>;
  readonly createMissing: boolean;
  readonly zone: string;
  readonly labels: (locale: Locale) => RegisterLabels | undefined;
  readonly signal?: AbortSignal;
  readonly progress?: (done: number) => void;
}

/** Makes plans: reads every record, finds the row that it is about, and says what would be written or why not. */
export async function makePlan(sources: Sources, request: PlanRequest): Promise<Plan> {
  return new Planner(sources, request).run();
}

class Planner {
  readonly #sources: Sources;
  readonly #request: PlanRequest;
  readonly #references = new References();
  readonly #breathe: () => Promise<void>;
  readonly #writes: PlannedWrite[] = [];
  readonly #bad: BadRow[] = [];
  readonly #missing = new Map<string, MissingRecord[]>();
  /** Row in which a key was seen first. */
  readonly #seen = new Map<string, number>();
  /** Ids promised to rows of this very file that others of its rows name. */
  readonly #promised = new Map<string, string>();
  readonly #taken: TakenKeys;
  #same = 0;

  constructor(sources: Sources, request: PlanRequest) {
    this.#taken = new TakenKeys(request.definition, request.actor);
    this.#sources = sources;
    this.#request = request;
    this.#breathe = breather(request.signal);
  }

  async run(): Promise<Plan> {
    const { definition, actor } = this.#request;
    await this.#collectReferences();
    await this.#references.resolve(this.#sources, actor, this.#request.signal);
    this.#collectMissing();
    await this.#promiseOwnRows();
    const reading = this.#reading({ labelOf: () => undefined, idOf: (target, text) => this.#references.idOf(target, text) });
    let chunk: { record: SourceRecord; values: Record<string, unknown> }[] = [];
    let done = 0;
    for (const record of this.#request.records()) {
      const { values, problems } = readRecord(reading, record);
      done += 1;
      if (problems.length > 0) this.#bad.push({ record, problems: [...problems, ...this.#checkedBeside(values)] });
      else chunk.push({ record, values });
      if (chunk.length >= CHUNK) {
        await this.#planChunk(chunk);
        chunk = [];
        this.#request.progress?.(done);
      }
      await this.#breathe();
    }
    await this.#planChunk(chunk);
    await this.#refuseOverlaps();
    this.#request.progress?.(done);
    this.#bad.sort((a, b) => a.record.row - b.record.row);
    const creates = this.#writes.filter(write => write.verb === 'create').length;
    const counts = { create: creates, update: this.#writes.length - creates, same: this.#same, bad: this.#bad.length };
    return { counts, writes: inWritingOrder(definition, this.#writes), bad: this.#bad, missing: this.#missing };
  }

  /** What is wrong with the cells that could be read, so that a row with several faults is mended once. */
  #checkedBeside(values: Readonly<Record<string, unknown>>): RowProblem[] {
    const result = checkFields(this.#request.definition.fields, values);
    return result.ok ? [] : listProblems(result.errors);
  }

  #reading(references: Parameters<typeof wordsOf>[3]): Reading {
    const { definition, actor, labels, zone } = this.#request;
    const locales = [actor.locale, ...LOCALES.filter(locale => locale !== actor.locale)];
    const words = locales.map(locale => wordsOf(definition, locale, labels(locale), references));
    return { definition, zone, words: [...words, ...synonymWords(definition, references)] };
  }

  /** Reads only the cells that name other records, to learn which names there are. */
  async #collectReferences(): Promise<void> {
    const { definition, fields } = this.#request;
    const named = fields.filter(name => ['reference', 'references', 'lines'].includes(definition.fields[name]?.kind ?? ''));
    if (named.length === 0) return;
    const reading = this.#reading({
      labelOf: () => undefined,
      idOf: (target, text) => {
        this.#references.want(target, text);
        return 'wanted';
      },
    });
    for (const record of this.#request.records()) {
      const texts = Object.fromEntries(named.flatMap(name => (record.texts[name] === undefined ? [] : [[name, record.texts[name]]])));
      readRecord(reading, { ...record, texts });
      await this.#breathe();
    }
  }

  /** Only records of the key can be made by their name: a misspelt department must not become one. */
  #collectMissing(): void {
    const { definition, actor, createMissing } = this.#request;
    const targets = definition.key.flatMap(name =>
      definition.fields[name]?.kind === 'reference' ? [definition.fields[name]?.target ?? ''] : [],
    );
    for (const target of new Set(targets)) {
      const register = this.#sources.registry.has(target) ? this.#sources.registry.get(target) : undefined;
      if (register === undefined || target === definition.name) continue;
      const records = this.#references.missing(target).flatMap(text => {
        const values = valuesOfMissing(register, actor, text);
        return values === undefined ? [] : [{ id: this.#sources.context.ids.next(), text, values }];
      });
      if (records.length === 0) continue;
      this.#missing.set(target, records);
      if (createMissing) for (const record of records) this.#references.promise(target, record.text, record.id);
    }
  }

  /** Rows of the file may name one another (a department its parent): what is not there yet gets its id beforehand. */
  async #promiseOwnRows(): Promise<void> {
    const { definition } = this.#request;
    const key = textKey(definition);
    const wanted = new Map(this.#references.missing(definition.name).map(text => [fold(text), text]));
    if (key === undefined || wanted.size === 0) return;
    const reading = this.#reading({ labelOf: () => undefined, idOf: () => 'wanted' });
    for (const record of this.#request.records()) {
      const { values } = readRecord(reading, record);
      const checked = checkFields(
        { [key]: definition.fields[key] ?? { kind: 'text', required: true, readOnly: false } },
        { [key]: values[key] ?? null },
      );
      if (!checked.ok) continue;
      const names = [String(checked.value[key]), labelOf(definition, values)];
      const texts = names.flatMap(name => wanted.get(fold(name)) ?? []);
      if (texts.length === 0) continue;
      const id = this.#sources.context.ids.next();
      this.#promised.set(JSON.stringify([checked.value[key]]), id);
      for (const text of texts) this.#references.promise(definition.name, text, id);
      await this.#breathe();
    }
  }

  async #planChunk(chunk: readonly { record: SourceRecord; values: Record<string, unknown> }[]): Promise<void> {
    const { definition } = this.#request;
    const checked = chunk.flatMap(({ record, values }) => {
      const result = checkFields(definition.fields, values);
      if (!result.ok) this.#bad.push({ record, problems: listProblems(result.errors) });
      return result.ok ? [{ record, values: result.value, key: keyOf(definition, result.value) }] : [];
    });
    const keys = [...new Set(checked.flatMap(one => (one.key === undefined ? [] : [one.key])))];
    const existing = await findExisting(this.#sources, this.#request.actor, definition, keys);
    const whole = checked.map(({ values, key }) => ({ ...(key === undefined ? undefined : existing.get(key)), ...values }));
    await this.#taken.learn(this.#sources, whole);
    for (const { record, values, key } of checked) {
      const first = key === undefined ? undefined : this.#seen.get(key);
      if (first !== undefined) {
        const field = definition.key[0];
        this.#bad.push({
          record,
          problems: [{ ...(field === undefined ? {} : { field }), message: { key: 'validation.duplicate_row', args: { row: first } } }],
        });
        continue;
      }
      if (key !== undefined) this.#seen.set(key, record.row);
      const row = key === undefined ? undefined : existing.get(key);
      const problems = row === undefined ? this.#planCreate(record, values, key) : this.#planUpdate(record, values, row);
      if (problems.length > 0) this.#bad.push({ record, problems });
      await this.#breathe();
    }
  }

  /** Takes out the rows that would stand in the time of others: known only when every row of the file is. */
  async #refuseOverlaps(): Promise<void> {
    const { definition, actor, records } = this.#request;
    const refused = new Map((await overlapsOf(this.#sources, definition, actor, this.#writes)).map(([{ row }, problem]) => [row, problem]));
    if (refused.size === 0) return;
    const left = this.#writes.filter(write => !refused.has(write.row));
    this.#writes.splice(0, this.#writes.length, ...left);
    for (const record of records()) {
      const problem = refused.get(record.row);
      if (problem !== undefined) this.#bad.push({ record, problems: [problem] });
    }
  }

  #planCreate(record: SourceRecord, values: Readonly<Record<string, unknown>>, key: string | undefined): RowProblem[] {
    const { definition, actor } = this.#request;
    if (!mayEver(actor.grants, definition, 'C')) return [{ message: { key: 'validation.may_not_create' } }];
    const problems = [...this.#notWritable(Object.keys(values), 'C'), ...this.#archivedReferences(values)];
    if (problems.length > 0) return problems;
    const result = checkNew(definition, values);
    if (!result.ok) return listProblems(result.errors);
    const id = (key === undefined ? undefined : this.#promised.get(key)) ?? this.#sources.context.ids.next();
    const clashes = this.#taken.claim(id, record.row, values);
    if (clashes.length > 0) return clashes;
    this.#writes.push({ row: record.row, verb: 'create', id, values });
    return [];
  }

  #planUpdate(record: SourceRecord, values: Readonly<Record<string, unknown>>, row: WireRow): RowProblem[] {
    const { definition } = this.#request;
    const changed = Object.fromEntries(Object.entries(values).filter(([name, value]) => !isSame(row[name], value)));
    const names = Object.keys(changed);
    if (names.length === 0) {
      this.#same += 1;
      return [];
    }
    const hidden = names.filter(name => !Object.hasOwn(row, name));
    if (hidden.length > 0) return hidden.map(field => ({ field, message: { key: 'validation.not_yours' } }));
    const problems = [...this.#notWritable(names, 'U'), ...this.#archivedReferences(changed)];
    if (problems.length > 0) return problems;
    const result = checkWhole(definition, { ...row, ...changed });
    if (!result.ok) return listProblems(result.errors);
    const clashes = this.#taken.claim(row.id, record.row, { ...row, ...changed });
    if (clashes.length > 0) return clashes;
    this.#writes.push({ row: record.row, verb: 'update', id: row.id, before: row, values: changed });
    return [];
  }

  #archivedReferences(values: Readonly<Record<string, unknown>>): RowProblem[] {
    const { definition } = this.#request;
    const isArchived = (value: unknown): boolean => typeof value === 'string' && this.#references.isArchived(value);
    return Object.entries(values).flatMap(([field, value]) => {
      const { kind } = definition.fields[field] ?? {};
      if (kind !== 'reference' && kind !== 'references') return [];
      return (Array.isArray(value) ? value : [value]).some(isArchived)
        ? [{ field, message: { key: 'validation.reference_archived' } }]
        : [];
    });
  }

  #notWritable(names: readonly string[], action: 'C' | 'U'): RowProblem[] {
    const { definition, actor } = this.#request;
    return names
      .filter(name => !mayWrite(actor.grants, definition, name, action))
      .map(field => ({ field, message: { key: 'validation.read_only' } }));
  }
}
