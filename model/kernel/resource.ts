import type { Field, ValueOf } from './field.ts';
import type { Message } from './kind.ts';

export type FieldMap = Readonly<Record<string, Field>>;

/** The columns that the store writes on every row. */
export interface SystemRow {
  readonly id: string;
  readonly version: number;
  readonly created_at: string;
  readonly created_by: string | null;
  readonly updated_at: string;
  readonly updated_by: string | null;
}
export const SYSTEM_FIELDS = ['id', 'version', 'created_at', 'created_by', 'updated_at', 'updated_by', 'archived_at'] as const;
export type SystemField = (typeof SYSTEM_FIELDS)[number];

/** Field errors, nested by line index for `lines`: `{ contacts: { 0: { name: { key } } } }`. */
export type Errors = { readonly [field: string]: Message | Errors };

/** The groups of the menu. */
export const DOMAINS = ['today', 'workshop', 'customers', 'parts', 'people', 'assets', 'money', 'documents', 'settings'] as const;
export type Domain = (typeof DOMAINS)[number];

/** A unique key; with `where` it binds only the rows that have these values. Missing values never collide. */
export interface UniqueKey<N extends string = string> {
  readonly on: readonly N[];
  readonly where?: Readonly<Record<string, string | number | boolean>>;
  /** That a value is taken may be known by everybody who may write the field, as that a till is open: it tells nothing about a person or a price. */
  readonly isKnown?: true;
  /** Label key of what is wrong when it is taken, where more can be said than that there is one already. */
  readonly error?: string;
}

/** The values that bind a row to a range rule: one, or one of several. */
export type RangeWhere = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/**
 * Rows that agree in `on` may not overlap in time: each runs from `from` to the day before `until`, without end where that is missing.
 * With `where` only the rows that have these values. The database keeps it, whoever writes.
 */
export interface RangeRule<N extends string = string> {
  readonly on: readonly N[];
  readonly from: N;
  readonly until: N;
  readonly where?: RangeWhere;
  /** The field that is to blame, and the label key of the sentence. */
  readonly error: { readonly field: N; readonly key: string };
}

/**
 * A chain of records that may never come back to where it began: `of` names who stands below (the row itself: `id`), `to` who stands
 * above. With `from` and `until` a row counts only on its days. The database keeps it, whoever writes.
 */
export interface ChainRule<N extends string = string> {
  readonly of: N | 'id';
  readonly to: N;
  readonly days?: { readonly from: N; readonly until: N };
  /** Label key of the sentence, which stands at `to`. */
  readonly error: string;
}

/**
 * Who is asked for a row, for the `assigned` scope: whom a field names (and `partner`, where two do it together), or who is asked in an approval (or has decided a step of it) –
 * of this record, of the one that a field names, or the row itself being the approval. Stand-ins count for whom they stand in.
 */
export type AskedBy<N extends string = string> =
  | { readonly person: N; readonly partner?: N; readonly approval?: never }
  | { readonly approval: 'record' | 'itself' | { readonly id: N }; readonly person?: never };

/** Whose row it is, for row scopes. */
export interface RowScope<N extends string = string> {
  /** The field that names the person (`staff.id`) whom the row is about; `id` on `staff` itself. */
  readonly person?: N | 'id';
  /** The field that names the department whose row it is, where there is no person. */
  readonly department?: N | 'id';
  /** The field that names the team whose row it is, where there is no person. */
  readonly team?: N | 'id';
  /** The date or instant by which the organisation is judged; today when missing. */
  readonly on?: N | 'created_at';
  /** The `published` scope: the row is published when the field has one of the values. */
  readonly published?: { readonly field: N; readonly values: readonly string[] };
  /** The `assigned` scope; nobody is asked when missing. */
  readonly assigned?: AskedBy<N>;
}

/** The fields by which the `assigned` scope finds who is asked. */
export function askedFields(definition: Definition): string[] {
  const asked = definition.scope?.assigned;
  if (asked === undefined) return [];
  if (asked.approval === undefined) return [asked.person, ...(asked.partner === undefined ? [] : [asked.partner])];
  return [typeof asked.approval === 'string' ? 'id' : asked.approval.id];
}

/** Who signs a paper, in the words `bb.papers.signs.<who>`. */
export const SIGNERS = [
  'customer',
  'advisor',
  'technician',
  'inspector',
  'supervisor',
  'manager',
  'owner',
  'keeper',
  'holder',
  'driver',
  'applicant',
  'payee',
  'cashier',
  'giver',
  'taker',
  'clerk',
  'person',
] as const;

/** A paper that is printed of a record, such as the work order that goes with the car. Fields that the reader may not see stay empty. */
export interface Paper<N extends string = string> {
  /** Last part of its label key: `resources.<register>.papers.<name>`. */
  readonly name: string;
  /** A slip on half a sheet lying on its side, or a whole sheet. */
  readonly size: 'a5' | 'a4';
  readonly facts: readonly N[];
  /** The lines of the record, as a table with its totals. */
  readonly lines?: N;
  /** Whom a line names signs in it by hand: the table ends with room for that. */
  readonly signsLines?: true;
  /** Long texts below; without a value they leave room to write. */
  readonly texts?: readonly N[];
  readonly signs: readonly (typeof SIGNERS)[number][];
  /** The states in which there is something to print; all when missing. */
  readonly states?: readonly string[];
}

/** What a register is: facts that several layers read, and nothing about one screen. */
export interface Definition<F extends FieldMap = FieldMap, N extends string = Extract<keyof F, string>> {
  /** Table, URL segment and label key: plural snake_case. */
  readonly name: string;
  /** The resource of `permissions.json` whose grants rule it. */
  readonly resource: string;
  readonly domain: Domain;
  readonly fields: F;
  readonly defaultGroup: string;
  /** What an import matches rows by, and what names a row for people. */
  readonly key: readonly N[];
  readonly unique?: readonly UniqueKey<N>[];
  readonly ranges?: readonly RangeRule<N>[];
  readonly chains?: readonly ChainRule<N>[];
  /** Text fields that `q` searches. */
  readonly search: readonly N[];
  /** The fields whose values, joined by a blank, name a record in other registers. They belong to the default group. */
  readonly label: readonly N[];
  readonly list: {
    readonly columns: readonly (N | SystemField)[];
    readonly filters: readonly (N | SystemField)[];
    readonly sort: readonly [N | SystemField, 'ASC' | 'DESC'];
    /** Number columns that the list adds up. */
    readonly totals?: readonly N[];
  };
  /** Groups of fields that stand in one row of the form. */
  readonly form: readonly (readonly N[])[];
  /** Fields that the form asks for only where the question makes sense, by the rest of the row; it leaves them empty elsewhere. */
  readonly asksWhen?: Readonly<Partial<Record<N, (row: Readonly<Record<string, unknown>>) => boolean>>>;
  readonly scope?: RowScope<N>;
  /** Master data are archived (hidden from pickers, history intact) instead of deleted. */
  readonly archive?: boolean;
  /** Rows are written by actions and postings only: no create, update or delete over the wire. */
  readonly serverOnly?: boolean;
  /** Rows are never changed or deleted once written; corrections are new rows. */
  readonly appendOnly?: boolean;
  /** By reference field: own fields that a chosen record fills in while they are empty, and its fields that it fills them from. */
  readonly brings?: Readonly<Partial<Record<N, Readonly<Record<string, string>>>>>;
  /** Rows are changed and deleted only while the field has one of these values; later, actions alone change them. */
  readonly openWhile?: { readonly field: N; readonly values: readonly string[] };
  /** Typing a value that another record already has in this field warns (same name, phone, number); it never refuses. */
  readonly warnDuplicates?: readonly N[];
  /** What is printed of a record. */
  readonly papers?: readonly Paper<N>[];
  /** Further indexes for queries that the lists do not show, each ending in `id` by itself. */
  readonly indexes?: readonly (readonly N[])[];
  /**
   * Read-only values of a new row that follow from what was typed and from the business day, in the place of their initial ones.
   * Pure and total; missing in registers that come from the database.
   */
  readonly start?: (row: Readonly<Record<string, unknown>>, today: string) => Readonly<Record<string, unknown>>;
  /** Read-only values that follow from the other fields (the total of lines), kept with every write. Pure and total; missing in registers that come from the database. */
  readonly derive?: (row: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
  /** Checks that need the whole row. Pure and total; missing in registers that come from the database. */
  readonly check?: (row: Readonly<Record<string, unknown>>) => Errors;
}

export type Row<D> = D extends { readonly fields: infer F extends FieldMap }
  ? SystemRow & { readonly archived_at?: string | null } & { readonly [K in keyof F]: ValueOf<F[K]> }
  : never;

/** What a register needs beyond its own definition to be refused early: a wrong name is a mistake of ours, so it throws. */
function assertNames(definition: Definition): void {
  const known = (name: string): boolean => name in definition.fields || (SYSTEM_FIELDS as readonly string[]).includes(name);
  const named = [
    ...definition.key,
    ...definition.search,
    ...definition.label,
    ...definition.list.columns,
    ...definition.list.filters,
    definition.list.sort[0],
    ...(definition.list.totals ?? []),
    ...definition.form.flat(),
    ...Object.keys(definition.asksWhen ?? {}),
    ...Object.entries(definition.brings ?? {}).flatMap(([name, own]) => [name, ...Object.keys(own ?? {})]),
    ...(definition.unique ?? []).flatMap(key => [...key.on, ...Object.keys(key.where ?? {})]),
    ...(definition.ranges ?? []).flatMap(rule => [...rule.on, rule.from, rule.until, rule.error.field, ...Object.keys(rule.where ?? {})]),
    ...(definition.chains ?? []).flatMap(rule => [rule.of, rule.to, ...Object.values(rule.days ?? {})]),
    ...(definition.warnDuplicates ?? []),
    ...(definition.indexes ?? []).flat(),
    ...(definition.papers ?? []).flatMap(({ facts, lines = [], texts = [] }) => [...facts, ...texts].concat(lines)),
    ...(definition.openWhile === undefined ? [] : [definition.openWhile.field]),
    ...[
      definition.scope?.person,
      definition.scope?.department,
      definition.scope?.team,
      definition.scope?.on,
      ...askedFields(definition),
    ].filter(name => name !== undefined),
  ];
  for (const name of named) if (!known(name)) throw new Error(`register ${definition.name}: no field ${name}`);
  for (const name of Object.keys(definition.fields)) {
    if (!/^[a-z][a-z0-9_]{0,50}$/.test(name) || (SYSTEM_FIELDS as readonly string[]).includes(name)) {
      throw new Error(`register ${definition.name}: a field cannot be called ${name}`);
    }
  }
}

/**
 * Declares a register. Throws when the definition names a field that it does not have.
 */
export function defineResource<const F extends FieldMap>(definition: Definition<F, Extract<keyof F, string>>): Definition<F> {
  assertNames(definition as unknown as Definition);
  return definition as unknown as Definition<F>;
}

/** The name that the child table of a `lines` field has. */
export function linesTable(resource: string, field: string): string {
  return `${resource}_${field}`;
}

/** The names of the `lines` fields of a register. */
export function lineFields(definition: Definition): string[] {
  return Object.keys(definition.fields).filter(name => definition.fields[name]?.kind === 'lines');
}

/** Whether rows of the register can be drafts: the `own` scope then means drafts only. */
export function hasDrafts(definition: Definition): boolean {
  return definition.fields.state?.options?.includes('draft') === true;
}

/** The field group that rules a field of the register. */
export function groupOf(definition: Definition, field: string): string {
  return definition.fields[field]?.group ?? definition.defaultGroup;
}

/** Kept, because every request asks for them. */
const GROUPS = new WeakMap<Definition, ReadonlySet<string>>();

/** The field groups that have at least one column in the register; a grant of other groups alone (totals only) shows no row. */
export function groupsOf(definition: Definition): ReadonlySet<string> {
  const known = GROUPS.get(definition);
  if (known !== undefined) return known;
  const made = new Set(Object.keys(definition.fields).map(name => groupOf(definition, name)));
  GROUPS.set(definition, made);
  return made;
}

/** The field that holds a text in English (`name` → `name_en`); undefined where the register has none. */
export function englishTwin(definition: Definition, field: string): string | undefined {
  const twin = `${field}_en`;
  return definition.fields[field]?.kind === 'text' && definition.fields[twin]?.kind === 'text' ? twin : undefined;
}

/** Whether the form asks for the field of such a row. */
export function isAsked({ asksWhen }: Definition, name: string, row: Readonly<Record<string, unknown>>): boolean {
  return asksWhen?.[name]?.(row) ?? true;
}

/** The row with what the form does not ask for emptied; what cannot be empty keeps its value. */
export function withoutUnasked(definition: Definition, row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const mayBeEmpty = (name: string): boolean => {
    const of = definition.fields[name];
    return of !== undefined && !of.required && of.initial === undefined;
  };
  const gone = Object.keys(definition.asksWhen ?? {}).filter(name => mayBeEmpty(name) && !isAsked(definition, name, row));
  return gone.length === 0 ? row : { ...row, ...Object.fromEntries(gone.map(name => [name, null])) };
}

/** The text that names a record: its label fields, joined by a blank. */
export function labelOf(definition: Definition, row: Readonly<Record<string, unknown>>): string {
  return definition.label
    .map(name => row[name])
    .filter(value => value !== null && value !== undefined && value !== '')
    .join(' ');
}
