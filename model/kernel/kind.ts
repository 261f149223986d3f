import type { z } from 'zod';
import type { Field, KindName } from './field.ts';

/** The comparisons of the wire: `_eq` may be left out, an array value means `in`. */
export const OPERATORS = ['eq', 'neq', 'gt', 'gte', 'lt', 'lte', 'like', 'null', 'in'] as const;
export type Operator = (typeof OPERATORS)[number];

/** Where the values of a kind are stored; `null` is a kind without a column of its own (lines). */
export type ColumnType = 'text' | 'integer' | null;

/** The words that a text codec needs: labels of choices and of referred records, in the reader's language. */
export interface Words {
  /** The label of a choice, or the code itself when it has none. */
  choice(field: Field, code: string): string;
  yes: string;
  no: string;
  /** The label of the record that a reference names; undefined when the reader may not see it. */
  labelOf(target: string, id: string): string | undefined;
  /** The id of the record whose key or label is `text`; undefined when none or several fit. */
  idOf(target: string, text: string): string | undefined;
}

/** A message for the reader: a label key, with the values that stand in it. */
export interface Message {
  readonly key: string;
  readonly args?: Readonly<Record<string, string | number>>;
}

/** Thrown by `fromText` when a cell cannot be read. */
export class CellError extends Error {
  readonly problem: Message;
  constructor(problem: Message) {
    super(problem.key);
    this.problem = problem;
  }
}

/**
 * A field kind: everything that depends on the type of a value, on the side without a screen.
 * Its other half, in `src/kit/kinds`, holds input, cell and filter.
 */
export interface Kind<V = unknown> {
  readonly name: KindName;
  readonly column: ColumnType;
  readonly operators: readonly Operator[];
  /** Checks a value that is not null. Messages are label keys. */
  schema(field: Field): z.ZodType<V>;
  /** The SQL condition that guards the column, or undefined; the same text serves both databases. */
  check?(field: Field, column: string): string | undefined;
  /** Value to column. */
  encode(value: V): string | number;
  /** Column to value. */
  decode(stored: string | number): V;
  /** Value to the text of a cell in an exported file. */
  toText(value: V, field: Field, words: Words): string;
  /** Text of a cell (never empty) to value, unchecked by `schema`; throws CellError. */
  fromText(text: string, field: Field, words: Words): V;
  /** Legal values for tests, the plainest first; at least two that differ. */
  samples(field: Field): readonly V[];
}

export const COMPARE: readonly Operator[] = ['eq', 'neq', 'gt', 'gte', 'lt', 'lte', 'in', 'null'];
export const EQUALITY: readonly Operator[] = ['eq', 'neq', 'in', 'null'];

/**
 * The codec of kinds whose value is the column. Functions rather than an object to spread: a spread cannot be left out by
 * a bundler, and would bring the checks into the screens.
 */
export function encodeAsIs<V extends string | number>(value: V): V {
  return value;
}
export function decodeAsIs<V extends string | number>(stored: string | number): V {
  return stored as V;
}

/** The codec of kinds whose column holds JSON. */
export function encodeAsJson(value: unknown): string {
  return JSON.stringify(value);
}
export function decodeAsJson<V>(stored: string | number): V {
  return JSON.parse(String(stored)) as V;
}

/** The plain codec as one value, for those who compare with it. */
export const asIs = { encode: encodeAsIs, decode: decodeAsIs };
