import type { FieldMap } from './resource.ts';

/** Any value that can stand in a JSON document. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export type KindName =
  | 'text'
  | 'long_text'
  | 'integer'
  | 'quantity'
  | 'money'
  | 'unit_price'
  | 'percent'
  | 'rating'
  | 'boolean'
  | 'date'
  | 'time'
  | 'instant'
  | 'month'
  | 'choice'
  | 'tags'
  | 'reference'
  | 'references'
  | 'duration'
  | 'lines'
  | 'files'
  | 'signature'
  | 'sequence'
  | 'secret'
  | 'json';

/** What every field can say, whatever its kind. */
export interface CommonOptions {
  /** The value may not be missing. */
  readonly required?: boolean;
  /** Only the server writes it (actions, sequences, postings). */
  readonly readOnly?: boolean;
  /** The field group of `permissions.json` that decides who reads and writes it; the register's `defaultGroup` unless said. */
  readonly group?: string;
  /** The value of a new row that does not name the field. */
  readonly initial?: Json;
  /** What a form or dialog proposes, known only when it opens: the business day, this moment, the person who fills it in. */
  readonly begins?: 'today' | 'now' | 'me';
}

declare const VALUE: unique symbol;

/**
 * One field of a register: plain data, so that it can also be read from the database.
 * `V` is the type of its value in a row; it exists for the compiler only.
 */
export interface Field<V = unknown> extends CommonOptions {
  readonly [VALUE]?: V;
  readonly kind: KindName;
  readonly required: boolean;
  readonly readOnly: boolean;
  /** Smallest number, or fewest characters, items or lines. */
  readonly min?: number;
  /** Largest number, or most characters, items or lines. */
  readonly max?: number;
  /** Regular expression (source text) that the whole text must match. */
  readonly pattern?: string;
  /** Choice: the codes, in the order of the screens. */
  readonly options?: readonly string[];
  /** Reference: the register it points to. */
  readonly target?: string;
  /** Lines: the fields of the child table. */
  readonly fields?: FieldMap;
  /** Text that is a code: stored NFKC, upper case, sorted by bytes. */
  readonly code?: boolean;
  /** Text in Chinese: gets a `<name>_sort` column with its pinyin. */
  readonly pinyin?: boolean;
  /** Sequence: the letters before the day, as in `RK20261123-001`. */
  readonly prefix?: string;
  /** Quantity: how many digits after the point people may type (0 to 3). */
  readonly scale?: number;
  /** Number that counts nothing, as a year: written without separators between thousands. */
  readonly plain?: boolean;
}

export type ValueOf<F> = F extends Field<infer V> ? V : never;

/** A value that may be missing unless the options say `required: true`. */
export type Maybe<V, O> = O extends { readonly required: true } ? V : V | null;

/**
 * Makes a field of `kind`; the builders of `kinds/` are the typed doors to it.
 */
export function field<V>(kind: KindName, options: object = {}): Field<V> {
  return { required: false, readOnly: false, ...options, kind } as Field<V>;
}
