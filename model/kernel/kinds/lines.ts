import { z } from 'zod';
import { type CommonOptions, type Field, field, type ValueOf } from '../field.ts';
import { CellError, type Kind, type Words } from '../kind.ts';
import { kindOf } from '../kinds.ts';
import type { FieldMap } from '../resource.ts';

export interface LinesOptions extends CommonOptions {
  /** Most lines; 500 unless said. */
  readonly max?: number;
}
export type LineRow<F extends FieldMap> = { readonly [K in keyof F]: ValueOf<F[K]> };
export type Line = Readonly<Record<string, unknown>>;

/**
 * A child table that belongs to its document: written, audited, imported and exported with it.
 * Its table is `<register>_<field>` with `parent_id` and `position`; lines carry no id on the wire, their order is their identity.
 */
export function lines<const F extends FieldMap>(fields: F, options: LinesOptions = {}): Field<readonly LineRow<F>[]> {
  return field('lines', { initial: [], ...options, required: true, fields });
}

/** What was left out is said to be missing, whatever its kind would say of nothing. Made when it is needed: screens read definitions without checking anything. */
const filled = (): z.ZodType =>
  z.unknown().refine((given): boolean => given !== null && given !== undefined, { error: 'validation.required', abort: true });
/** Kinds for which nothing is a value, or has a message of its own. */
const NEVER_MISSING: ReadonlySet<string> = new Set(['boolean', 'tags', 'references', 'files']);

/** The check of one line: strict, and a field that is left out has its initial value, or none. */
function lineSchema(fields: FieldMap): z.ZodType<Line> {
  const shape: Record<string, z.ZodType> = {};
  for (const [name, of] of Object.entries(fields)) {
    const plain = kindOf(of).schema(of);
    const value = of.required && !NEVER_MISSING.has(of.kind) ? filled().pipe(plain) : plain;
    if (of.required) shape[name] = of.initial === undefined ? value : value.default(of.initial);
    else shape[name] = value.nullish().transform(given => given ?? null);
  }
  return z.strictObject(shape, { error: 'validation.line' });
}

/** In a file, a document's lines stand in one cell: `name: Wang; phone: 138 | name: Li; phone: 139`. */
function printLine(line: Line, fields: FieldMap, words: Words): string {
  return Object.entries(fields)
    .filter(([name]) => line[name] !== null && line[name] !== undefined)
    .map(
      ([name, of]) =>
        `${name}: ${kindOf(of)
          .toText(line[name], of, words)
          .replace(/[;|\\]/g, mark => `\\${mark}`)}`,
    )
    .join('; ');
}

const PIECES = { ';': /(?:\\[\s\S]|[^;\\])+/g, '|': /(?:\\[\s\S]|[^|\\])+/g } as const;

/** Splits at a mark that no backslash hides; a hidden backslash hides nothing. */
function splitAt(text: string, mark: ';' | '|'): string[] {
  return (text.match(PIECES[mark]) ?? []).map(part => part.trim());
}

function readLine(text: string, fields: FieldMap, words: Words): Line {
  const line: Record<string, unknown> = Object.fromEntries(Object.keys(fields).map(name => [name, null]));
  for (const part of splitAt(text, ';').filter(piece => piece !== '')) {
    const colon = part.search(/[:：]/);
    const name = part.slice(0, Math.max(colon, 0)).trim();
    const of = fields[name];
    if (of === undefined) throw new CellError({ key: 'validation.line', args: { value: part } });
    const cell = part
      .slice(colon + 1)
      .trim()
      .replace(/\\([;|\\])/g, '$1');
    line[name] = cell === '' ? null : kindOf(of).fromText(cell, of, words);
  }
  return line;
}

export const linesKind: Kind<readonly Line[]> = {
  name: 'lines',
  column: null,
  operators: [],
  schema: of => z.array(lineSchema(of.fields ?? {}), { error: 'validation.list' }).max(of.max ?? 500, { error: 'validation.max_items' }),
  encode: value => JSON.stringify(value),
  decode: stored => JSON.parse(String(stored)) as readonly Line[],
  toText: (value, of, words) => value.map(line => printLine(line, of.fields ?? {}, words)).join(' | '),
  fromText: (cell, of, words) =>
    splitAt(cell, '|')
      .filter(part => part !== '')
      .map(part => readLine(part, of.fields ?? {}, words)),
  samples: of => {
    const line = (turn: number): Line =>
      Object.fromEntries(
        Object.entries(of.fields ?? {}).map(([name, part]) => {
          const values = kindOf(part).samples(part);
          return [name, values[turn % Math.max(values.length, 1)] ?? null];
        }),
      );
    return [[line(0), line(1)], [], [line(1)]];
  },
};
