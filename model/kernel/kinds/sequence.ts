import { z } from 'zod';
import { type CommonOptions, type Field, field } from '../field.ts';
import { decodeAsIs, encodeAsIs, type Kind } from '../kind.ts';

/** A document number such as `RK20261123-001`: letters, the business day, and a count that starts anew each day. Written by the store. */
export function sequence(prefix: string, options: Omit<CommonOptions, 'readOnly' | 'required'> = {}): Field<string> {
  return field('sequence', { ...options, prefix, readOnly: true, required: true });
}

/** The text of the `count`-th number (from 1) of a business day (`YYYY-MM-DD`). */
export function printSequence(prefix: string, day: string, count: number): string {
  return `${prefix}${day.replaceAll('-', '')}-${String(count).padStart(3, '0')}`;
}

export const sequenceKind: Kind<string> = {
  name: 'sequence',
  column: 'text',
  operators: ['eq', 'neq', 'gt', 'gte', 'lt', 'lte', 'like', 'in', 'null'],
  schema: () => z.string({ error: 'validation.text' }),
  encode: encodeAsIs,
  decode: decodeAsIs,
  toText: value => value,
  fromText: cell => cell.trim(),
  samples: of => [printSequence(of.prefix ?? '', '2026-11-23', 1), printSequence(of.prefix ?? '', '2026-11-23', 2)],
};
