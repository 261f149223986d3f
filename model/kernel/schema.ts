import type { z } from 'zod';
import type { Field } from './field.ts';
import type { Message } from './kind.ts';
import { kindOf } from './kinds.ts';
import type { Definition, Errors, FieldMap } from './resource.ts';

export type Checked =
  | { readonly ok: true; readonly value: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly errors: Errors };

const REQUIRED: Message = { key: 'validation.required' };

/** One problem of zod as a message of ours; the bounds that zod knows become its arguments. */
function toMessage(issue: z.core.$ZodIssue): Message {
  const bounds = issue as { minimum?: number | bigint; maximum?: number | bigint; params?: Record<string, number> };
  const args: Record<string, number> = { ...bounds.params };
  if (bounds.minimum !== undefined) args.min = Number(bounds.minimum);
  if (bounds.maximum !== undefined) args.max = Number(bounds.maximum);
  const key = issue.message.startsWith('validation.') ? issue.message : 'validation.invalid';
  return Object.keys(args).length === 0 ? { key } : { key, args };
}

/** Issues of one value as a message, or as nested errors when they lie inside a list. */
function toErrors(issues: readonly z.core.$ZodIssue[]): Message | Errors {
  const first = issues[0];
  if (first === undefined || first.path.length === 0) return first === undefined ? { key: 'validation.invalid' } : toMessage(first);
  const nested: Record<string, Record<string, Message> | Message> = {};
  for (const issue of issues) {
    const [index, name] = issue.path;
    if (name === undefined) nested[String(index)] ??= toMessage(issue);
    else {
      const line = (nested[String(index)] ?? {}) as Record<string, Message>;
      line[String(name)] ??= toMessage(issue);
      nested[String(index)] = line;
    }
  }
  return nested;
}

const SCHEMAS = new WeakMap<Field, z.ZodType>();
function schemaOf(of: Field): z.ZodType {
  const known = SCHEMAS.get(of);
  if (known !== undefined) return known;
  const made = kindOf(of).schema(of);
  SCHEMAS.set(of, made);
  return made;
}

/** The value of a field as it is stored, or what is wrong with it. An empty text counts as missing. */
export function checkValue(of: Field, given: unknown): { ok: true; value: unknown } | { ok: false; error: Message | Errors } {
  if (given === null || given === undefined || given === '') {
    if (given !== undefined && of.kind === 'boolean') return { ok: false, error: { key: 'validation.boolean' } };
    return of.required && of.kind !== 'tags' && of.kind !== 'references' && of.kind !== 'files' && of.kind !== 'lines'
      ? { ok: false, error: REQUIRED }
      : { ok: true, value: of.required ? (of.initial ?? []) : null };
  }
  const result = schemaOf(of).safeParse(given);
  return result.success ? { ok: true, value: result.data } : { ok: false, error: toErrors(result.error.issues) };
}

/**
 * Checks the given fields of a record, all other fields of `fields` being left alone.
 * Unknown names are errors (`validation.unknown_field`): a misspelt field must never be lost in silence.
 */
export function checkFields(
  fields: FieldMap,
  given: Readonly<Record<string, unknown>>,
): Exclude<Checked, { ok: true }> | { ok: true; value: Record<string, unknown> } {
  const value: Record<string, unknown> = {};
  const errors: Record<string, Message | Errors> = {};
  for (const [name, content] of Object.entries(given)) {
    const of = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (of === undefined) {
      errors[name] = { key: 'validation.unknown_field', args: { field: name } };
      continue;
    }
    const result = checkValue(of, content);
    if (result.ok) value[name] = result.value;
    else errors[name] = result.error;
  }
  return Object.keys(errors).length === 0 ? { ok: true, value } : { ok: false, errors };
}

const ENTRIES = new WeakMap<FieldMap, readonly (readonly [string, Field])[]>();

/** The fields with their names, listed once: every new row asks for them. */
function entriesOf(fields: FieldMap): readonly (readonly [string, Field])[] {
  const known = ENTRIES.get(fields);
  if (known !== undefined) return known;
  const made = Object.entries(fields);
  ENTRIES.set(fields, made);
  return made;
}

/**
 * A complete new row: the given fields checked, missing ones filled with their initial value or null,
 * required ones demanded (read-only ones are the server's to fill, so they are not), then the register's own check.
 */
export function checkNew(definition: Definition, given: Readonly<Record<string, unknown>>): Checked {
  const full: Record<string, unknown> = { ...given };
  for (const [name, of] of entriesOf(definition.fields)) {
    if (!Object.hasOwn(full, name) && !(of.readOnly && of.initial === undefined)) full[name] = of.initial ?? undefined;
  }
  const result = checkFields(definition.fields, full);
  if (!result.ok) return result;
  const { value } = result;
  for (const [name] of entriesOf(definition.fields)) if (!Object.hasOwn(value, name)) value[name] = null;
  return checkWhole(definition, value);
}

/** The register's own check of a whole row, with the values that follow from it. */
export function checkWhole(definition: Definition, row: Readonly<Record<string, unknown>>): Checked {
  const errors = definition.check?.(row) ?? {};
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, value: definition.derive === undefined ? row : { ...row, ...definition.derive(row) } };
}
